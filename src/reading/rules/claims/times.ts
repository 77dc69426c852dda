import { boundsOf, type Edtf, parseEdtf } from '../../../domain/edtf/edtf.js';
import { readTimes } from '../../../language/times/readTimes.js';
import type { Word } from '../../../language/words.js';

const hints =
  /^(?:\d{1,4}(?:st|nd|rd|th)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|last|past|this|next|ago|since|\d{4}-\d{2}.*)$/;
const weekdays = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const future = /^(?:next|will|would|to|may|might|shall|coming)$/;
const unknownDays = ['2001-03-07', '2002-10-18'] as const;
const day = 86_400_000;

/** Reads times relative to when a text was published. What the text leaves open stays open. */
export class Times {
  readonly #nows: readonly Date[];
  /** The day that the text named last: "a day earlier" is before it. */
  #last: string | undefined;

  constructor(publishedAt: string | undefined) {
    this.#nows = boundsOfPublication(publishedAt).map((one) => new Date(`${one}T12:00:00Z`));
  }

  /** The words without their time, and the time in EDTF if the text tells it whenever in its range it was published. */
  read(words: readonly Word[]): { readonly words: readonly Word[]; readonly edtf: string | undefined } {
    const earlier = this.#earlier(words);
    if (earlier !== undefined) return earlier;
    const years = yearsIn(words);
    if (years !== undefined) return years;
    if (!words.some(({ folded }) => hints.test(folded))) return { words, edtf: undefined };
    const [first, second] = this.#nows.map((now) => readTimes(words, now));
    if (first === undefined || first.time === undefined) return { words, edtf: undefined };
    const edtf = this.#past(edtfOf(first.time), words);
    const isSure =
      second === undefined || (second.time !== undefined && this.#past(edtfOf(second.time), words) === edtf);
    if (isSure && /^\d{4}-\d{2}-\d{2}$/.test(edtf ?? '')) this.#last = edtf;
    return { words: withoutLead(words, first.words), edtf: isSure ? edtf : undefined };
  }

  /** Whether a time is over when the text is published. */
  isOver(edtf: string): boolean {
    const last = this.#nows.at(-1)?.toISOString();
    return last !== undefined && boundsOf(parseEdtf(edtf)).latestEnd < last;
  }

  /** "On Monday" in a report is the last Monday, unless it is to come. */
  #past(edtf: string | undefined, words: readonly Word[]): string | undefined {
    const last = this.#nows.at(-1)?.toISOString().slice(0, 10) ?? '';
    const isDay = edtf !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(edtf);
    if (
      !isDay ||
      edtf <= last ||
      !words.some(({ folded }) => weekdays.test(folded)) ||
      words.some(({ folded }) => future.test(folded))
    )
      return edtf;
    return new Date(Date.parse(edtf) - 7 * day).toISOString().slice(0, 10);
  }

  /** "A day earlier", "the day before": of the day that was named last. */
  #earlier(words: readonly Word[]): { readonly words: readonly Word[]; readonly edtf: string | undefined } | undefined {
    const at = words.findIndex(
      ({ folded }, index) => folded === 'day' && /^(?:earlier|before)$/.test(words[index + 1]?.folded ?? ''),
    );
    if (at < 0) return undefined;
    const rest = [...words.slice(0, at), ...words.slice(at + 2)];
    if (this.#last === undefined) return { words: rest, edtf: undefined };
    return { words: rest, edtf: new Date(Date.parse(this.#last) - day).toISOString().slice(0, 10) };
  }
}

/** "Over the past week": the preposition goes with its time. */
function withoutLead(all: readonly Word[], rest: readonly Word[]): readonly Word[] {
  const cut = all.findIndex((word, index) => rest[index] !== word);
  const isLead =
    cut > 0 &&
    /^(?:over|for|within|throughout|during|on|in|by|since|until|before|after)$/.test(all[cut - 1]?.folded ?? '');
  return isLead ? [...rest.slice(0, cut - 1), ...rest.slice(cut)] : rest;
}

/** "In 2014 and 2015". */
function yearsIn(words: readonly Word[]): { readonly words: readonly Word[]; readonly edtf: string } | undefined {
  const isYear = (index: number) => /^(?:19|20)\d\d$/.test(words[index]?.folded ?? '');
  const at = words.findIndex((_, index) => isYear(index) && words[index + 1]?.folded === 'and' && isYear(index + 2));
  if (at < 0 || Number(words[at]?.folded) >= Number(words[at + 2]?.folded)) return undefined;
  const start = /^(?:in|over|during|between)$/.test(words[at - 1]?.folded ?? '') ? at - 1 : at;
  return {
    words: [...words.slice(0, start), ...words.slice(at + 3)],
    edtf: `${words[at]?.folded}/${words[at + 2]?.folded}`,
  };
}

function edtfOf({ from, to }: { readonly from?: Edtf; readonly to?: Edtf }): string | undefined {
  if (from !== undefined && from === to) return from;
  const text = `${from ?? '..'}/${to ?? '..'}`;
  try {
    return parseEdtf(text);
  } catch {
    return undefined;
  }
}

/** The first and last day on which it may have been published; of a text without a date two days that have nothing in common. */
function boundsOfPublication(publishedAt: string | undefined): readonly string[] {
  if (publishedAt === undefined) return unknownDays;
  try {
    const { earliestStart, latestEnd } = boundsOf(parseEdtf(publishedAt));
    const days = [earliestStart.slice(0, 10), latestEnd.slice(0, 10)].filter((one) => /^\d{4}-\d{2}-\d{2}$/.test(one));
    return days.length < 2 ? unknownDays : [...new Set(days)];
  } catch {
    return unknownDays;
  }
}
