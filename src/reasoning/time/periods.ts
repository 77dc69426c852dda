import { type Bounds, openFuture, openPast } from '../../domain/edtf/bounds.js';
import { type Edtf, qualifiersOf } from '../../domain/edtf/edtf.js';
import { certainlyOverlap, certainlyWithin, endOfDay, possiblyOverlap, startOfDay } from './intervals.js';
import { alignZones } from './zones.js';

/** When something happened: as bounds and as written; null if unknown. */
interface WrittenTime {
  readonly valid: Bounds | null;
  readonly edtf: string | null;
}

/** How two periods compare: as the same, or one as a part of the other. */
interface PeriodRelation {
  /** Which of the two is a part of the other; null if they are the same period. */
  readonly part: 'FIRST' | 'SECOND' | null;
  /** False where it may be otherwise: the dates are vague, approximate, or of unknown zones. */
  readonly certain: boolean;
}

/**
 * Compares two periods that something is counted over.
 *
 * - The same: equal, or both unknown. Possibly the same: one is unknown or within bounds ("overnight" beside a day, an instant
 *   beside its day); then it is not certain.
 * - One a part of the other: a day in a week. A day beside its month, or beside a time that goes on, is perhaps such a part.
 * - Null: they certainly do not overlap, or overlap without being the same (two weeks that share three days).
 */
export function comparePeriods(a: WrittenTime, b: WrittenTime): PeriodRelation | null {
  if (a.valid === null || b.valid === null) return { part: null, certain: a.valid === b.valid };
  const [one, other] = alignZones(a.valid, b.valid);
  if (!possiblyOverlap(one, other)) return null;
  const certain = !isApproximate(a.edtf) && !isApproximate(b.edtf);
  if (a.edtf === b.edtf || areEqual(one, other)) return { part: null, certain };
  if (certainlyWithin(one, other) && fillsPartOf(one, other)) return { part: 'FIRST', certain };
  if (certainlyWithin(other, one) && fillsPartOf(other, one)) return { part: 'SECOND', certain };
  if (mayBeWhole(b) && fillsPartOf(one, other)) return { part: 'FIRST', certain: false };
  if (mayBeWhole(a) && fillsPartOf(other, one)) return { part: 'SECOND', certain: false };
  return mayBeEqual(one, other) ? { part: null, certain: false } : null;
}

/** Whether the days of two times certainly overlap, whatever the time of day. */
export function shareDay(a: Bounds, b: Bounds): boolean {
  return certainlyOverlap(wholeDays(a), wholeDays(b));
}

/** Whether a date is approximate or uncertain (`~`, `?`, `%`). */
export function isApproximate(edtf: string | null): boolean {
  if (edtf === null) return false;
  const { approximate, uncertain } = qualifiersOf(edtf as Edtf);
  return approximate || uncertain;
}

function wholeDays(bounds: Bounds): Bounds {
  return { ...bounds, latestStart: startOfDay(bounds.latestStart), earliestEnd: endOfDay(bounds.earliestEnd) };
}

function areEqual(a: Bounds, b: Bounds): boolean {
  const names = ['earliestStart', 'latestStart', 'earliestEnd', 'latestEnd'] as const;
  // Bounds that leave the start open do not tell whether two periods are equal.
  return (
    a.earliestStart === a.latestStart && a.earliestEnd === a.latestEnd && names.every((name) => a[name] === b[name])
  );
}

/** Whether a time may be the whole of a shorter one: a month, a season, a year, or an interval with an open end. */
function mayBeWhole({ valid, edtf }: WrittenTime): boolean {
  if (valid === null || edtf === null) return false;
  if (edtf.includes('/')) return valid.latestEnd === openFuture || valid.earliestStart === openPast;
  return !/[[{]/.test(edtf) && startOfDay(valid.latestEnd) > valid.earliestStart;
}

/** Whether a time lies within another and does not fill it. */
function fillsPartOf(inner: Bounds, outer: Bounds): boolean {
  const isInside = outer.earliestStart <= inner.earliestStart && inner.latestEnd <= outer.latestEnd;
  return isInside && (outer.earliestStart < inner.earliestStart || inner.latestEnd < outer.latestEnd);
}

/** Whether the same start and the same end are possible for both. */
function mayBeEqual(a: Bounds, b: Bounds): boolean {
  return (
    a.earliestStart <= b.latestStart &&
    b.earliestStart <= a.latestStart &&
    a.earliestEnd <= b.latestEnd &&
    b.earliestEnd <= a.latestEnd
  );
}
