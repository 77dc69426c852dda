import { BrokenInput } from '../../domain/errors.js';
import { singleLine } from '../singleLine.js';

/** The columns that are used. The dataset has more. */
const columns = [
  'id',
  'year',
  'type_of_violence',
  'side_a_new_id',
  'side_a',
  'side_b_new_id',
  'side_b',
  'source_article',
  'source_original',
  'where_coordinates',
  'adm_1',
  'adm_2',
  'latitude',
  'longitude',
  'country',
  'country_id',
  'event_clarity',
  'date_start',
  'date_end',
  'deaths_a',
  'deaths_b',
  'deaths_civilians',
  'deaths_unknown',
  'low',
  'best',
  'high',
] as const;
export type UcdpColumn = (typeof columns)[number];

/** Columns that are kept as properties of the event and its claims, where a file has them. */
const keptColumns = ['number_of_sources', 'where_prec', 'date_prec'] as const;

/** The cells of a row, by column. */
export type Cells = Readonly<Record<UcdpColumn, string>> & {
  /** The filled cells of the columns that are kept as properties. */
  readonly properties: readonly { readonly name: string; readonly value: string }[];
};

/** The index of each column in the file, and the number of cells per row. */
export interface Layout {
  readonly width: number;
  readonly positions: Readonly<Record<UcdpColumn, number>>;
  readonly kept: readonly { readonly name: string; readonly position: number }[];
}

/**
 * Finds the columns by name in the header.
 * @throws BrokenInput with the missing columns
 */
export function readLayout(header: readonly string[]): Layout {
  const names = header.map(singleLine);
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    throw new BrokenInput(
      `line 1 is not the header of a UCDP GED file: missing ${missing.join(', ')}; ` +
        'use the CSV of the UCDP Georeferenced Event Dataset with its header line; any other table has the format table',
    );
  }
  // Also of columns that are not used: a file with two columns of one name was put together wrongly.
  const repeated = [...new Set(names)].filter((name) => name !== '' && names.indexOf(name) !== names.lastIndexOf(name));
  if (repeated.length > 0) {
    throw new BrokenInput(`line 1 has duplicate columns ${repeated.join(', ')}: keep only the correct one`);
  }
  const positions = Object.fromEntries(columns.map((column) => [column, names.indexOf(column)]));
  const kept = keptColumns
    .map((name) => ({ name, position: names.indexOf(name) }))
    .filter(({ position }) => position >= 0);
  return { width: names.length, positions: positions as Record<UcdpColumn, number>, kept };
}

/** The cells of a row by name, each as a single trimmed line. */
export function cellsOf(row: readonly string[], { positions, kept }: Layout): Cells {
  const entries = columns.map((column) => [column, singleLine(row[positions[column]] ?? '')]);
  const properties = kept
    .map(({ name, position }) => ({ name, value: singleLine(row[position] ?? '') }))
    .filter(({ value }) => value !== '');
  return { ...(Object.fromEntries(entries) as Record<UcdpColumn, string>), properties };
}
