/**
 * The earliest and latest start and end of something.
 *
 * The atoms are days, or instants where a time of day is given. A start is written as the beginning of its atom
 * (`2016-03-04T00:00:00.000Z`), an end as the end of its atom (`2016-03-04T23:59:59.999Z`), both in UTC, so that
 * bounds of any precision compare as plain strings, by code point. An open past is `-`, which sorts before every
 * digit; an open future is `~`, which sorts after.
 *
 * Invariants: `earliestStart <= latestStart`, `earliestEnd <= latestEnd`, `earliestStart <= latestEnd`.
 */
export interface Bounds {
  readonly earliestStart: string;
  readonly latestStart: string;
  readonly earliestEnd: string;
  readonly latestEnd: string;
}

/** An open past in `Bounds`: sorts before every date. */
export const openPast = '-';
/** An open future in `Bounds`: sorts after every date. */
export const openFuture = '~';

/** The bounds of an unknown time; also those of an open or unknown end of an interval. */
export const unbounded: Bounds = {
  earliestStart: openPast,
  latestStart: openFuture,
  earliestEnd: openPast,
  latestEnd: openFuture,
};

/** The sides on which a set is open: `[..a]`, `{a..}`. */
interface OpenSides {
  readonly before: boolean;
  readonly after: boolean;
}

/** Whether `from` is certainly after `to`. */
export function areReversed(from: Bounds, to: Bounds): boolean {
  return from.earliestStart > to.latestEnd;
}

/**
 * The bounds of an interval (`a/b`): it starts within `from` and ends within `to`, and cannot start after it ends:
 * `2016/2016-03` starts by 2016-03-31, `2016-03-05/..` ends on 2016-03-05 at the earliest. The order must not be reversed.
 */
export function lasting(from: Bounds, to: Bounds): Bounds {
  const { earliestStart } = from;
  const { latestEnd } = to;
  return {
    earliestStart,
    latestStart: from.latestStart <= latestEnd ? from.latestStart : larger(to.latestStart, earliestStart),
    earliestEnd: to.earliestEnd >= earliestStart ? to.earliestEnd : smaller(from.earliestEnd, latestEnd),
    latestEnd,
  };
}

/** The bounds of one moment in a range (`[a..b]`). The order must not be reversed. */
export function within(from: Bounds, to: Bounds): Bounds {
  const { earliestStart } = from;
  const { latestEnd } = to;
  return {
    earliestStart,
    latestStart: larger(to.latestStart, earliestStart),
    earliestEnd: smaller(from.earliestEnd, latestEnd),
    latestEnd,
  };
}

/** The bounds of one of several times (`[a,b,c]`). */
export function oneOf(members: readonly Bounds[], open: OpenSides): Bounds {
  return {
    earliestStart: open.before ? openPast : smallest(members.map((m) => m.earliestStart)),
    latestStart: open.after ? openFuture : largest(members.map((m) => m.latestStart)),
    earliestEnd: open.before ? openPast : smallest(members.map((m) => m.earliestEnd)),
    latestEnd: open.after ? openFuture : largest(members.map((m) => m.latestEnd)),
  };
}

/** The bounds of all of several times (`{a,b,c}`): it starts with the first of them and ends with the last. */
export function allOf(members: readonly Bounds[], open: OpenSides): Bounds {
  return {
    earliestStart: open.before ? openPast : smallest(members.map((m) => m.earliestStart)),
    latestStart: smallest(members.map((m) => m.latestStart)),
    earliestEnd: largest(members.map((m) => m.earliestEnd)),
    latestEnd: open.after ? openFuture : largest(members.map((m) => m.latestEnd)),
  };
}

/**
 * Formats a bound as EDTF: the day (`2016-03-04`), the instant in UTC (`2016-03-04T12:30:00Z`), or null if it is open. An
 * instant at the boundary of a UTC day is formatted as that day.
 */
export function printBound(bound: string): string | null {
  if (bound === openPast || bound === openFuture) return null;
  if (/T(?:00:00:00\.000|23:59:59\.999)Z$/.test(bound)) return bound.slice(0, 10);
  return bound.replace(/\.000Z$/, 'Z');
}

function smaller(a: string, b: string): string {
  return a < b ? a : b;
}

function larger(a: string, b: string): string {
  return a > b ? a : b;
}

function smallest(texts: readonly string[]): string {
  return texts.reduce(smaller);
}

function largest(texts: readonly string[]): string {
  return texts.reduce(larger);
}
