import { compareText } from './identity.js';
import type { RecordType } from './records.js';
import type { ResolvedRecord } from './resolvedRecord.js';
import { piecesOfSpan, type TextPiece } from './schemas/span.js';

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
    'cueSpan',
    'spelling',
    'sourceSpan',
    'mentions',
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
    return [[name, sets.has(name) ? sortSet(name, value as readonly string[]) : value]];
  });
  return Object.fromEntries(given);
}

/** Every field that some type has, by its property name in the graph. */
type SpreadFields = { readonly [name in (typeof mutableFields)[RecordType][number]]?: FieldValue | undefined };

/** The fields of a record; a position, external IDs and properties are each one value. */
function spread(record: ResolvedRecord): SpreadFields {
  if (record.type === 'attribution') {
    const { span, cueSpan, sourceSpan, mentions } = record.body;
    return {
      ...record.body,
      ...span,
      pieces: span?.pieces?.map(textOfPiece),
      cueSpan: cueSpan === undefined ? undefined : piecesOfSpan(cueSpan).map(textOfPiece),
      sourceSpan: sourceSpan === undefined ? undefined : piecesOfSpan(sourceSpan).map(textOfPiece),
      mentions: mentions?.map(({ entity, ...piece }) => `${entity} ${textOfPiece(piece)}`),
    };
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
function textOfPiece({ start, end, exact }: TextPiece): string {
  return [start, end, ...(exact === undefined ? [] : [exact])].join(' ');
}

function textOfId({ scheme, value }: { readonly scheme: string; readonly value: string }): string {
  return `${scheme} ${value}`;
}

/** The lowest members up to the maximum size, so that the result does not depend on the order of merging. */
export function sortSet(name: string, values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort(compareText).slice(0, sets.get(name));
}
