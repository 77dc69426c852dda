import { InvalidInput } from '../errors.js';
import { allOf, areReversed, type Bounds, lasting, oneOf, openFuture, openPast, unbounded, within } from './bounds.js';
import { boundsOfDate } from './date.js';
import { nearestDates } from './nearestDates.js';

export { type Bounds, printBound } from './bounds.js';

/**
 * A valid EDTF string, as written: a date of any precision, a date-time with a zone, an interval (`a/b`), one of
 * several (`[a,b..c]`) or all of several (`{a,b..c}`). Source: Extended Date/Time Format, ISO 8601-2:2019, annex A.
 */
export type Edtf = string & { readonly __brand: 'Edtf' };

/** The calendar units for grouping, in UTC. */
type CalendarUnit = 'DAY' | 'MONTH' | 'YEAR';

const longest = 100;
const maxMembers = 20;
const unitLength: Readonly<Record<CalendarUnit, number>> = { DAY: 10, MONTH: 7, YEAR: 4 };

/**
 * Validates a time. It is kept as written: nothing is trimmed or normalised.
 *
 * @throws InvalidInput if it is not EDTF, impossible (`2019-02-30`), certainly starts after it ends, is outside the years 0000
 * to 9999, has a time of day without a zone, more than 100 characters, or a set of more than 20 members.
 */
export function parseEdtf(text: unknown): Edtf {
  try {
    checkText(text);
    read(text);
    return text as Edtf;
  } catch (error) {
    const meant = error instanceof InvalidInput && typeof text === 'string' ? nearestDates(text).filter(isRead) : [];
    if (!(error instanceof InvalidInput) || meant.length === 0) throw error;
    throw new InvalidInput(`${error.message}; did you mean ${meant.join(' or ')}?`, { cause: error });
  }
}

function isRead(text: string): boolean {
  try {
    read(text);
    return true;
  } catch (error) {
    if (error instanceof InvalidInput) return false;
    throw error;
  }
}

/**
 * The earliest and latest start and end of a time.
 *
 * - One date or season (`2016-03`, `201X`, `2016-21`, `2016-XX`): within it, for any duration.
 * - `a/b`: an interval from a to b. Open (`..`) and unknown (empty) ends are unbounded.
 * - `[a..b]`, `[a,b,c]`: one moment between the earliest and the latest.
 * - `{a..b}`, `{a,b,c}`: starts with the earliest and ends with the latest.
 * - Qualifiers (`~ ? %`) do not change the bounds.
 */
export function boundsOf(edtf: Edtf): Bounds {
  return read(edtf);
}

/** The qualifiers anywhere in the time: `~` approximate, `?` uncertain, `%` both. */
export function qualifiersOf(edtf: Edtf): { readonly approximate: boolean; readonly uncertain: boolean } {
  return { approximate: /[~%]/.test(edtf), uncertain: /[?%]/.test(edtf) };
}

/**
 * The calendar unit (`2016-03-04`, `2016-03`, `2016`, in UTC) that certainly contains the start; null if there may be several
 * or the start is open.
 */
export function unitOf(edtf: Edtf, unit: CalendarUnit): string | null {
  const { earliestStart, latestStart } = read(edtf);
  if (earliestStart === openPast || latestStart === openFuture) return null;
  const name = earliestStart.slice(0, unitLength[unit]);
  return latestStart.startsWith(name) ? name : null;
}

function checkText(text: unknown): asserts text is string {
  if (typeof text !== 'string') {
    throw new InvalidInput(`a time must be EDTF text such as "2016-03-04", not ${kindOf(text)}`);
  }
  if (text === '') throw new InvalidInput('a time must not be empty; write EDTF such as "2016-03-04", or leave it out');
  if (text.length > longest) {
    throw new InvalidInput(`the time is ${text.length} characters long; the maximum is ${longest}`);
  }
  if (/\s/.test(text)) {
    throw new InvalidInput(`${JSON.stringify(text)} contains white space; write EDTF without it, as in "2016-03-04"`);
  }
  if (/[\u0080-\uffff]/.test(text)) {
    throw new InvalidInput(
      `${JSON.stringify(text)} contains non-ASCII characters; write plain digits and hyphens, as in "2016-03-04"`,
    );
  }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  return Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`;
}

function read(text: string): Bounds {
  if (text.startsWith('[')) return readSet(text, ']');
  if (text.startsWith('{')) return readSet(text, '}');
  return text.includes('/') ? readInterval(text) : boundsOfDate(text);
}

function readInterval(text: string): Bounds {
  const [from = '', to = '', ...more] = text.split('/');
  if (more.length > 0 || (from === '' && to === '')) {
    throw new InvalidInput(
      `${JSON.stringify(text)} is not an EDTF interval; write it as in "2016-03-01/2016-03-05" or "2016-03-01/.."`,
    );
  }
  return inOrder(text, readEnd(from), readEnd(to), lasting);
}

function readEnd(text: string): Bounds {
  return text === '' || text === '..' ? unbounded : boundsOfDate(text);
}

/** Sets are parsed but never expanded: a wide `a..b` costs no more than its two ends. */
function readSet(text: string, closing: ']' | '}'): Bounds {
  if (text.length < 3 || !text.endsWith(closing)) throw notASet(text);
  const written = text.slice(1, -1);
  const open = { before: written.startsWith('..'), after: written.endsWith('..') };
  const members = written.slice(open.before ? 2 : 0, open.after ? -2 : undefined).split(',');
  if (members.length > maxMembers) {
    throw new InvalidInput(
      `the set has ${members.length} members; the maximum is ${maxMembers}: write a range such as "[2016..2018]"`,
    );
  }
  return closing === ']'
    ? oneOf(
        members.map((member) => readMember(text, member, within)),
        open,
      )
    : allOf(
        members.map((member) => readMember(text, member, lasting)),
        open,
      );
}

function readMember(set: string, member: string, combine: typeof within): Bounds {
  const [from = '', to, ...more] = member.split('..');
  if (from === '' || to === '' || more.length > 0) throw notASet(set);
  return to === undefined ? boundsOfDate(from) : inOrder(member, boundsOfDate(from), boundsOfDate(to), combine);
}

function notASet(text: string): InvalidInput {
  return new InvalidInput(
    `${JSON.stringify(text)} is not an EDTF set; write "[2016..2018]" for one of several, "{2016,2018}" for all`,
  );
}

function inOrder(text: string, from: Bounds, to: Bounds, combine: typeof within): Bounds {
  if (areReversed(from, to)) {
    throw new InvalidInput(`${JSON.stringify(text)} starts after it ends; write the earlier date first`);
  }
  return combine(from, to);
}
