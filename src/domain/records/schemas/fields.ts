import { z } from 'zod';
import { parseEdtf } from '../../edtf/edtf.js';
import { InvalidInput } from '../../errors.js';
import { parseInstant } from '../../instant.js';
import { isSeen, withoutHidden } from '../../text/hidden.js';

// The building blocks of record fields, with size limits for both files and the API.

/** Text must not contain control characters (except tab and line break) or lone surrogates. */
function isClean(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  return !/\p{Surrogate}/u.test(text) && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text);
}

function text(max: number) {
  return z
    .string()
    .min(1, 'must not be empty')
    .max(max, `must not be longer than ${max} characters`)
    .refine(isClean, 'contains control characters or an incomplete character');
}

const oneLine = { message: 'must be a single line without leading or trailing spaces' };

/** One line. Invisible characters are removed, so that texts that look the same are equal. */
export const line = (max: number) =>
  text(max)
    .refine(isSeen, 'contains no visible characters')
    .refine((value) => !/[\r\n\t\u0085\u2028\u2029]/.test(value), oneLine)
    .transform(withoutHidden)
    .pipe(z.string().refine((value) => value.trim() === value, oneLine));
export const prose = text;

/** A single word within a line. */
export const word = (max: number) =>
  line(max).refine((value) => !/\s/.test(value), 'must be one word such as wikidata');

/** A URL that is safe to link to: http and https only, not javascript: or file:. */
export const url = line(2_000).refine(
  (value) => /^https?:\/\/[^/?#\\\s]/i.test(value) && !/\s/.test(value) && URL.canParse(value),
  'is not a URL such as https://example.org/report (http and https only)',
);

export const name = line(500);
export const key = line(300);
export const reason = prose(2_000);
export const by = line(200);
export const digits = /^[0-9a-f]{64}$/;

export const edtf = z.string().transform((value, context) => {
  try {
    return parseEdtf(value);
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    context.addIssue({ code: 'custom', message: error.message });
    return z.NEVER;
  }
});

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;
/** An RFC 3339 instant in UTC with milliseconds. */
export const instant = z.string().transform((value, context) => {
  const date = instantPattern.test(value) ? new Date(value) : undefined;
  if (date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 19) === value.slice(0, 19)) {
    return date.toISOString();
  }
  context.addIssue({
    code: 'custom',
    message: `${JSON.stringify(value.slice(0, 40))} is not an instant in UTC such as 2016-03-05T12:00:00Z${inUtc(value)}`,
  });
  return z.NEVER;
});

/** The same moment in UTC, for one with an offset. */
function inUtc(value: string): string {
  try {
    return `; did you mean ${parseInstant(value)}?`;
  } catch (error) {
    if (error instanceof InvalidInput) return '';
    throw error;
  }
}

/** A quantity. Below a millionth it is implausible; above the maximum it would no longer be exact. */
export const amount = z
  .number()
  .min(0, 'must not be negative')
  .max(1e15, 'must not be above 1e15')
  .refine((value) => value <= 0 || value >= 1e-6, 'is too small for a count or measurement (the minimum is 1e-6)');

export const lines = (max: number, count: number) =>
  z.array(line(max)).max(count, `must not have more than ${count} items`);

/**
 * A rule about several fields of a record. It is checked unless one of these fields is at fault itself, so that all faults of
 * a record are told at once.
 */
export const rule = (fields: readonly string[], message: string) => ({
  message,
  when: ({ value, issues }: z.core.ParsePayload) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !issues.some(({ path }) => fields.includes(String(path?.[0]))),
});

/** A rule about which fields are given. It is checked whatever these fields hold: a wrong value is given too. */
export const presence = (message: string) => ({
  message,
  when: ({ value }: z.core.ParsePayload) => typeof value === 'object' && value !== null && !Array.isArray(value),
});

/** The namespace of the keys of an input. */
export const namespace = z
  .string()
  .regex(/^[a-z][a-z0-9.-]{0,60}$/, 'must be lower-case letters, digits, dots and hyphens, such as my-archive');

/** What else the source data says, under its own names: kept and filtered by, never reasoned with. */
export const properties = z
  .array(z.strictObject({ name: word(60), value: line(200) }))
  .max(50, 'must not have more than 50 items')
  .optional();
