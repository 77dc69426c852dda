import { type Evidence, type EvidenceById, isCommitted } from './evidence.js';
import { basesOf, type Circle, type EvidenceGraph, evidenceGraph } from './evidenceGraph.js';
import { reach } from './reach.js';
import { isSure, type Standing } from './standing.js';

/** How claims reach us: where paths start, where they lead on to, and where they end. Nodes are numbers. */
export interface SupportPaths {
  readonly graph: EvidenceGraph;
  /** The attribution that a node is; all members for a circle without an origin, which is a node of its own beside them. */
  readonly nodes: readonly (readonly Evidence[])[];
  readonly starts: readonly number[];
  readonly next: readonly (readonly number[])[];
  /** What supports a claim at the end of a path, and is reached by one. */
  readonly ends: readonly End[];
  /** The nodes that can be reached, whether or not an end follows. */
  readonly reached: readonly number[];
  /** Of these, the nodes that support paths pass. */
  readonly passed: readonly number[];
}

/** What supports a claim at the end of a path: a root that asserts, or a circle whose origin nobody knows. */
export interface End {
  readonly node: number;
  /** The root itself; of a circle, all its members. */
  readonly attributions: readonly Evidence[];
  /** The root itself; absent for a circle. */
  readonly root?: Evidence;
  /** Certain enough for the lower bound, on at least one path. */
  readonly sure: boolean;
}

/** Whether a path may pass an attribution: it is in view and was not taken back. */
export function isPassable(item: Evidence, { withdrawn }: Standing): boolean {
  return item.admitted && item.about.length === 0 && !withdrawn.has(item.id);
}

/**
 * The support paths of claims: a document in hand, an outermost attribution of a claim in it, along RELAYS and BASED_ON down
 * to a root that supports. What is a root, what leads nowhere outside a circle and what is outermost is judged on the whole
 * evidence; paths go only through what the view admits and nobody took back. Words that were overtaken still carry what they
 * relay; a conclusion that was overtaken is drawn no longer.
 */
export function supportPaths(byId: EvidenceById, claims: ReadonlySet<string>, standing: Standing): SupportPaths {
  const graph = evidenceGraph(byId, claims);
  const passable = graph.items.filter((item) => isPassable(item, standing));
  const numbers = new Map(passable.map((item, index) => [item.id, index]));
  const known = (ids: readonly string[]) => (ids.length === 0 ? [] : ids.flatMap((id) => numbers.get(id) ?? []));
  const relayed = passable.map((item) => known(item.relays));
  const drawn = passable.map((item) => (standing.supersededBy.has(item.id) ? [] : known(basesOf(item))));
  const next = relayed.map((nodes, index) => [...nodes, ...(drawn[index] ?? [])]);
  const sureNext = relayed.map((nodes, index) => sureSteps(passable[index], nodes, drawn[index] ?? [], standing));
  const nodes: (readonly Evidence[])[] = passable.map((item) => [item]);
  for (const circle of graph.circles.filter((one) => supportsItself(one, numbers, standing))) {
    for (const { id } of circle.members) next[numbers.get(id) ?? 0]?.push(nodes.length);
    nodes.push(circle.members);
    next.push([]);
  }
  const starts = known(graph.outermost.map(({ id }) => id));
  const surely = new Set(reach(starts, sureNext).order);
  const { order } = reach(starts, next);
  const ends = order.flatMap((node) => {
    const item = passable[node];
    if (item === undefined) return [{ node, attributions: nodes[node] ?? [], sure: false }];
    if (!supports(item, standing)) return [];
    return [{ node, attributions: [item], root: item, sure: surely.has(node) && isSure(item, standing) }];
  });
  return { graph, nodes, starts, next, ends, reached: order, passed: leadingToOne(ends, order, next) };
}

/** Of the nodes in order, those from which an end can be reached. */
function leadingToOne(
  ends: readonly End[],
  order: readonly number[],
  next: readonly (readonly number[])[],
): readonly number[] {
  const back: number[][] = next.map(() => []);
  for (const node of order) for (const following of next[node] ?? []) back[following]?.push(node);
  const leading = new Set(
    reach(
      ends.map(({ node }) => node),
      back,
    ).order,
  );
  return order.filter((node) => leading.has(node));
}

/** Steps that make nothing less sure: from a denied saying there is none, from a conclusion only if that is sure itself. */
function sureSteps(
  item: Evidence | undefined,
  relayed: readonly number[],
  drawn: readonly number[],
  standing: Standing,
): readonly number[] {
  if (item === undefined || standing.deniedSayings.has(item.id)) return [];
  return isSure(item, standing) ? [...relayed, ...drawn] : relayed;
}

/** A circle that leads nowhere outside is one origin, if all of it is in view and a member asserts. */
function supportsItself(circle: Circle, passable: ReadonlyMap<string, number>, { supersededBy }: Standing): boolean {
  const { members, leadsOut } = circle;
  return (
    !leadsOut &&
    members.every(({ id }) => passable.has(id)) &&
    members.some(({ id, stance }) => stance === 'ASSERTS' && !supersededBy.has(id))
  );
}

function supports(item: Evidence, { supersededBy }: Standing): boolean {
  const isRoot = item.relays.length === 0 && item.bases.length === 0;
  return isRoot && item.stance === 'ASSERTS' && isCommitted(item) && !supersededBy.has(item.id);
}
