import { boundsOf, type Edtf } from '../../../domain/edtf/edtf.js';

/** A time with its four bounds, in milliseconds since 1970; infinite where it is open. */
export interface TimeStretch {
  readonly earliestStart: number;
  readonly latestStart: number;
  readonly earliestEnd: number;
  readonly latestEnd: number;
}

/** A piece of the time axis that is drawn to scale. */
interface ScalePart {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

/** A mark on the axis. */
interface Tick {
  readonly x: number;
  readonly label: string;
}

/** A time axis. Long stretches in which nothing is drawn are cut out: `breaks` says where. */
export interface TimeScale {
  readonly x: (time: number) => number;
  readonly left: number;
  readonly right: number;
  readonly ticks: readonly Tick[];
  readonly breaks: readonly number[];
}

const day = 86_400_000;
/** The room of a cut, in pixels. */
const breakWidth = 28;

/** The bounds of a time as the API gives it, which checked it; undefined if it cannot be read. */
export function stretchOf(edtf: string): TimeStretch | undefined {
  try {
    const bounds = boundsOf(edtf as Edtf);
    return {
      earliestStart: startOf(bounds.earliestStart),
      latestStart: startOf(bounds.latestStart),
      earliestEnd: endOf(bounds.earliestEnd),
      latestEnd: endOf(bounds.latestEnd),
    };
  } catch {
    return undefined;
  }
}

/** An instant as a stretch without length. */
export function instantStretch(instant: string): TimeStretch {
  const time = Date.parse(instant);
  return { earliestStart: time, latestStart: time, earliestEnd: time, latestEnd: time };
}

/** Whether a stretch is one moment somewhere within its bounds, so that no part of it is certain. */
export function isSomewhereWithin({ latestStart, earliestEnd }: TimeStretch): boolean {
  return latestStart > earliestEnd;
}

function startOf(bound: string): number {
  return bound === '-' ? -Infinity : bound === '~' ? Infinity : Date.parse(bound);
}

/** Ends are written as the last millisecond of their day. */
function endOf(bound: string): number {
  if (bound === '-') return -Infinity;
  if (bound === '~') return Infinity;
  const time = Date.parse(bound);
  return bound.endsWith('59.999Z') ? time + 1 : time;
}

interface ScaleRoom {
  readonly left: number;
  readonly right: number;
  /** The width of a label, in pixels. */
  readonly labelWidth: number;
  /** The part of the time that is shown; all that has a bound if omitted. */
  readonly period?: TimePeriod | undefined;
}

/** An axis on which all the stretches can be drawn between two positions; undefined if none of them has a bound. */
export function timeScale(
  stretches: readonly TimeStretch[],
  { left, right, labelWidth, period }: ScaleRoom,
): TimeScale | undefined {
  const groups = period === undefined ? apart(covered(stretches)) : [period];
  if (groups.length === 0) return undefined;
  const room = right - left - breakWidth * (groups.length - 1);
  const lengths = groups.map(({ from, to }) => to - from);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  // No part is too narrow for its label.
  const least = Math.min(labelWidth, room / groups.length);
  const spare = room - least * groups.length;
  let at = left;
  const parts: ScalePart[] = groups.map((group, index) => {
    const width = least + spare * ((lengths[index] ?? 0) / total);
    const part = { ...group, left: at, right: at + width };
    at += width + breakWidth;
    return part;
  });
  return {
    x: (time) => position(time, parts),
    left,
    right,
    ticks: spaced(parts.flatMap(ticksOf(labelWidth)), labelWidth),
    breaks: parts.slice(1).map((part) => part.left - breakWidth / 2),
  };
}

/** A piece of time, in milliseconds since 1970. */
export interface TimePeriod {
  readonly from: number;
  readonly to: number;
}

/** What the stretches cover, as periods that do not touch, in order. An open end reaches no further than its last bound. */
function covered(stretches: readonly TimeStretch[]): readonly TimePeriod[] {
  const periods = stretches
    .map((stretch) => Object.values(stretch).filter(Number.isFinite))
    .filter((bounds) => bounds.length > 0)
    .map((bounds) => ({ from: Math.min(...bounds), to: Math.max(...bounds) }))
    .sort((one, other) => one.from - other.from);
  const merged: TimePeriod[] = [];
  for (const period of periods) {
    const last = merged.at(-1);
    if (last !== undefined && period.from <= last.to) {
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, period.to) };
    } else merged.push(period);
  }
  return merged;
}

