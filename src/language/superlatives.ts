import { isOccasion } from './lexicon/occasions.js';
import type { Word } from './words.js';

/** Which of several things is meant: the one that comes so many-th by its time, or has the highest or lowest figure. */
export interface Superlative {
  readonly by: 'time' | 'figure';
  /** From which end it is counted. */
  readonly end: 'first' | 'last';
  /** The how many-th from there, from 1. */
  readonly nth: number;
  /** As it is told: "the latest". */
  readonly said: string;
}

const pickOf = (by: Superlative['by'], end: Superlative['end'], said: string, nth = 1): Superlative => ({
  by,
  end,
  nth,
  said,
});

const latest = pickOf('time', 'last', 'the latest');
const earliest = pickOf('time', 'first', 'the earliest');
const highest = pickOf('figure', 'last', 'the highest');
const lowest = pickOf('figure', 'first', 'the lowest');

const superlatives: ReadonlyMap<string, Superlative> = new Map<string, Superlative>([
  ...['last', 'latest', 'newest', 'final', 'lastly'].map((word): [string, Superlative] => [word, latest]),
  ...['first', 'earliest', 'oldest', 'initial', 'firstly'].map((word): [string, Superlative] => [word, earliest]),
  ...['highest', 'biggest', 'largest', 'greatest', 'maximum', 'heaviest', 'costliest'].map(
    (word): [string, Superlative] => [word, highest],
  ),
  ...['lowest', 'smallest', 'minimum', 'fewest', 'cheapest'].map((word): [string, Superlative] => [word, lowest]),
  ...['second', 'third', 'fourth', 'fifth'].map((word, index): [string, Superlative] => [
    word,
    pickOf('time', 'first', `the ${word} in time`, index + 2),
  ]),
]);
/** What cost the most lives is asked for by its toll. */
const deadly: ReadonlySet<string> = new Set(['deadliest', 'bloodiest']);
const anything: ReadonlySet<string> = new Set(['event', 'incident', 'one', 'day']);

/** The superlative that one word or several say: "most recent". */
export function superlativeOf(words: readonly Word[]): Superlative | undefined {
  const [first, second] = words;
  if (first === undefined || first.quoted || words.length > 2) return undefined;
  if (second === undefined) return superlatives.get(first.folded);
  if (first.folded === 'most' && ['recent', 'recently'].includes(second.folded)) return latest;
  if (!['expensive', 'costly'].includes(second.folded)) return undefined;
  return first.folded === 'most' ? highest : first.folded === 'least' ? lowest : undefined;
}

/** As a superlative by itself; "the most people", "the most money" too: not "at most ten" or "most of it". */
function pickAt(words: readonly Word[], at: number, size: number): Superlative | undefined {
  const counted = words[at + 1]?.folded ?? '';
  const isMost = size === 1 && words[at]?.folded === 'most' && words[at]?.quoted === false;
  if (isMost && words[at - 1]?.folded !== 'at' && /^(?:people|money|.*[^s]s)$/.test(counted)) return highest;
  return superlativeOf(words.slice(at, at + size));
}

/** Whether a question asks which of one kind of event: "which bombing was …", not "which event was …". */
function isOfKind([which, noun]: readonly Word[]): boolean {
  if (!['which', 'what'].includes(which?.folded ?? '') || noun === undefined) return false;
  return !isOccasion(noun.folded) && !anything.has(noun.folded);
}

/** A question without its superlative. */
interface PickedFrom {
  readonly words: readonly Word[];
  readonly pick: Superlative;
  /** Where it stood in the text, and where the next word does. */
  readonly start: number;
  readonly next: number | undefined;
}

/** Takes a superlative out of a question: "the latest clash at Cale" is one of the clashes at Cale. */
export function takeSuperlative(words: readonly Word[]): PickedFrom | undefined {
  for (let at = 0; at < words.length; at += 1) {
    const own = words[at] as Word;
    const next = words[at + 1];
    if (deadly.has(own.folded) && !own.quoted && (next === undefined || anything.has(next.folded))) {
      // "Which bombing was the deadliest": the highest toll may be that of something else.
      if (next === undefined && isOfKind(words)) return undefined;
      const toll = ['death', 'toll'].map((text) => ({ ...own, text, folded: text }));
      // "Which clash in Cale was the deadliest": which was the death toll in Cale.
      const isWhich = next === undefined && at > 2 && ['which', 'what'].includes(words[0]?.folded ?? '');
      const before = isWhich ? [...words.slice(0, 1), ...words.slice(at - 1, at)] : words.slice(0, at);
      const where = isWhich ? words.slice(2, at - 1) : [];
      return {
        words: [...before, ...toll, ...where, ...words.slice(at + 2)],
        pick: highest,
        start: own.start,
        next: next?.start,
      };
    }
    // "Which was the deadliest clash in Cale": which clash in Cale was it.
    const isAsked = at === 2 && ['which', 'what'].includes(words[0]?.folded ?? '') && isOccasion(next?.folded ?? '');
    if (deadly.has(own.folded) && !own.quoted && isAsked && next !== undefined)
      return takeSuperlative([words[0] as Word, next, ...words.slice(at + 2), words[1] as Word, own]);
    const length = [2, 1].find((size) => pickAt(words, at, size) !== undefined && at + size <= words.length);
    const pick = length === undefined ? undefined : pickAt(words, at, length);
    if (length === undefined || pick === undefined) continue;
    const isName = own.large && at > 0;
    if (!isName && words.length > length)
      return {
        words: [...words.slice(0, at), ...words.slice(at + length)],
        pick,
        start: own.start,
        next: words[at + length]?.start,
      };
  }
  return undefined;
}
