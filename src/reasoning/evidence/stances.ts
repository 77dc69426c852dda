import { bfs } from '../graphs/bfs.js';
import { type AttributionFacts, earliestFirst, type FactsById, isCommitted } from './evidence.js';
import type { Statuses } from './status.js';
import { type SupportPaths, supportPaths } from './supportPaths.js';

/** Who stands where on claims; each list earliest first. */
interface Stances {
  /** The roots, and the members of circles without an origin, that end a support path. */
  readonly asserted: readonly AttributionFacts[];
  readonly denied: readonly AttributionFacts[];
  readonly doubted: readonly AttributionFacts[];
  readonly declined: readonly AttributionFacts[];
}

/**
 * Who asserts claims, and who denies, doubts or will not speak of them, as far as the view admits them and they stand.
 *
 * Rule: support is what ends a support path. Dissent is read at the roots that words of the claims go back to by RELAYS, and
 * at carriers that commit themselves; what a conclusion was drawn from concerns other claims.
 */
export function stancesOn(byId: FactsById, claims: ReadonlySet<string>, statuses: Statuses): Stances {
  const paths = supportPaths(byId, claims, statuses);
  const dissent = supportingFacts(paths).filter((item) => isOwnStance(item) && !statuses.supersededBy.has(item.id));
  const of = (stance: AttributionFacts['stance']) =>
    dissent.filter((item) => item.stance === stance).sort(earliestFirst);
  return {
    asserted: paths.ends.flatMap(({ attributions }) => attributions).sort(earliestFirst),
    denied: of('DENIES'),
    doubted: of('DOUBTS'),
    declined: of('DECLINES'),
  };
}

/** The words of the claims and those that they pass on, as far as paths reach them. */
export function supportingFacts({ graph, nodes, starts, reached }: SupportPaths): readonly AttributionFacts[] {
  const inView = new Set<AttributionFacts | undefined>(reached.flatMap((node) => nodes[node] ?? []));
  const { order } = bfs(starts, graph.relayed, (place) => !inView.has(graph.items[place]));
  return order.flatMap((place) => graph.items[place] ?? []);
}

/** A root speaks for itself; of a carrier the stance is its own only if it commits itself. */
function isOwnStance(item: AttributionFacts): boolean {
  return (item.relays.length === 0 && item.bases.length === 0) || isCommitted(item);
}
