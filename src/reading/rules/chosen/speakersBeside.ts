import { overlaps, type Range, type RuleContext, type SpeakerMention } from '../attributions/attribution.js';
import { speakerAt } from '../attributions/source/speakerAt.js';
import { kindOf } from '../mentions/entities.js';
import type { TextSentence } from '../text/sentences.js';

const most = 10;

/** Who may say words: those whom their sentences mention outside of them, who can speak; the nearest first. */
export function speakersBeside(
  content: readonly [Range, ...Range[]],
  sentences: readonly TextSentence[],
  context: RuleContext,
): readonly SpeakerMention[] {
  const [{ from: start }] = content;
  const end = content.at(-1)?.to ?? start;
  const away = ({ from, to }: Range) => (to <= start ? start - to : from >= end ? from - end : 0);
  const beside = sentences
    .flatMap(({ from, to }) => context.mentions.within(from, to))
    .filter((mention) => !content.some((piece) => overlaps(piece, mention)) && !mention.quoted)
    .filter(({ entity }) => kindOf(entity) !== 'PLACE')
    .toSorted((one, other) => away(one) - away(other));
  return beside.flatMap((one) => speakerAt(one, context) ?? []).slice(0, most);
}
