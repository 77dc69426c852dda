import type { Verb } from './findVerb.js';
import { isIgnorable, type Word } from './wordsOf.js';

/** Words that lead from one part of a phrase to the next. */
export const splitting: ReadonlySet<string> = new Set(
  'in at from to into onto on by near against with between over through during inside outside around and'.split(' '),
);

/** Words for nobody in particular: beside a verb they ask for nothing. */
const anybody: ReadonlySet<string> = new Set(
  'people persons person somebody someone anybody anyone something anything'.split(' '),
);

/** The rest of the phrase, cut at its verb, at commas and at the words that lead to where, whence and by whom. */
export function phrasesOf(words: readonly Word[], verb: Verb | undefined): readonly (readonly Word[])[] {
  const phrases: Word[][] = [[]];
  words.forEach((word, index) => {
    const ofVerb = verb !== undefined && index >= verb.start && index < verb.end;
    const cuts = ofVerb || word.quoted || word.broken || (splitting.has(word.folded) && !word.quoted);
    if (cuts) phrases.push([]);
    if (!ofVerb && !(splitting.has(word.folded) && !word.quoted)) phrases.at(-1)?.push(word);
    if (word.quoted) phrases.push([]);
  });
  const telling = phrases.map(withoutEdges).filter((phrase) => phrase.length > 0);
  return verb === undefined ? telling : telling.filter((phrase) => !phrase.every(({ folded }) => anybody.has(folded)));
}

function withoutEdges(phrase: readonly Word[]): readonly Word[] {
  const first = phrase.findIndex((word) => !isIgnorable(word));
  return first < 0 ? [] : phrase.slice(first, phrase.findLastIndex((word) => !isIgnorable(word)) + 1);
}
