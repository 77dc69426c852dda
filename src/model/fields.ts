import { z } from 'zod';
import { parseEdtf } from './edtf.js';
import { InvalidInput } from './errors.js';

// What every field of a record is made of. Sizes are capped here, once, for files and for the API alike.

/** Control characters other than tab and line break, and lone surrogates, are in no honest text. */
function isClean(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  return !/\p{Surrogate}/u.test(text) && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text);
}

function text(max: number) {
  return z
    .string()
    .min(1, 'must not be empty')
    .max(max, `must not be longer than ${max} characters`)
    .refine(isClean, 'contains control characters or half a character');
}

export const line = (max: number) =>
  text(max).refine((value) => value.trim() === value && !/[\r\n\t]/.test(value), {
    message: 'must be one line without spaces at its ends',
  });
export const prose = text;

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
/** An RFC 3339 instant in UTC, written with milliseconds. */
export const instant = z.string().transform((value, context) => {
  const date = instantPattern.test(value) ? new Date(value) : undefined;
  if (date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 19) === value.slice(0, 19)) {
    return date.toISOString();
  }
  context.addIssue({
    code: 'custom',
    message: `${JSON.stringify(value.slice(0, 40))} is not an instant in UTC such as 2016-03-05T12:00:00Z`,
  });
  return z.NEVER;
});

export const lines = (max: number, count: number) =>
  z.array(line(max)).max(count, `must not have more than ${count} members`);
