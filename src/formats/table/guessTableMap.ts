import { BrokenInput } from '../../domain/errors.js';
import type { Stance } from '../../domain/vocabulary.js';
import { singleLine } from '../singleLine.js';
import type { DateOrder } from './dates.js';
import { tableRows } from './files/tableRows.js';
import { headingsBelow, listHeadings, readHeadings } from './tableLayout.js';
import { readTableMap, type SourceField, type TableMap } from './tableMap.js';

/** Headings by the field that they probably name, best first. Letters and digits count, not case or punctuation. */
const headingsOf: Readonly<Partial<Record<SourceField | 'key', string>>> = {
  key: 'key, id, row id, record id, entry, entry id, no, nr, number, ref, reference, event_id_cnty, ibc code',
  who: 'who, source, sources, speaker, said by, who said it, original source, attributed to, according to, source name, origin',
  kind: 'kind, source kind, source type, type of source, kind of source',
  through:
    'through, via, through whom, outlet, relayed by, reported by, carried by, medium, media, media outlet, newspaper, agency',
  publisher: 'publisher, published by, publication, site, website',
  said: 'said, what, claim, claim text, statement, said what, what was said, text, notes, summary, allegation, description',
  quotation: 'quotation, quote, verbatim, original wording, exact words',
  stance: 'stance, position, asserts or denies',
  certainty: 'certainty, confidence, how certain',
  predicate: 'predicate, verb, action, event type, sub_event_type',
  about: 'about, about whom, subject, subjects, concerning, topic, participants, people involved, who is it about',
  place: 'place, where, location, town, city, village, site of event',
  latitude: 'latitude, lat',
  longitude: 'longitude, lon, long, lng',
  happened:
    'happened, when, date, event date, event_date, date of event, when it happened, start date, incident date, day',
  happenedUntil: 'happened until, end date, until, to date',
  stated: 'stated, said on, date said, when said, when was it said, date of statement, statement date',
  published: 'published, published on, publication date, date published, published at, publish date, report date',
  title: 'title, document, document title, headline, article, report, in which document',
  url: 'url, link, address, source url, web address, href',
  figure: 'figure, count, how many, dead, deaths, killed, fatalities, casualties, quantity',
  low: 'low, minimum, reported minimum, min, at least',
  high: 'high, maximum, reported maximum, max, at most',
  unit: 'unit, counted, what is counted',
  event: 'event, incident, incident id, event id',
};

const roleHeadings = {
  ACTOR: 'actor, actor1, perpetrator, attacker',
  TARGET: 'target, actor2',
  VICTIM: 'victim, victims',
} as const;

/** Beginnings of words for a stance in a cell. */
const stanceWords: readonly (readonly [RegExp, Stance])[] = [
  [/^(deny|denie|denial|refut|reject|disput|contradict)/i, 'DENIES'],
  [/^(doubt|question|sceptic|skeptic)/i, 'DOUBTS'],
  [/^(declin|no comment|refus)/i, 'DECLINES'],
  [/^(assert|claim|confirm|say|said|state|report|affirm)/i, 'ASSERTS'],
];

const lookedAt = 1_000;

/**
 * A map for a table, guessed from its headings and from the dates and names in its first rows.
 * @param namespace for the names in the table
 * @throws BrokenInput if no column can be the words of a claim, or nobody says them
 */
export async function guessTableMap(path: string, namespace: string, sheet: TableMap['sheet']): Promise<TableMap> {
  let headings: readonly string[] | undefined;
  const rows: (readonly string[])[] = [];
  for await (const { cells } of tableRows({ path, start: 0 }, { sheet })) {
    if (headings === undefined) headings = readHeadings(cells);
    else rows.push(cells.map(singleLine));
    if (rows.length >= lookedAt) break;
  }
  if (headings === undefined) throw new BrokenInput('the table is empty: it needs a row of headings');
  const found = new Map(Object.entries(headingsOf).flatMap(([field, names]) => pick(field, names, headings ?? [])));
  for (const [role, names] of Object.entries(roleHeadings)) {
    for (const [, heading] of pick(role, names, headings)) found.set(`roles.${role}`, heading);
  }
  for (const [field, heading] of found) {
    // One column is one field: the first that names it best.
    const other = [...found].find(([name, one]) => one === heading && name !== field);
    if (other !== undefined) found.delete(other[0]);
  }
  checkFound(found, headings);
  const cellsOf = (field: string): readonly string[] => {
    const at = headings?.indexOf(found.get(field) ?? '') ?? -1;
    return at < 0 ? [] : rows.map((cells) => cells[at] ?? '').filter((cell) => cell !== '');
  };
  const dates = orderIn(['happened', 'happenedUntil', 'stated', 'published'].flatMap(cellsOf));
  return readTableMap({
    namespace,
    ...(sheet === undefined ? {} : { sheet }),
    ...(dates === undefined ? {} : { dates }),
    columns: columnsOf(found, cellsOf),
  });
}

