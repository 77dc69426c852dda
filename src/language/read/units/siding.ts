import { copulas } from './raising.js';
import { standIn, type Unit } from './units.js';

// "Is against X", "is in favour of X": to oppose and to support it.

/** The ways to say so, and the verb that each stands for. */
const sides: readonly (readonly [words: readonly string[], verb: string])[] = [
  [['against'], 'oppose'],
  [['opposed', 'to'], 'oppose'],
  [['in', 'favour', 'of'], 'support'],
  [['in', 'favor', 'of'], 'support'],
];

/** "Alma is against it", "is Alma against it": Alma opposes it, does Alma oppose it. */
export function sidingAt(units: readonly Unit[], at: number) {
  const unit = units[at] as Unit;
  if (!copulas.has(unit.folded)) return undefined;
  // Who it is stands between the two only in a question, and is a name: "is the fight against it" asks something else.
  const isAsked = at === 0;
  const end = isAsked
    ? units.findIndex(({ kind }, index) => index > 0 && kind !== 'name' && kind !== 'filler')
    : at + 1;
  const found = sides.find(([words]) => words.every((word, index) => units[end + index]?.folded === word));
  if (end <= at || found === undefined) return undefined;
  const [words, verb] = found;
  const next = end + words.length;
  if (!units.slice(next).some(({ kind }) => kind === 'name' || kind === 'word')) return undefined;
  const own = isAsked
    ? [standIn(unit, 'does', 'auxiliary'), ...units.slice(1, end), standIn(units[end] as Unit, verb, 'word')]
    : [standIn(unit, `${verb}s`, 'word')];
  return { units: own, next };
}
