import { boundsOf, parseEdtf, printBound } from '../../../domain/edtf/edtf.js';
import type { SpanPartsFragment, TrackPartsFragment } from '../../generated.js';

/** A stretch of time that is drawn as so many columns, and the dates that are named at it. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly columns: number;
  readonly dates: readonly AxisDate[];
}

interface AxisDate {
  readonly moment: number;
  readonly text: string;
}

/** What was asked for with --from and --to. */
export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const day = 86_400_000;
/** Behind the last date, so that what goes on can be seen to. */
const margin = 0.08;

/** An axis on which all dates of the tracks find room, or those of the period that was asked for. */
export function axisOf(tracks: readonly TrackPartsFragment[], period: Period, columns: number): Axis {
  const spans = tracks.flatMap(({ stretches }) => stretches.map(({ span }) => span));
  const [start, end] = [boundary(period.from, 'start'), boundary(period.to, 'end')];
  const inside = datesOf(spans).filter(
    ({ moment }) => moment > (start?.moment ?? -Infinity) && moment < (end?.moment ?? Infinity),
  );
  const dates = [start, ...inside, end].flatMap((date) => date ?? []);
  const last = dates.at(-1)?.moment ?? day;
  // A period needs two ends; of which only one is known, it is a day.
  const first = Math.min(dates[0]?.moment ?? 0, end === undefined ? Infinity : end.moment - day);
  const until = Math.max(last, first + day);
  const room = Math.max(day, (until - first) * margin);
  const goesOn = (bound: 'earliestStart' | 'latestEnd') => spans.some((span) => span[bound] === null);
  return {
    from: start === undefined && goesOn('earliestStart') ? first - room : first,
    to: end === undefined && goesOn('latestEnd') ? until + room : until,
    columns,
    dates,
  };
}

/** The column of a moment, at either side also beyond the axis. */
export function columnOf({ from, to, columns }: Axis, moment: number): number {
  return ((moment - from) / (to - from)) * columns;
}

/** When a bound begins, or when it has passed: a day does so at its end. */
export function momentOf(bound: string, side: 'start' | 'end'): number {
  return Date.parse(bound) + (side === 'end' && bound.length === 10 ? day : 0);
}

function datesOf(spans: readonly SpanPartsFragment[]): readonly AxisDate[] {
  const found = new Map<number, string>();
  for (const { earliestStart } of spans) {
    if (earliestStart !== null) found.set(momentOf(earliestStart, 'start'), earliestStart);
  }
  for (const { latestEnd } of spans) {
    if (latestEnd === null) continue;
    const moment = momentOf(latestEnd, 'end');
    // What begins the day after is named by its own date.
    if (!found.has(moment)) found.set(moment, latestEnd);
  }
  return [...found].map(([moment, text]) => ({ moment, text })).sort((a, b) => a.moment - b.moment);
}

/** The first or the last moment of a time that was asked for, if it has one. */
function boundary(edtf: string | undefined, side: 'start' | 'end'): AxisDate | undefined {
  if (edtf === undefined) return undefined;
  const bounds = boundsOf(parseEdtf(edtf));
  const text = printBound(side === 'start' ? bounds.earliestStart : bounds.latestEnd);
  return text === null ? undefined : { moment: momentOf(text, side), text };
}
