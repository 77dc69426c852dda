import { InvalidInput } from '../../domain/errors.js';
import { name as validName } from '../../domain/records/schemas/fields.js';
import { nearestOf } from '../../domain/text/editDistance.js';
import { saysNothing } from '../originKind.js';
import { readDate } from './dates.js';
import { readFigure, readNumber } from './figures.js';
import type { RowCells } from './rowCells.js';
import type { FieldSource, SourceField, TableMap } from './tableMap.js';

// How single values are read from the cells of a row. All throw InvalidInput with the column and the problem.

/** A figure, with what is counted. */
export interface RowFigure {
  readonly low?: number;
  readonly best?: number;
  readonly high?: number;
  readonly vague?: true;
  readonly unit: string;
}

/** Names are checked before the spellings are counted: one that is not valid must not become an alias. */
export function checkedName(cells: RowCells, field: string, name: string, source?: FieldSource): string {
  const problem = validName.safeParse(name).error?.issues[0]?.message;
  if (problem !== undefined) throw cells.fault(field, `${JSON.stringify(name.slice(0, 40))}… ${problem}`, source);
  return name;
}

/** A latitude or longitude, of at most so many degrees. */
export function readDegrees(cells: RowCells, field: 'latitude' | 'longitude', most: number): number | undefined {
  const text = valueIn(cells, field);
  if (text === '') return undefined;
  const plain = text.replace(',', '.');
  const value = /^[-+]?\d{1,3}(\.\d{1,17})?$/.test(plain) ? Number(plain) : Number.NaN;
  if (Math.abs(value) <= most) return value;
  throw cells.fault(field, `${JSON.stringify(text.slice(0, 40))} is not a number of degrees from -${most} to ${most}`);
}

/** When it happened, as EDTF, from one column or two. */
export function readHappened(cells: RowCells, map: TableMap): string | undefined {
  const [from, until] = [dateIn(cells, map, 'happened'), dateIn(cells, map, 'happenedUntil')];
  if (until === undefined || from === until) return from;
  if (from === undefined) return `../${until}`;
  if (/[/[\]{}]/.test(from + until)) throw cells.fault('happenedUntil', 'needs one date in each of the two columns');
  return `${from}/${until}`;
}

/** A date as EDTF. */
export function dateIn(cells: RowCells, { dates }: TableMap, field: SourceField): string | undefined {
  const text = valueIn(cells, field);
  return text === '' ? undefined : within(cells, field, () => readDate(text, dates));
}

/** @throws InvalidInput also if there is no unit */
export function readCount(cells: RowCells): RowFigure | undefined {
  const read = <T>(field: SourceField, parse: (text: string) => T): T | undefined => {
    const text = valueIn(cells, field);
    return text === '' ? undefined : within(cells, field, () => parse(text));
  };
  const [figure, low, high] = [read('figure', readFigure), read('low', readNumber), read('high', readNumber)];
  if ((figure ?? low ?? high) === undefined) return undefined;
  const unit = cells.text('unit');
  if (unit === '') throw cells.fault('unit', 'is empty beside a figure: write what is counted');
  return { ...figure, ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }), unit };
}

/** The value of a field; empty where the cell only says that there is none, such as "n/a". "None" may be a nought. */
function valueIn(cells: RowCells, field: SourceField): string {
  const text = cells.text(field);
  return saysNothing(text) && !/^(?:no|none|nil|null)$/i.test(text) ? '' : text;
}

/** A web address. */
export function readUrl(cells: RowCells): string | undefined {
  const text = valueIn(cells, 'url');
  if (text === '') return undefined;
  if (/^https?:\/\/[^/?#\\\s]/i.test(text) && URL.canParse(text)) return text;
  throw cells.fault('url', `${JSON.stringify(text.slice(0, 60))} is not a URL such as https://example.org/report`);
}

/** One of several values, in any case and with spaces or hyphens for underscores. */
export function readChoice<T extends string>(
  cells: RowCells,
  field: SourceField,
  allowed: readonly T[],
  otherwise: T,
): T {
  const text = cells.text(field);
  if (text === '') return otherwise;
  const written = text.toUpperCase().replace(/[\s-]+/g, '_');
  const found = allowed.find((one) => one === written);
  if (found !== undefined) return found;
  const nearest = nearestOf(text, allowed) ?? 'ONE_OF_THESE';
  const example = JSON.stringify({ values: { [text.slice(0, 40)]: nearest } });
  throw cells.fault(
    field,
    `${JSON.stringify(text.slice(0, 40))} is not one of ${allowed.join(', ')}: say in the map what it stands for, as in ${example}`,
  );
}

/** Adds the column to what is wrong with a value. */
function within<T>(cells: RowCells, field: SourceField, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof InvalidInput) throw cells.fault(field, error.message);
    throw error;
  }
}
