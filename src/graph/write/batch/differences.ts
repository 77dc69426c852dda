import { unite } from '../../../domain/records/fold.js';
import { canonicalJson } from '../../../domain/records/ids.js';
import { type Fields, isSet } from '../../../domain/records/recordFields.js';
import type { ResolvedRecord } from '../../../domain/records/resolvedRecord.js';
import { tableOfExtractor } from '../../../domain/records/rowExtractor.js';

/** A field in which two records of one thing in one input differ; one of both values stands. */
export interface Difference {
  readonly id: string;
  /** The type of the record, and its key if the input gives one. */
  readonly subject: string;
  /** The line of the later record. */
  readonly line: number;
  /** The line that gave the earlier value; undefined if an earlier batch did. */
  readonly earlierLine: number | undefined;
  readonly field: string;
  readonly earlier: string;
  readonly later: string;
  readonly kept: string;
}

/** What is compared: the fields so far, and the line that gave each; undefined if an earlier batch did. */
interface EarlierFields {
  readonly fields: Fields;
  readonly lineOf: (field: string) => number | undefined;
}

/** The fields in which a record differs from earlier records of its thing. Sets are merged without loss: they never differ. */
export function differencesBetween(
  { fields, lineOf }: EarlierFields,
  record: ResolvedRecord,
  later: Fields,
  line: number,
): readonly Difference[] {
  const kept = unite(fields, later);
  return Object.entries(later).flatMap(([field, value]) => {
    const before = fields[field];
    if (
      isSet(field) ||
      before === undefined ||
      isSharedByRows(field, before, value) ||
      canonicalJson(before) === canonicalJson(value)
    )
      return [];
    const [earlierText, laterText, keptText] = [before, value, kept[field]].map(showValue);
    return [
      {
        id: record.id,
        subject: record.key === undefined ? record.type : `${record.type} ${JSON.stringify(record.key)}`,
        line,
        earlierLine: lineOf(field),
        field,
        earlier: String(earlierText),
        later: String(laterText),
        kept: String(keptText),
      },
    ];
  });
}

/** Rows of one table may say the same of the same source: that is no difference. */
function isSharedByRows(field: string, one: unknown, other: unknown): boolean {
  if (field !== 'extractor') return false;
  const [table, otherTable] = [one, other].map((extractor) => tableOfExtractor(String(extractor)));
  return table === otherTable && table !== one;
}

/** A difference as a sentence. @param place what the line of the earlier record is called */
export function describeDifference({ subject, field, earlier, later, kept }: Difference, place: string): string {
  return `${subject}: ${field} differs from ${place}: ${earlier} there, ${later} here; ${kept} is kept`;
}

/** A value in a message, as JSON; a long one is cut. */
export function showValue(value: unknown): string {
  const text = canonicalJson(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
