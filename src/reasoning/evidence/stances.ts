import { bfs } from '../graphs/bfs.js';
import { type AttributionFacts, earliestFirst, type FactsById, isCommitted } from './evidence.js';
import { evidenceGraph } from './evidenceGraph.js';
import type { Statuses } from './status.js';
import { type SupportPaths, supportPaths } from './supportPaths.js';

/** The attributions for and against claims, each list earliest first. */
export interface Stances {
  /** The roots, and the members of cycles without an origin, that end a support path. */
  readonly asserted: readonly AttributionFacts[];
  readonly denied: readonly AttributionFacts[];
  readonly doubted: readonly AttributionFacts[];
  readonly declined: readonly AttributionFacts[];
}

/**
 * The admitted attributions, neither withdrawn nor superseded, that assert, deny, doubt or decline to comment on claims
 * (rules E3 and E5).
 *
 * Support is what ends a support path. Dissent is taken from the roots of relay chains and from committed relays; the bases of
 * a conclusion concern other claims.
 */
export function stancesOn(byId: FactsById, claims: ReadonlySet<string>, statuses: Statuses): Stances {
  return stancesAlong(supportPaths(evidenceGraph(byId, claims, statuses), statuses), statuses);
}

/** The same along the paths of claims. */
export function stancesAlong(paths: SupportPaths, statuses: Statuses): Stances {
  const isInForce = (item: AttributionFacts) => item.selected && !statuses.supersededBy.has(item.id);
  const dissent = supportingFacts(paths).filter((item) => isOwnStance(item) && isInForce(item));
  const of = (stance: AttributionFacts['stance']) =>
    dissent.filter((item) => item.stance === stance).sort(earliestFirst);
  return {
    asserted: paths.ends.flatMap(({ attributions }) => attributions).sort(earliestFirst),
    denied: of('DENIES'),
    doubted: of('DOUBTS'),
    declined: of('DECLINES'),
  };
}

/** The attributions of the claims and what they relay, as far as paths reach them. */
export function supportingFacts({ graph, nodes, starts, reached }: SupportPaths): readonly AttributionFacts[] {
  const inView = new Set<AttributionFacts | undefined>(reached.flatMap((node) => nodes[node] ?? []));
  const { order } = bfs(starts, graph.relayed, (place) => !inView.has(graph.items[place]));
  return order.flatMap((place) => graph.items[place] ?? []);
}

/** A root has its own stance; a relay only if it is committed. */
function isOwnStance(item: AttributionFacts): boolean {
  return (item.relays.length === 0 && item.bases.length === 0) || isCommitted(item);
}
