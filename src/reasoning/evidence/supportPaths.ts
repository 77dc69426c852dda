import { bfs } from '../graphs/bfs.js';
import { type AttributionFacts, type FactsById, isCommitted } from './evidence.js';
import { type EvidenceGraph, evidenceGraph } from './evidenceGraph.js';
import { isSure, type Statuses } from './status.js';

/** How claims reach us: where paths start, where they lead on to, and where they end. Nodes are numbers. */
export interface SupportPaths {
  readonly graph: EvidenceGraph;
  /** The attribution that a node is, by its place in the graph; all members for a circle without an origin, a node behind these. */
  readonly nodes: readonly (readonly AttributionFacts[])[];
  readonly starts: readonly number[];
  readonly next: readonly (readonly number[])[];
  /** What supports a claim at the end of a path, and is reached by one. */
  readonly ends: readonly End[];
  /** The nodes that can be reached, whether or not an end follows. */
  readonly reached: readonly number[];
  /** Of these, the nodes that support paths pass. */
  readonly passed: readonly number[];
}

const nowhere: readonly number[] = [];

/** What supports a claim at the end of a path: a root that asserts, or a circle whose origin nobody knows. */
export interface End {
  readonly node: number;
  /** The root itself; of a circle, all its members. */
  readonly attributions: readonly AttributionFacts[];
  /** The root itself; absent for a circle. */
  readonly root?: AttributionFacts;
  /** Certain enough for the lower bound, on at least one path. */
  readonly sure: boolean;
}

/** Whether a path may pass an attribution: it is in view and was not taken back. */
export function isPassable(item: AttributionFacts, { withdrawn }: Statuses): boolean {
  return item.admitted && item.about.length === 0 && !withdrawn.has(item.id);
}

/**
 * The support paths of claims: a document in hand, an outermost attribution of a claim in it, along RELAYS and BASED_ON down
 * to a root that supports. What is a root, what leads nowhere outside a circle and what is outermost is judged on the whole
 * evidence. A circle that leads nowhere outside is one origin, if all of it is in view and a member asserts. Paths go only through
 * what the view admits and nobody took back. Words that were overtaken still carry what they relay; a conclusion that was
 * overtaken is drawn no longer.
 */
export function supportPaths(byId: FactsById, claims: ReadonlySet<string>, statuses: Statuses): SupportPaths {
  const graph = evidenceGraph(byId, claims);
  const { items } = graph;
  const passable = items.map((item) => isPassable(item, statuses));
  const isOpen = (place: number) => passable[place] === true;
  const open = (places: readonly number[] = nowhere) => (places.every(isOpen) ? places : places.filter(isOpen));
  const relayed = graph.relayed.map((places, place) => (isOpen(place) ? open(places) : nowhere));
  const drawn = items.map(({ id }, place) =>
    isOpen(place) && !statuses.supersededBy.has(id) ? open(graph.drawn[place]) : nowhere,
  );
  const next = relayed.map((places, place) => [...places, ...(drawn[place] ?? nowhere)]);
  const sureNext = items.map((item, place) =>
    sureSteps(item, relayed[place] ?? nowhere, drawn[place] ?? nowhere, statuses),
  );
  const nodes: (readonly AttributionFacts[])[] = items.map((item) => [item]);
  for (const { members, leadsOut } of graph.circles) {
    const circle = members.flatMap((member) => items[member] ?? []);
    if (leadsOut || !members.every(isOpen) || !circle.some((item) => asserts(item, statuses))) continue;
    for (const member of members) next[member]?.push(nodes.length);
    nodes.push(circle);
    next.push([]);
  }
  const starts = graph.outermost.filter(isOpen);
  const surely = new Set(bfs(starts, sureNext).order);
  const { order } = bfs(starts, next);
  const ends = order.flatMap((node) => {
    const item = items[node];
    if (item === undefined) return [{ node, attributions: nodes[node] ?? [], sure: false }];
    if (!supports(item, statuses)) return [];
    return [{ node, attributions: [item], root: item, sure: surely.has(node) && isSure(item, statuses) }];
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
    bfs(
      ends.map(({ node }) => node),
      back,
    ).order,
  );
  return order.filter((node) => leading.has(node));
}

/** Steps that make nothing less sure: from a denied saying there is none, from a conclusion only if that is sure itself. */
function sureSteps(
  item: AttributionFacts,
  relayed: readonly number[],
  drawn: readonly number[],
  statuses: Statuses,
): readonly number[] {
  if (statuses.deniedSayings.has(item.id)) return nowhere;
  return drawn.length > 0 && isSure(item, statuses) ? [...relayed, ...drawn] : relayed;
}

function supports(item: AttributionFacts, statuses: Statuses): boolean {
  const isRoot = item.relays.length === 0 && item.bases.length === 0;
  return isRoot && isCommitted(item) && asserts(item, statuses);
}

function asserts({ id, stance }: AttributionFacts, { supersededBy }: Statuses): boolean {
  return stance === 'ASSERTS' && !supersededBy.has(id);
}
