import { TooMuchToRead } from '../../domain/errors.js';
import type { AreaPlaces } from '../../graph/reading/places.js';
import { findMentions } from '../../language/names/mentions.js';
import type { Named } from '../../language/names/named.js';
import type { Known } from '../../language/read/read.js';
import type { Word } from '../../language/words.js';
import type { RootField } from '../rootField/rootField.js';
import { areaNames } from './areaNames.js';

/** The most places of an area that are looked for one by one. */
const maxPlaces = 200;

/**
 * What is known, with administrative areas that a text names and that are no places of the graph themselves. Asks the store, in one
 * round trip for all names, only if words stand where an area may, and none is known there.
 */
export async function withAreas(field: RootField, words: readonly Word[], known: Known): Promise<Known> {
  const written = areaNames(words, findMentions(words, known.names));
  if (written.length === 0) return known;
  const keyOf = (name: string) => name.normalize('NFC').toLowerCase();
  const found = await placesIn(field, [...new Set(written.flatMap(({ names }) => names.map(keyOf)))]);
  const areas = written.flatMap((one) => {
    const [area] = one.names.flatMap((name) => found.get(keyOf(name)) ?? []);
    return area === undefined ? [] : areaOf(area, one.written);
  });
  return { ...known, names: [...known.names, ...areas] };
}

/** The places of areas; none if they have more places than are read. */
async function placesIn(field: RootField, names: readonly string[]): Promise<ReadonlyMap<string, AreaPlaces>> {
  try {
    return await field.placesInAreas(names);
  } catch (error) {
    if (error instanceof TooMuchToRead) return new Map();
    throw error;
  }
}

/** An area as a place whose parts are the places in it. */
function areaOf({ name, ids }: AreaPlaces, written: string): readonly Named[] {
  if (ids.length > maxPlaces) return [];
  const links = ids.map((id) => ({
    kind: 'PART_OF',
    outgoing: false,
    withdrawn: false,
    other: { __typename: 'Place', id },
  }));
  const aliases = written === name ? [] : [written];
  return [{ __typename: 'Place', id: `area:${name}`, name, aliases, adminAreas: [name], isArea: true, links }];
}
