import { InvalidInput } from '../domain/errors.js';
import type { QueryActivityArgs, View } from '../domain/schema/generated.js';
import type { Engine } from '../graph/engine.js';
import { rootQueries } from '../graph/reading/rootQueries.js';
import { readCursorParts, writeCursorParts } from '../graph/select/cursor.js';
import { pageSize } from '../graph/select/pageSize.js';
import {
  fieldsOf,
  hiddenFields,
  type ResponseMap,
  responseMap,
  type SelectedField,
  type Selection,
} from '../graph/shape/selection.js';
import { answer } from './rootField/answer.js';

/** Where a row stands in the order: its number of attributions, and its key, which begins with its period. */
interface Place {
  readonly attributions: number;
  readonly key: string;
}

/** Counts of claims and attributions, on request with a row of zeros for each empty period. @throws InvalidInput */
export async function activity(
  engine: Engine,
  args: QueryActivityArgs,
  selection: Selection,
  view?: View | null,
): Promise<readonly ResponseMap[]> {
  const orderBy = args.orderBy ?? 'ATTRIBUTIONS';
  if (args.fillPeriods === true && orderBy !== 'PERIOD') {
    throw new InvalidInput('fillPeriods needs orderBy: PERIOD');
  }
  const fields = fieldsOf(selection, 'ActivityCount');
  const read = [...fields.filter(({ name }) => name !== 'cursor'), ...hiddenFields('key attributions')];
  const by = [...new Set(args.by)].join(' ');
  const behind = typeof args.after === 'string' ? readPlace(args.after, by, orderBy) : undefined;
  const question = rootQueries.activity({ ...args, behind }, { ActivityCount: read });
  const { value: rows } = await answer<readonly ResponseMap[]>(engine, question, view);
  const size = pageSize(args.first);
  const shown = args.fillPeriods === true ? filled(rows, behind, size).slice(0, size) : rows;
  return shown.map((row) =>
    responseMap(
      'ActivityCount',
      fields.map((field) => [field.key, memberOf(row, field, () => writePlace(placeOf(row), by, orderBy))]),
    ),
  );
}

/** A period in which nothing was counted. */
class EmptyPeriod {
  constructor(readonly period: string) {}
}

function memberOf(row: ResponseMap | EmptyPeriod, { key, name }: SelectedField, cursor: () => string): unknown {
  if (name === 'cursor') return cursor();
  if (!(row instanceof EmptyPeriod)) return row[key];
  const members: Readonly<Record<string, unknown>> = {
    __typename: 'ActivityCount',
    period: row.period,
    claims: 0,
    attributions: 0,
  };
  return members[name] ?? null;
}

function placeOf(row: ResponseMap | EmptyPeriod): Place {
  if (row instanceof EmptyPeriod) return { attributions: 0, key: row.period };
  return { attributions: Number(row[' attributions']), key: String(row[' key']) };
}

/** Rows in the order of time, with the empty periods between them, and between them and the row before; `size` at least, if there are. */
function filled(
  rows: readonly ResponseMap[],
  behind: Place | undefined,
  size: number,
): readonly (ResponseMap | EmptyPeriod)[] {
  let last = behind && periodOf(behind);
  const all: (ResponseMap | EmptyPeriod)[] = [];
  for (const row of rows) {
    const period = periodOf(placeOf(row));
    for (let next = following(last); next !== undefined && next < period && isPeriod(period); next = following(next)) {
      if (all.length >= size) return all;
      all.push(new EmptyPeriod(next));
    }
    all.push(row);
    last = period;
  }
  return all;
}

function periodOf({ key }: Place): string {
  return key.split(' ')[0] ?? '';
}

const isPeriod = (text: string) => /^\d{4}(-\d{2}){0,2}$/.test(text);

/** The day, month or year after another; undefined where there is none. */
function following(period: string | undefined): string | undefined {
  if (period === undefined || !isPeriod(period)) return undefined;
  const date = new Date(`${period}T00:00:00Z`.replace(/^(\d{4})T/, '$1-01T').replace(/^(\d{4}-\d{2})T/, '$1-01T'));
  const parts = period.split('-').length;
  if (parts === 1) date.setUTCFullYear(date.getUTCFullYear() + 1);
  else if (parts === 2) date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCDate(date.getUTCDate() + 1);
  return date.getUTCFullYear() > 9999 ? undefined : date.toISOString().slice(0, period.length);
}

function writePlace({ attributions, key }: Place, by: string, orderBy: string): string {
  return writeCursorParts(['activity', by, orderBy, attributions, key]);
}

function readPlace(cursor: string, by: string, orderBy: string): Place {
  const [name, dimensions, order, attributions, key] = readCursorParts(cursor);
  if (
    name !== 'activity' ||
    dimensions !== by ||
    order !== orderBy ||
    typeof attributions !== 'number' ||
    typeof key !== 'string'
  ) {
    throw new InvalidInput(
      'after is not a cursor of this activity: take cursor of the last row, with the same by and orderBy',
    );
  }
  return { attributions, key };
}
