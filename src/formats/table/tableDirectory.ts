import type { WireRecord } from '../../domain/records/records.js';
import type { EntityKind, Role, SourceKind } from '../../domain/vocabulary.js';
import { RowKeys } from '../rowKeys.js';
import { compareCodePoints, foldName, Spellings } from '../spellings.js';
import type { TableMap } from './tableMap.js';
import type { TableRow } from './tableRow.js';
import { isPlace, type NamedThing, type TablePlace } from './things.js';

/** What is known of a named thing of the table. */
interface Entry {
  readonly spellings: Spellings;
  /** The kinds that the column of kinds gives. */
  readonly entityKinds: Spellings;
  readonly sourceKinds: Spellings;
  isActor: boolean;
  isSource: boolean;
  isOutlet: boolean;
}

const ofActors: ReadonlySet<Role> = new Set(['ACTOR', 'TARGET', 'CONTROLLER']);

/**
 * What must be known about the whole table before the first row is converted: the spellings and kinds of names, and where places
 * are. None of it depends on the order of the rows.
 */
export class TableDirectory {
  readonly #entries = new Map<string, Entry>();
  readonly #places = new Map<string, { readonly place: TablePlace; readonly spellings: Spellings }>();
  readonly #known: ReadonlyMap<string, string>;
  readonly rows = new RowKeys();

  constructor({ entities = {} }: Pick<TableMap, 'entities'>) {
    this.#known = new Map(Object.entries(entities).map(([name, key]) => [foldName(name), key]));
  }

  add(row: TableRow): void {
    for (const { isNamed, ...thing } of row.who) if (isNamed) this.#addSpeaker(thing, row);
    for (const { isNamed, ...thing } of [...row.through, ...(row.publisher === undefined ? [] : [row.publisher])]) {
      if (!isNamed) continue;
      const entry = this.#enter(thing);
      entry.isSource = true;
      entry.isOutlet = true;
    }
    for (const { role, thing } of row.participants) {
      if (isPlace(thing)) this.#addPlace(thing);
      else if (ofActors.has(role)) this.#enter(thing).isActor = true;
      else this.#enter(thing);
    }
  }

  /** The key by which records refer to a thing: its own, or that of the entity that the map names. */
  keyOf({ key, name }: NamedThing): string {
    return this.#known.get(foldName(name)) ?? key;
  }

  /** The entity record of a thing, unless the map says that it is an entity of the graph. */
  recordOf(thing: NamedThing): WireRecord | undefined {
    if (this.#known.has(foldName(thing.name))) return undefined;
    return isPlace(thing) ? this.#placeRecord(thing) : this.#entityRecord(thing);
  }

  #addSpeaker(thing: NamedThing, { entityKind, sourceKind }: TableRow): void {
    const entry = this.#enter(thing);
    entry.isSource = true;
    if (entityKind !== undefined) entry.entityKinds.add(entityKind);
    if (sourceKind !== undefined) entry.sourceKinds.add(sourceKind);
  }

  #addPlace(place: TablePlace): void {
    const known = this.#places.get(place.key);
    const spellings = known?.spellings ?? new Spellings();
    spellings.add(place.name);
    this.#places.set(place.key, { place: known === undefined ? place : smaller(known.place, place), spellings });
  }

  #enter({ key, name }: NamedThing): Entry {
    const entry = this.#entries.get(key) ?? {
      spellings: new Spellings(),
      entityKinds: new Spellings(),
      sourceKinds: new Spellings(),
      isActor: false,
      isSource: false,
      isOutlet: false,
    };
    entry.spellings.add(name);
    this.#entries.set(key, entry);
    return entry;
  }

  #entityRecord({ key, name }: NamedThing): WireRecord {
    const entry = this.#entries.get(key) ?? this.#enter({ key, name });
    const sourceKind = (entry.sourceKinds.choose().name || (entry.isOutlet ? 'OUTLET' : 'UNSPECIFIED')) as SourceKind;
    return {
      entity: { key, kind: kindOf(entry), ...spelt(entry.spellings), ...(entry.isSource ? { sourceKind } : {}) },
    };
  }

  #placeRecord(thing: TablePlace): WireRecord {
    const { place, spellings } = this.#places.get(thing.key) ?? { place: thing, spellings: new Spellings() };
    return {
      entity: {
        key: place.key,
        kind: 'PLACE',
        ...spelt(spellings),
        ...place.position,
        ...(place.areas.length > 0 ? { adminAreas: [...place.areas] } : {}),
      },
    };
  }
}

function kindOf({ entityKinds, isActor, isSource }: Entry): EntityKind {
  const given = entityKinds.choose().name;
  if (given !== '') return given as EntityKind;
  if (isActor) return 'ACTOR';
  return isSource ? 'ORGANISATION' : 'OTHER';
}

function spelt(spellings: Spellings): { name: string; aliases?: string[] } {
  const { name, aliases } = spellings.choose();
  return aliases.length === 0 ? { name } : { name, aliases: [...aliases] };
}

/** The place with the lowest coordinates that any row gives; an arbitrary total order, without coordinates last. */
function smaller(one: TablePlace, other: TablePlace): TablePlace {
  return compareCodePoints(orderOf(other), orderOf(one)) < 0 ? other : one;
}

function orderOf({ position, areas, name }: TablePlace): string {
  return JSON.stringify([position?.latitude ?? '~', position?.longitude ?? '~', areas, name]);
}
