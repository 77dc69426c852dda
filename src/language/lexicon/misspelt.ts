import { editDistance } from '../../domain/text/editDistance.js';
import { type Lexicon, lexicon } from './lexicon.js';

/** Shorter words have too many others beside them. */
const shortest = 5;

const questionWords = ['which', 'what', 'when', 'where', 'whom', 'whose'];

/** The question word that was meant by the first word of a question: "wich" for "which". What is longer is a word of its own: "wheat". */
export function askedLike(word: string, lex: Lexicon = lexicon()): string | undefined {
  if (word.length < shortest - 1 || lex.isWord(word)) return undefined;
  const near = questionWords.filter((one) => one[0] === word[0] && word.length <= one.length && isSlip(word, one));
  return near.length === 1 ? near[0] : undefined;
}

/** What is asked for without a predicate. */
const asking = ['happened'];

/**
 * The word of a predicate that was meant by one that is none: "siezed" for "seized". Only slips are taken back that seldom make one
 * word of another: two letters that changed places, and a letter too many or too few. Undefined for what is a word itself, and if
 * several words of different families are as near.
 */
export function spelledLike(word: string, lex: Lexicon = lexicon()): string | undefined {
  if (word.length < shortest || !/^[a-z]+$/.test(word) || lex.isWord(word)) return undefined;
  const near = [...lex.words, ...asking].filter(
    (other) => other.length >= shortest && other[0] === word[0] && isSlip(word, other),
  );
  const families = new Set(near.flatMap((other) => lex.sensesOf(other).map(({ family }) => family)));
  return near.length === 1 || families.size === 1 ? near[0] : undefined;
}

/** Two letters that changed places, or a letter too many or too few. */
export function isSlip(word: string, other: string): boolean {
  if (editDistance(word, other, 1) !== 1) return false;
  return word.length !== other.length || [...word].sort().join('') === [...other].sort().join('');
}
