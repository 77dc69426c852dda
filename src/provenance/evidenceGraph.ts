import { type Evidence, type EvidenceById, earliestFirst } from './evidence.js';

/** Evidence that can be walked in both directions. */
export interface EvidenceGraph {
  readonly byId: EvidenceById;
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
