import type { Role } from '../../domain/vocabulary.js';
import { headOf, isAnybody, isOffice } from '../names/heads.js';
import { type Mention, mayBePlace } from '../names/named.js';
import type { SaidQuantity } from '../quantities.js';
import { isIgnorable, type Word } from '../words.js';
import type { Argument } from './proposition.js';
import type { Unit } from './units/units.js';

/** A noun phrase. */
export interface Phrase {
  readonly mentions: readonly Mention[];
  readonly words: readonly Word[];
  readonly heads: readonly string[];
  readonly quantity: SaidQuantity | undefined;
  readonly asked: boolean;
  readonly isEmpty: boolean;
}

/** A prepositional phrase. */
export interface Prepositional {
  readonly preposition: string;
  readonly units: readonly Unit[];
}

/** What comes before the first preposition, and each preposition with what follows it. */
export function splitAtPrepositions(units: readonly Unit[]): {
  readonly lead: readonly Unit[];
  readonly rest: readonly Prepositional[];
} {
  const lead: Unit[] = [];
  const rest: { preposition: string; units: Unit[] }[] = [];
  for (const unit of units) {
    if (unit.kind === 'preposition') {
      // "out of Cale", "away from".
      const last = rest.at(-1);
      if (last !== undefined && last.units.length === 0) last.preposition = unit.folded === 'of' ? 'from' : unit.folded;
      else rest.push({ preposition: unit.folded === 'off' ? 'from' : unit.folded, units: [] });
    } else (rest.at(-1)?.units ?? lead).push(unit);
  }
  return { lead, rest };
}

/** A noun phrase of units without prepositions. */
export function phraseOf(units: readonly Unit[]): Phrase {
  const mentions = units.flatMap(({ mention }) => mention ?? []);
  const hasPerson = mentions.some(({ things }) => things.some(({ __typename }) => __typename === 'Person'));
  const plain = units.filter(({ kind }) => kind === 'word');
  const isHead = ({ folded, words }: Unit) =>
    words[0]?.quoted !== true && (headOf(folded) !== undefined || isAnybody(folded) || (hasPerson && isOffice(folded)));
  return {
    mentions,
    words: plain
      .filter((unit) => !isHead(unit))
      .flatMap(({ words }) => words)
      .filter((word) => !isIgnorable(word)),
    heads: plain.filter(isHead).map(({ folded }) => folded),
    quantity: units.find(({ quantity }) => quantity !== undefined)?.quantity,
    asked: units.some(({ kind }) => kind === 'question'),
    isEmpty: units.every(({ kind }) => kind === 'filler' || kind === 'conjunction' || kind === 'auxiliary'),
  };
}

const placeRoles: ReadonlySet<Role> = new Set(['PLACE', 'ORIGIN', 'DESTINATION']);

const movementRoles: ReadonlyMap<string, Role> = new Map([
  ['from', 'ORIGIN'],
  ['to', 'DESTINATION'],
]);

/** The phrase as an argument: of the roles of its slot, those that what it names can have. Undefined if there is none. */
export function argumentOf(
  slot: string,
  roles: readonly Role[],
  phrase: Phrase,
  marks: Partial<Argument> = {},
): Argument | undefined {
  const nonPlace = roles.filter((role) => !placeRoles.has(role));
  // What comes from somebody may be recorded as coming from there: "borrowed from the bank".
  const movement = nonPlace.length === 0 ? undefined : movementRoles.get(slot);
  const fitting = phrase.mentions.every(mayBePlace)
    ? roles
    : roles.filter((role) => nonPlace.includes(role) || role === movement);
  if (fitting.length === 0 && marks.isLoose !== true) return undefined;
  const { mentions, words, heads } = phrase;
  return {
    slot,
    roles: fitting,
    mentions,
    words,
    heads,
    isLocative: false,
    isLoose: false,
    asked: phrase.asked,
    ...marks,
  };
}
