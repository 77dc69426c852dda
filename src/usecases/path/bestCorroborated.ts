import type { Step } from '../../reasoning/index.js';

/** The range of the number of independent origins. */
export interface VoiceRange {
  readonly atLeast: number;
  readonly atMost: number;
}

interface RangedPath {
  readonly path: readonly Step[];
  /** The range of its weakest claims; 0 for a path without claims. */
  readonly range: VoiceRange;
}

/** Sorts paths by corroboration, best first, then by ids. */
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
