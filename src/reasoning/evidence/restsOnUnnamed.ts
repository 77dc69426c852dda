import type { AttributionFacts } from './evidence.js';
import { evidenceById, evidenceGraph } from './evidenceGraph.js';
import { statusesOf } from './status.js';
import { type SupportPaths, supportPaths } from './supportPaths.js';

/** Whether claims are supported, but only by unnamed origins. */
export function restsOnUnnamed({ ends }: Pick<SupportPaths, 'ends'>): boolean {
  return ends.length > 0 && !ends.some(({ root }) => root?.named);
}

/** The same, from the evidence of a claim. */
export function hasOnlyUnnamed(evidence: Iterable<AttributionFacts>, claim: string): boolean {
  const byId = evidenceById(evidence);
  const statuses = statusesOf(byId);
  return restsOnUnnamed(supportPaths(evidenceGraph(byId, new Set([claim]), statuses), statuses));
}
