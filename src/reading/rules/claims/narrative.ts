import type { Attribution, Range } from '../attributions/attribution.js';
import type { MentionIndex } from '../mentions/resolveMentions.js';
import type { TextSentence } from '../text/sentences.js';
import type { TokenizedText } from '../text/tokenizeText.js';
import { isHeldBack } from './heldBack.js';
import { mayBeOthers } from './notStated.js';
import { type ReadClaim, readClaims } from './readClaims.js';
import type { Times } from './times.js';

/** What a sentence states in the publisher's own voice: clauses with a predicate that is understood and somebody to whom it applies. */
export function narrated(
  sentence: TextSentence,
  attributions: readonly Attribution[],
  read: TokenizedText,
  mentions: MentionIndex,
  times: Times,
): readonly ReadClaim[] {
  if (sentence.isHeading || sentence.quotes.some(({ from }) => from === sentence.from)) return [];
  if (read.tokens[sentence.to - 1]?.text === '?') return [];
  const free = freeRange(sentence, attributions, read);
  if (free === undefined) return [];
  if (mayBeOthers(free, read)) return [];
  return readClaims(free, read, mentions, times).filter((one) => !isHeldBack(one, read));
}

/**
 * Where somebody begins to speak: not "Mead" of "Mead was fined after telling reporters that", and of "opened by Rose Quill, who said"
 * behind her name.
 */
function startsOf(tokens: TokenizedText['tokens'], { speaker, cue }: Attribution): readonly number[] {
  const { from: at = 0 } = cue ?? {};
  if (speaker === undefined || /^(?:after|before|by|for)$/.test(tokens[at - 1]?.folded ?? '')) return [];
  const who = tokens
    .slice(speaker.to, Math.min(at, speaker.to + longestRelative))
    .findIndex(({ folded }) => folded === 'who');
  return [who < 0 || !speaker.entity.isNamed ? speaker.from : speaker.to + who];
}

/** The most tokens between a name and the verb of saying behind its "who". */
const longestRelative = 5;

/** What comes before the first words that are somebody's. */
function freeRange(
  { from, to }: TextSentence,
  attributions: readonly Attribution[],
  { tokens }: TokenizedText,
): Range | undefined {
  const starts = attributions.flatMap((one) => [
    // "He left the camp, which they say was shut": what they speak of is a part of what the publisher tells.
    ...one.content.slice(one.rule === 'said-of' ? 1 : 0).map((range) => range.from),
    ...(one.cue === undefined ? [] : [one.cue.from]),
    ...(one.speaker === undefined || one.speaker.from < from ? [] : startsOf(tokens, one)),
  ]);
  let end = Math.min(to, ...starts.filter((start) => start >= from));
  while (
    end < to &&
    end > from &&
    /^(?:,|;|and|but|or|after|before|when|while|as|because|since|although|who|whom|which)$/.test(
      tokens[end - 1]?.folded ?? '',
    )
  )
    end -= 1;
  return end - from < 3 ? undefined : { from, to: end };
}
