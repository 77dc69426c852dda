import type { Range } from '../attributions/attribution.js';
import type { MentionIndex } from '../mentions/resolveMentions.js';
import { isDeterminer } from '../mentions/words.js';
import type { TokenizedText } from '../text/tokenizeText.js';
import type { ClauseWords } from './clauseWords.js';
import { acts } from './participants.js';

/** The clause without the words of its time; its names move with the rest. */
export function without(clause: ClauseWords, words: readonly ClauseWords['words'][number][]): ClauseWords {
  const place = new Map(words.map((word, index) => [word, index]));
  const meant = new Map<ClauseWords['mentions'][number], NonNullable<ReturnType<ClauseWords['meant']['get']>>>();
  const mentions = clause.mentions.flatMap((mention) => {
    const [from, last] = [
      place.get(clause.words[mention.from] as never),
      place.get(clause.words[mention.to - 1] as never),
    ];
    const own = clause.meant.get(mention);
    if (from === undefined || last === undefined || own === undefined) return [];
    const moved = { ...mention, from, to: last + 1 };
    meant.set(moved, own);
    return [moved];
  });
  return { ...clause, words, mentions, meant };
}

/** Of a subject that is taken over, what it is of: not where, nor "air strikes from". */
export function headOfSubject({ tokens }: TokenizedText, subject: Range, mentions: MentionIndex): Range {
  const inside = mentions.within(subject.from, subject.to);
  const [first] = inside;
  if (first === undefined) return subject;
  const lead = tokens.slice(subject.from, first.from).filter(({ folded, isWord }) => isWord && !isDeterminer(folded));
  const joint = tokens[first.from - 1]?.folded ?? '';
  if (lead.some(({ folded }) => acts.test(folded)) && (joint === 'from' || joint === 'by' || joint === 'the'))
    return { from: first.from, to: first.to };
  const next = tokens[first.to]?.folded ?? '';
  return lead.length === 0 && /^(?:in|at|on|near|from)$/.test(next) && first.to < subject.to
    ? { from: subject.from, to: first.to }
    : subject;
}
