import { components } from '../graphs/components.js';
import { type AttributionFacts, type FactsById, isCommitted } from './evidence.js';
import type { Statuses } from './status.js';

/**
 * The evidence of claims that exists, admitted or not; origins are determined on it. Attributions are referenced by their index
 * in `items`.
 */
export interface EvidenceGraph {
  /** The attributions of the claims and everything they relay or are based on, sorted by id. */
  readonly items: readonly AttributionFacts[];
  /** By index: what each relays. */
  readonly relayed: readonly (readonly number[])[];
  /** By index: what each is based on, as far as it is followed. */
  readonly drawn: readonly (readonly number[])[];
  /** By index: what each relays or was drawn from, superseded conclusions included. */
  readonly behind: readonly (readonly number[])[];
  /** By index: what paths follow: what each relays, and unless it is superseded what it is based on. */
  readonly next: readonly (readonly number[])[];
  /** Strongly connected components (rule E6). */
  readonly circles: readonly Circle[];
  /** The outermost attributions of a claim in a document (rule E11): no other attribution of that claim there relays them. */
  readonly outermost: readonly number[];
}

interface Circle {
  /** Ascending. */
  readonly members: readonly number[];
  /** A cycle without outgoing edges is an unknown origin. */
  readonly leadsOut: boolean;
}

const nowhere: readonly number[] = [];

/** The attributions that exist in the view (rule E2), by id, without duplicates. */
export function evidenceById(evidence: Iterable<AttributionFacts>): FactsById {
  const byId = new Map<string, AttributionFacts>();
  for (const item of evidence) if (item.known) byId.set(item.id, item);
  return byId;
}

/**
 * The bases of an attribution that are followed (rule E4): only a committed assertion takes responsibility for the content of
 * its bases.
 */
export function basesOf({ stance, certainty, bases }: AttributionFacts): readonly string[] {
  return stance === 'ASSERTS' && isCommitted({ certainty }) ? bases : [];
}

/** The outgoing edges of an attribution. */
export function leadsTo(item: AttributionFacts): readonly string[] {
  const bases = basesOf(item);
  return bases.length === 0 ? item.relays : [...item.relays, ...bases];
}

/**
 * Builds the evidence graph. Attributions about other attributions are not part of it.
 *
 * Rules: docs/reasoning.md, E4, E6 and E11. For `outermost`, cycles are collapsed: members of one cycle are equal, and an
 * attribution that relays one of them in the same document is above all of them.
 */
export function evidenceGraph(
  byId: FactsById,
  claims: ReadonlySet<string>,
  { supersededBy }: Pick<Statuses, 'supersededBy'>,
): EvidenceGraph {
  const items = evidenceOf(byId, claims);
  const places = new Map(items.map((item, place) => [item.id, place]));
  const placesOf = (ids: readonly string[]) =>
    ids.length === 0 ? nowhere : ids.flatMap((id) => places.get(id) ?? nowhere);
  const relayed = items.map((item) => placesOf(item.relays));
  const drawn = items.map((item) => placesOf(basesOf(item)));
  const behind = relayed.map((some, place) => [...some, ...(drawn[place] ?? nowhere)]);
  const isFollowed = ({ id }: AttributionFacts) => !supersededBy.has(id);
  const next = items.map((item, place) => (isFollowed(item) ? behind[place] : relayed[place]) ?? nowhere);
  const leads = (item: AttributionFacts) => (isFollowed(item) ? leadsTo(item) : item.relays);
  const found = components(items.keys(), (place) => next[place] ?? nowhere);
  // What members drew on before they were superseded is an origin too: a circle does not lose it.
  const onCircles = found.filter(([first = 0, ...more]) => more.length > 0 || next[first]?.includes(first));
  const everLedOut = new Set(
    onCircles.length === 0 || supersededBy.size === 0
      ? []
      : components(items.keys(), (place) => behind[place] ?? nowhere)
          .filter((members) => leadsOut(members, items, behind, leadsTo))
          .flat(),
  );
  const circles = onCircles.map((members) => ({
    members: members.toSorted((a, b) => a - b),
    leadsOut: everLedOut.has(members[0] ?? 0) || leadsOut(members, items, next, leads),
  }));
  return { items, relayed, drawn, behind, next, circles, outermost: outermost(items, claims, relayed, found) };
}

/** The evidence of claims (rule E1): their attributions, and everything these relay or are based on; sorted by id. */
export function evidenceOf(byId: FactsById, claims: ReadonlySet<string>): readonly AttributionFacts[] {
  const found = new Set([...byId.values()].filter(({ claim, about }) => about.length === 0 && claims.has(claim)));
  // Iterating over a set includes items added during the iteration.
  for (const item of found) {
    // Also what is not followed: it is evidence of who speaks, and when.
    for (const id of [...item.relays, ...item.bases]) {
      const next = byId.get(id);
      if (next !== undefined && next.about.length === 0) found.add(next);
    }
  }
  return [...found].sort(byIds);
}

/** Includes references to attributions that are not part of the evidence. */
function leadsOut(
  members: readonly number[],
  items: readonly AttributionFacts[],
  next: readonly (readonly number[])[],
  leads: (item: AttributionFacts) => readonly string[],
): boolean {
  const inside = new Set(members);
  return members.some((member) => {
    const [item, known] = [items[member], next[member] ?? nowhere];
    return known.some((place) => !inside.has(place)) || (item !== undefined && leads(item).length > known.length);
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
