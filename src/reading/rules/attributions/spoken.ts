import type { TextSentence } from '../text/sentences.js';
import { sentenceAt } from '../text/sentencesOver.js';
import type { TokenizedText } from '../text/tokenizeText.js';
import type { Attribution, SpeakerMention } from './attribution.js';

/** What somebody says in a transcript: all of the paragraph. */
export function spoken(
  { sentences }: TokenizedText,
  speaker: SpeakerMention,
  from: number,
  { paragraph }: TextSentence,
): Attribution {
  let to = from;
  for (let at = sentenceAt(sentences, from); sentences[at]?.paragraph === paragraph; at += 1)
    to = (sentences[at] as TextSentence).to;
  return {
    rule: 'transcript',
    speaker,
    relays: [],
    content: [{ from, to }],
    mode: 'DIRECT',
    stance: 'ASSERTS',
    certainty: 'CERTAIN',
    coding: 'CLEAR',
  };
}

/** Whether a turn is one sentence, of which only what leads to the words of others is left. */
export function coversTurn(said: readonly Attribution[], own: TextSentence, { sentences }: TokenizedText): boolean {
  const isOnly = sentences[sentenceAt(sentences, own.to)]?.paragraph !== own.paragraph;
  const [first] = said;
  return (
    isOnly && first !== undefined && (first.speaker?.from ?? own.to) - own.from < 2 && first.content[0].to >= own.to - 1
  );
}
