import { type AttributionFacts, bySource, type FactsById, isCommitted } from './evidence.js';
import { superseded } from './superseded.js';
import { withdrawnFacts } from './withdrawn.js';

/** Attributions that stand in the record and yet do not count in full: taken back, overtaken, or denied as sayings. */
export interface Statuses {
  /** Taken back by their own source (WITHDRAWS), with what only they led to in their document. */
  readonly withdrawn: ReadonlySet<string>;
  /** Overtaken by a certainly later word of the same source: the id of that word. */
  readonly supersededBy: ReadonlyMap<string, string>;
  /** Denied as sayings, or contradicted by their own source at one time: upper bound only. */
  readonly doubtful: ReadonlySet<string>;
  /** Of these, those that were denied as sayings: what was had from them is no surer. */
  readonly deniedSayings: ReadonlySet<string>;
}

/**
 * What became of each word in the view. Judged on what is known, whoever the view leaves out: hiding a source frees nobody
 * else.
 *
 * Rule: docs/reasoning.md, 1, "Taking back". A saying is denied by a committed DENIES about it that stands. A source contradicts itself
 * where it both asserts and denies or doubts one claim, committed, and neither was certainly said after the other.
 */
export function statusesOf(evidence: FactsById): Statuses {
  const withdrawn = withdrawnFacts(evidence);
  const words = [...evidence.values()].filter(
    ({ id, known, stance }) => known && stance !== 'WITHDRAWS' && !withdrawn.has(id),
  );
  const supersededBy = superseded(words);
  const own = words.filter((word) => isCommitted(word) && !supersededBy.has(word.id));
  const deniedSayings = new Set(own.filter(({ stance }) => stance === 'DENIES').flatMap(({ about }) => about));
  return { withdrawn, supersededBy, deniedSayings, doubtful: new Set([...deniedSayings, ...contradictory(own)]) };
}

/** Among words that stand none was certainly said after another of another stance: opposite ones are of one time. */
function contradictory(words: readonly AttributionFacts[]): readonly string[] {
  return [...bySource(words).values()].flatMap((own) => {
    if (own.every(({ stance }) => stance === own[0]?.stance)) return [];
    const stances = new Map<string, Set<string>>();
    const topic = ({ claim, about }: AttributionFacts) => about[0] ?? claim;
    for (const word of own) stances.set(topic(word), (stances.get(topic(word)) ?? new Set()).add(word.stance));
    const isOpposed = (word: AttributionFacts) => {
      const found = stances.get(topic(word));
      return found?.has('ASSERTS') && (found.has('DENIES') || found.has('DOUBTS'));
    };
    return own.filter((word) => word.stance !== 'DECLINES' && isOpposed(word)).map(({ id }) => id);
  });
}

/** Whether it was said, and read, without reserve, and nobody denies the saying or contradicts it in the same breath. */
export function isSure({ id, certainty, coding }: AttributionFacts, { doubtful }: Statuses): boolean {
  return certainty !== 'POSSIBLE' && coding !== 'UNSURE' && !doubtful.has(id);
}
