import type { SupportPaths } from './supportPaths.js';

/** Where paths lead when some voices are left out, and one shortest of them. */
export interface Reach {
  /** The ends that a path leads to, and whether one does without passing what caps it. */
  readonly ends: ReadonlyMap<string, { readonly sure: boolean }>;
  /** The voices along one shortest path; undefined when none is left. */
  readonly shortest: ReadonlySet<string> | undefined;
}

/** Follows every support path that has none of the given voices on it, breadth first. */
export function reach(
  paths: SupportPaths,
  labels: (node: string) => ReadonlySet<string>,
  without: ReadonlySet<string>,
): Reach {
  const blocked = (node: string) => [...labels(node)].some((label) => without.has(label));
  const seen = new Map<string, boolean>();
  const from = new Map<string, string>();
  const ends = new Map<string, { sure: boolean }>();
  let shortest: ReadonlySet<string> | undefined;
  const queue: { node: string; sure: boolean }[] = [];
  const visit = (node: string, sure: boolean, before?: string) => {
    // A way that nothing caps is worth taking again where only capped ways have led so far.
    const known = seen.get(node);
    if (blocked(node) || known === true || (known === false && !sure)) return;
    if (known === undefined && before !== undefined) from.set(node, before);
    seen.set(node, sure);
    queue.push({ node, sure });
  };
  for (const start of [...paths.starts].sort()) visit(start, true);
  for (let index = 0; index < queue.length; index += 1) {
    const { node, sure } = queue[index] as { node: string; sure: boolean };
    const end = paths.ends.get(node);
    const better = sure && !paths.capped.has(node);
    if (end !== undefined) {
      ends.set(node, { sure: (ends.get(node)?.sure ?? false) || (better && end.sure) });
      shortest ??= labelsAlong(node, from, labels);
    }
    for (const following of paths.next.get(node) ?? []) visit(following, better, node);
  }
  return { ends, shortest };
}

function labelsAlong(
  end: string,
  from: ReadonlyMap<string, string>,
  labels: (node: string) => ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (let node: string | undefined = end; node !== undefined; node = from.get(node))
    for (const label of labels(node)) found.add(label);
  return found;
}
