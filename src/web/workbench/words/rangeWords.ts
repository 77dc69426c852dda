import { counted } from './countWords.js';

/** The bounds of a number of independent voices. */
export interface RangeBounds {
  readonly atLeast: number;
  readonly atMost: number;
  /** False if the search for the lower bound reached its limit, so that it may be higher. */
  readonly exact?: boolean;
}

/** The figure of a range, to be set large: "1 to 2", "2", "0 to 1", "none". */
export function rangeFigure({ atLeast, atMost }: RangeBounds): string {
  if (atMost === 0) return 'none';
  return atLeast === atMost ? String(atMost) : `${atLeast} to ${atMost}`;
}

/** What the figure counts: "independent voices". */
export function rangeUnit({ atMost }: RangeBounds): string {
  return atMost === 1 ? 'independent voice' : 'independent voices';
}

/** A range in words, for a line: "1 to 2 independent voices", "no independent voice". */
export function rangeWords(range: RangeBounds): string {
  if (range.atMost === 0) return 'no independent voice';
  return `${rangeFigure(range)} ${rangeUnit(range)}`;
}

/** What a range means, in sentences. Nothing is said of who is right. */
export function rangeMeaning({ atLeast, atMost, exact = true }: RangeBounds): readonly string[] {
  const more = exact ? [] : ['The search for the lower figure reached its limit: it may be higher.'];
  if (atMost === 0) return ['No source in this view says so.'];
  if (atLeast === 0) return ['It is not established that an independent voice stands behind it.', ...more];
  if (atLeast < atMost) return [`Independence is not established beyond ${counted(atLeast, 'voice')}.`, ...more];
  if (atLeast === 1) return ['One voice, however often it is repeated.', ...more];
  return [`${counted(atLeast, 'voice')} that do not depend on each other, as far as this graph knows.`, ...more];
}

/** How a voice counts: the word beside its mark. */
export const countedWords: Readonly<Record<string, string>> = {
  BOTH: 'counts',
  UPPER_ONLY: 'may count',
  NEITHER: 'only passes it on',
};
