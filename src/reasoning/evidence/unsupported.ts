import { bfs } from '../graphs/bfs.js';
import { type AttributionFacts, isCommitted } from './evidence.js';
import { type EvidenceGraph, leadsTo } from './evidenceGraph.js';
import type { Statuses } from './status.js';

/**
 * Attributions whose sources are missing (rules E2 and E5): excluded by the view or withdrawn, directly or transitively.
 * Attributions with a stance of their own are not included, and superseded ones are listed separately. What repeats, in a
 * declared copy, words that were withdrawn in the original is included.
 *
 * @param inView the indexes of the admitted evidence
 */
export function unsupported(
  inView: readonly number[],
  graph: EvidenceGraph,
  statuses: Statuses,
): readonly AttributionFacts[] {
  const found = inView.flatMap((place) => {
    const item = graph.items[place];
    return item !== undefined && isShown(item, statuses) ? [{ place, item }] : [];
  });
  const carriers: number[][] = graph.items.map(() => []);
  for (const { place } of found) for (const led of graph.next[place] ?? []) carriers[led]?.push(place);
  const roots = found.filter(({ item }) => leadsTo(item).length === 0).map(({ place }) => place);
  const grounded = new Set(bfs([...roots, ...origins(graph, statuses)], carriers).order);
  const repeating = inView.flatMap((place) => graph.items[place] ?? []);
  return [
    ...found
      .filter(({ place, item }) => !grounded.has(place) && !standsAlone(item) && !statuses.supersededBy.has(item.id))
      .map(({ item }) => item),
    ...repeating.filter((item) => statuses.repeatsWithdrawn.has(item.id) && !standsAlone(item)),
  ];
}

/** The admitted members of cycles without an origin. */
function origins({ items, circles }: EvidenceGraph, statuses: Statuses): readonly number[] {
  const isThere = (place: number) => [items[place]].some((item) => item !== undefined && isShown(item, statuses));
  return circles
    .filter(({ members, leadsOut }) => !leadsOut && members.every(isThere))
    .flatMap(({ members }) => members);
}

/** Whether the view shows it, also if it does not listen to its source. */
function isShown({ id, admitted, about }: AttributionFacts, { withdrawn }: Statuses): boolean {
  return admitted && about.length === 0 && !withdrawn.has(id);
}

function standsAlone(item: AttributionFacts): boolean {
  return item.stance !== 'ASSERTS' && isCommitted(item);
}
