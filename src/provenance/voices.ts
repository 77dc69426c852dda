import type { Stance } from '../model/vocabulary.js';
import { type Evidence, earliestFirst } from './evidence.js';
import { type EvidenceGraph, evidenceGraph } from './evidenceGraph.js';

/**
 * Somebody who says a thing, with those who pass it on and with what it was drawn from. These are found when they are asked
 * for: where many pass on what many passed on, the whole tree is far larger than the evidence it shows.
 */
export interface Voice {
  readonly attribution: string;
  readonly relayedBy: () => readonly Voice[];
  readonly basedOn: () => readonly Voice[];
}

/** Who stands behind claims, and who answers them. */
export interface Voices {
  readonly origins: readonly Voice[];
  readonly denials: readonly Voice[];
  readonly doubts: readonly Voice[];
  readonly declined: readonly Voice[];
}

/**
 * The voices behind claims: origins first, each with who relayed it.
 *
 * Rule: an origin is an admitted attribution of the claims, or of what these relay, that itself relays nothing, judged on
 * the unfiltered evidence; a circle of relays that leads nowhere outside has its earliest member as its origin. Support,
 * denial and doubt are read at the origin; a carrier's own denial or doubt, to which it commits itself, is listed too. An
 * attribution about another attribution concerns the saying and is none of these.
 */
export function voices(evidence: Iterable<Evidence>, claims: ReadonlySet<string>): Voices {
  const graph = evidenceGraph(evidence);
  const reached = reach(graph, claims);
  const heard = [...originals(graph, reached), ...dissenters(graph, reached)]
    .filter((item) => item.admitted)
    .sort(earliestFirst);
  const of = (stance: Stance) =>
    heard.filter((item) => item.stance === stance).map((item) => voice(graph, item, new Set()));
  return { origins: of('ASSERTS'), denials: of('DENIES'), doubts: of('DOUBTS'), declined: of('DECLINES') };
}

/** The attributions of the claims and all that these relay. */
function reach(graph: EvidenceGraph, claims: ReadonlySet<string>): readonly Evidence[] {
  const reached = new Map<string, Evidence>();
  const open = [...graph.byId.values()].filter((item) => claims.has(item.claim) && item.about.length === 0);
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    if (reached.has(item.id)) continue;
    reached.set(item.id, item);
    open.push(...item.relays.flatMap((id) => graph.byId.get(id) ?? []));
  }
  return [...reached.values()];
}

/** What relays nothing, and of each circle without an origin the earliest member. */
function originals(graph: EvidenceGraph, reached: readonly Evidence[]): readonly Evidence[] {
  const roots = reached.filter((item) => item.relays.length === 0);
  const carried = new Set<string>();
  for (const root of roots) carriersOf(graph, root, carried);
  const found = [...roots];
  for (const item of [...reached].sort(earliestFirst)) {
    if (carried.has(item.id) || !leadsBackTo(graph, item)) continue;
    found.push(item);
    carriersOf(graph, item, carried);
  }
  return found;
}

/** Adds an attribution and all that carry it. */
function carriersOf(graph: EvidenceGraph, from: Evidence, into: Set<string>): void {
  const open = [from];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    if (into.has(item.id)) continue;
    into.add(item.id);
    open.push(...(graph.relayedBy.get(item.id) ?? []));
  }
}

/** Whether following what it relays comes back to it. */
function leadsBackTo(graph: EvidenceGraph, start: Evidence): boolean {
  const seen = new Set<string>();
  const open = [...start.relays];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === start.id) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(graph.byId.get(id)?.relays ?? []));
  }
  return false;
}

/** Carriers that commit themselves to another stance than what they carry (a fact-check that relays and denies). */
function dissenters(graph: EvidenceGraph, reached: readonly Evidence[]): readonly Evidence[] {
  return reached.filter(
    (item) =>
      item.relays.length > 0 &&
      item.certainty !== 'UNCOMMITTED' &&
      item.stance !== 'ASSERTS' &&
      item.relays.some((id) => graph.byId.get(id)?.stance !== item.stance),
  );
}

function voice(graph: EvidenceGraph, item: Evidence, above: ReadonlySet<string>): Voice {
  const path = new Set([...above, item.id]);
  const next = (found: readonly Evidence[]) =>
    found.filter((other) => other.admitted && !path.has(other.id)).map((other) => voice(graph, other, path));
  return {
    attribution: item.id,
    relayedBy: () => next(graph.relayedBy.get(item.id) ?? []),
    basedOn: () => next(item.bases.flatMap((id) => graph.byId.get(id) ?? []).sort(earliestFirst)),
  };
}
