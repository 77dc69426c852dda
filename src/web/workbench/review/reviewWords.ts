import type { ProposalCardPartsFragment } from '../generated.js';
import { instantWords } from '../words/timeWords.js';

/** How a mention was resolved, as a label. */
export const matchWords: Readonly<Record<string, string>> = {
  NAME: 'known by this name',
  ALIAS: 'known by another name',
  NEW: 'new',
  UNNAMED: 'unnamed, in this document alone',
};

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

/** The name of a thing that a mention was resolved to. */
export function nameOfMentioned(thing: ProposalCardPartsFragment['mentions'][number]['thing']): string {
  if ('name' in thing) return thing.name;
  return 'text' in thing ? thing.text : thing.id;
}
