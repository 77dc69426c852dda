import { closure, type Pair } from './closure.js';
import { derivedDocuments } from './derivedDocuments.js';
import type { Reading } from './reading.js';

/** Sources and attributions. */
export interface Beginnings {
  readonly distrust: readonly string[];
  readonly retract: readonly string[];
}

/**
 * The claims that have to do with sources or attributions: what these say or publish, what retracted words decided about others,
 * and all that rests on it, at any remove. Excluded sources still decide about others, so only retracted words set others free.
 */
export async function restingOn(reading: Reading, { distrust, retract }: Beginnings): Promise<readonly string[]> {
  const [words, decided] = await Promise.all([
    distrust.length === 0 ? [] : wordsOf(reading, distrust),
    retract.length === 0 ? [] : decidedBy(reading, retract),
  ]);
  return claimsRestingOn(reading, [...new Set([...words, ...decided])]);
}

/** Attributions, and those that they may supersede, weaken, correct, withdraw or deny, at any remove. */
async function decidedBy(reading: Reading, attributions: readonly string[]): Promise<readonly string[]> {
  const found = await closure(attributions, {
    step: async (ids) => {
      const row = await reading.step('queries/closure/decided-attributions', { ids });
      return row.links as unknown as readonly Pair[];
    },
    // Words decide about the words of their own source and document: these chains are short.
    reach: () => Promise.resolve([]),
  });
  return [...found];
}

/** The claims of attributions, and of all that rests on these, at any remove. */
export async function claimsRestingOn(reading: Reading, attributions: readonly string[]): Promise<readonly string[]> {
  const claims = new Set<string>();
  await closure(attributions, {
    step: async (ids) => {
      const row = await reading.step('queries/closure/dependent-attributions', { ids });
      for (const claim of row.claims as readonly string[]) claims.add(claim);
      return row.links as unknown as readonly Pair[];
    },
    reach: (starts) => reading.reach('queries/closure/attributions', starts),
  });
  return [...claims];
}

/** What sources say, what is said in the documents they published, and in those that are made from these. */
async function wordsOf(reading: Reading, sources: readonly string[]): Promise<readonly string[]> {
  const documents = await derivedDocuments(
    sources,
    (name, params) => reading.step(name, params),
    (name, starts) => reading.reach(name, starts),
  );
  const row = await reading.step('queries/closure/attributions-of-sources', { sources, documents });
  return row.attributions as readonly string[];
}
