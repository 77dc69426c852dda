import type { Certainty, Coding, Mode, Stance } from '../model/vocabulary.js';

/**
 * One attribution as reasoning sees it. The evidence of a claim is every attribution of it and everything these relay or
 * are based on, whether the view admits it or not: what is original is judged on the whole, what counts on what is admitted.
 */
export interface Evidence {
  readonly id: string;
  readonly claim: string;
  /** The source, as it is merged in the view. */
  readonly source: string;
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly coding: Coding;
  readonly mode: Mode;
  readonly admitted: boolean;
  /** Attributions whose words it passes on. */
  readonly relays: readonly string[];
  /** Attributions its source coded, aggregated or looked at. */
  readonly bases: readonly string[];
  /** Attributions that it answers, when it concerns a saying and not the claim. */
  readonly about: readonly string[];
  /** When it was said: the start of the time stated, else of the document's publication. */
  readonly sort: string;
}

/** Evidence that can be walked in both directions. */
export interface EvidenceGraph {
  readonly byId: ReadonlyMap<string, Evidence>;
  readonly relayedBy: ReadonlyMap<string, readonly Evidence[]>;
}

/** Joins the evidence of several claims into one graph: what is in more than one is there once. */
export function evidenceGraph(evidence: Iterable<Evidence>): EvidenceGraph {
  const byId = new Map<string, Evidence>();
  for (const item of evidence) byId.set(item.id, item);
  const relayedBy = new Map<string, Evidence[]>();
  for (const item of [...byId.values()].sort(earliestFirst)) {
    for (const relayed of item.relays) {
      const carriers = relayedBy.get(relayed);
      if (carriers === undefined) relayedBy.set(relayed, [item]);
      else carriers.push(item);
    }
  }
  return { byId, relayedBy };
}

/** Earliest said first; by id where nothing tells them apart. */
export function earliestFirst(a: Evidence, b: Evidence): number {
  return compare(a.sort, b.sort) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
