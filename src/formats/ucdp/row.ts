import { InvalidInput } from '../../domain/errors.js';
import { name as validName } from '../../domain/records/schemas/fields.js';
import type { Cells, UcdpColumn } from './columns.js';
import { placeKey, sideKey } from './names.js';
import { type NamedOrigin, type Origin, originsOf } from './origins.js';
import { type Report, reportsOf } from './reports.js';
import { validTime } from './validTime.js';

/** The location of an event. */
export interface UcdpPlace extends NamedOrigin {
  /** First- and second-level areas, if given. */
  readonly areas: readonly string[];
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
}

type Violence = 'STATE_BASED' | 'NON_STATE' | 'ONE_SIDED';

/** Deaths as counted by the dataset. Unknown is not zero. */
interface Deaths {
  readonly low: number | undefined;
  readonly best: number | undefined;
  readonly high: number | undefined;
  readonly sideA: number | undefined;
  readonly sideB: number | undefined;
  readonly civilians: number | undefined;
  readonly unknown: number | undefined;
}

/** An event of the dataset. */
export interface UcdpRow {
  readonly id: string;
  readonly violence: Violence;
  readonly sideA: NamedOrigin;
  readonly sideB: NamedOrigin;
  readonly place: UcdpPlace;
  readonly country: string;
  readonly countryId: string;
  readonly year: string;
  /** EDTF. */
  readonly valid: string;
  /** The days in words. */
  readonly when: string;
  readonly deaths: Deaths;
  /** What is kept as it is. */
  readonly properties: Cells['properties'];
  readonly reports: readonly Report[];
  readonly origins: readonly Origin[];
}

/** @throws InvalidInput with the column and the problem */
export function readRow(cells: Cells): UcdpRow {
  const row = rowOf(cells);
  checkNames(row);
  return row;
}

function rowOf(cells: Cells): UcdpRow {
  const id = digits(cells, 'id');
  return {
    id,
    violence: violenceOf(cells),
    sideA: side(cells, 'side_a_new_id', 'side_a'),
    sideB: side(cells, 'side_b_new_id', 'side_b'),
    place: placeOf(cells),
    country: filled(cells, 'country'),
    countryId: digits(cells, 'country_id'),
    year: digits(cells, 'year'),
    ...validTime(cells.date_start, cells.date_end, cells.event_clarity),
    deaths: deathsOf(cells),
    properties: cells.properties,
    reports: reportsOf(cells.source_article),
    origins: originsOf(cells.source_original, id),
  };
}

const violences: Readonly<Record<string, Violence>> = { 1: 'STATE_BASED', 2: 'NON_STATE', 3: 'ONE_SIDED' };

function violenceOf(cells: Cells): Violence {
  const violence = violences[cells.type_of_violence];
  if (violence === undefined) throw wrong(cells, 'type_of_violence', '1, 2 or 3');
  return violence;
}

function side(cells: Cells, id: UcdpColumn, name: UcdpColumn): NamedOrigin {
  return { key: sideKey(digits(cells, id)), name: filled(cells, name) };
}

function placeOf(cells: Cells): UcdpPlace {
  const name = filled(cells, 'where_coordinates');
  return {
    key: placeKey(digits(cells, 'country_id'), cells.adm_1, cells.adm_2, name),
    name,
    areas: [cells.adm_1, cells.adm_2].filter((area) => area !== ''),
    latitude: degrees(cells, 'latitude', 90),
    longitude: degrees(cells, 'longitude', 180),
  };
}

function deathsOf(cells: Cells): Deaths {
  return {
    low: count(cells, 'low'),
    best: count(cells, 'best'),
    high: count(cells, 'high'),
    sideA: count(cells, 'deaths_a'),
    sideB: count(cells, 'deaths_b'),
    civilians: count(cells, 'deaths_civilians'),
    unknown: count(cells, 'deaths_unknown'),
  };
}

/**
 * Names are validated in the first pass already: otherwise an invalid spelling would become an alias and invalidate the entity
 * for every other row.
 */
function checkNames({ sideA, sideB, place, reports, origins }: UcdpRow): void {
  const names: readonly (readonly [UcdpColumn, readonly string[]])[] = [
    ['side_a', [sideA.name]],
    ['side_b', [sideB.name]],
    ['where_coordinates', [place.name]],
    ['adm_1', place.areas],
    ['source_original', origins.map((origin) => origin.name)],
    ['source_article', reports.flatMap((report) => [report.office.name, report.headline])],
  ];
  for (const [column, values] of names) {
    for (const value of values) {
      const problem = validName.safeParse(value).error?.issues[0]?.message;
      if (problem !== undefined) throw new InvalidInput(`${column}: ${JSON.stringify(value.slice(0, 40))}… ${problem}`);
    }
  }
}

function filled(cells: Cells, column: UcdpColumn): string {
  if (cells[column] === '') throw new InvalidInput(`${column} is empty`);
  return cells[column];
}

function digits(cells: Cells, column: UcdpColumn): string {
  if (!/^\d{1,12}$/.test(cells[column])) throw wrong(cells, column, 'a whole number');
  return cells[column];
}

function count(cells: Cells, column: UcdpColumn): number | undefined {
  return cells[column] === '' ? undefined : Number(digits(cells, column));
}

function degrees(cells: Cells, column: UcdpColumn, most: number): number | undefined {
  const text = cells[column].replace(',', '.');
  if (text === '') return undefined;
  const value = /^-?\d{1,3}(\.\d{1,15})?$/.test(text) ? Number(text) : Number.NaN;
  if (!(Math.abs(value) <= most)) throw wrong(cells, column, `a number of degrees from -${most} to ${most}`);
  return value;
}

function wrong(cells: Cells, column: UcdpColumn, right: string): InvalidInput {
  return new InvalidInput(`${column} must be ${right}, not ${JSON.stringify(cells[column].slice(0, 40))}`);
}
