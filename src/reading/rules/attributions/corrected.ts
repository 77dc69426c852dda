import type { MentionIndex } from '../mentions/resolveMentions.js';
import { isDeterminer, isFunctionWord } from '../mentions/words.js';
import { sentenceAt } from '../text/sentencesOver.js';
import type { TokenizedText } from '../text/tokenizeText.js';
import type { Attribution, Range, SpeakerMention } from './attribution.js';
import { namedSource } from './source/namedSource.js';
import { describing } from './source/sources.js';

/** "Citing two officials, the Daily said": who is cited. */
function citedBefore(
  speaker: SpeakerMention | undefined,
  tokens: TokenizedText['tokens'],
  mentions: MentionIndex,
): SpeakerMention | undefined {
  if (speaker === undefined) return undefined;
  const comma = tokens[speaker.from - 1]?.text === ',' ? speaker.from - 1 : speaker.from - 2;
  if (tokens[comma]?.text !== ',') return undefined;
  for (let at = comma - 1; at >= Math.max(0, comma - 12); at -= 1) {
    const { folded = '', large = false, isWord = false } = tokens[at] ?? {};
    if (!isWord) return undefined;
    if (!large || !/^(?:citing|quoting)$/.test(folded)) continue;
    const [found] = mentions.within(at + 1, comma);
    return found === undefined || found.from > at + 3 ? undefined : found;
  }
  return undefined;
}

const rejecting =
  /^(?:contradict(?:s|ed)|reject(?:s|ed)|dismiss(?:es|ed)|den(?:ies|ied)|disput(?:es|ed)|refut(?:es|ed)|rebut(?:s|ted))$/;

/** What says that something said before is not so. */
const refuting =
  /^(?:(?:it|he|she|they|we) (?:(?:has|have|had) )?(?:done|did|does|do|said|ordered|made) (?:no such|nothing of the)|there (?:is|was|were|has been|had been) (?:no such|nothing of the)) (?:\S+)$/;

const earlier = /^(?:earlier|previous|original|first|initial)$/;
const own = /^(?:versions?|reports?|articles?|stor(?:y|ies)|pieces?|posts?|captions?|headlines?|items?|we)$/;

/**
 * "An earlier version of this story said …", "Correction: an article on Monday said …": the publisher takes it back. Without a publisher
 * that is known, it is nobody's.
 */
export function takenBack(
  one: Attribution,
  { tokens, sentences }: TokenizedText,
  publisher: string | undefined,
): readonly Attribution[] {
  const { speaker, cue } = one;
  if (speaker === undefined) return [one];
  const words = tokens.slice(speaker.from, Math.max(speaker.to, cue?.from ?? 0)).map(({ folded }) => folded);
  const at = words.findIndex((word) => /^versions?$/.test(word));
  const isEarlier =
    at > 0 &&
    earlier.test(words[at - 1] ?? '') &&
    /^(?:of (?:this|the|our) (?:story|article|report|post|page|piece)|$)/.test(words.slice(at + 1).join(' '));
  const isOurs = own.test(words.find((word) => !isDeterminer(word)) ?? '') && !words.includes('by');
  if (!isEarlier && !(isOurs && isCorrecting(sentences, speaker.from, tokens))) return [one];
  if (publisher === undefined) return isEarlier ? [] : [one];
  return [{ ...one, speaker: namedSource(publisher, speaker.from, speaker.to), stance: 'WITHDRAWS' }];
}

/** How many sentences a correction may have before and behind what it takes back. */
const longestCorrection = 4;

