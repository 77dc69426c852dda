import { figures } from '../../mentions/words.js';
import type { TokenizedText } from '../../text/tokenizeText.js';
import type { SpeakerMention } from '../attribution.js';

const none = /^(?:no|none|nobody|neither|nothing|few|little)$/;
/** "Last week" says nothing. */
const time =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|last|this|next|the|week|month|year|day|night|morning|evening|afternoon)s?$/;
const subjects = /^(?:i|we|he|she|they)$/;

/** Whether a speaker is nobody: "no group has claimed it", a figure, words that the sentence has another subject in. */
export function isNobody({ from, to }: SpeakerMention, { tokens }: TokenizedText): boolean {
  const words = tokens.slice(from, to).filter(({ isWord }) => isWord);
  const [first] = words;
  if (first === undefined || none.test(first.folded) || none.test(tokens[from - 1]?.folded ?? '')) return true;
  if (words.every(({ folded }) => figures.test(folded)) || words.every(({ folded }) => time.test(folded))) return true;
  return (
    words.length > 2 && words.slice(1).some(({ folded, large }) => subjects.test(folded) && (!large || folded === 'i'))
  );
}
