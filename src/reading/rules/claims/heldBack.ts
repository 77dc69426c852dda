import type { TokenizedText } from '../text/tokenizeText.js';
import type { ReadClaim } from './readClaims.js';

const modals = new Set(
  'may might could can should must would if whether unless want wants wanted plan plans planned hope hopes hoped to'.split(
    ' ',
  ),
);

/** Predicates whose verbs mean much else too. */
const vague = new Set(['opened', 'closed', 'entered', 'losing', 'endorsed', 'appointed', 'deployed', 'met', 'fought']);
const light = new Set(
  'take takes took taken hold holds held leave leaves left name names named strike beat free send back'.split(' '),
);

/** Whether a clause states no fact of its own: it is denied, only possible, a purpose, or nobody takes part in it. */
export function isHeldBack({ claim, negated, isNominal, segment }: ReadClaim, { tokens }: TokenizedText): boolean {
  if (negated || isNominal || segment.kind === 'infinitive') return true;
  const { participants } = claim;
  const isKnown = (one: (typeof participants)[number]) => one.entity.isNamed || one.entity.kind !== 'OTHER';
  const isVague =
    vague.has(claim.predicate) || tokens.slice(segment.core, segment.to).some(({ folded }) => light.has(folded));
  if (isVague ? !participants.some((one) => one.role !== 'ACTOR' && isKnown(one)) : participants.length === 0)
    return true;
  return tokens
    .slice(segment.from, segment.core + 6)
    .some(({ folded, large }) => !large && modals.has(folded) && folded !== 'to');
}
