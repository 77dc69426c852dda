import { isFiniteVerb } from './finite.js';
import type { Node } from './nodes.js';

/** "With one campaigner calling it 'vandalism'": where "with" is. */
export function withBefore(nodes: readonly Node[], at: number): number | undefined {
  if (!/ing$/.test(nodes[at]?.folded ?? '')) return undefined;
  const found = nodes.findLastIndex(({ folded }, index) => index < at - 1 && index > at - 9 && folded === 'with');
  const isPlain = nodes
    .slice(found + 1, at)
    .every(({ token }, index) => token?.isWord && !isFiniteVerb(nodes, found + 1 + index));
  return found < 0 || !isPlain ? undefined : found;
}
