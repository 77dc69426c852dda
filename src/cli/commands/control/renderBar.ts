import type { SpanPartsFragment, StretchPartsFragment } from '../../generated.js';
import { type Axis, columnOf, momentOf } from './controlAxis.js';

/** How stretches are drawn, by the ground that they stand on. */
export const strokes: Readonly<Record<string, string>> = { STATED: '━', INFERRED: '─', ASSUMED: '┄' };
/** Where somebody had control perhaps: between the earliest and the latest start, and so with the end. */
export const perhaps = '░';
/** Where a stretch goes on beyond what is drawn. */
export const beyond = { left: '◂', right: '▸' } as const;

interface Reach {
  readonly from: number;
  readonly to: number;
}

/** A stretch as a bar on an axis. One that is too short to be seen takes a column all the same. */
export function renderBar({ span, basis }: StretchPartsFragment, axis: Axis): string {
  const whole = reachOf(span.earliestStart, span.latestEnd);
  const sure = sureReach(span, basis);
  const [first, last] = cellsOf(whole, axis);
  const [surely, until] = sure.from < sure.to ? cellsOf(sure, axis) : [0, -1];
  const stroke = strokes[basis] ?? '━';
  const cells = Array.from({ length: axis.columns }, (_, column) => {
    if (column < first || column > last) return ' ';
    if (column === 0 && whole.from < axis.from) return beyond.left;
    if (column === axis.columns - 1 && whole.to > axis.to) return beyond.right;
    return column >= surely && column <= until ? stroke : perhaps;
  });
  return cells.join('').trimEnd();
}

/** From the latest start to the earliest end; what is assumed has no end that could be earlier than another. */
function sureReach({ earliestStart, latestStart, earliestEnd, latestEnd }: SpanPartsFragment, basis: string): Reach {
  return reachOf(latestStart ?? earliestStart, basis === 'ASSUMED' ? latestEnd : (earliestEnd ?? latestEnd));
}

function reachOf(start: string | null, end: string | null): Reach {
  return {
    from: start === null ? Number.NEGATIVE_INFINITY : momentOf(start, 'start'),
    to: end === null ? Number.POSITIVE_INFINITY : momentOf(end, 'end'),
  };
}

/** The first and the last column that a time touches, within the axis. */
function cellsOf({ from, to }: Reach, axis: Axis): readonly [first: number, last: number] {
  const most = axis.columns - 1;
  const first = Math.min(Math.max(0, Math.floor(columnOf(axis, from))), most);
  const last = Math.min(Math.max(first, Math.ceil(columnOf(axis, to)) - 1), most);
  return [first, last];
}
