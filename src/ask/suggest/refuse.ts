import type { Word } from '../../language/words.js';
import { isIgnorable } from '../../language/words.js';
import { forms } from '../forms/forms.js';
import { listNames, quoted } from '../sentences.js';
import type { Failed } from './failed.js';
import { namedIn } from './suggestions.js';

/** No form matches: words that neither a rule nor a name contains were not understood. */
export function refuseUnknown(refused: Pick<Failed, 'words' | 'graph' | 'time'>, problem?: string): Failed {
  const { words, graph } = refused;
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
  return { ...refused, failure: { problem: problem ?? told, unread: texts, candidates: [] } };
}
