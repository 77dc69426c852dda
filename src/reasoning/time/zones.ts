import { type Bounds, openFuture, openPast } from '../../domain/edtf/bounds.js';

// A day without a time zone is somewhere between UTC-12 and UTC+14 (docs/reasoning.md, 4).

const hour = 3_600_000;
/** A day in UTC+14 begins so much before that day in UTC. */
const ahead = 14 * hour;
/** A day in UTC-12 ends so much after that day in UTC. */
const behind = 12 * hour;

/**
 * Two times in bounds that compare. Two plain days compare as days. Where one of the two has a time of day, the days are
 * widened: they may be days of any zone.
 */
export function alignZones(a: Bounds, b: Bounds): readonly [Bounds, Bounds] {
  return hasInstant(a) || hasInstant(b) ? [inAnyZone(a), inAnyZone(b)] : [a, b];
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

function hasInstant({ earliestStart, latestStart, earliestEnd, latestEnd }: Bounds): boolean {
  return [earliestStart, latestStart].some(isInstantStart) || [earliestEnd, latestEnd].some(isInstantEnd);
}

function inAnyZone({ earliestStart, latestStart, earliestEnd, latestEnd }: Bounds): Bounds {
  return {
    earliestStart: isDayStart(earliestStart) ? moved(earliestStart, -ahead) : earliestStart,
    latestStart: isDayStart(latestStart) ? moved(latestStart, behind) : latestStart,
    earliestEnd: isDayEnd(earliestEnd) ? moved(earliestEnd, -ahead) : earliestEnd,
    latestEnd: isDayEnd(latestEnd) ? moved(latestEnd, behind) : latestEnd,
  };
}

function isInstantStart(bound: string): boolean {
  return !isOpen(bound) && !isDayStart(bound);
}

function isInstantEnd(bound: string): boolean {
  return !isOpen(bound) && !isDayEnd(bound);
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

/** Years outside the range of bounds are open. */
function moved(bound: string, by: number): string {
  const at = new Date(Date.parse(bound) + by).toISOString();
  if (/^\d{4}-/.test(at)) return at;
  return by > 0 ? openFuture : openPast;
}
