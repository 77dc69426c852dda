import type { Step } from '../../reasoning/index.js';

/** How many independent origins something has. */
export interface VoiceRange {
  readonly atLeast: number;
  readonly atMost: number;
}

interface RangedPath {
  readonly path: readonly Step[];
  /** That of its weakest claims; none where it leads through no claim. */
  readonly range: VoiceRange;
}

/** Paths with their ranges, by the range of each claim: the best corroborated first, then by the ids they lead through. */
export function bestCorroborated(
  paths: readonly (readonly Step[])[],
  ranges: ReadonlyMap<string, VoiceRange>,
): readonly RangedPath[] {
  return paths
    .map((path) => ({ path, range: weakestOf(path, ranges), key: path.map(({ to, via }) => `${to} ${via}`).join(' ') }))
    .sort((a, b) => b.range.atLeast - a.range.atLeast || b.range.atMost - a.range.atMost || (a.key < b.key ? -1 : 1))
    .map(({ path, range }) => ({ path, range }));
}

function weakestOf(path: readonly Step[], ranges: ReadonlyMap<string, VoiceRange>): VoiceRange {
  const claims = path.flatMap(({ via }) => ranges.get(via) ?? []);
  if (claims.length === 0) return { atLeast: 0, atMost: 0 };
  return {
    atLeast: Math.min(...claims.map(({ atLeast }) => atLeast)),
    atMost: Math.min(...claims.map(({ atMost }) => atMost)),
  };
}
