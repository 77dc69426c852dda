import type { TimePeriod, TimeStretch } from '../pictures/timeScale.js';
import { timeWords } from '../words/timeWords.js';

const day = 86_400_000;
const least = 4 * day;

/** From the first to the last bound of some stretches, with a little room; undefined if none has a bound. */
export function wholePeriod(stretches: readonly TimeStretch[]): TimePeriod | undefined {
  const bounds = stretches.flatMap((stretch) => Object.values(stretch).filter(Number.isFinite));
  if (bounds.length === 0) return undefined;
  const [from, to] = [Math.min(...bounds), Math.max(...bounds)];
  const margin = Math.max((to - from) * 0.03, day);
  return { from: Math.floor((from - margin) / day) * day, to: Math.ceil((to + margin) / day) * day };
}

/** A closer view of a period, around a moment in it. */
export function closer({ from, to }: TimePeriod, around: number): TimePeriod {
  return around > from && around < to ? scaled({ from, to }, 0.5, around) : scaled({ from, to }, 0.5, (from + to) / 2);
}

/** A wider view of a period; undefined once all of it is in view. */
export function wider(period: TimePeriod, whole: TimePeriod): TimePeriod | undefined {
  const next = scaled(period, 2, (period.from + period.to) / 2);
  return next.to - next.from >= whole.to - whole.from ? undefined : within(next, whole);
}

/** The period before or after, by half its length, as far as there is anything. */
export function moved({ from, to }: TimePeriod, direction: 1 | -1, whole: TimePeriod): TimePeriod {
  const step = Math.max(day, Math.round((to - from) / 2 / day) * day) * direction;
  return within({ from: from + step, to: to + step }, whole);
}

function scaled({ from, to }: TimePeriod, factor: number, around: number): TimePeriod {
  const length = Math.max(least, Math.round(((to - from) * factor) / day) * day);
  const start = Math.round((around - length / 2) / day) * day;
  return { from: start, to: start + length };
}

/** Moves a period so that it does not reach beyond the whole. */
function within({ from, to }: TimePeriod, whole: TimePeriod): TimePeriod {
  const shift = from < whole.from ? whole.from - from : to > whole.to ? whole.to - to : 0;
  return { from: from + shift, to: to + shift };
}

/** The period in the parameters `from` and `to` of an address, in days; undefined if it is not one. */
export function periodIn(params: URLSearchParams): TimePeriod | undefined {
  const [from, to] = ['from', 'to'].map((name) => dayIn(params, name));
  if (from === undefined || to === undefined || Date.parse(to) <= Date.parse(from)) return undefined;
  return { from: Date.parse(from), to: Date.parse(to) };
}

/** The parameters of a period; empty texts for none. */
export function paramsOf(period: TimePeriod | undefined): { readonly from: string; readonly to: string } {
  return period === undefined ? { from: '', to: '' } : { from: dayOf(period.from), to: dayOf(period.to) };
}

/** A day in a parameter of an address; undefined if it is not one. */
export function dayIn(params: URLSearchParams, name: string): string | undefined {
  const text = params.get(name) ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
}

/** What is in view, in words. */
export function periodWords(period: TimePeriod | undefined): string {
  return period === undefined
    ? 'All of it is in view.'
    : `In view: ${timeWords(`${dayOf(period.from)}/${dayOf(period.to - day)}`)}.`;
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
