import type { SourceKind } from '../../domain/vocabulary.js';
import { RowKeys } from '../rowKeys.js';
import { compareCodePoints, Spellings } from '../spellings.js';
import type { NamedOrigin } from './origins.js';
import type { UcdpPlace, UcdpRow } from './row.js';

/** The name of a thing and its other spellings. */
export interface Choice {
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * What must be known about the whole file before the first row is converted: the origins, the spellings of names, the location
 * of places, and duplicate events. None of it depends on the order of the rows.
 */
export class Directory {
  readonly #speakers = new Map<string, Spellings>();
  readonly #sides = new Map<string, Spellings>();
  readonly #origins = new Set<string>();
  readonly #places = new Map<string, UcdpPlace>();
  readonly rows = new RowKeys();

  add(row: UcdpRow): void {
    for (const { office } of row.reports) spell(this.#speakers, office);
    for (const origin of row.origins.filter(({ isNamed }) => isNamed)) {
      spell(this.#speakers, origin);
      this.#origins.add(origin.key);
    }
    spell(this.#sides, row.sideA);
    spell(this.#sides, row.sideB);
    this.#places.set(row.place.key, smaller(this.#places.get(row.place.key), row.place));
  }

  speaker(key: string): Choice & { readonly sourceKind: SourceKind } {
    return { ...chosen(this.#speakers, key), sourceKind: this.#origins.has(key) ? 'MONITOR' : 'OUTLET' };
  }

  side(key: string): Choice {
    return chosen(this.#sides, key);
  }

  /** The place with the lowest coordinates given by any row. */
  place(place: UcdpPlace): UcdpPlace {
    return this.#places.get(place.key) ?? place;
  }
}

function spell(all: Map<string, Spellings>, { key, name }: NamedOrigin): void {
  const spellings = all.get(key) ?? new Spellings();
  spellings.add(name);
  all.set(key, spellings);
}

function chosen(all: ReadonlyMap<string, Spellings>, key: string): Choice {
  return all.get(key)?.choose() ?? { name: key, aliases: [] };
}

function smaller(known: UcdpPlace | undefined, place: UcdpPlace): UcdpPlace {
  return known === undefined || compareCodePoints(coordinates(place), coordinates(known)) < 0 ? place : known;
}

/** An arbitrary total order; places without coordinates come last. */
function coordinates({ latitude, longitude }: UcdpPlace): string {
  return `${latitude ?? '~'} ${longitude ?? '~'}`;
}
