import type { NeighbourEdgeKind } from '../../domain/schema/generated.js';
import { type Role, roles, type Stance, stances } from '../../domain/vocabulary.js';

/** A claim with the things around it. */
export interface ClaimStar {
  readonly id: string;
  readonly involved: readonly { readonly id: string; readonly role: Role }[];
  /** Its attributions, earliest first. */
  readonly said: readonly { readonly source: string; readonly stance: Stance; readonly publisher: string }[];
  /** Whether these are all. */
  readonly complete: boolean;
  /** What joins it with a document or an event. */
  readonly joins?: readonly GrownEdge[];
}

/** A thing with claims of it, and whether these are all. */
export interface ThingClaims {
  readonly id: string;
  readonly claims: readonly ClaimStar[];
  readonly complete: boolean;
  /** What joins it with other things, without a claim between them. */
  readonly links?: readonly GrownEdge[];
}

interface GraphNode {
  readonly thing: string;
  steps: number;
  complete: boolean;
}

export interface GrownEdge {
  readonly kind: NeighbourEdgeKind;
  readonly from: string;
  readonly to: string;
  readonly role: Role | null;
  readonly stances: readonly Stance[];
  readonly onWordOf: readonly string[];
}

interface GrownGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GrownEdge[];
  readonly complete: boolean;
  readonly read: number;
  readonly of: number;
}

/** The things around some claims, those with most of them first. */
export function thingsAround(claims: readonly ClaimStar[], centre: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const claim of claims) {
    for (const id of thingsOf(claim)) if (id !== centre) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1)).map(([id]) => id);
}

/**
 * A graph of claims and their things around a centre: claim by claim, each with all its things, until one does not fit.
 * @param own the claims of the centre, nearest first
 * @param further the claims of the things around it. Not all of these things may have been looked at
 */
export function growGraph(
  own: ThingClaims,
  further: readonly ThingClaims[],
  { most, allRead }: { readonly most: number; readonly allRead: boolean },
): GrownGraph {
  const nodes = new Map<string, GraphNode>([[own.id, { thing: own.id, steps: 0, complete: false }]]);
  const found = distinct([...own.claims, ...further.flatMap(({ claims }) => claims)]);
  const shown: ClaimStar[] = [];
  const edges: GrownEdge[] = [];
  /** Adds what fits, and tells whether it did. */
  const add = (ids: readonly string[], joined: readonly GrownEdge[]): boolean => {
    const missing = ids.filter((id) => !nodes.has(id));
    if (nodes.size + missing.length > most) return false;
    for (const id of missing) nodes.set(id, { thing: id, steps: 0, complete: false });
    edges.push(...joined);
    return true;
  };
  const addClaim = (claim: ClaimStar): boolean => {
    if (!add([claim.id, ...thingsOf(claim)], edgesOf(claim))) return false;
    shown.push(claim);
    return true;
  };
  const addLink = (link: GrownEdge): boolean => add([link.from, link.to], [link]);
  const links = own.links ?? [];
  const near = new Set(own.claims.map(({ id }) => id));
  const isWhole =
    links.filter(({ kind }) => kind === 'PUBLISHES').every(addLink) &&
    found.filter(({ id }) => near.has(id)).every(addClaim) &&
    links.filter(({ kind }) => kind !== 'PUBLISHES').every(addLink) &&
    found.filter(({ id }) => !near.has(id)).every(addClaim);
  measureSteps(nodes, edges);
  for (const { id, complete } of shown) Object.assign(nodes.get(id) ?? {}, { complete });
  markComplete(nodes, shown, [own, ...further]);
  return {
    nodes: [...nodes.values()],
    edges,
    complete:
      isWhole &&
      allRead &&
      [own, ...further].every(({ complete }) => complete) &&
      found.every(({ complete }) => complete),
    read: shown.length,
    of: found.length,
  };
}

/** How many edges lead to each node from the first one. */
function measureSteps(nodes: ReadonlyMap<string, GraphNode>, edges: readonly GrownEdge[]): void {
  const beside = new Map<string, string[]>([...nodes.keys()].map((id) => [id, []]));
  for (const { from, to } of edges) {
    beside.get(from)?.push(to);
    beside.get(to)?.push(from);
  }
  let reached = [...nodes.values()].slice(0, 1);
  const seen = new Set(reached.map(({ thing }) => thing));
  for (let steps = 1; reached.length > 0; steps += 1) {
    const ids = new Set(reached.flatMap(({ thing }) => beside.get(thing) ?? []).filter((id) => !seen.has(id)));
    reached = [...ids].flatMap((id) => nodes.get(id) ?? []);
    for (const node of reached) {
      node.steps = steps;
      seen.add(node.thing);
    }
  }
}

/** A thing is complete if all its claims were read, and are shown. */
function markComplete(
  nodes: ReadonlyMap<string, GraphNode>,
  shown: readonly ClaimStar[],
  all: readonly ThingClaims[],
): void {
  const ids = new Set(shown.map(({ id }) => id));
  for (const { id, claims, complete } of all) {
    const node = nodes.get(id);
    if (node === undefined || ids.has(id)) continue;
    node.complete = complete && claims.every((claim) => ids.has(claim.id));
  }
}

function thingsOf({ involved, said }: ClaimStar): readonly string[] {
  return [...new Set([...involved.map(({ id }) => id), ...said.map(({ source }) => source)])];
}

function edgesOf({ id, involved, said, joins = [] }: ClaimStar): readonly GrownEdge[] {
  const speakers = [...new Set(said.map(({ source }) => source))];
  const all = stancesInOrder(said.map(({ stance }) => stance));
  const pairs = [...new Map(involved.map((one) => [`${one.id} ${one.role}`, one])).values()];
  return [
    ...joins,
    ...pairs
      .sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role) || (a.id < b.id ? -1 : 1))
      .map(
        ({ id: to, role }): GrownEdge => ({ kind: 'INVOLVES', from: id, to, role, stances: all, onWordOf: speakers }),
      ),
    ...speakers.map((from): GrownEdge => {
      const own = said.filter(({ source }) => source === from);
      return {
        kind: 'SAYS',
        from,
        to: id,
        role: null,
        stances: stancesInOrder(own.map(({ stance }) => stance)),
        onWordOf: [...new Set(own.map(({ publisher }) => publisher))],
      };
    }),
  ];
}

/** Stances in the order of the enum, each once. */
export function stancesInOrder(found: readonly Stance[]): readonly Stance[] {
  return stances.filter((stance) => found.includes(stance));
}

function distinct(claims: readonly ClaimStar[]): readonly ClaimStar[] {
  const seen = new Set<string>();
  return claims.filter(({ id }) => !seen.has(id) && seen.add(id));
}
