import type { Word } from '../language/words.js';
import { isIgnorable } from '../language/words.js';
import type { AskResult } from './answer.js';
import { forms } from './forms/forms.js';
import type { GraphReader } from './graphReader.js';
import type { ParseFailure } from './parseFailure.js';
import type { Form } from './patterns/form.js';
import type { Resolved } from './resolveSlots.js';
import { listNames, quoted, sentence } from './sentences.js';
import { namedIn, suggestionsFor } from './suggestions.js';

/** A question that could not be parsed, without its time, and where parsing failed. */
export interface Failed {
  readonly words: readonly Word[];
  readonly graph: GraphReader;
  readonly failure: ParseFailure;
  readonly form?: Form;
  readonly resolved?: Resolved;
}

/** The number of suggestions, and how many are tried for them. */
const maxOffered = 5;
const maxTried = 12;

/** Reports what was not understood, and suggests questions of the nearest forms that have an answer. */
export async function refusal(
  text: string,
  failed: Failed,
  isAnswered: (question: string) => Promise<boolean>,
): Promise<AskResult> {
  const { problem, unread } = failed.failure;
  const suggestions: string[] = [];
  const candidates = (await suggestionsFor(failed)).filter((one) => one !== text);
  for (const suggestion of candidates.slice(0, maxTried)) {
    if (suggestions.length >= maxOffered) break;
    if (await isAnswered(suggestion)) suggestions.push(suggestion);
  }
  return { understood: false, reading: sentence(problem), query: null, result: null, answer: [], unread, suggestions };
}

/** No form matches: words that neither a rule nor a name contains were not understood. */
export function refuseUnknown({ words, graph }: Pick<Failed, 'words' | 'graph'>, problem?: string): Failed {
  const named = namedIn(words, graph);
  const telling = words.filter(
    (word, at) => !isIgnorable(word) && !named.some(({ from, to }) => at >= from && at < to),
  );
  const isKnown = ({ folded }: Word) => forms.some(({ patterns }) => patterns.some(({ cues }) => cues.has(folded)));
  const unknown = telling.filter((word) => !isKnown(word));
  const texts = (unknown.length > 0 ? unknown : telling).map(({ text }) => text);
  const told =
    texts.length > 0
      ? `I do not understand ${listNames(texts.slice(0, 8).map(quoted))}`
      : 'I know each of these words, but no question of this form';
  return { words, graph, failure: { problem: problem ?? told, unread: texts, candidates: [] } };
}
