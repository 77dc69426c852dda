import { compareText } from './identity.js';
import { canonicalJson, sha256 } from './ids.js';
import type { RecordType } from './records.js';
import type { ResolvedRecord } from './resolvedRecord.js';

// The fields of a record that are not part of its identity. Later records can correct them.

export type FieldValue = string | number | boolean | readonly string[] | readonly number[];
/** Fields by name. Missing fields are absent, never null. */
export type Fields = Readonly<Record<string, FieldValue>>;

/**
 * Set-valued fields, with their maximum size: they are merged by union. All other fields are single values, including
 * ordered lists.
 */
const sets: ReadonlyMap<string, number> = new Map([
  ['aliases', 200],
  ['externalIds', 50],
  ['withoutAliases', 200],
  ['withoutExternalIds', 50],
  ['properties', 50],
]);

/**
 * Sets that later inputs add to, with the field that takes members away. That field holds what the last input which took
 * anything away took.
 */
const removals = [
  ['aliases', 'withoutAliases'],
  ['externalIds', 'withoutExternalIds'],
] as const;

/** Whether values of a field are merged by union, so that none is lost. */
export function isSet(name: string): boolean {
  return sets.has(name);
}

/** The fields of each type that are not part of its identity. */
export const mutableFields = {
  entity: [
    'name',
    'aliases',
    'withoutAliases',
    'subkind',
    'description',
    'externalIds',
    'withoutExternalIds',
    'position',
    'adminAreas',
    'sourceKind',
  ],
  source: ['name', 'sourceKind'],
  document: ['language', 'note', 'text'],
  event: ['name', 'type', 'properties'],
  claim: ['text', 'properties'],
  attribution: [
    'certainty',
    'coding',
    'mode',
    'cue',
    'spelling',
    'stated',
    'exact',
    'pieces',
    'prefix',
    'suffix',
    'extractor',
    'review',
  ],
  relay: [],
  basis: [],
  link: ['reason'],
  assessment: ['reason'],
  review: ['reason'],
  retraction: ['reason'],
  withdrawal: ['reason'],
} as const satisfies Readonly<Record<RecordType, readonly string[]>>;

/** The fields of a record beyond its identity. Sets are sorted; empty lists are omitted. */
export function recordFields(record: ResolvedRecord): Fields {
  const all = spread(record);
  const given = mutableFields[record.type].flatMap((name): [string, FieldValue][] => {
    const value = all[name];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    return [[name, sets.has(name) ? sorted(name, value as readonly string[]) : value]];
  });
  return Object.fromEntries(given);
}

/** Every field that some type has, by its property name in the graph. */
type SpreadFields = { readonly [name in (typeof mutableFields)[RecordType][number]]?: FieldValue | undefined };

/** The fields of a record; a position, external IDs and properties are each one value. */
function spread(record: ResolvedRecord): SpreadFields {
  if (record.type === 'attribution') {
    const { span } = record.body;
    return { ...record.body, ...span, pieces: span?.pieces?.map(textOfPiece) };
  }
  if (record.type === 'relay' || record.type === 'basis') return {};
  if (record.type === 'event' || record.type === 'claim') {
    return { ...record.body, properties: record.body.properties?.map(({ name, value }) => `${name} ${value}`) };
  }
  if (record.type !== 'entity') return record.body;
  const { externalIds, withoutExternalIds, latitude, longitude } = record.body;
  return {
    ...record.body,
    position: latitude === undefined || longitude === undefined ? undefined : [latitude, longitude],
    externalIds: externalIds?.map(textOfId),
    withoutExternalIds: withoutExternalIds?.map(textOfId),
  };
}

/** "12 40 the words"; without words if they are not known. */
function textOfPiece({
  start,
  end,
  exact,
}: {
  readonly start: number;
  readonly end: number;
  readonly exact?: string | undefined;
}): string {
  return [start, end, ...(exact === undefined ? [] : [exact])].join(' ');
}

function textOfId({ scheme, value }: { readonly scheme: string; readonly value: string }): string {
  return `${scheme} ${value}`;
}

/**
 * Merges two records of one input: the union of sets, without what either takes away, and the lower value by code point.
 */
export function unite(one: Fields, other: Fields): Fields {
  const both = { ...one, ...other };
  const all = Object.fromEntries(
    Object.entries(both).map(([name, value]) => {
      const before = one[name];
      return [name, before === undefined || other[name] === undefined ? value : united(name, before, value)];
    }),
  );
  return withSets(all, (set, without) => [allBut(members(all, set), members(all, without)), members(all, without)]);
}

/**
 * Applies a record of a later input: its sets are added to the existing ones, without what it takes away; its other fields
 * replace the existing ones; fields that it does not have stay.
 */
export function supersede(earlier: Fields, later: Fields): Fields {
  return withSets({ ...earlier, ...later }, (set, without) => {
    const [added, removed] = [members(later, set), members(later, without)];
    const all = allBut([...members(earlier, set), ...added], removed);
    return [all, removed.length > 0 ? removed : allBut(members(earlier, without), added)];
  });
}

/** Fields with each set recomputed from what was added and taken away. Empty ones are left out. */
function withSets(
  fields: Fields,
  compute: (set: string, without: string) => readonly [members: readonly string[], removed: readonly string[]],
): Fields {
  const computed = removals.flatMap(([set, without]) => {
    if (fields[set] === undefined && fields[without] === undefined) return [];
    const [all, removed] = compute(set, without);
    return [[set, sorted(set, all)] as const, [without, sorted(without, removed)] as const];
  });
  return Object.fromEntries(
    Object.entries({ ...fields, ...Object.fromEntries(computed) }).filter(
      ([, value]) => !Array.isArray(value) || value.length > 0,
    ),
  );
}

function members(fields: Fields, name: string): readonly string[] {
  return (fields[name] ?? []) as readonly string[];
}

function allBut(all: readonly string[], removed: readonly string[]): readonly string[] {
  return all.filter((member) => !removed.includes(member));
}

/**
 * Applies another record of an input on top of the state of earlier inputs. `given` names the fields that this input has
 * already set: they are merged, all others are replaced. So the order of records within an input does not matter.
 */
export function uniteOver(current: Fields, given: readonly string[], later: Fields): Fields {
  const own = Object.fromEntries(Object.entries(current).filter(([name]) => given.includes(name)));
  return supersede(current, unite(own, later));
}

/** A short hash of fields, to compare them without reading them. */
export function hashOf(fields: Fields): string {
  return sha256(canonicalJson(fields)).slice(0, 16);
}

function united(name: string, one: FieldValue, other: FieldValue): FieldValue {
  if (sets.has(name)) return sorted(name, [...(one as readonly string[]), ...(other as readonly string[])]);
  return compareText(textOf(one), textOf(other)) <= 0 ? one : other;
}

function textOf(value: FieldValue): string {
  return typeof value === 'string' ? value : canonicalJson(value);
}

/** The lowest members up to the maximum size, so that the result does not depend on the order of merging. */
function sorted(name: string, values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort(compareText).slice(0, sets.get(name));
}
