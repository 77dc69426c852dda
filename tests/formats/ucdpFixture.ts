import { readFileSync } from 'node:fs';
import { canonicalJson } from '../../src/domain/records/ids.js';
import type { RecordType, TypedRecord } from '../../src/domain/records/records.js';
import { csvRecords } from '../../src/formats/csvRecords.js';
import type { Item } from '../../src/formats/format.js';
import { inputLines } from '../../src/formats/inputLines.js';
import { ucdpGed } from '../../src/formats/ucdp/ucdpGed.js';
import { all, temporaryFile } from './temporaryFile.js';

/** Thirteen made-up events of a made-up country, in the layout of the dataset: one for each case. */
export const fixturePath = 'tests/fixtures/ucdp/norland_2031.csv';
export const fixture = readFileSync(fixturePath, 'utf8');

/** The header and the rows of the fixture, unchanged. */
export async function fixtureRows(): Promise<readonly string[]> {
  return (await all(csvRecords(inputLines(fixturePath)))).map((record) => record.raw);
}

/** The fixture with only the row of this event, changed in one place. */
export async function oneRow(id: string, from = '', to = ''): Promise<string> {
  const [header, ...rows] = await fixtureRows();
  const row = rows.find((raw) => raw.startsWith(`${id},`)) ?? '';
  if (!row.includes(from)) throw new Error(`${from} is not in row ${id}`);
  return `${header}\n${row.replace(from, to)}\n`;
}

export async function itemsOf(content: string): Promise<readonly Item[]> {
  const path = temporaryFile(content);
  return all(ucdpGed.items(path, await ucdpGed.survey(path)));
}

/** All records of an input, without duplicates, sorted. */
export function saidBy(items: readonly Item[]): readonly string[] {
  return items.flatMap((item) => item.records.map(canonicalJson)).sort();
}

export type Body<T extends RecordType> = Extract<TypedRecord, { readonly type: T }>['body'];

/** The bodies of all records of one type. */
export function bodies<T extends RecordType>(items: readonly Item[], type: T): readonly Body<T>[] {
  return items.flatMap((item) =>
    item.records.filter((record) => record.type === type).map((record) => record.body as Body<T>),
  );
}

/** The attributions of a claim: `source: mode certainty @ publisher of the document`, and `a → b` for each relay between them. */
export function voicesOf(items: readonly Item[], claim: string): readonly string[] {
  const attributions = bodies(items, 'attribution').filter((attribution) => attribution.claim === claim);
  const publishers = new Map(bodies(items, 'document').map(({ key, publisher }) => [key, short(publisher)]));
  const sources = new Map(attributions.map(({ key, source = '' }) => [key, short(source)]));
  const said = attributions.map(
    ({ source = '', mode, certainty, document }) =>
      `${short(source)}: ${mode} ${certainty} @ ${publishers.get(document)}`,
  );
  const relayed = bodies(items, 'relay').filter(({ from }) => sources.has(from));
  return [...said, ...relayed.map(({ from, to }) => `${sources.get(from)} → ${sources.get(to)}`)].sort();
}

function short(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}
