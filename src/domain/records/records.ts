import type { z } from 'zod';
import { attributionRecord, basisRecord, relayRecord } from './schemas/attributionRecord.js';
import { claimRecord, eventRecord } from './schemas/claimRecord.js';
import {
  assessmentRecord,
  linkRecord,
  retractionRecord,
  reviewRecord,
  withdrawalRecord,
} from './schemas/decisionRecords.js';
import { documentRecord } from './schemas/documentRecord.js';
import { entityRecord } from './schemas/entityRecord.js';
import { sourceRecord } from './schemas/sourceRecord.js';

// The records of the interchange format, in files and in the API. A record references others by `key`: a key local to the
// input, the global key of an entity or event, or an id.

/** Every record type, in an order in which references point backwards. */
export const recordTypes = {
  entity: entityRecord,
  source: sourceRecord,
  document: documentRecord,
  event: eventRecord,
  claim: claimRecord,
  attribution: attributionRecord,
  relay: relayRecord,
  basis: basisRecord,
  link: linkRecord,
  assessment: assessmentRecord,
  review: reviewRecord,
  retraction: retractionRecord,
  withdrawal: withdrawalRecord,
} as const;
export type RecordType = keyof typeof recordTypes;

export type SourceRecord = z.infer<typeof sourceRecord>;
export type DocumentRecord = z.infer<typeof documentRecord>;
export type ClaimRecord = z.infer<typeof claimRecord>;
export type AttributionRecord = z.infer<typeof attributionRecord>;
export type LinkRecord = z.infer<typeof linkRecord>;
export type AssessmentRecord = z.infer<typeof assessmentRecord>;
export type ReviewRecord = z.infer<typeof reviewRecord>;

/** A validated record: its type and fields. */
export type TypedRecord = {
  [T in RecordType]: { readonly type: T; readonly body: z.infer<(typeof recordTypes)[T]> };
}[RecordType];

/** A serialized record: an object with one member, named after its type. */
export type WireRecord = { [T in RecordType]: { readonly [K in T]: z.input<(typeof recordTypes)[T]> } }[RecordType];
