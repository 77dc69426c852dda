import { boundsOf, type Edtf, parseEdtf } from '../../domain/edtf/edtf.js';
import { InvalidInput } from '../../domain/errors.js';
import { readTimes } from '../../language/times/readTimes.js';
import { wordsOf } from '../../language/words.js';

/** The time that words of a text say, in EDTF, as of its publication; undefined if they are not understood, or not without it. */
export function readTime(words: string, publishedAt: string | undefined): string | undefined {
  const published = dayOf(publishedAt);
  if (published !== undefined) return timeIn(words, published);
  // Without a publication only a time that is the same at any is certain.
  const [early, late] = [timeIn(words, new Date('1950-06-15')), timeIn(words, new Date('2090-01-10'))];
  return early === late ? early : undefined;
}

function dayOf(edtf: string | undefined): Date | undefined {
  if (edtf === undefined) return undefined;
  const { earliestStart, latestStart } = boundsOf(edtf as Edtf);
  const day = earliestStart.slice(0, 10);
  return day === latestStart.slice(0, 10) ? new Date(day) : undefined;
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
