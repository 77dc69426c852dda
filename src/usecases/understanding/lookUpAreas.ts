import { TooMuchToRead } from '../../domain/errors.js';
import { headOf } from '../../language/names/heads.js';
import { findMentions } from '../../language/names/mentions.js';
import type { Mention, Named } from '../../language/names/named.js';
import type { Known } from '../../language/read/read.js';
import { textOf, type Word } from '../../language/words.js';
import type { RootField } from '../rootField/rootField.js';

/** After these a name says where. */
const where: ReadonlySet<string> = new Set(['in', 'within', 'across', 'throughout', 'inside']);
/** What ends so is an area wherever it stands: "who controls Kessel County". */
const areaKinds: ReadonlySet<string> = new Set(
  'governorate county district province region state department canton municipality'.split(' '),
);
/** Before these, or at the end, a name that a text begins with may be all that it asks about. */
const beforeTime: ReadonlySet<string> = new Set([
  'on',
  'in',
  'during',
  'since',
  'before',
  'after',
  'between',
  'from',
  'until',
]);
const maxAreas = 2;
const longest = 4;
/** The most places of an area that are looked for one by one. */
const maxPlaces = 200;

/**
 * What is known, with administrative areas that a text names and that are no places of the graph themselves: "in Kessel County", if
 * places have that among their areas, or "Kessel County on 3 May", which asks for no verb. Asks the store only if a name stands
 * where an area may, and none is known there.
 */
export async function withAreas(field: RootField, words: readonly Word[], known: Known): Promise<Known> {
  const mentions = findMentions(words, known.names);
  const areas = [alone(words), ...words.map((_, at) => placedAt(words, at + 1))]
    .filter((name) => name.length > 0 && !isKnown(words.indexOf(name[0] as Word), name, mentions))
    .slice(0, maxAreas)
    .map(textOf);
  if (areas.length === 0) return known;
  const found = await Promise.all(areas.map(async (name) => areaOf(name, await placesIn(field, name))));
  return { ...known, names: [...known.names, ...found.flat()] };
}

/** Whether a name is known there already. "Kessel County" is not where only "Kessel" is: the county is more than the town. */
function isKnown(start: number, name: readonly Word[], mentions: readonly Mention[]): boolean {
  const end = start + name.length;
  const isWhole = headOf(name.at(-1)?.folded ?? '') !== undefined;
  return mentions.some(
    ({ from, to, exact }) => exact && (isWhole ? from <= start && to >= end : from < end && to > start),
  );
}

/** The places of an area; none of one with more places than are read. */
async function placesIn(field: RootField, name: string): Promise<readonly string[]> {
  try {
    return await field.placesInArea(name);
  } catch (error) {
    if (error instanceof TooMuchToRead) return [];
    throw error;
  }
}

/** The name that begins there, if the word before says that it is a place, or its own last word that it is an area. */
function placedAt(words: readonly Word[], from: number): readonly Word[] {
  const name = nameAt(words, from);
  const before = words[from - 1];
  const isArea = name.length > 1 && before?.large !== true && areaKinds.has(name.at(-1)?.folded ?? '');
  return isArea || where.has(before?.folded ?? '') ? name : [];
}

/** The name that a text begins with, if nothing but a time follows. */
function alone(words: readonly Word[]): readonly Word[] {
  const name = nameAt(words, 0);
  const next = words[name.length]?.folded;
  return next === undefined || beforeTime.has(next) || /^\d/.test(next) ? name : [];
}

/** The words from there on that are written as a name. */
function nameAt(words: readonly Word[], from: number): readonly Word[] {
  let to = from;
  while (
    to < words.length &&
    to < from + longest &&
    words[to]?.large === true &&
    (to === from || words[to]?.broken === false)
  )
    to += 1;
  // "Upper district".
  const isKind = to > from && words[to]?.broken === false && headOf(words[to]?.folded ?? '') !== undefined;
  return words.slice(from, isKind ? to + 1 : to);
}

/** An area as a place whose parts are the places in it. */
function areaOf(name: string, ids: readonly string[]): readonly Named[] {
  if (ids.length === 0 || ids.length > maxPlaces) return [];
  const links = ids.map((id) => ({
    kind: 'PART_OF',
    outgoing: false,
    withdrawn: false,
    other: { __typename: 'Place', id },
  }));
  return [{ __typename: 'Place', id: `area:${name}`, name, adminAreas: [name], isArea: true, links }];
}
