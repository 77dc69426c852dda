import type { SourceLink } from '../evidence/evidence.js';
import { groupBy } from '../graphs/groupBy.js';
import type { TimeWindow } from '../time/intervals.js';

/** Entities related by decided links. */
export interface Allies {
  /**
   * Whether any entity of one group is related to any of the other: they are the same, one succeeds the other, one is
   * transitively part of the other, or they or their wholes are allied. Only links accepted by `counts` are used.
   */
  readonly areTogether: (
    some: readonly string[],
    others: readonly string[],
    counts: (sourceLink: SourceLink) => boolean,
  ) => boolean;
  /** Whether one entity is transitively part of another. */
  readonly isPartOf: (part: string, whole: string, counts: (sourceLink: SourceLink) => boolean) => boolean;
  /** What an entity is transitively part of, without itself. */
  readonly wholesOf: (part: string) => readonly string[];
}

type Counts = (sourceLink: SourceLink) => boolean;
type Links = ReadonlyMap<string, readonly SourceLink[]>;

/**
 * Reads PART_OF, SUCCEEDS and ALLIED_WITH links. Two parts of one whole are not allies for that reason: they may fight each other.
 * Neither are two successors of one group.
 */
export function alliesOf(sourceLinks: readonly SourceLink[]): Allies {
  const ofKind = (kind: SourceLink['kind']) => sourceLinks.filter((sourceLink) => sourceLink.kind === kind);
  const parents = groupBy(ofKind('PART_OF'), ({ from }) => from);
  const earlier = groupBy(ofKind('SUCCEEDS'), ({ from }) => from);
  const later = groupBy(ofKind('SUCCEEDS'), ({ to }) => to);
  const alliances = ofKind('ALLIED_WITH');
  /** An entity under its earlier and its later names. */
  const renamed = (entity: string, counts: Counts) => [
    ...reach([entity], (at) => along(earlier, at, counts, ({ to }) => to)),
    ...reach([entity], (at) => along(later, at, counts, ({ from }) => from)),
  ];
  const wholes = (entities: readonly string[], counts: Counts) =>
    reach(
      entities.flatMap((entity) => renamed(entity, counts)),
      (at) => along(parents, at, counts, ({ to }) => to).flatMap((whole) => renamed(whole, counts)),
    );
  return {
    areTogether(some, others, counts) {
      if (some.some((entity) => others.includes(entity))) return true;
      if (parents.size === 0 && earlier.size === 0 && alliances.length === 0) return false;
      const [mine, theirs] = [wholes(some, counts), wholes(others, counts)];
      if (some.some((entity) => theirs.has(entity)) || others.some((entity) => mine.has(entity))) return true;
      return alliances.some(
        (sourceLink) =>
          ((mine.has(sourceLink.from) && theirs.has(sourceLink.to)) ||
            (mine.has(sourceLink.to) && theirs.has(sourceLink.from))) &&
          counts(sourceLink),
      );
    },
    isPartOf: (part, whole, counts) => part !== whole && wholes([part], counts).has(whole),
    wholesOf: (part) => [...wholes([part], () => true)].filter((whole) => whole !== part),
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

/** Where the links of an entity lead that count. A new name counts at all times: it is one group before and after. */
function along(
  links: Links,
  entity: string,
  counts: Counts,
  endOf: (sourceLink: SourceLink) => string,
): readonly string[] {
  return (links.get(entity) ?? []).filter((one) => one.kind === 'SUCCEEDS' || counts(one)).map(endOf);
}

function reach(from: readonly string[], next: (at: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set(from);
  // Iterating over a set includes items added during the iteration.
  for (const at of seen) for (const to of next(at)) seen.add(to);
  return seen;
}
