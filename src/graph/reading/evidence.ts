import type { Value } from '../engine.js';
import type { Reading } from './reading.js';
import { stepStatement } from './stepStatement.js';

/** What of the evidence of claims is wanted besides the claims and who says them. */
export interface Wanted {
  /** What tells which sources are one voice, or depend on each other. */
  readonly voices?: boolean;
  /** What the participants of a claim are part of, succeed and are allied with. */
  readonly alliances?: boolean;
}

/** What is still to be read, by id. */
export interface Open {
  readonly claims: readonly string[];
  /** Attributions of which the claim is not known yet. */
  readonly attributions: readonly string[];
  readonly documents: readonly string[];
  /** Records of sources. */
  readonly sources: readonly string[];
  /** Things whose decided links are to be read. */
  readonly ends: readonly string[];
}

/** A row of `queries/steps/evidence`: its kind, the id of the thing, and its other columns as they stand there. */
export type EvidenceRow = readonly Value[];

/** One step of reading evidence: of one text, whatever is asked. */
export async function readEvidenceStep(reading: Reading, open: Open, wanted: Wanted): Promise<readonly EvidenceRow[]> {
  const rows = await reading.run((view) => ({
    statement: stepStatement('queries/steps/evidence', view, reading.engine.name, { wanted: { ...wanted } }),
    params: { ...view.params, ...open },
  }));
  return rows.flatMap(({ row }) => (Array.isArray(row) ? [row as EvidenceRow] : []));
}
