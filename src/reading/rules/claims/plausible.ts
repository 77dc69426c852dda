import type { Proposition } from '../../../language/read/proposition.js';
import type { RoleFiller } from './participants.js';

/** Verbs that say much else, and what must take part for them to mean what their frame says. */
const verbs: readonly (readonly [verb: RegExp, isMeant: (participants: readonly RoleFiller[]) => boolean])[] = [
  // "The fever took Kesh", "people took part", "my father took haddock" are no seizures.
  [/^(?:take|takes|took|taken|taking)$/, (all) => isKnownIn(all, 'ACTOR', true) && isKnownIn(all, 'ACTOR', false)],
  // "Shots were fired", "the test was dropped" dismiss nobody.
  [/^(?:fire|fires|fired|firing|drop|drops|dropped|dropping)$/, (all) => all.every(({ role, entity }) => role === 'ACTOR' || isKnown(entity))],
  // "Voted to strike" hits nothing.
  [/^(?:strike|strikes|struck|striking|hit|hits|hitting|beat|beats|beaten|beating)$/, (all) => all.some(({ role }) => role !== 'ACTOR')],
  // "Held talks", "held a vigil".
  [/^(?:hold|holds|held|holding)$/, (all) => all.every(({ role, entity }) => role === 'CONTROLLER' || role === 'ACTOR' || isKnown(entity))],
];

const isKnown = ({ isNamed, kind }: RoleFiller['entity']): boolean => isNamed || kind !== 'OTHER';

/** Whether those with a role, or those with another, are all known; of a passive verb nobody may act. */
function isKnownIn(all: readonly RoleFiller[], role: string, has: boolean): boolean {
  const own = all.filter((one) => (one.role === role) === has);
  return has ? own.every(({ entity }) => isKnown(entity)) : own.length > 0 && own.every(({ entity }) => isKnown(entity));
}

/** Whether those who take part can do, or suffer, what a proposition says of them. */
export function isPlausible({ predicate, sense }: Proposition, participants: readonly RoleFiller[]): boolean {
  const [word] = predicate;
  if (word === undefined || sense.isNoun || predicate.length > 1) return true;
  const rule = verbs.find(([verb]) => verb.test(word.folded));
  return rule === undefined || rule[1](participants);
}
