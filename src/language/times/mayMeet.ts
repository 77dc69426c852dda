import { boundsOf, parseEdtf } from '../../domain/edtf/edtf.js';
import type { Time } from './readTimes.js';

/** Whether what was between two moments may have been at a time: they overlap. */
export function mayMeet(earliest: string, latest: string, { from, to }: Time): boolean {
  const isBefore = from !== undefined && latest < boundsOf(parseEdtf(from)).earliestStart;
  const isAfter = to !== undefined && earliest > boundsOf(parseEdtf(to)).latestEnd;
  return !isBefore && !isAfter;
}
