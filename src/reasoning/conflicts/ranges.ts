import { type FigureRange, figureRange } from '../evidence/claimFacts.js';
import type { ClaimGroup } from '../evidence/claimGroups.js';

/** Versions sorted by their figures. */
export interface Ranked {
  /** The versions whose best figures differ from these: they end below or start above. */
  readonly apart: (figures: FigureRange) => readonly ClaimGroup[];
}

/** Sorts versions by their best figures, so that those that differ from one are found without comparing all. */
export function rankRanges(group: readonly ClaimGroup[]): Ranked {
  const all = group.flatMap((version) => {
    const figures = figureRange(version.facts.quantity);
    return figures === null ? [] : [{ version, best: figures.best }];
  });
  const byEnd = all.toSorted((a, b) => a.best.to - b.best.to);
  const byStart = all.toSorted((a, b) => b.best.from - a.best.from);
  return {
    apart: ({ best: { from, to } }) =>
      [...asLongAs(byEnd, ({ best }) => best.to < from), ...asLongAs(byStart, ({ best }) => best.from > to)].map(
        ({ version }) => version,
      ),
  };
}

function asLongAs<T>(sorted: readonly T[], holds: (one: T) => boolean): readonly T[] {
  const end = sorted.findIndex((one) => !holds(one));
  return end < 0 ? sorted : sorted.slice(0, end);
}
