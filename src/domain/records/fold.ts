import { compareText } from './identity.js';
import { canonicalJson, sha256 } from './ids.js';
import type { RecordType } from './records.js';
import type { ResolvedRecord } from './resolvedRecord.js';

// What a record says of a thing beyond what makes it that thing. All of it can be corrected by later records.

export type FieldValue = string | number | boolean | readonly string[] | readonly number[];
/** Fields by name; what was not said is absent, never null. */
export type Fields = Readonly<Record<string, FieldValue>>;

/**
 * Lists whose order carries no meaning, and the most members that records may have of them: they are united. Every
 * other field is one value, also a list in an order.
 */
const sets: ReadonlyMap<string, number> = new Map([
  ['aliases', 200],
  ['externalIds', 50],
]);

/** The fields of each type that are no part of its identity. */
export const mutableFields = {
  entity: ['name', 'aliases', 'description', 'externalIds', 'position', 'adminAreas', 'sourceKind'],
  source: ['name', 'sourceKind'],
  document: ['language', 'note', 'text'],
  event: ['name', 'type'],
  claim: ['text'],
  attribution: ['certainty', 'coding', 'mode', 'cue', 'stated', 'exact', 'prefix', 'suffix', 'extractor', 'review'],
  relay: [],
  basis: [],
  link: ['reason'],
  assessment: ['reason'],
  review: ['reason'],
  retraction: ['reason'],
  withdrawal: ['reason'],
} as const satisfies Readonly<Record<RecordType, readonly string[]>>;

/** What a record says beyond identity. Sets are sorted; empty lists say nothing. */
export function recordFields(record: ResolvedRecord): Fields {
  const all = spread(record);
  const given = mutableFields[record.type].flatMap((name): [string, FieldValue][] => {
    const value = all[name];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    return [[name, sets.has(name) ? sorted(name, value as readonly string[]) : (value as FieldValue)]];
  });
  return Object.fromEntries(given);
}

/** The fields of a record by the names they have in the graph. */
function spread(record: ResolvedRecord): Readonly<Record<string, unknown>> {
  if (record.type === 'attribution') return { ...record.body, ...record.body.span };
  if (record.type !== 'entity') return record.body;
  const { externalIds, latitude, longitude } = record.body;
  return {
    ...record.body,
    // A latitude goes with its longitude: they are one value.
    position: latitude === undefined || longitude === undefined ? undefined : [latitude, longitude],
    externalIds: externalIds?.map(({ scheme, value }) => `${scheme} ${value}`),
  };
}

/** Two accounts of one input: sets are united, and of two values the smallest by code point stands. */
export function unite(one: Fields, other: Fields): Fields {
  const both = { ...one, ...other };
  return Object.fromEntries(
    Object.entries(both).map(([name, value]) => {
      const before = one[name];
      return [name, before === undefined || other[name] === undefined ? value : united(name, before, value)];
    }),
  );
}

/** A later account of another input: what it says stands, what it leaves out stays. */
export function supersede(earlier: Fields, later: Fields): Fields {
  return { ...earlier, ...later };
}

/**
 * One more account of an input that has spoken before, over what earlier inputs left. `given` names the fields that
 * this input gave: among those the rule within an input holds, all others are replaced. So the order in which an input
 * says things never matters.
 */
export function uniteOver(current: Fields, given: readonly string[], later: Fields): Fields {
  const own = Object.fromEntries(Object.entries(current).filter(([name]) => given.includes(name)));
  return supersede(current, unite(own, later));
}

/** A short hash of fields, by which equal ones are known without reading them. */
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

/** The smallest members, as many as a record may have: whatever the order of uniting, the same ones are left. */
function sorted(name: string, values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort(compareText).slice(0, sets.get(name));
}
