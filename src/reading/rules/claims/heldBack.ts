import type { ReadText } from '../text/readText.js';
import type { ReadClaim } from './readClaims.js';

const modals = new Set(
  'may might could can should must would if whether unless want wants wanted plan plans planned hope hopes hoped to'.split(
    ' ',
  ),
);

/** Whether a clause states no fact of its own: it is denied, only possible, a purpose, or nobody takes part in it. */
export function isHeldBack({ claim, negated, isNominal, segment }: ReadClaim, { tokens }: ReadText): boolean {
  if (negated || isNominal || segment.kind === 'infinitive') return true;
  const { participants } = claim;
  if (!participants.some(({ entity }) => entity.isNamed || entity.kind !== 'OTHER')) return true;
  return tokens
    .slice(segment.from, segment.core + 6)
    .some(({ folded, large }) => !large && modals.has(folded) && folded !== 'to');
}
