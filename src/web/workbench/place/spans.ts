import type { TimeStretch } from '../pictures/timeScale.js';
import { timeWords } from '../words/timeWords.js';

/** The four bounds of a period as the API gives them: a day or an instant, null where it is open. */
export interface ControlSpan {
  readonly earliestStart: string | null;
  readonly latestStart: string | null;
  readonly earliestEnd: string | null;
  readonly latestEnd: string | null;
}

const dayLength = 86_400_000;

/** A period on the time axis. */
export function stretchOfSpan({ earliestStart, latestStart, earliestEnd, latestEnd }: ControlSpan): TimeStretch {
  const start = earliestStart === null ? -Infinity : Date.parse(earliestStart);
  const end = latestEnd === null ? Infinity : endOf(latestEnd);
  return {
    earliestStart: start,
    // Where only one bound of an end is open, nothing between them is certain.
    latestStart: latestStart === null ? (earliestStart === null ? -Infinity : Infinity) : Date.parse(latestStart),
    earliestEnd: earliestEnd === null ? (latestEnd === null ? Infinity : -Infinity) : endOf(earliestEnd),
    latestEnd: end,
  };
}

/** A day lasts until its end; an instant is its own. */
function endOf(bound: string): number {
  return Date.parse(bound) + (bound.length === 10 ? dayLength : 0);
}

/** When a period began, in words: "9 or 10 June 2014". */
export function startWords({ earliestStart, latestStart }: ControlSpan): string {
  if (earliestStart === null) return latestStart === null ? 'not known' : `${timeWords(latestStart)} or earlier`;
  return latestStart === null ? `${timeWords(earliestStart)} or later` : betweenWords(earliestStart, latestStart);
}

/** When a period ended, in words; of one that is assumed to go on, until the source says otherwise. */
export function endWords({ earliestEnd, latestEnd }: ControlSpan, basis: string): string {
  if (latestEnd === null) {
    if (basis === 'ASSUMED') return 'until it says otherwise';
    return earliestEnd === null ? 'open' : `${timeWords(earliestEnd)} or later`;
  }
  if (basis === 'ASSUMED') return `${timeWords(latestEnd)} at the latest`;
  return earliestEnd === null ? `${timeWords(latestEnd)} or earlier` : betweenWords(earliestEnd, latestEnd);
}

function betweenWords(from: string, to: string): string {
  return from === to ? timeWords(from) : timeWords(`[${from}..${to}]`);
}

/** How it is known who was in control, in words. */
export const basisWords: Readonly<Record<string, string>> = {
  STATED: 'it says so',
  INFERRED: 'it follows from what it reports',
  ASSUMED: 'assumed: it says nothing else later',
};
