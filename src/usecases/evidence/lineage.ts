import type { AttributionFacts } from '../../reasoning/index.js';
import type { ClaimEvidence } from './claimEvidence.js';

/** The admitted attributions of a claim in a document, except those relayed by another one there. */
export function outermostIn(document: string, { facts, evidence }: ClaimEvidence): readonly AttributionFacts[] {
  const own = evidence.filter(
    (said) => said.document === document && said.claim === facts.id && said.about.length === 0,
  );
  const relayed = new Set(own.flatMap(({ relays }) => relays));
  return own.filter(({ id, admitted }) => admitted && !relayed.has(id));
}

/** An attribution and everything it relays or is based on, transitively. */
export function restingPlaces(evidence: readonly AttributionFacts[], from: string): readonly AttributionFacts[] {
  const byId = new Map(evidence.map((said) => [said.id, said]));
  const found = new Map<string, AttributionFacts>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const said = byId.get(id);
    if (said === undefined || found.has(id)) continue;
    found.set(id, said);
    open.push(...said.relays, ...said.bases);
  }
  return [...found.values()];
}
