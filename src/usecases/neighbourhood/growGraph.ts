import { type Role, roles, type Stance, stances } from '../../domain/vocabulary.js';

/** A claim with the things around it. */
export interface ClaimStar {
  readonly id: string;
  readonly involved: readonly { readonly id: string; readonly role: Role }[];
  /** Its attributions, earliest first. */
  readonly said: readonly { readonly source: string; readonly stance: Stance; readonly publisher: string }[];
  /** Whether these are all. */
  readonly complete: boolean;
}

/** A thing with claims of it, and whether these are all. */
export interface ThingClaims {
  readonly id: string;
  readonly claims: readonly ClaimStar[];
  readonly complete: boolean;
}

interface GraphNode {
  readonly thing: string;
  readonly steps: number;
  complete: boolean;
}

interface GraphEdge {
  readonly kind: 'INVOLVES' | 'SAYS';
  readonly from: string;
  readonly to: string;
  readonly role: Role | null;
  readonly stances: readonly Stance[];
  readonly onWordOf: readonly string[];
}

interface GrownGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
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
  for (const claim of found) {
    const around = thingsOf(claim).filter((id) => !nodes.has(id));
    const isNew = !nodes.has(claim.id);
    if (nodes.size + around.length + (isNew ? 1 : 0) > most) break;
    const distance = isNew ? 1 + nearest(thingsOf(claim).flatMap((id) => nodes.get(id) ?? [])) : 0;
    nodes.set(claim.id, { thing: claim.id, steps: distance, complete: claim.complete });
    for (const id of around) nodes.set(id, { thing: id, steps: distance + 1, complete: false });
    shown.push(claim);
  }
  markComplete(nodes, shown, [own, ...further]);
  const isWhole = shown.length === found.length;
  return {
    nodes: [...nodes.values()],
    edges: shown.flatMap(edgesOf),
    complete:
      isWhole &&
      allRead &&
      [own, ...further].every(({ complete }) => complete) &&
      found.every(({ complete }) => complete),
    read: shown.length,
    of: found.length,
  };
}

function nearest(nodes: readonly GraphNode[]): number {
  return nodes.reduce((least, { steps }) => Math.min(least, steps), Number.POSITIVE_INFINITY);
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

function edgesOf({ id, involved, said }: ClaimStar): readonly GraphEdge[] {
  const speakers = [...new Set(said.map(({ source }) => source))];
  const all = inOrder(said.map(({ stance }) => stance));
  const pairs = [...new Map(involved.map((one) => [`${one.id} ${one.role}`, one])).values()];
  return [
    ...pairs
      .sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role) || (a.id < b.id ? -1 : 1))
      .map(
        ({ id: to, role }): GraphEdge => ({ kind: 'INVOLVES', from: id, to, role, stances: all, onWordOf: speakers }),
      ),
    ...speakers.map((from): GraphEdge => {
      const own = said.filter(({ source }) => source === from);
      return {
        kind: 'SAYS',
        from,
        to: id,
        role: null,
        stances: inOrder(own.map(({ stance }) => stance)),
        onWordOf: [...new Set(own.map(({ publisher }) => publisher))],
      };
    }),
  ];
}

function inOrder(found: readonly Stance[]): readonly Stance[] {
  return stances.filter((stance) => found.includes(stance));
}

function distinct(claims: readonly ClaimStar[]): readonly ClaimStar[] {
  const seen = new Set<string>();
  return claims.filter(({ id }) => !seen.has(id) && seen.add(id));
}
