import type { GraphLookUp } from '../names/graphLookUp.js';
import { inflectionsOf } from './inflections.js';
import { isIgnorable, type Word } from './wordsOf.js';

/** The verb of a phrase: where it stands, and the predicates that the graph has for it. */
export interface Verb {
  readonly start: number;
  readonly end: number;
  readonly predicates: readonly string[];
}

/** The most words of a predicate, and the most candidates that are looked up. */
const longestPredicate = 3;

const maxCandidates = 1_000;

/** The first word, with those after it if they belong to it, for which the graph has a predicate. */
export async function findVerb(words: readonly Word[], graph: GraphLookUp): Promise<Verb | undefined> {
  const candidates = words.flatMap((word, start) => {
    // What is written large in the middle is a name.
    if (word.quoted || isIgnorable(word) || (start > 0 && word.large)) return [];
    return Array.from({ length: longestPredicate }, (_, more) => {
      const after = words.slice(start + 1, start + 1 + more).map(({ folded }) => folded);
      const end = start + 1 + after.length;
      return after.length < more
        ? []
        : inflectionsOf(word.folded).map((form) => ({ start, end, name: [form, ...after].join(' ') }));
    }).flat();
  });
  const few = candidates.slice(0, maxCandidates);
  const found = await graph.predicates([...new Set(few.map(({ name }) => name))]);
  const there = few.filter(({ name }) => found.has(name));
  const start = Math.min(...there.map((one) => one.start));
  const end = Math.max(...there.filter((one) => one.start === start).map((one) => one.end));
  const predicates = there.filter((one) => one.start === start && one.end === end).map(({ name }) => name);
  return predicates.length === 0 ? undefined : { start, end, predicates };
}