function pick(field: string, names: string, headings: readonly string[]): readonly (readonly [string, string])[] {
  const folded = headings.map(fold);
  const at = names
    .split(', ')
    .map((name) => folded.indexOf(fold(name)))
    .find((index) => index >= 0);
  const heading = at === undefined ? undefined : headings[at];
  return heading === undefined || heading === '' ? [] : [[field, heading]];
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function checkFound(found: ReadonlyMap<string, string>, headings: readonly string[]): void {
  const missing = [
    ...(['said', 'quotation'].some((field) => found.has(field)) ? [] : ['what was said ("said")']),
    ...(['who', 'through', 'publisher'].some((field) => found.has(field)) ? [] : ['who said it ("who")']),
  ];
  if (missing.length === 0) return;
  throw new BrokenInput(
    `no column can be told to be ${missing.join(' or ')}: write a map that names it (docs/tables.md); the columns are ${listHeadings(headings)}${headingsBelow(headings)}`,
  );
}

function columnsOf(
  found: ReadonlyMap<string, string>,
  cellsOf: (field: string) => readonly string[],
): Readonly<Record<string, unknown>> {
  const columns: Record<string, unknown> = {};
  const roles: Record<string, unknown> = {};
  for (const [field, column] of found) {
    const separator = canHaveSeveral.has(field) ? separatorIn(cellsOf(field)) : undefined;
    const values = field === 'stance' ? stancesIn(cellsOf(field)) : undefined;
    const source = separator === undefined && values === undefined ? column : { column, ...separator, ...values };
    if (field.startsWith('roles.')) roles[field.slice('roles.'.length)] = source;
    else columns[field] = source;
  }
  if ((columns.figure ?? columns.low ?? columns.high) !== undefined && columns.unit === undefined) {
    columns.unit = { constant: 'people' };
  }
  return Object.keys(roles).length === 0 ? columns : { ...columns, roles };
}

const canHaveSeveral: ReadonlySet<string> = new Set([
  'who',
  'through',
  'about',
  'roles.ACTOR',
  'roles.TARGET',
  'roles.VICTIM',
]);

/** Commas also stand within names, so only these are guessed. */
function separatorIn(cells: readonly string[]): { readonly separator: string } | undefined {
  const separator = [';', '|'].find((one) => cells.some((cell) => cell.includes(one)));
  return separator === undefined ? undefined : { separator };
}

function stancesIn(cells: readonly string[]): { readonly values: Readonly<Record<string, Stance>> } | undefined {
  const pairs = [...new Set(cells.map((cell) => cell.toLowerCase()))].flatMap((cell) => {
    const stance = stanceWords.find(([pattern]) => pattern.test(cell))?.[1];
    return stance === undefined || stance.toLowerCase() === cell ? [] : [[cell, stance] as const];
  });
  return pairs.length === 0 ? undefined : { values: Object.fromEntries(pairs) };
}

/** The order of day and month, if the dates show it. */
function orderIn(dates: readonly string[]): DateOrder | undefined {
  const figures = dates.flatMap((date) => {
    const [, first, second] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ]\d{4}\b/.exec(date) ?? [];
    return first === undefined ? [] : [[Number(first), Number(second)] as const];
  });
  const [dayFirst, monthFirst] = [figures.some(([first]) => first > 12), figures.some(([, second]) => second > 12)];
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? 'DMY' : 'MDY';
}

/** A namespace from the name of a file. */
export function namespaceOf(file: string): string {
  const name = file
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40);
  return name === '' ? 'table' : name;
}

/** A map as a person writes it: a field that is a column alone is its heading. */
export function writeTableMap(map: TableMap): string {
  const short = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => {
        if (name === 'roles') return [name, short(field as Readonly<Record<string, unknown>>)];
        const isColumn = typeof field === 'object' && field !== null && Object.keys(field).join() === 'column';
        return [name, isColumn ? (field as { readonly column: string }).column : field];
      }),
    );
  return JSON.stringify({ ...map, columns: short(map.columns) }, null, 2);
}
