import { components } from './components.js';
import { type Evidence, type EvidenceById, isCommitted } from './evidence.js';

/** The whole evidence of claims, whether the view admits it or not: what is original is judged on this. */
export interface EvidenceGraph {
  /** The attributions of the claims, and all that these relay or draw on; by id. */
  readonly items: readonly Evidence[];
  readonly byId: EvidenceById;
  /** Attributions that lead to each other. */
  readonly circles: readonly Circle[];
  /** The attributions by which a document tells of a claim: nothing else of that claim in it relays them. */
  readonly outermost: readonly Evidence[];
}

export interface Circle {
  readonly members: readonly Evidence[];
  /** A circle that leads nowhere outside is an origin that nobody knows. */
  readonly leadsOut: boolean;
}

const nothing: readonly Evidence[] = [];

/** Attributions by id: what is in the evidence of several claims is there once. */
export function evidenceById(evidence: Iterable<Evidence>): EvidenceById {
  const byId = new Map<string, Evidence>();
  for (const item of evidence) byId.set(item.id, item);
  return byId;
}

/**
 * What an attribution is based on, as far as that is followed: only a source that asserts and commits itself answers for the
 * content of what it drew on.
 */
export function basesOf({ stance, certainty, bases }: Evidence): readonly string[] {
  return stance === 'ASSERTS' && isCommitted({ certainty }) ? bases : [];
}

/** Where the content of an attribution comes from. */
export function leadsTo(item: Evidence): readonly string[] {
  const bases = basesOf(item);
  return bases.length === 0 ? item.relays : [...item.relays, ...bases];
}

/**
 * The evidence of claims. An attribution about another concerns the saying and is none of it.
 *
 * Rule: docs/reasoning.md, 1. Circles are collapsed for `outermost`: members of one circle do not stand above each other, and what
 * relays one of them in their document stands above all of them there.
 */
export function evidenceGraph(byId: EvidenceById, claims: ReadonlySet<string>): EvidenceGraph {
  const own = [...byId.values()].filter(({ claim, about }) => claims.has(claim) && about.length === 0);
  const items = reachable(own, byId);
  const within = new Map(items.map((item) => [item.id, item]));
  const known = (item: Evidence) => {
    const ids = leadsTo(item);
    return ids.length === 0 ? nothing : ids.flatMap((id) => within.get(id) ?? []);
  };
  const found = components(items, known);
  const circleOf = new Map<Evidence, number>();
  for (const [index, members] of found.entries()) for (const member of members) circleOf.set(member, index);
  const circles = found
    .filter(([first, ...more]) => first !== undefined && (more.length > 0 || leadsTo(first).includes(first.id)))
    .map((members) => ({ members: [...members].sort(byIds), leadsOut: leadsOut(members) }));
  return { items, byId: within, circles, outermost: outermost(own, within, circleOf) };
}

function reachable(own: readonly Evidence[], byId: EvidenceById): readonly Evidence[] {
  const found = new Set<Evidence>();
  const open = [...own];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    if (found.has(item)) continue;
    found.add(item);
    for (const id of leadsTo(item)) {
      const next = byId.get(id);
      if (next !== undefined && next.about.length === 0) open.push(next);
    }
  }
  return [...found].sort(byIds);
}

function leadsOut(members: readonly Evidence[]): boolean {
  const inside = new Set(members.map(({ id }) => id));
  return members.some((member) => leadsTo(member).some((id) => !inside.has(id)));
}

function outermost(
  own: readonly Evidence[],
  byId: EvidenceById,
  circleOf: ReadonlyMap<Evidence, number>,
): readonly Evidence[] {
  const place = (item: Evidence) => `${circleOf.get(item)}\n${item.document}\n${item.claim}`;
  const below = new Set<string>();
  for (const item of own) {
    for (const relayed of item.relays.flatMap((id) => byId.get(id) ?? [])) {
      const here = relayed.document === item.document && relayed.claim === item.claim;
      if (here && circleOf.get(relayed) !== circleOf.get(item)) below.add(place(relayed));
    }
  }
  return own.filter((item) => !below.has(place(item))).sort(byIds);
}

function byIds(a: Evidence, b: Evidence): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
