import { idPrefixes } from '../../domain/records/ids.js';
import type { RecordType, WireRecord } from '../../domain/records/records.js';
import { cypher } from '../cypher.js';
import type { Engine, Params, Row } from '../engine.js';
import { recordOf, type StoredThing } from './recordOf.js';
import { presentReviews } from './reviews.js';
import { pages } from './rows.js';

/** All records of what was there at a moment, in an order in which each names only what came before. */
export async function* presentRecords(engine: Engine, at: string): AsyncGenerator<WireRecord, void, undefined> {
  const [depths] = await engine.read(cypher('export/depths', engine.name));
  const leftOut = new Set<string>();
  for (const [statement, type, deepest] of sections(depths)) {
    if (type === 'relay' || type === 'basis') yield* edges(engine, statement, type, { at });
    else if (type === 'review') yield* presentReviews(engine, at, leftOut);
    else {
      for (const depth of deepest === undefined ? [0] : upTo(deepest)) {
        yield* things(engine, statement, type, { at, depth }, leftOut);
      }
    }
  }
}

type Section = readonly [statement: string, type: RecordType, deepest?: number];

/** Things of a type lie together in the one index over ids, by the prefix of those. */
const prefixes: Readonly<Record<RecordType, string>> = {
  ...idPrefixes,
  relay: idPrefixes.attribution,
  basis: idPrefixes.attribution,
  link: idPrefixes.decision,
  assessment: idPrefixes.decision,
  review: idPrefixes.decision,
  retraction: idPrefixes.decision,
  withdrawal: idPrefixes.decision,
};

function sections(depths: Row | undefined): readonly Section[] {
  return [
    ['export/entities', 'entity'],
    ['export/publishers', 'source'],
    ['export/documents', 'document'],
    ['export/scoped-sources', 'source'],
    ['export/events', 'event'],
    ['export/claims', 'claim'],
    ['export/attributions', 'attribution', Number(depths?.attributions ?? 0)],
    ['export/relays', 'relay'],
    ['export/bases', 'basis'],
    ['export/links', 'link'],
    ['export/assessments', 'assessment'],
    ['export/reviews', 'review'],
    ['export/retractions', 'retraction'],
    ['export/withdrawals', 'withdrawal', Number(depths?.withdrawals ?? 0)],
  ];
}

function upTo(deepest: number): readonly number[] {
  return Array.from({ length: deepest + 1 }, (_, depth) => depth);
}

/** @param leftOut the decisions that are no part of the export; those about them are none either, and come later */
async function* things(
  engine: Engine,
  statement: string,
  type: RecordType,
  params: Params,
  leftOut: Set<string>,
): AsyncGenerator<WireRecord, void, undefined> {
  for await (const row of pages(engine, statement, prefixes[type], params)) {
    const subjects = (row.subjects ?? []) as readonly string[];
    // A decision about something that went with its import says nothing that could be read back.
    if (Number(row.missing ?? 0) > 0 || subjects.some((id) => leftOut.has(id))) leftOut.add(String(row.id));
    else yield recordOf(type, row as unknown as StoredThing);
  }
}

async function* edges(engine: Engine, statement: string, type: 'relay' | 'basis', params: Params) {
  for await (const { id, ends } of pages(engine, statement, prefixes[type], params)) {
    for (const end of ends as readonly string[]) {
      yield edgeRecord(type, String(id), end);
    }
  }
}

/** A relay or a basis as a record. */
export function edgeRecord(type: 'relay' | 'basis', from: string, to: string): WireRecord {
  return type === 'relay' ? { relay: { from, to } } : { basis: { from, on: to } };
}
