import { parseRecord } from '../../../domain/records/parseRecord.js';
import type { WireRecord } from '../../../domain/records/records.js';
import { createResolver } from '../../../domain/records/resolve.js';
import type { ResolvedRecord } from '../../../domain/records/resolvedRecord.js';

/** Retracts what a later input no longer codes. */
export function retractionOf(attribution: string, by: string, at: string, reason: string): ResolvedRecord {
  return decided({ retraction: { attribution, by, at, reason } });
}

/** Withdraws the retraction of what a later input codes again. */
export function withdrawalOf(decision: string, by: string, at: string): ResolvedRecord {
  return decided({ withdrawal: { decision, by, at, reason: 'revised: a later input codes it again' } });
}

function decided(record: WireRecord): ResolvedRecord {
  return createResolver({ namespace: undefined, by: undefined }).resolve(parseRecord(record));
}
