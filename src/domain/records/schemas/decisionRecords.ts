import { z } from 'zod';
import { derivationKinds, linkKinds, reliabilities, reviewStates } from '../../vocabulary.js';
import * as f from './fields.js';

const decided = { key: f.key.optional(), by: f.by.optional(), at: f.instant.optional(), reason: f.reason.optional() };

/** A decided link between two nodes. */
export const linkRecord = z
  .strictObject({
    ...decided,
    kind: z.enum(linkKinds),
    from: f.key,
    to: f.key,
    valid: f.edtf.optional(),
    derivation: z.enum(derivationKinds).optional(),
  })
  .refine((r) => r.from !== r.to, f.rule(['from', 'to'], 'must not link a node with itself'))
  .refine(
    (r) => r.kind === 'DERIVED_FROM' || r.derivation === undefined,
    f.rule(['kind'], 'derivation is only allowed with DERIVED_FROM'),
  );

/** An Admiralty grade: reliability of a source, or credibility of a claim. */
export const assessmentRecord = z
  .strictObject({
    ...decided,
    subject: f.key,
    reliability: z.enum(reliabilities).optional(),
    credibility: z.int().min(1).max(6).optional(),
  })
  .refine(
    (r) => (r.reliability === undefined) !== (r.credibility === undefined),
    f.presence('an assessment must have exactly one of reliability (of a source) and credibility (of a claim)'),
  );

/** The review state of attributions; of rejected ones, the attribution that says it right. */
export const reviewRecord = z
  .strictObject({
    ...decided,
    attributions: z.array(f.key).min(1).max(1_000),
    state: z.enum(reviewStates),
    correctedBy: f.key.optional(),
  })
  .refine(
    (r) => r.state === 'REJECTED' || r.correctedBy === undefined,
    f.rule(['state'], 'correctedBy is only allowed with the state REJECTED'),
  );

/** Retracts the record of an attribution. Nothing is deleted. */
export const retractionRecord = z.strictObject({ ...decided, attribution: f.key });

/** Withdraws a decision. */
export const withdrawalRecord = z.strictObject({ ...decided, decision: f.key });
