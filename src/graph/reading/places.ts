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

/**
 * The places in an administrative area, by its name in the source data, with all records that are merged with them. Upper and lower
 * case are the same.
 * @throws TooMuchToRead if there are too many
 */
export async function placesInArea(reading: Reading, area: string, most = maxPlaces): Promise<readonly string[]> {
  const { places } = await reading.step('queries/steps/places-in-area', { area });
  const isIn = ([was, [areas]]: PlaceRow) => {
    const [body] = was ?? [];
    const named =
      body === undefined ? areas : (JSON.parse(body) as { readonly adminAreas?: readonly string[] }).adminAreas;
    return named?.some((name) => name.toLowerCase() === area) === true;
  };
  const found = (places as unknown as readonly PlaceRow[]).filter(isIn).flatMap(([, , records]) => records);
  return few('adminArea', [...new Set(found)], most);
}

function few(name: string, places: readonly string[], most: number): readonly string[] {
  if (places.length <= most) return places;
  throw new TooMuchToRead(
    `${name} leads to ${places.length} places; the maximum is ${most}: name a smaller place or area`,
  );
}
