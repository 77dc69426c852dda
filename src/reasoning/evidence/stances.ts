import { reach } from '../graphs/bfs.js';
import { type Evidence, type EvidenceById, earliestFirst, isCommitted } from './evidence.js';
import type { Standing } from './status.js';
import { type SupportPaths, supportPaths } from './supportPaths.js';

/** Who stands where on claims; each list earliest first. */
export interface Stances {
  /** The roots, and the members of circles without an origin, that end a support path. */
  readonly asserted: readonly Evidence[];
  readonly denied: readonly Evidence[];
  readonly doubted: readonly Evidence[];
  readonly declined: readonly Evidence[];
}

/**
 * Who asserts claims, and who denies, doubts or will not speak of them, as far as the view admits them and they stand.
 *
 * Rule: support is what ends a support path. Dissent is read at the roots that words of the claims go back to by RELAYS, and
 * at carriers that commit themselves; what a conclusion was drawn from concerns other claims.
 */
export function stancesOn(byId: EvidenceById, claims: ReadonlySet<string>, standing: Standing): Stances {
  const paths = supportPaths(byId, claims, standing);
  const dissent = spoken(paths).filter((item) => isOwnStance(item) && !standing.supersededBy.has(item.id));
  const of = (stance: Evidence['stance']) => dissent.filter((item) => item.stance === stance).sort(earliestFirst);
  return {
    asserted: paths.ends.flatMap(({ attributions }) => attributions).sort(earliestFirst),
    denied: of('DENIES'),
    doubted: of('DOUBTS'),
    declined: of('DECLINES'),
  };
}

/** The words of the claims and those that they pass on, as far as paths reach them. */
export function spoken({ graph, nodes, starts, reached }: SupportPaths): readonly Evidence[] {
  const inView = new Set<Evidence | undefined>(reached.flatMap((node) => nodes[node] ?? []));
  const { order } = reach(starts, graph.relayed, (place) => !inView.has(graph.items[place]));
  return order.flatMap((place) => graph.items[place] ?? []);
}

/** A root speaks for itself; of a carrier the stance is its own only if it commits itself. */
function isOwnStance(item: Evidence): boolean {
  return (item.relays.length === 0 && item.bases.length === 0) || isCommitted(item);
}
