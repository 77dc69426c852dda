import { editDistance } from '../../domain/text/editDistance.js';
import { type Lexicon, lexicon } from './lexicon.js';

/** Shorter words have too many others beside them. */
const shortest = 5;

/**
 * The word of a predicate that was meant by one that is none: "siezed" for "seized". Only slips are taken back that seldom make one
 * word of another: two letters that changed places, and a letter too many or too few. Undefined for what is a word itself, and if
 * several words of different families are as near.
 */
export function spelledLike(word: string, lex: Lexicon = lexicon()): string | undefined {
  if (word.length < shortest || !/^[a-z]+$/.test(word) || lex.isWord(word)) return undefined;
  const near = lex.words.filter((other) => other.length >= shortest && other[0] === word[0] && isSlip(word, other));
  const families = new Set(near.flatMap((other) => lex.sensesOf(other).map(({ family }) => family)));
  return near.length === 1 || families.size === 1 ? near[0] : undefined;
}

function isSlip(word: string, other: string): boolean {
  if (editDistance(word, other, 1) !== 1) return false;
  return word.length !== other.length || [...word].sort().join('') === [...other].sort().join('');
}
