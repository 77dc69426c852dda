import type { TimeWindow } from '../time/intervals.js';
import type { SourceLink } from './evidence.js';

/** Entities related by decided links. */
export interface Allies {
  /**
   * Whether any entity of one group is related to any of the other: they are the same, one is transitively part of the other,
   * or they or their wholes are allied. Only links accepted by `counts` are used.
   */
  readonly areTogether: (
    some: readonly string[],
    others: readonly string[],
    counts: (sourceLink: SourceLink) => boolean,
  ) => boolean;
}

/**
 * Reads PART_OF and ALLIED_WITH links. Two parts of one whole are not allies for that reason: they may fight each other.
 */
export function alliesOf(sourceLinks: readonly SourceLink[]): Allies {
  const parents = new Map<string, SourceLink[]>();
  const alliances: SourceLink[] = [];
  for (const sourceLink of sourceLinks) {
    if (sourceLink.kind === 'ALLIED_WITH') alliances.push(sourceLink);
    if (sourceLink.kind !== 'PART_OF') continue;
    const own = parents.get(sourceLink.from);
    if (own === undefined) parents.set(sourceLink.from, [sourceLink]);
    else own.push(sourceLink);
  }
  return {
    areTogether(some, others, counts) {
      if (some.some((entity) => others.includes(entity))) return true;
      if (parents.size === 0 && alliances.length === 0) return false;
      const [mine, theirs] = [wholes(some, parents, counts), wholes(others, parents, counts)];
      if (some.some((entity) => theirs.has(entity)) || others.some((entity) => mine.has(entity))) return true;
      return alliances.some(
        (sourceLink) =>
          ((mine.has(sourceLink.from) && theirs.has(sourceLink.to)) ||
            (mine.has(sourceLink.to) && theirs.has(sourceLink.from))) &&
          counts(sourceLink),
      );
    },
  };
}

/** Whether a link is active throughout a window. */
export function alliedThroughout({ from, to }: TimeWindow): (sourceLink: SourceLink) => boolean {
  return ({ validFrom, validTo }) => (validFrom ?? '-') <= from && (validTo ?? '~') >= to;
}

/** Whether a link may be active at some moment of a window. */
export function alliedSometime({ from, to }: TimeWindow): (sourceLink: SourceLink) => boolean {
  return ({ validFrom, validTo }) => (validFrom ?? '-') <= to && (validTo ?? '~') >= from;
}

/** Entities with all their wholes, transitively. */
function wholes(
  entities: readonly string[],
  parents: ReadonlyMap<string, readonly SourceLink[]>,
  counts: (sourceLink: SourceLink) => boolean,
): ReadonlySet<string> {
  const seen = new Set(entities);
  for (const entity of seen)
    for (const sourceLink of parents.get(entity) ?? []) if (counts(sourceLink)) seen.add(sourceLink.to);
  return seen;
}
