import { bfs } from '../graphs/bfs.js';
import { type AttributionFacts, isCommitted } from './evidence.js';
import { type EvidenceGraph, leadsTo } from './evidenceGraph.js';
import { isSure, type Statuses } from './status.js';

/** The support graph of claims: its starts, edges and ends. Nodes are numbers. */
export interface SupportPaths {
  readonly graph: EvidenceGraph;
  /** The attribution of a node, by index; for a cycle without an origin, which gets a node of its own, all members. */
  readonly nodes: readonly (readonly AttributionFacts[])[];
  readonly starts: readonly number[];
  readonly next: readonly (readonly number[])[];
  /** The reachable ends, which support a claim. */
  readonly ends: readonly End[];
  /** The reachable nodes, whether or not they lead to an end. */
  readonly reached: readonly number[];
  /** The reachable nodes on support paths. */
  readonly passed: readonly number[];
}

const nowhere: readonly number[] = [];

/** The end of a support path: a root that asserts, or a cycle with an unknown origin. */
export interface End {
  readonly node: number;
  /** The root, or all members of a cycle. */
  readonly attributions: readonly AttributionFacts[];
  /** The root; absent for a cycle. */
  readonly root?: AttributionFacts;
  /** Whether at least one path is certain enough for the lower bound. */
  readonly sure: boolean;
}

/**
 * Whether a path may pass an attribution: it is admitted and not withdrawn. A carrier passes on whom it carries even if the view
 * does not listen to it (rule E2).
 */
export function isPassable(item: AttributionFacts, { withdrawn }: Statuses): boolean {
  if (!item.admitted || item.about.length > 0 || withdrawn.has(item.id)) return false;
  return item.selected || leadsTo(item).length > 0;
}

/**
 * The support paths of claims (rules E3 to E6 and E11): from an outermost attribution of a claim in a document along RELAYS and
 * BASED_ON to a supporting root. Roots, closed cycles and outermost attributions are determined on the whole evidence. A closed
 * cycle is one origin if all of it is admitted and a member asserts. Paths only pass attributions that are admitted and not
 * withdrawn. A superseded attribution still carries what it relays; a superseded conclusion does not.
 */
export function supportPaths(graph: EvidenceGraph, statuses: Statuses): SupportPaths {
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
    if (leadsOut || !members.every(isOpen) || !circle.some((item) => item.selected && asserts(item, statuses)))
      continue;
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

/** The nodes from which an end can be reached, in order. */
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

/**
 * The edges that keep certainty (rules E4 and E5): none from a doubted saying, and from a conclusion only if it is certain
 * itself.
 */
function sureSteps(
  item: AttributionFacts,
  relayed: readonly number[],
  drawn: readonly number[],
  statuses: Statuses,
): readonly number[] {
  if (statuses.doubtedSayings.has(item.id)) return nowhere;
  return drawn.length > 0 && isSure(item, statuses) ? [...relayed, ...drawn] : relayed;
}

function supports(item: AttributionFacts, statuses: Statuses): boolean {
  const isRoot = item.relays.length === 0 && item.bases.length === 0;
  return isRoot && isCommitted(item) && asserts(item, statuses);
}

function asserts({ id, stance }: AttributionFacts, { supersededBy }: Statuses): boolean {
  return stance === 'ASSERTS' && !supersededBy.has(id);
}