/** Whether a paragraph corrects what was published: "Correction: …", "… We apologise for the error." */
function isCorrecting(sentences: TokenizedText['sentences'], token: number, tokens: TokenizedText['tokens']): boolean {
  const at = sentenceAt(sentences, token);
  const { paragraph } = sentences[at] ?? {};
  let [first, last] = [at, at];
  while (at - first < longestCorrection && sentences[first - 1]?.paragraph === paragraph) first -= 1;
  while (last - at < longestCorrection && sentences[last + 1]?.paragraph === paragraph) last += 1;
  const [from, to] = [sentences[first]?.from ?? token, sentences[last]?.to ?? token];
  const words = tokens.slice(from, to).map(({ folded }) => folded);
  return /^\W*(?:corrections?|clarifications?|apology)\b|\b(?:we (?:apologise|apologize|regret)|(?:figure|name|number|sentence|headline|caption) should have)\b/.test(
    words.join(' '),
  );
}

/**
 * What stands around the cue and the words changes who says what: "rejected claims that" denies, "neither confirm nor deny" declines,
 * and "…, quoting the Observatory" passes on what the Observatory says.
 */
export function corrected(one: Attribution, read: TokenizedText, mentions: MentionIndex): Attribution {
  const { tokens } = read;
  const { cue, speaker, content } = one;
  const before = cue === undefined ? [] : tokens.slice(Math.max(0, cue.from - 4), cue.from).map(({ folded }) => folded);
  if (one.stance === 'ASSERTS' && rejecting.test(before.at(-1) ?? '')) return { ...one, stance: 'DENIES' };
  // "Said it had done no such thing", "said there was no such order".
  const words = tokens.slice(one.content[0].from, one.content[0].to).map(({ folded }) => folded);
  if (one.stance === 'ASSERTS' && one.mode !== 'DIRECT' && refuting.test(words.join(' ')))
    return { ...one, stance: 'DENIES' };
  if (one.stance === 'DENIES' && before.includes('neither')) return { ...one, stance: 'DECLINES' };
  const cited = citedBefore(speaker, tokens, mentions);
  if (cited !== undefined && speaker !== undefined) return { ...one, speaker: cited, relays: [...one.relays, speaker] };
  const last = content.at(-1);
  if (last === undefined || speaker === undefined || one.mode === 'DIRECT') return one;
  const isBefore = cue !== undefined && last.to <= cue.from;
  const quoted = quotedIn(last, tokens, mentions);
  const after = isBefore ? quotedIn(behind(one, read), tokens, mentions) : undefined;
  const source = quoted ?? after;
  if (source === undefined) return one;
  const shortened = quoted === undefined ? last : { from: last.from, to: quoted.at - 1 };
  return {
    ...one,
    content: [...content.slice(0, -1), shortened] as unknown as Attribution['content'],
    speaker: source.source,
    relays: [...one.relays, speaker],
  };
}

/** What stands behind a cue and who speaks, in their sentence. */
function behind({ cue, speaker }: Attribution, { sentences }: TokenizedText): Range {
  const from = Math.max(cue?.to ?? 0, speaker?.to ?? 0);
  return { from, to: sentences[sentenceAt(sentences, from - 1)]?.to ?? from };
}

/** "…, quoting the Observatory", "…, citing an email": where that begins in a range, and who is quoted. */
function quotedIn(range: Range, tokens: TokenizedText['tokens'], mentions: MentionIndex) {
  const own = tokens.slice(range.from, range.to);
  const found = own.findIndex(
    ({ folded }, index) => index > 0 && /^(?:quoting|citing)$/.test(folded) && own[index - 1]?.text === ',',
  );
  const at = range.from + found;
  const quoted = found < 0 ? undefined : mentions.within(at + 1, range.to)[0];
  if (quoted === undefined || quoted.from > at + 3) return undefined;
  // "Citing family reasons": no family says so.
  const next = quoted.to < range.to ? tokens[quoted.to] : undefined;
  const isPart = next?.isWord === true && !next.large && !isFunctionWord(next.folded) && !describing.test(next.folded);
  if (isPart || tokens[quoted.to - 1]?.possessive) return undefined;
  return { at, source: { entity: quoted.entity, from: quoted.from, to: quoted.to } };
}
