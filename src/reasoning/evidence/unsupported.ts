import { bfs } from '../graphs/bfs.js';
import { type AttributionFacts, isCommitted } from './evidence.js';
import { type EvidenceGraph, leadsTo } from './evidenceGraph.js';
import type { Statuses } from './status.js';
import { isPassable } from './supportPaths.js';

/**
 * What passes on or draws on words that are not there: the view hides them, or they were taken back. So is all that reaches
 * only such. Whoever has a stance of his own beside that stands for himself, and what was overtaken is listed as that.
 *
 * @param inView the places of the evidence in view
 */
export function unsupported(
  inView: readonly number[],
  graph: EvidenceGraph,
  statuses: Statuses,
): readonly AttributionFacts[] {
  const found = inView.flatMap((place) => {
    const item = graph.items[place];
    return item !== undefined && isPassable(item, statuses) ? [{ place, item }] : [];
  });
  const carriers: number[][] = graph.items.map(() => []);
  for (const { place } of found) for (const led of graph.next[place] ?? []) carriers[led]?.push(place);
  const roots = found.filter(({ item }) => leadsTo(item).length === 0).map(({ place }) => place);
  const grounded = new Set(bfs([...roots, ...origins(graph, statuses)], carriers).order);
  return found
    .filter(({ place, item }) => !grounded.has(place) && !standsAlone(item) && !statuses.supersededBy.has(item.id))
    .map(({ item }) => item);
}

/** The members of circles without an origin that are in view. */
function origins({ items, circles }: EvidenceGraph, statuses: Statuses): readonly number[] {
  const isThere = (place: number) => [items[place]].some((item) => item !== undefined && isPassable(item, statuses));
  return circles
    .filter(({ members, leadsOut }) => !leadsOut && members.every(isThere))
    .flatMap(({ members }) => members);
}

function standsAlone(item: AttributionFacts): boolean {
  return item.stance !== 'ASSERTS' && isCommitted(item);
}
