import { readQuantity } from '../../language/quantities.js';
import { wordsOf } from '../../language/words.js';
import type { ProposedClaim } from '../proposal.js';
import { wordsFault } from './grounding.js';

type Amount = NonNullable<ProposedClaim['quantity']>;

/** How many words before a number may belong to it: "no fewer than". */
const maxLead = 3;

/** The amount that words of a content say, with what stands before them there; undefined if they are not understood. */
export function readAmount(before: string, words: string, unit: string): Amount | undefined {
  const own = wordsOf(words).map(({ folded }) => folded);
  const earlier = wordsOf(before).map(({ folded }) => folded);
  for (let lead = Math.min(maxLead, earlier.length); lead >= 0; lead -= 1) {
    const all = [...earlier.slice(earlier.length - lead), ...own];
    const read = readQuantity(all);
    if (read === undefined || read.words !== all.length) continue;
    const { low, high, vague } = read;
    const figures = high === undefined ? { low } : low === high ? { best: low } : { low, high };
    return { ...figures, unit, ...(vague ? { vague } : {}) };
  }
  return undefined;
}

/** Units that say no more than that people are counted. */
const people = new Set(['people', 'person']);

/** A unit must be one of the words; that people are counted often goes without saying. */
export function unitFault(unit: string, content: string): string | undefined {
  return people.has(unit.toLowerCase()) ? undefined : wordsFault(unit, content);
}
