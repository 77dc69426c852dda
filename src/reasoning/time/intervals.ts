import { type Bounds, openFuture, openPast } from '../../domain/edtf/bounds.js';

/**
 * Relations between times of which only bounds are known.
 *
 * A time with bounds is any closed interval `s..e` with `earliestStart <= s <= latestStart`, `earliestEnd <= e <= latestEnd` and
 * `s <= e`: one *choice*. A relation holds *certainly* if it holds for every choice of both times, and *possibly* if it holds for
 * some (docs/reasoning.md, 5; the idea is that of possible and necessary relations between ill-known intervals, Dubois, HadjAli
 * and Prade 2003).
 */

/** What two times have in common, as a window: from its first moment to its last. */
export interface TimeWindow {
  readonly from: string;
  readonly to: string;
}

/** Whether the two have a moment in common for some choice: each can begin before the other has ended. */
export function possiblyOverlap(a: Bounds, b: Bounds): boolean {
  return a.earliestStart <= b.latestEnd && b.earliestStart <= a.latestEnd;
}

/** Whether the two have a moment in common for every choice: also the latest start of each comes before the earliest end of the other. */
export function certainlyOverlap(a: Bounds, b: Bounds): boolean {
  return latestStart(a) <= earliestEnd(b) && latestStart(b) <= earliestEnd(a);
}

/** Whether the first is over before the second begins, for every choice. */
export function certainlyBefore(a: Bounds, b: Bounds): boolean {
  return a.latestEnd < b.earliestStart;
}

/** Whether the first lasts all through the second and beyond it on both sides, for every choice. */
export function certainlySpans(a: Bounds, b: Bounds): boolean {
  return latestStart(a) < b.earliestStart && earliestEnd(a) > b.latestEnd;
}

/** Whether a time may have a moment in a window. */
export function mayTouch(a: Bounds, { from, to }: TimeWindow): boolean {
  return a.earliestStart <= to && a.latestEnd >= from;
}

/** All moments that the two may have in common; null when there are none. */
export function possibleOverlap(a: Bounds, b: Bounds): TimeWindow | null {
  return windowOf(later(a.earliestStart, b.earliestStart), earlier(a.latestEnd, b.latestEnd));
}

/** The moments that the two have in common whatever the choice; null when there are none. */
export function certainOverlap(a: Bounds, b: Bounds): TimeWindow | null {
  return windowOf(later(latestStart(a), latestStart(b)), earlier(earliestEnd(a), earliestEnd(b)));
}

/** The moment right after another, as bounds are written: the next millisecond, so that a day is followed by the next day. */
export function nextMoment(bound: string): string {
  return shifted(bound, 1);
}

/** The moment right before another. */
export function momentBefore(bound: string): string {
  return shifted(bound, -1);
}

/** The end of the day of a bound that begins a day; an instant within a day, or an open bound, as it is. */
export function endOfAtom(bound: string): string {
  return bound.replace(/T00:00:00\.000Z$/, 'T23:59:59.999Z');
}

/** The beginning of the day of a bound that ends a day; an instant within a day, or an open bound, as it is. */
export function startOfAtom(bound: string): string {
  return bound.replace(/T23:59:59\.999Z$/, 'T00:00:00.000Z');
}

/** The earlier of two bounds. */
export function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

/** The later of two bounds. */
export function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** Nothing starts after it has ended, also where the bounds of the start alone would allow it. */
function latestStart(a: Bounds): string {
  return earlier(a.latestStart, a.latestEnd);
}

/** Nothing ends before it has started. */
function earliestEnd(a: Bounds): string {
  return later(a.earliestEnd, a.earliestStart);
}

function windowOf(from: string, to: string): TimeWindow | null {
  return from <= to ? { from, to } : null;
}

/** Past the years that bounds are written in, time is open. */
function shifted(bound: string, by: 1 | -1): string {
  if (bound === openPast || bound === openFuture) return bound;
  const moved = new Date(Date.parse(bound) + by).toISOString();
  if (/^\d{4}-/.test(moved)) return moved;
  return by === 1 ? openFuture : openPast;
}
