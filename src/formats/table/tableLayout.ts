import { BrokenInput } from '../../domain/errors.js';
import { nearestOf } from '../../domain/text/editDistance.js';
import { singleLine } from '../singleLine.js';
import type { FieldSource, TableMap } from './tableMap.js';

/** Where each column of a table is. */
export interface TableLayout {
  readonly headings: readonly string[];
  /** The position of a heading, which exists. */
  readonly at: (heading: string) => number;
}

/**
 * Finds the columns that a map names.
 * @throws BrokenInput if a heading occurs twice, or the table has none that the map names; with the nearest
 */
export function readTableLayout(header: readonly string[], { columns }: TableMap): TableLayout {
  const headings = readHeadings(header);
  const positions = new Map<string, number>();
  // The exact spelling takes precedence over another case.
  for (const [position, heading] of headings.entries()) {
    if (!positions.has(fold(heading))) positions.set(fold(heading), position);
  }
  for (const [position, heading] of headings.entries()) positions.set(heading, position);
  const at = (heading: string): number => positions.get(singleLine(heading)) ?? positions.get(fold(heading)) ?? -1;
  const missing = headingsIn(columns).filter(({ heading }) => at(heading) < 0);
  if (missing.length === 0) return { headings, at };
  const faults = missing.map(({ field, heading }) => {
    const nearest = nearestOf(heading, headings);
    const meant = nearest === undefined ? '' : `; did you mean ${JSON.stringify(nearest)}?`;
    return `columns.${field}: the table has no column ${JSON.stringify(heading)}${meant}`;
  });
  throw new BrokenInput(
    `the map does not fit the table: ${faults.join('; ')}; its columns are ${listHeadings(headings)}${missing.length > 1 ? headingsBelow(headings) : ''}`,
  );
}

/** What to do if the first row is a title: it has one cell, or two. */
export function headingsBelow(headings: readonly string[]): string {
  const filled = headings.filter((one) => one !== '').length;
  return filled > 2 ? '' : '; if the headings stand further down, remove the lines above them';
}

/** The headings of a table. @throws BrokenInput if one occurs twice */
export function readHeadings(header: readonly string[]): readonly string[] {
  const headings = header.map(singleLine);
  const repeated = [...new Set(headings.filter((one, at) => one !== '' && headings.indexOf(one) !== at))];
  if (repeated.length === 0) return headings;
  throw new BrokenInput(
    `the table has duplicate columns ${listHeadings(repeated)}: rename or remove all but one of each`,
  );
}

const fold = (heading: string): string => singleLine(heading).toLowerCase();

/** Headings in a message: the first 60. */
export function listHeadings(headings: readonly string[]): string {
  const shown = headings.filter((one) => one !== '').map((one) => JSON.stringify(one));
  return shown.length > 60 ? `${shown.slice(0, 60).join(', ')} and ${shown.length - 60} more` : shown.join(', ');
}

interface NamedColumn {
  readonly field: string;
  readonly heading: string;
}

/** Every heading that a map names, with the field that names it. */
function headingsIn(columns: TableMap['columns']): readonly NamedColumn[] {
  const { key, areas, keep, roles, ...fields } = columns;
  const sources = [
    ...Object.entries(fields),
    ...Object.entries(roles ?? {}).map(([role, source]) => [`roles.${role}`, source] as const),
  ];
  return [
    ...[key ?? []].flat().map((heading) => ({ field: 'key', heading })),
    ...sources.flatMap(([field, source]) =>
      source === undefined ? [] : headingsOf(source).map((heading) => ({ field, heading })),
    ),
    ...(areas ?? []).map((heading) => ({ field: 'areas', heading })),
    ...(keep ?? []).map((heading) => ({ field: 'keep', heading })),
  ];
}

function headingsOf({ column, template }: FieldSource): readonly string[] {
  return [...(column === undefined ? [] : [column]), ...(template === undefined ? [] : placeholdersIn(template))];
}

const placeholder = /\{([^{}]+)\}/g;

function placeholdersIn(template: string): readonly string[] {
  return [...template.matchAll(placeholder)].map(([, heading = '']) => heading);
}

/** A text with the cells in place of the headings in braces. */
export function fillTemplate(template: string, cellOf: (heading: string) => string): string {
  return singleLine(template.replace(placeholder, (_, heading: string) => cellOf(heading)));
}
