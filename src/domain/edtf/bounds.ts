/**
 * Between which moments something started, and between which it ended.
 *
 * The atoms are days, or instants where a time of day is given. A start is written as the beginning of its atom
 * (`2016-03-04T00:00:00.000Z`), an end as the end of its atom (`2016-03-04T23:59:59.999Z`), both in UTC, so that
 * bounds of any precision compare as plain strings, by code point. An open past is `-`, which sorts before every
 * digit; an open future is `~`, which sorts after.
 *
 * Always true: `earliestStart <= latestStart`, `earliestEnd <= latestEnd`, `earliestStart <= latestEnd`.
 */
export interface Bounds {
  readonly earliestStart: string;
  readonly latestStart: string;
  readonly earliestEnd: string;
  readonly latestEnd: string;
}

/** How an unbounded past is written in `Bounds`: before every date. */
export const openPast = '-';
/** How an unbounded future is written in `Bounds`: after every date. */
export const openFuture = '~';

/** The bounds of something of which no time is known; also those of an open or unknown end of an interval. */
export const unbounded: Bounds = {
  earliestStart: openPast,
  latestStart: openFuture,
  earliestEnd: openPast,
  latestEnd: openFuture,
};

/** On which sides a set goes on beyond its members: `[..a]`, `{a..}`. */
interface OpenSides {
  readonly before: boolean;
  readonly after: boolean;
}

/** Whether a thing within `from` certainly comes after everything within `to`. */
export function areReversed(from: Bounds, to: Bounds): boolean {
  return from.earliestStart > to.latestEnd;
}

/**
 * The bounds of what lasted from `from` to `to` (`a/b`): it starts within the one and ends within the other, but
 * cannot start after it has ended: `2016/2016-03` started by 2016-03-31, `2016-03-05/..` ended on 2016-03-05 at the
 * earliest. The two must not be reversed.
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

/** The bounds of one moment somewhere from `from` to `to` (`[a..b]`). The two must not be reversed. */
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

/** The bounds of one of several times, it is not known which (`[a,b,c]`). */
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
 * A bound as a reader sees it: the day (`2016-03-04`), the instant in UTC (`2016-03-04T12:30:00Z`), or null where it
 * is open. What it prints is itself EDTF. An instant at the very edge of a UTC day prints as that day.
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
