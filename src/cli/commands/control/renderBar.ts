import type { SpanPartsFragment, StretchPartsFragment } from '../../generated.js';
import { type Axis, columnOf, momentOf } from './controlAxis.js';

/** The line style of a period, by its basis. */
export const strokes: Readonly<Record<string, string>> = { STATED: '━', INFERRED: '─', ASSUMED: '┄' };
/** Possible control: between the earliest and the latest start, or the earliest and the latest end. */
export const possible = '░';
/** Marks a period that continues beyond the axis. */
export const beyond = { left: '◂', right: '▸' } as const;

interface Reach {
  readonly from: number;
  readonly to: number;
}

/** A period as a bar on an axis, at least one column wide. */
export function renderBar({ span, basis }: StretchPartsFragment, axis: Axis): string {
  const whole = reachOf(span.earliestStart, span.latestEnd);
  const certain = certainReach(span, basis);
  const [first, last] = cellsOf(whole, axis);
  const [certainFirst, certainLast] = certain.from < certain.to ? cellsOf(certain, axis) : [0, -1];
  const stroke = strokes[basis] ?? '━';
  const cells = Array.from({ length: axis.columns }, (_, column) => {
    if (column < first || column > last) return ' ';
    if (column === 0 && whole.from < axis.from) return beyond.left;
    if (column === axis.columns - 1 && whole.to > axis.to) return beyond.right;
    return column >= certainFirst && column <= certainLast ? stroke : possible;
  });
  return cells.join('').trimEnd();
}

/** The certain part: from the latest start to the earliest end. An assumed period has no earliest end. */
function certainReach({ earliestStart, latestStart, earliestEnd, latestEnd }: SpanPartsFragment, basis: string): Reach {
  return reachOf(latestStart ?? earliestStart, basis === 'ASSUMED' ? latestEnd : (earliestEnd ?? latestEnd));
}

function reachOf(start: string | null, end: string | null): Reach {
  return {
    from: start === null ? Number.NEGATIVE_INFINITY : momentOf(start, 'start'),
    to: end === null ? Number.POSITIVE_INFINITY : momentOf(end, 'end'),
  };
}

/** The first and the last column of a period, clamped to the axis. */
function cellsOf({ from, to }: Reach, axis: Axis): readonly [first: number, last: number] {
  const most = axis.columns - 1;
  const first = Math.min(Math.max(0, Math.floor(columnOf(axis, from))), most);
  const last = Math.min(Math.max(first, Math.ceil(columnOf(axis, to)) - 1), most);
  return [first, last];
}
