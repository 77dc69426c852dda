import { type Bounds, openFuture, openPast } from '../../domain/edtf/bounds.js';
import { shifted, type TimeWindow } from './intervals.js';

// A day without a time zone is somewhere between UTC-12 and UTC+14 (docs/reasoning.md, 4).

const hour = 3_600_000;
/** A day in UTC+14 begins so much before that day in UTC. */
const ahead = 14 * hour;
/** A day in UTC-12 ends so much after that day in UTC. */
const behind = 12 * hour;

/**
 * Two times in bounds that compare. Two plain days compare as days. Where a day of the one meets a time of day of the other, the
 * day is widened: it may be a day of any zone. Starts meet ends.
 */
export function alignZones(a: Bounds, b: Bounds): readonly [Bounds, Bounds] {
  return [inZonesOf(a, b), inZonesOf(b, a)];
}

/**
 * Whether something ended certainly before something else began, given the end of the one and the start of the other. Where one of
 * them is a plain day, more than 26 hours must lie between them: the two days may be of different zones.
 */
export function isCertainlyBefore(end: string, start: string): boolean {
  if (end >= start) return false;
  const haveZones = !isDayEnd(end) && !isDayStart(start);
  // The end is the last millisecond of its day or instant.
  return haveZones || isOpen(end) || isOpen(start) || Date.parse(start) - Date.parse(end) - 1 > ahead + behind;
}

function inZonesOf(bounds: Bounds, other: Bounds): Bounds {
  const isStartMet = isInstant(other.earliestEnd) || isInstant(other.latestEnd);
  const isEndMet = isInstant(other.earliestStart) || isInstant(other.latestStart);
  if (!isStartMet && !isEndMet) return bounds;
  return {
    earliestStart:
      isStartMet && isDayStart(bounds.earliestStart) ? shifted(bounds.earliestStart, -ahead) : bounds.earliestStart,
    latestStart:
      isStartMet && isDayStart(bounds.latestStart) ? shifted(bounds.latestStart, behind) : bounds.latestStart,
    earliestEnd: isEndMet && isDayEnd(bounds.earliestEnd) ? shifted(bounds.earliestEnd, -ahead) : bounds.earliestEnd,
    latestEnd: isEndMet && isDayEnd(bounds.latestEnd) ? shifted(bounds.latestEnd, behind) : bounds.latestEnd,
  };
}

/** A window with room for days of all zones on both sides. */
export function inAllZones({ from, to }: TimeWindow): TimeWindow {
  return {
    from: shifted(from, -ahead - behind),
    to: shifted(to, ahead + behind),
  };
}

/** Whether a bound has a time of day. */
function isInstant(bound: string): boolean {
  return !isOpen(bound) && !isDayStart(bound) && !isDayEnd(bound);
}

function isOpen(bound: string): boolean {
  return bound === openPast || bound === openFuture;
}

function isDayStart(bound: string): boolean {
  return bound.endsWith('T00:00:00.000Z');
}

function isDayEnd(bound: string): boolean {
  return bound.endsWith('T23:59:59.999Z');
}
