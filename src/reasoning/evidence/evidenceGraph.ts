import { components } from '../graphs/components.js';
import { type AttributionFacts, type FactsById, isCommitted } from './evidence.js';

/**
 * The whole evidence of claims, whether the view admits it or not: what is original is judged on this. An attribution is known
 * by its place among the items.
 */
export interface EvidenceGraph {
  /** The attributions of the claims, and all that these relay or draw on, in order of ids. */
  readonly items: readonly AttributionFacts[];
  /** By place: what each relays. */
  readonly relayed: readonly (readonly number[])[];
  /** By place: what each drew on, as far as that is followed. */
  readonly drawn: readonly (readonly number[])[];
  /** By place: both, in that order. */
  readonly next: readonly (readonly number[])[];
  /** Attributions that lead to each other. */
  readonly circles: readonly Circle[];
  /** The attributions by which a document tells of a claim: nothing else of that claim in it relays them. */
  readonly outermost: readonly number[];
}

interface Circle {
  /** Ascending. */
  readonly members: readonly number[];
  /** A circle that leads nowhere outside is an origin that nobody knows. */
  readonly leadsOut: boolean;
}

const nowhere: readonly number[] = [];

/** Attributions by id: what is in the evidence of several claims is there once. */
export function evidenceById(evidence: Iterable<AttributionFacts>): FactsById {
  const byId = new Map<string, AttributionFacts>();
  for (const item of evidence) byId.set(item.id, item);
  return byId;
}

/**
 * What an attribution is based on, as far as that is followed: only a source that asserts and commits itself answers for the
 * content of what it drew on.
 */
export function basesOf({ stance, certainty, bases }: AttributionFacts): readonly string[] {
  return stance === 'ASSERTS' && isCommitted({ certainty }) ? bases : [];
}

/** Where the content of an attribution comes from. */
export function leadsTo(item: AttributionFacts): readonly string[] {
  const bases = basesOf(item);
  return bases.length === 0 ? item.relays : [...item.relays, ...bases];
}

/**
 * The evidence of claims. An attribution about another concerns the saying and is none of it.
 *
 * Rule: docs/reasoning.md, 1. Circles are collapsed for `outermost`: members of one circle do not stand above each other, and what
 * relays one of them in their document stands above all of them there.
 */
export function evidenceGraph(byId: FactsById, claims: ReadonlySet<string>): EvidenceGraph {
  const items = reachable(byId, claims);
  const places = new Map(items.map((item, place) => [item.id, place]));
  const placesOf = (ids: readonly string[]) =>
    ids.length === 0 ? nowhere : ids.flatMap((id) => places.get(id) ?? nowhere);
  const relayed = items.map((item) => placesOf(item.relays));
  const drawn = items.map((item) => placesOf(basesOf(item)));
  const next = relayed.map((some, place) => [...some, ...(drawn[place] ?? nowhere)]);
  const found = components(items.keys(), (place) => next[place] ?? nowhere);
  const circles = found
    .filter(([first = 0, ...more]) => more.length > 0 || next[first]?.includes(first))
    .map((members) => ({ members: members.toSorted((a, b) => a - b), leadsOut: leadsOut(members, items, next) }));
  return { items, relayed, drawn, next, circles, outermost: outermost(items, claims, relayed, found) };
}

function reachable(byId: FactsById, claims: ReadonlySet<string>): readonly AttributionFacts[] {
  const found = new Set([...byId.values()].filter(({ claim, about }) => about.length === 0 && claims.has(claim)));
  // A set that grows while it is walked yields what was added.
  for (const item of found) {
    for (const id of leadsTo(item)) {
      const next = byId.get(id);
      if (next !== undefined && next.about.length === 0) found.add(next);
    }
  }
  return [...found].sort(byIds);
}

/** Also to what is not among the evidence. */
function leadsOut(
  members: readonly number[],
  items: readonly AttributionFacts[],
  next: readonly (readonly number[])[],
): boolean {
  const inside = new Set(members);
  return members.some((member) => {
    const [item, known] = [items[member], next[member] ?? nowhere];
    return known.some((place) => !inside.has(place)) || (item !== undefined && leadsTo(item).length > known.length);
  });
}

function outermost(
  items: readonly AttributionFacts[],
  claims: ReadonlySet<string>,
  relayed: readonly (readonly number[])[],
  found: readonly (readonly number[])[],
): readonly number[] {
  const componentOf = new Int32Array(items.length);
  for (const [number, members] of found.entries()) for (const member of members) componentOf[member] = number;
  const isToldWith = (one: number, other: number) =>
    items[one]?.document === items[other]?.document && items[one]?.claim === items[other]?.claim;
  const own = [...items.keys()].filter((place) => claims.has(items[place]?.claim ?? ''));
  const below = new Set<number>();
  for (const place of own) {
    for (const other of relayed[place] ?? nowhere) {
      const component = componentOf[other] ?? 0;
      if (component === componentOf[place] || below.has(other) || !isToldWith(other, place)) continue;
      for (const member of found[component] ?? nowhere) if (isToldWith(member, place)) below.add(member);
    }
  }
  return own.filter((place) => !below.has(place));
}

function byIds(a: AttributionFacts, b: AttributionFacts): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
