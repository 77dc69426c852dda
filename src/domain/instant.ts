import { InvalidInput } from './errors.js';

const form = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Converts an RFC 3339 instant with any offset to UTC with milliseconds.
 * @throws InvalidInput for another format, a day, hour or offset that does not exist, and years outside 0000 to 9999 in UTC
 */
export function parseInstant(given: unknown): string {
  const day = typeof given === 'string' ? form.exec(given)?.[1] : undefined;
  if (day === undefined) throw refusal(given, 'is not an instant such as 2016-03-05T12:00:00Z (RFC 3339)');
  if (!isDay(day)) throw refusal(given, 'is on a day that does not exist');
  const instant = new Date(String(given)).toISOString();
  if (/^\d{4}-/.test(instant)) return instant;
  throw refusal(given, 'is outside the years 0000 to 9999 in UTC');
}

/** JavaScript would parse 30 February as 1 March. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function refusal(given: unknown, reason: string): InvalidInput {
  const shown = typeof given === 'string' ? JSON.stringify(given.slice(0, 60)) : `a value of type ${typeof given}`;
  return new InvalidInput(`${shown} ${reason}`);
}
