import { boundsOf, parseEdtf, printBound } from '../../../domain/edtf/edtf.js';
import type { SpanPartsFragment, TrackPartsFragment } from '../../generated.js';

/** A time axis: its range, its width in columns, and its date labels. */
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

/** The range of --from and --to. */
export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const day = 86_400_000;
/** Room after the last date, to show periods that continue. */
const margin = 0.08;

/** An axis that fits all dates of the tracks, or the requested period. */
export function axisOf(tracks: readonly TrackPartsFragment[], period: Period, columns: number): Axis {
  const spans = tracks.flatMap(({ stretches }) => stretches.map(({ span }) => span));
  const [start, end] = [boundary(period.from, 'start'), boundary(period.to, 'end')];
  const inside = datesOf(spans).filter(
    ({ moment }) => moment > (start?.moment ?? -Infinity) && moment < (end?.moment ?? Infinity),
  );
  const dates = [start, ...inside, end].flatMap((date) => date ?? []);
  const last = dates.at(-1)?.moment ?? day;
  // A period with only one known end is drawn as one day.
  const first = Math.min(dates[0]?.moment ?? 0, end === undefined ? Infinity : end.moment - day);
  const until = Math.max(last, first + day);
  const room = Math.max(day, (until - first) * margin);
  const continues = (bound: 'earliestStart' | 'latestEnd') => spans.some((span) => span[bound] === null);
  return {
    from: start === undefined && continues('earliestStart') ? first - room : first,
    to: end === undefined && continues('latestEnd') ? until + room : until,
    columns,
    dates,
  };
}

/** The column of a moment, which may be outside the axis. */
export function columnOf({ from, to, columns }: Axis, moment: number): number {
  return ((moment - from) / (to - from)) * columns;
}

/** The first moment of a bound, or the moment after it: a day ends at midnight. */
export function momentOf(bound: string, side: 'start' | 'end'): number {
  return Date.parse(bound) + (side === 'end' && bound.length === 10 ? day : 0);
}

function datesOf(spans: readonly SpanPartsFragment[]): readonly AxisDate[] {
  const dates = new Map<number, string>();
  for (const { earliestStart } of spans) {
    if (earliestStart !== null) dates.set(momentOf(earliestStart, 'start'), earliestStart);
  }
  for (const { latestEnd } of spans) {
    if (latestEnd === null) continue;
    const moment = momentOf(latestEnd, 'end');
    // A period that starts the next day has its own label.
    if (!dates.has(moment)) dates.set(moment, latestEnd);
  }
  return [...dates].map(([moment, text]) => ({ moment, text })).sort((a, b) => a.moment - b.moment);
}

/** The first or last moment of a requested time, if it is bounded. */
function boundary(edtf: string | undefined, side: 'start' | 'end'): AxisDate | undefined {
  if (edtf === undefined) return undefined;
  const bounds = boundsOf(parseEdtf(edtf));
  const text = printBound(side === 'start' ? bounds.earliestStart : bounds.latestEnd);
  return text === null ? undefined : { moment: momentOf(text, side), text };
}
