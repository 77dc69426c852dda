import type { Role } from '../../domain/vocabulary.js';
import { isPlain } from '../lexicon/plainSenses.js';
import type { Sense } from '../lexicon/sense.js';
import type { Argument, Proposition } from '../read/proposition.js';

/** Of a claim that says what was taken and from whom, the one it was taken from is not what was taken. */
export function withoutGiver(
  roles: readonly Role[],
  { slot }: Pick<Argument, 'slot'>,
  { sense }: Pick<Proposition, 'sense'>,
  { participants }: { readonly participants: readonly { readonly role: Role }[] },
): readonly Role[] {
  if (slot !== 'object' || !givesFrom(sense) || !roles.includes('TARGET')) return roles;
  const others: readonly Role[] = (sense.slots.object ?? []).filter((role) => role !== 'TARGET');
  const isTaken = participants.some(({ role }) => others.includes(role));
  return isTaken ? roles.filter((role) => role !== 'TARGET') : roles;
}

/** Its object may be the TARGET, and so may be who had it before. */
function givesFrom({ slots: { from = [], subject = [] }, isTurned, family }: Sense): boolean {
  // Of a verb of no family nothing tells.
  return !isPlain(family) && (isTurned ? subject : from).includes('TARGET');
}
