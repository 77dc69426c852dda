import type { Role } from '../../domain/vocabulary.js';
import { isPlain } from '../lexicon/plainSenses.js';
import type { Sense } from '../lexicon/sense.js';
import type { Argument, Proposition } from '../read/proposition.js';

const ends: readonly Role[] = ['ORIGIN', 'DESTINATION'];

/**
 * What changes hands may be the TARGET of a claim, and so may be who had it or who got it. Of a claim that says both, the other
 * roles tell which: what is bought is the TARGET where whoever had it is the ORIGIN, and not where it is a TOPIC or a PLACE.
 */
export function rolesInChange(
  roles: readonly Role[],
  { slot }: Pick<Argument, 'slot'>,
  { sense }: Pick<Proposition, 'sense'>,
  { participants }: { readonly participants: readonly { readonly role: Role }[] },
): readonly Role[] {
  const parties = partiesOf(sense);
  // Of a verb of no family nothing tells.
  if (isPlain(sense.family) || !parties.some((party) => sense.slots[party]?.includes('TARGET'))) return roles;
  const has = (some: readonly Role[]) => participants.some(({ role }) => some.includes(role));
  const things: readonly Role[] = (sense.slots.object ?? []).filter((role) => role !== 'TARGET');
  const others = parties.flatMap((party) => sense.slots[party] ?? []).filter((role) => ends.includes(role));
  const without = () => roles.filter((role) => role !== 'TARGET');
  if (slot === 'object') return has(things) ? without() : has(others) ? [...without(), 'TARGET'] : roles;
  // Whoever had it or got it may stand where a movement starts or ends, and be no place.
  const own = (sense.slots[slot] ?? []).filter((role) => ends.includes(role));
  return parties.includes(slot) && has(own) && !has(things) ? [...new Set([...without(), ...own])] : roles;
}

/** Where those stand who have it before and after, but for whoever acts. */
function partiesOf({ isTurned }: Sense): readonly string[] {
  return isTurned ? ['subject', 'by'] : ['from', 'to'];
}
