import type { Role } from '../../domain/vocabulary.js';
import type { Sense } from '../lexicon/sense.js';
import type { Phrase } from './phrases.js';
import type { Unit } from './units/units.js';

// What stands behind a verb, where it is not simply its object.

/** "Civilians killed Cale": what is done to people is done in a place, not to it. */
export function whereDone(sense: Sense, { mentions }: Phrase): readonly Role[] | undefined {
  const { object = [] } = sense.slots;
  const isPlace =
    mentions.length > 0 && mentions.every(({ things }) => things.every((one) => one.__typename === 'Place'));
  return isPlace && object.includes('VICTIM') && !object.includes('PLACE') ? ['PLACE', 'DESTINATION'] : undefined;
}

/** "Clashes Cale", as one types into a search box: a place may also be where it was. */
export function objectRoles(
  { slots: { object = [] } }: Sense,
  { mentions }: Phrase,
  isSentence: boolean,
): readonly Role[] {
  const isPlace =
    mentions.length > 0 && mentions.every(({ things }) => things.every((one) => one.__typename === 'Place'));
  return isPlace && !isSentence && !object.includes('PLACE') ? [...object, 'PLACE'] : object;
}

/** "Seized Cale rebels": names side by side, which nothing joins, say not who did it to whom. */
export function isBagOfWords(units: readonly Unit[], isSentence: boolean): boolean {
  const names = units.filter(({ kind }) => kind === 'name');
  return !isSentence && names.length > 1 && units.every(({ kind, broken }) => kind !== 'conjunction' && !broken);
}

/** "Pulled out of Cale" is from there. */
export function withFrom(last: Unit | undefined, units: readonly Unit[]): readonly Unit[] {
  const [first, ...rest] = units;
  if (last === undefined || !['out', 'away'].includes(last.folded) || first?.folded !== 'of') return units;
  return [{ ...first, folded: 'from' }, ...rest];
}
