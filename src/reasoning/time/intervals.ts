import { type Bounds, openFuture, openPast } from '../../domain/edtf/bounds.js';

/**
 * Relations between times with uncertain bounds.
 *
 * Bounds describe all closed intervals `s..e` with `earliestStart <= s <= latestStart`, `earliestEnd <= e <= latestEnd` and
 * `s <= e`. A relation holds *certainly* if it holds for all such intervals of both times, and *possibly* if it holds for some
 * (docs/reasoning.md, 5; after the possible and necessary relations of Dubois, HadjAli and Prade 2003).
 */

/** The intersection of two times. */
export interface TimeWindow {
  readonly from: string;
  readonly to: string;
}

/** Whether the two possibly overlap: each can start before the other has ended. */
export function possiblyOverlap(a: Bounds, b: Bounds): boolean {
  return a.earliestStart <= b.latestEnd && b.earliestStart <= a.latestEnd;
}

/** Whether the two certainly overlap: the latest start of each is before the earliest end of the other. */
export function certainlyOverlap(a: Bounds, b: Bounds): boolean {
  return latestStart(a) <= earliestEnd(b) && latestStart(b) <= earliestEnd(a);
}

/** Whether the first certainly ends before the second starts. */
export function certainlyBefore(a: Bounds, b: Bounds): boolean {
  return a.latestEnd < b.earliestStart;
}

/** Whether the first certainly contains the second, with room on both sides. */
export function certainlySpans(a: Bounds, b: Bounds): boolean {
  return latestStart(a) < b.earliestStart && earliestEnd(a) > b.latestEnd;
}

/** Whether the first certainly lies within the second. */
export function certainlyWithin(a: Bounds, b: Bounds): boolean {
  return latestStart(b) <= a.earliestStart && earliestEnd(b) >= a.latestEnd;
}

/** Whether a time may overlap a window. */
export function mayTouch(a: Bounds, { from, to }: TimeWindow): boolean {
  return a.earliestStart <= to && a.latestEnd >= from;
}

/** The possible intersection, or null. */
export function possibleOverlap(a: Bounds, b: Bounds): TimeWindow | null {
  return windowOf(later(a.earliestStart, b.earliestStart), earlier(a.latestEnd, b.latestEnd));
}

/** The certain intersection, or null. */
export function certainOverlap(a: Bounds, b: Bounds): TimeWindow | null {
  return windowOf(later(latestStart(a), latestStart(b)), earlier(earliestEnd(a), earliestEnd(b)));
}

/** The next moment in the notation of bounds: the next millisecond, so that a day is followed by the next day. */
export function nextMoment(bound: string): string {
  return shifted(bound, 1);
}

/** The previous moment. */
export function momentBefore(bound: string): string {
  return shifted(bound, -1);
}

/** Turns a start-of-day bound into the end of that day. Other bounds are unchanged. */
export function endOfAtom(bound: string): string {
  return bound.replace(/T00:00:00\.000Z$/, 'T23:59:59.999Z');
}

/** Turns an end-of-day bound into the start of that day. Other bounds are unchanged. */
export function startOfAtom(bound: string): string {
  return bound.replace(/T23:59:59\.999Z$/, 'T00:00:00.000Z');
}

/** The start of the day of a bound. Open bounds are unchanged. */
export function startOfDay(bound: string): string {
  return bound.replace(/T.*$/, 'T00:00:00.000Z');
}

/** The end of the day of a bound. Open bounds are unchanged. */
export function endOfDay(bound: string): string {
  return bound.replace(/T.*$/, 'T23:59:59.999Z');
}

/** The earlier of two bounds. */
export function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

/** The later of two bounds. */
export function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** The latest start, which cannot be after the latest end. */
function latestStart(a: Bounds): string {
  return earlier(a.latestStart, a.latestEnd);
}

/** The earliest end, which cannot be before the earliest start. */
function earliestEnd(a: Bounds): string {
  return later(a.earliestEnd, a.earliestStart);
}

function windowOf(from: string, to: string): TimeWindow | null {
  return from <= to ? { from, to } : null;
}

/** A bound moved by milliseconds. Years outside the range of bounds are open. */
export function shifted(bound: string, by: number): string {
  if (bound === openPast || bound === openFuture) return bound;
  const moved = new Date(Date.parse(bound) + by).toISOString();
  if (/^\d{4}-/.test(moved)) return moved;
  return by > 0 ? openFuture : openPast;
}
