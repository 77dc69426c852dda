import { type Lexicon, lexicon } from '../lexicon/lexicon.js';
import { isSlip } from '../lexicon/misspelt.js';

const months = 'january february march april may june july august september october november december'.split(' ');

/** The number of a month by its name, or by the beginning of its name: "feb" is 2. */
export function monthOf(folded: string): number | undefined {
  const at = months.findIndex((name) => folded.length > 2 && name.startsWith(folded));
  return at < 0 && folded !== 'sept' ? undefined : folded === 'sept' ? 9 : at + 1;
}

/** Shorter words have too many others beside them. */
const shortest = 5;

/** The month that was meant by a word that is none: "Feburary" for "February". */
export function monthLike(word: string, lex: Lexicon = lexicon()): string | undefined {
  const folded = word.toLowerCase();
  if (folded.length < shortest || lex.isWord(folded)) return undefined;
  const near = months.filter((month) => month.length >= shortest && month[0] === folded[0] && isSlip(folded, month));
  const [month] = near;
  return month === undefined || near.length > 1 ? undefined : `${month[0]?.toUpperCase()}${month.slice(1)}`;
}
