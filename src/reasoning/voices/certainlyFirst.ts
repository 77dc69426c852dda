import type { AttributionFacts } from '../evidence/evidence.js';
import { saidAt } from '../evidence/utterance.js';

/**
 * The origin that came before every one of another source, whichever of the possible times is right (rule E7). Undefined if the times
 * do not settle it, and if there is no other source.
 */
export function certainlyFirst(origins: readonly AttributionFacts[]): AttributionFacts | undefined {
  const [first, ...rest] = [...origins].sort((a, b) => (saidAt(a).to < saidAt(b).to ? -1 : 1));
  if (first === undefined) return undefined;
  const others = rest.filter(({ source }) => source !== first.source);
  const { to } = saidAt(first);
  return others.length > 0 && others.every((other) => saidAt(other).from > to) ? first : undefined;
}
