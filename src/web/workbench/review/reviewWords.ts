import type { ProposalCardPartsFragment } from '../generated.js';
import { stanceWords } from '../words/fieldWords.js';
import { shortText } from '../words/shortText.js';
import { instantWords } from '../words/timeWords.js';

/** How a mention was resolved, as a label. */
export const matchWords: Readonly<Record<string, string>> = {
  NAME: 'known by this name',
  ALIAS: 'known by another name',
  NEW: 'new',
  UNNAMED: 'only in this document',
  JOINT: 'several sources together',
};

const proposers: Readonly<Record<string, string>> = {
  rules: 'the rules for reading texts',
  learned: 'what was learned from texts that people reviewed',
  model: 'a language model',
  reviewer: 'a person who marked the words',
};

/** What found a proposal: "the rules for reading texts"; a proposer that is not ours by its own name. */
export function foundByWords(extractor: string): string {
  const [, name = '', detail = ''] = /^([a-z]+)@\d+:(.*)$/.exec(extractor) ?? [];
  const words = proposers[name];
  if (words === undefined) return extractor;
  return name === 'model' ? `${words}, ${detail}` : words;
}

/** The state of a review, as a verb of who reviewed. */
export const reviewWords: Readonly<Record<string, string>> = {
  PROPOSED: 'waits for a decision',
  ACCEPTED: 'accepted',
  REJECTED: 'rejected',
};

/** Who decided a proposal: "rejected by ann on 1 December 2026, 12:00 UTC". */
export function decidedWords({
  review,
  reviews,
}: Pick<ProposalCardPartsFragment['attribution'], 'review' | 'reviews'>): string {
  const last = reviews.at(-1);
  const words = reviewWords[review] ?? review.toLowerCase();
  return last === undefined || review === 'PROPOSED'
    ? words
    : `${words} by ${last.by ?? 'somebody'} on ${instantWords(last.at)}`;
}

/**
 * What a decision is about, for whoever looks for it in the journal: "accepted: police: The road was closed.", or "accepted: police
 * denies it: The road was closed."
 */
export function reasonWords(
  words: string,
  { source, claim, stance }: Pick<ProposalCardPartsFragment['attribution'], 'source' | 'claim' | 'stance'>,
): string {
  const how = stance === 'ASSERTS' ? '' : ` ${stanceWords[stance] ?? stance}`;
  return `${words}: ${shortText(source.name, 100)}${how}: ${shortText(claim.text, 300)}`;
}

/** The name of a thing that a mention was resolved to. */
export function nameOfMentioned(thing: ProposalCardPartsFragment['mentions'][number]['thing']): string {
  if ('name' in thing) return thing.name;
  return 'text' in thing ? thing.text : thing.id;
}

interface Context {
  readonly prefix: string | null;
  readonly suffix: string | null;
  /** Where the words themselves begin in the text, in code points. */
  readonly start: number;
}

/** The words before a quotation: whole ones, behind an ellipsis where the text begins earlier. */
export function wordsBefore({ prefix, start }: Context): string {
  const words = prefix ?? '';
  return [...words].length >= start || words === '' ? words : `… ${words.replace(/^[\p{L}\p{N}]*\s+/u, '')}`;
}

/** The words after a quotation. A text that goes on within a word is cut before that word. */
export function wordsAfter({ suffix }: Context): string {
  const words = suffix ?? '';
  return /[\p{L}\p{N}]$/u.test(words) ? `${words.replace(/\s+[\p{L}\p{N}]*$/u, '')} …` : words;
}
