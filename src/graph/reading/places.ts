import { TooMuchToRead } from '../../domain/errors.js';
import { closure, type Pair } from './closure.js';
import type { Reading } from './reading.js';

/** How many places a filter may lead to. */
const maxPlaces = 50_000;

/**
 * Each place and all that is part of it, at any remove, by the PART_OF links and merges in force: the ids of all their records.
 * They are followed together.
 * @throws TooMuchToRead if there are too many
 */
export async function placesWithinEach(
  reading: Reading,
  places: readonly string[],
  most = maxPlaces,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const parts = new Map<string, string[]>();
  const found = await closure(places, {
    step: async (ids) => {
      const { links } = await reading.step('queries/closure/parts', { ids });
      const pairs = links as unknown as readonly Pair[];
      for (const [whole, part] of pairs) {
        const own = parts.get(whole);
        if (own === undefined) parts.set(whole, [part]);
        else own.push(part);
      }
      return pairs;
    },
    reach: (starts) => reading.reach('queries/closure/places-below', starts),
  });
  few('within', [...found], most);
  return new Map(places.map((place) => [place, follow(place, parts)]));
}

/** A place and all that is part of it. @throws TooMuchToRead if there are too many */
export async function placesWithin(reading: Reading, place: string, most = maxPlaces): Promise<readonly string[]> {
  const found = await placesWithinEach(reading, [place], most);
  return found.get(place) ?? [];
}

function follow(place: string, parts: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found = new Set([place]);
  // A set that grows while it is walked yields what was added.
  for (const id of found) for (const part of parts.get(id) ?? []) found.add(part);
  return [...found];
}

type PlaceRow = readonly [
  was: readonly string[] | null,
  values: readonly [areas: readonly string[] | null, id: string],
  records: readonly string[],
];

/** An administrative area: its name as places have it, and the ids of all records of the places in it. */
export interface AreaPlaces {
  readonly name: string;
  readonly ids: readonly string[];
}

/**
 * The places in each of some administrative areas, by their names in lower case, with all records that are merged with them. Areas
 * without a place are missing.
 * @throws TooMuchToRead if there are too many
 */
export async function placesInAreas(
  reading: Reading,
  areas: readonly string[],
  most = maxPlaces,
): Promise<ReadonlyMap<string, AreaPlaces>> {
  const { places } = await reading.step('queries/steps/places-in-areas', { areas });
  const found = new Map<string, { readonly name: string; readonly ids: Set<string> }>();
  for (const [was, [now], records] of places as unknown as readonly PlaceRow[]) {
    const [body] = was ?? [];
    const named =
      body === undefined ? now : (JSON.parse(body) as { readonly adminAreas?: readonly string[] }).adminAreas;
    for (const name of named ?? []) {
      const key = name.toLowerCase();
      if (!areas.includes(key)) continue;
      const area = found.get(key) ?? { name, ids: new Set<string>() };
      found.set(key, area);
      for (const id of records) area.ids.add(id);
    }
  }
  return new Map([...found].map(([key, { name, ids }]) => [key, { name, ids: few('adminArea', [...ids], most) }]));
}

function few(name: string, places: readonly string[], most: number): readonly string[] {
  if (places.length <= most) return places;
  throw new TooMuchToRead(
    `${name} leads to ${places.length} places; the maximum is ${most}: name a smaller place or area`,
  );
}
