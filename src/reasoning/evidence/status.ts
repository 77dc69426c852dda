import { type AttributionFacts, bySource, type FactsById, isCommitted } from './evidence.js';
import { superseded } from './superseded.js';
import { withdrawnFacts } from './withdrawn.js';

/** Attributions that do not count in full: withdrawn, superseded, denied or contradicted. */
export interface Statuses {
  /** Withdrawn by their own source (WITHDRAWS), with the attributions that depend only on them in their document. */
  readonly withdrawn: ReadonlySet<string>;
  /** Superseded by a certainly later attribution of the same source, by its id. */
  readonly supersededBy: ReadonlyMap<string, string>;
  /** Denied as attributions, or contradicted by their own source at the same time: upper bound only. */
  readonly doubtful: ReadonlySet<string>;
  /** The subset that was denied as attributions: what relays them is not more certain. */
  readonly deniedSayings: ReadonlySet<string>;
}

/**
 * The status of each attribution in the view. Determined on all known attributions, including excluded sources: excluding a
 * source never makes another source count as independent.
 *
 * Rule: docs/reasoning.md, 1, "Taking back". An attribution is denied by an effective, committed DENIES about it. A source
 * contradicts itself if it asserts and also denies or doubts one claim, both committed, and neither is certainly later.
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

/** No effective attribution is certainly later than one with another stance, so opposite ones are simultaneous. */
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

/** Whether it is certain, clearly coded, and neither denied nor contradicted. */
export function isSure({ id, certainty, coding }: AttributionFacts, { doubtful }: Statuses): boolean {
  return certainty !== 'POSSIBLE' && coding !== 'UNSURE' && !doubtful.has(id);
}
