import { boundsOf, type Edtf, parseEdtf } from '../../domain/edtf/edtf.js';
import { InvalidInput } from '../../domain/errors.js';
import { day, isoDay } from '../../language/times/datesIn.js';
import { readTimes } from '../../language/times/readTimes.js';
import { wordsOf } from '../../language/words.js';

/**
 * The time that words of a text say, in EDTF, as of its publication; undefined if they are not understood, or not without it.
 * @param isPast whether a day of the week is the last one before the publication, or the next one after it
 */
export function readTime(words: string, publishedAt: string | undefined, isPast: boolean): string | undefined {
  const published = dayOf(publishedAt);
  if (published !== undefined) {
    const time = timeIn(words, published);
    return time !== undefined && isWeekday(words) ? onSide(time, published, isPast) : time;
  }
  // Without a publication only a time that is the same at any is certain.
  const [early, late] = [timeIn(words, new Date('1950-06-15')), timeIn(words, new Date('2090-01-10'))];
  return early === late ? early : undefined;
}

function dayOf(edtf: string | undefined): Date | undefined {
  if (edtf === undefined) return undefined;
  const { earliestStart, latestStart } = boundsOf(edtf as Edtf);
  const start = earliestStart.slice(0, 10);
  return start === latestStart.slice(0, 10) ? new Date(start) : undefined;
}

function isWeekday(words: string): boolean {
  return (
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i.test(words) &&
    !/\d|\b(?:last|past|this|next|coming)\b/i.test(words)
  );
}

const week = 7 * day;

/** The day of the week on that side of the publication. */
function onSide(time: string, published: Date, isPast: boolean): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(time)) return time;
  const found = Date.parse(time);
  if (isPast && found > published.getTime()) return isoDay(found - week);
  return !isPast && found < published.getTime() ? isoDay(found + week) : time;
}

function timeIn(words: string, now: Date): string | undefined {
  const { from, to } = readTimes(wordsOf(words), now).time ?? {};
  if (from === undefined && to === undefined) return undefined;
  return validated(from === to ? `${from}` : `${from ?? '..'}/${to ?? '..'}`);
}

function validated(edtf: string): string | undefined {
  try {
    return parseEdtf(edtf);
  } catch (error) {
    if (error instanceof InvalidInput) return undefined;
    throw error;
  }
}
