import type { TimeWindow } from '../time/intervals.js';
import type { SourceLink } from './evidence.js';

/** Who belongs together by decided links. */
export interface Allies {
  /**
   * Whether somebody of the one belongs together with somebody of the other: they are the same, one is part of the other at
   * any remove, or the two, or wholes that they are part of, are allied. Only links that `counts` accepts are used.
   */
  readonly areTogether: (
    some: readonly string[],
    others: readonly string[],
    counts: (tie: SourceLink) => boolean,
  ) => boolean;
}

/**
 * Reads PART_OF and ALLIED_WITH between entities. Two parts of one whole are not allies by that: they may fight each other.
 */
export function alliesOf(ties: readonly SourceLink[]): Allies {
  const parents = new Map<string, SourceLink[]>();
  const alliances: SourceLink[] = [];
  for (const tie of ties) {
    if (tie.kind === 'ALLIED_WITH') alliances.push(tie);
    if (tie.kind !== 'PART_OF') continue;
    const own = parents.get(tie.from);
    if (own === undefined) parents.set(tie.from, [tie]);
    else own.push(tie);
  }
  return {
    areTogether(some, others, counts) {
      if (some.some((entity) => others.includes(entity))) return true;
      if (parents.size === 0 && alliances.length === 0) return false;
      const [mine, theirs] = [wholes(some, parents, counts), wholes(others, parents, counts)];
      if (some.some((entity) => theirs.has(entity)) || others.some((entity) => mine.has(entity))) return true;
      return alliances.some(
        (tie) =>
          ((mine.has(tie.from) && theirs.has(tie.to)) || (mine.has(tie.to) && theirs.has(tie.from))) && counts(tie),
      );
    },
  };
}

/** Whether a link held all through a window. */
export function alliedThroughout({ from, to }: TimeWindow): (tie: SourceLink) => boolean {
  return ({ validFrom, validTo }) => (validFrom ?? '-') <= from && (validTo ?? '~') >= to;
}

/** Whether a link may have held at some moment of a window. */
export function alliedSometime({ from, to }: TimeWindow): (tie: SourceLink) => boolean {
  return ({ validFrom, validTo }) => (validFrom ?? '-') <= to && (validTo ?? '~') >= from;
}

/** Entities with all that they are part of, at any remove. */
function wholes(
  entities: readonly string[],
  parents: ReadonlyMap<string, readonly SourceLink[]>,
  counts: (tie: SourceLink) => boolean,
): ReadonlySet<string> {
  const seen = new Set(entities);
  for (const entity of seen) for (const tie of parents.get(entity) ?? []) if (counts(tie)) seen.add(tie.to);
  return seen;
}
