import { InvalidInput } from '../../domain/errors.js';
import { canonicalJson, sha256 } from '../../domain/records/ids.js';
import { singleLine } from '../singleLine.js';
import { speakerKey } from './names.js';
import type { NamedOrigin } from './origins.js';

/** A report listed in a row: office, date and headline. */
export interface Report {
  /** Equal for the same report in any row and with any spelling of the office. */
  readonly key: string;
  readonly office: NamedOrigin;
  readonly date: string;
  readonly headline: string;
}

// The name of an office may contain commas: it ends at the first date.
const triple = /^(.+?),(\d{4}-\d\d-\d\d),(.*)$/s;

/**
 * The reports in a row's `source_article`, with duplicates: `"office,date,headline";"office,date,headline"`. Headlines are not
 * escaped and may contain `";"`: a piece that does not start with an office and a date belongs to the previous headline.
 *
 * @throws InvalidInput if the list has another format
 */
export function reportsOf(list: string): readonly Report[] {
  if (list === '') return [];
  const quoted = list.length > 1 && list.startsWith('"') && list.endsWith('"');
  if (!quoted) throw malformed(list);
  const triples: string[] = [];
  for (const piece of list.slice(1, -1).split('";"')) {
    const before = triples.at(-1);
    if (before === undefined || triple.test(piece)) triples.push(piece);
    else triples[triples.length - 1] = `${before}";"${piece}`;
  }
  return triples.map((text) => toReport(text, list));
}

function toReport(text: string, list: string): Report {
  const [, office = '', date = '', headline = ''] = triple.exec(text) ?? [];
  const [name, title] = [singleLine(office), singleLine(headline)];
  if (name === '' || title === '') throw malformed(list);
  const key = speakerKey(name);
  const digest = sha256(canonicalJson([key, date, title])).slice(0, 32);
  return { key: `report/${digest}`, office: { key, name }, date, headline: title };
}

function malformed(list: string): InvalidInput {
  const start = list.length > 80 ? `${list.slice(0, 80)}…` : list;
  return new InvalidInput(
    `source_article must be a list such as "office,2019-01-31,headline";"office,2019-01-31,headline", each in quotes, not: ${start}`,
  );
}