/** Joins periods that are near each other, and gives each group some margin. Far apart is more than four times all that is covered. */
function apart(periods: readonly TimePeriod[]): readonly TimePeriod[] {
  const length = periods.reduce((sum, { from, to }) => sum + Math.max(to - from, day), 0);
  const groups: TimePeriod[] = [];
  for (const period of periods) {
    const last = groups.at(-1);
    if (last !== undefined && period.from - last.to <= 4 * length) {
      groups[groups.length - 1] = { from: last.from, to: period.to };
    } else groups.push(period);
  }
  return groups.map(({ from, to }) => {
    const margin = Math.max((to - from) * 0.06, day / 4);
    return { from: from - margin, to: to + margin };
  });
}

function position(time: number, parts: readonly ScalePart[]): number {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return 0;
  if (time <= first.from) return first.left;
  for (const part of parts) {
    if (time < part.from) return part.left - breakWidth / 2;
    if (time <= part.to) return part.left + ((time - part.from) / (part.to - part.from)) * (part.right - part.left);
  }
  return last.right;
}

type Step = readonly [unit: 'day' | 'month' | 'year', size: number];

const steps: readonly Step[] = [
  ...[1, 2, 7, 14].map((size): Step => ['day', size]),
  ...[1, 2, 3, 6].map((size): Step => ['month', size]),
  ...[1, 2, 5, 10, 20, 50, 100, 500].map((size): Step => ['year', size]),
];

const lengthOf: Readonly<Record<Step[0], number>> = { day, month: 30.4 * day, year: 365.25 * day };
const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The marks of one part: as many as have room for their labels. */
function ticksOf(labelWidth: number) {
  return (part: ScalePart): readonly Tick[] => {
    const room = Math.max(1, Math.floor((part.right - part.left) / labelWidth));
    const length = part.to - part.from;
    const step = steps.find(([unit, size]) => length / (lengthOf[unit] * size) <= room) ?? steps.at(-1);
    if (step === undefined) return [];
    return startsOf(part, step).map((time, index) => ({
      x: position(time, [part]),
      label: labelOf(new Date(time), step[0], index === 0),
    }));
  };
}

function startsOf(part: ScalePart, step: Step): readonly number[] {
  const times =
    step[0] === 'day' ? daysIn(part, step[1]) : monthsIn(part, step[0] === 'month' ? step[1] : 12 * step[1]);
  // A part between two marks of its step still says when it is.
  return times.length > 0 ? times : [(part.from + part.to) / 2];
}

/** Days of the month that people count by: for a step of 7 the 1st, 8th, 15th and 22nd. */
function daysIn({ from, to }: ScalePart, size: number): readonly number[] {
  const times: number[] = [];
  for (let time = Math.ceil(from / day) * day; time <= to; time += day) {
    const date = new Date(time).getUTCDate() - 1;
    if (date % size === 0 && (size === 1 || date + size <= 31)) times.push(time);
  }
  return times;
}

function monthsIn({ from, to }: ScalePart, size: number): readonly number[] {
  const start = new Date(from);
  const first = Math.floor((start.getUTCFullYear() * 12 + start.getUTCMonth()) / size) * size;
  const times: number[] = [];
  for (let month = first; times.length < 100; month += size) {
    // Date.UTC takes years below 100 for years of the twentieth century.
    const time = new Date(0).setUTCFullYear(Math.floor(month / 12), month % 12, 1);
    if (time > to) break;
    if (time >= from) times.push(time);
  }
  return times;
}

function labelOf(time: Date, unit: Step[0], isFirst: boolean): string {
  const year = String(time.getUTCFullYear());
  const month = monthNames[time.getUTCMonth()] ?? '';
  if (unit === 'year') return year;
  if (unit === 'month') return isFirst || time.getUTCMonth() === 0 ? `${month} ${year}` : month;
  return isFirst ? `${time.getUTCDate()} ${month} ${year}` : `${time.getUTCDate()} ${month}`;
}

/** Leaves out marks whose labels would touch the one before. */
function spaced(ticks: readonly Tick[], labelWidth: number): readonly Tick[] {
  const kept: Tick[] = [];
  for (const tick of ticks) {
    const last = kept.at(-1);
    if (last === undefined || tick.x - last.x >= labelWidth * 0.95) kept.push(tick);
  }
  return kept;
}
