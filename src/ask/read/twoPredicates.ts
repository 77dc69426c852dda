import { lexicon } from '../../language/lexicon/lexicon.js';
import { textOf, type Word } from '../../language/words.js';
import type { ParseFailure } from '../parseFailure.js';

/** What a question asks with two verbs that "and" joins: each is a question of its own. Undefined if there are no two. */
export function twoPredicates(words: readonly Word[]): ParseFailure | undefined {
  const at = words.findIndex(
    ({ folded, quoted }, index) => folded === 'and' && !quoted && isVerb(words[index + 1]) && index > 0,
  );
  if (at < 0) return undefined;
  const verb = words.slice(0, at).findIndex((word, index) => index > 0 && isVerb(word));
  if (verb < 0) return undefined;
  // "Who sued and accused Alma": what follows belongs to both.
  const isShared = verb === at - 1;
  const first = [...words.slice(0, at), ...(isShared ? words.slice(at + 2) : [])];
  const second = [...words.slice(0, verb), ...words.slice(at + 1)];
  return {
    problem: 'This asks two things at once; ask each by itself',
    unread: words.slice(at).map(({ text }) => text),
    candidates: [],
    offered: [first, second].map((part) => `${textOf(part)}?`),
    decisive: true,
  };
}

function isVerb(word: Word | undefined): boolean {
  if (word === undefined || word.quoted || word.large) return false;
  return lexicon()
    .sensesOf(word.folded)
    .some(({ isNoun, rest, forms }) => !isNoun && rest.length === 0 && (forms.has('past') || forms.has('base')));
}
