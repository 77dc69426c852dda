import { idPrefixes } from '../../domain/records/ids.js';
import type { RecordType, WireRecord } from '../../domain/records/records.js';
import { cypher } from '../cypher.js';
import type { Engine, Params, Row } from '../engine.js';
import { edgeTypes } from '../write/transaction/writerStatements.js';
import { recordOf, type StoredThing } from './recordOf.js';
import { presentReviews } from './reviews.js';
import { type PagedStatement, pages } from './rows.js';
import { subjectsOf, thingsStatement } from './thingsStatement.js';

/** All records of what was there at a moment, in an order in which each names only what came before. */
export async function* presentRecords(engine: Engine, at: string): AsyncGenerator<WireRecord, void, undefined> {
  const [depths] = await engine.read(cypher('export/depths', engine.name));
  const omitted = new Set<string>();
  for (const [type, condition, deepest] of sections(depths)) {
    if (type === 'relay' || type === 'basis') yield* edges(engine, type, { at });
    else if (type === 'review') yield* presentReviews(engine, at, omitted);
    else {
      for (const depth of deepest === undefined ? [0] : upTo(deepest)) {
        yield* things(engine, type, thingsStatement(type, condition, { at, depth }), omitted);
      }
    }
  }
}

/** A type of record, which of its things, and how deep they go where they are about each other. */
type Section = readonly [type: RecordType, condition: string, deepest?: number];

function sections(depths: Row | undefined): readonly Section[] {
  return [
    ['entity', 'none'],
    ['source', 'joint'],
    ['source', 'publisher'],
    ['document', 'none'],
    ['source', 'mentioned'],
    ['event', 'none'],
    ['claim', 'none'],
    ['attribution', 'ofDepth', Number(depths?.attributions ?? 0)],
    ['relay', 'none'],
    ['basis', 'none'],
    ['link', 'decision'],
    ['assessment', 'decision'],
    ['review', 'decision'],
    ['retraction', 'decision'],
    // Withdrawals of imports are no part of what was said.
    ['withdrawal', 'withdrawalOfDecision', Number(depths?.withdrawals ?? 0)],
  ];
}

function upTo(deepest: number): readonly number[] {
  return Array.from({ length: deepest + 1 }, (_, depth) => depth);
}

/** @param omitted the decisions that are no part of the export; those about them are none either, and come later */
async function* things(
  engine: Engine,
  type: RecordType,
  statement: PagedStatement,
  omitted: Set<string>,
): AsyncGenerator<WireRecord, void, undefined> {
  for await (const row of pages(engine, statement)) {
    const { subjects, withdrawn } = subjectsOf(row);
    // A decision about something that went with its import says nothing that could be read back.
    if (withdrawn.length > 0 || subjects.some((id) => omitted.has(id))) omitted.add(String(row.id));
    else yield recordOf(type, row as unknown as StoredThing);
  }
}

async function* edges(engine: Engine, type: 'relay' | 'basis', params: Params) {
  const passed = { type: edgeTypes[type] };
  for await (const { id, ends } of pages(engine, {
    name: 'export/edges',
    passed,
    prefix: idPrefixes.attribution,
    params,
  })) {
    for (const end of ends as readonly string[]) {
      yield edgeRecord(type, String(id), end);
    }
  }
}

/** A relay or a basis as a record. */
export function edgeRecord(type: 'relay' | 'basis', from: string, to: string): WireRecord {
  return type === 'relay' ? { relay: { from, to } } : { basis: { from, on: to } };
}
