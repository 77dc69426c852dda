import { InvalidInput } from '../../domain/errors.js';
import type { View } from '../../domain/schema/generated.js';
import { readWords } from '../../language/read/read.js';
import { readTimes } from '../../language/times/readTimes.js';
import { longestQuestion, wordsOf } from '../../language/words.js';
import type { RootField } from '../rootField/rootField.js';
import { type FoundClaims, findClaims } from './findClaims.js';
import { withAreas } from './lookUpAreas.js';
import { lookUpKnown } from './lookUpKnown.js';

/** Reads a text and finds the claims that say it: two round trips. @throws InvalidInput if it is empty or too long */
export async function readText(field: RootField, text: string, view: View | null | undefined): Promise<FoundClaims> {
  const length = [...text].length;
  if (length > longestQuestion)
    throw new InvalidInput(`the text is ${length} characters long; the maximum is ${longestQuestion}`);
  const { words, time } = readTimes(wordsOf(text), momentOfView(view));
  if (words.length === 0) throw new InvalidInput('text has no letter or digit to look for');
  const known = await withAreas(field, words, await lookUpKnown(field, words));
  return findClaims(field, readWords(words, known, time), known);
}

/** When "last week" is said: in a view of the past, then. */
export function momentOfView(view: View | null | undefined): Date {
  return view?.recordedAt ? new Date(view.recordedAt) : new Date();
}
