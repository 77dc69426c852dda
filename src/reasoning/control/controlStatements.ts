import type { ClaimGroup } from '../evidence/claimGroups.js';
import { type AttributionFacts, type Span, speakersOf } from '../evidence/evidence.js';
import { saidAt } from '../evidence/utterance.js';
import { groupBy } from '../graphs/groupBy.js';
import { later, startOfAtom } from '../time/intervals.js';
import { type ControlFact, controlFacts } from './controlFacts.js';

/** A statement of one source about the control of a place, with its attributions and time. */
export interface ControlStatement {
  readonly source: string;
  readonly version: ClaimGroup;
  readonly fact: ControlFact;
  /** Who has, takes or loses control. */
  readonly parties: readonly string[];
  /** When control has started or ended at the latest: a seizure or loss happens within its time. */
  readonly latestStart: string;
  readonly attributions: readonly AttributionFacts[];
  /** When the source last said it. */
  readonly said: Span;
}

/** The statements of all sources, by place. Repetitions count with their latest time. */
export function controlStatements(versions: readonly ClaimGroup[]): ReadonlyMap<string, readonly ControlStatement[]> {
  const byPlace = new Map<string, ControlStatement[]>();
  for (const version of versions) {
    const sources = attributionsBySpeaker(version.asserted);
    for (const fact of controlFacts(version.facts)) {
      const words = byPlace.get(fact.place.entity) ?? [];
      const parties = fact.parties.map(({ entity }) => entity);
      const latestStart = latestStartOf(fact);
      for (const [source, attributions] of sources) {
        words.push({ source, version, fact, parties, latestStart, attributions, said: lastSaid(attributions) });
      }
      byPlace.set(fact.place.entity, words);
    }
  }
  return byPlace;
}

/** Whether a statement says that one of these loses the place. */
export function takesFrom({ fact }: ControlStatement, entities: readonly string[]): boolean {
  const losing = fact.effect === 'ENDS' ? fact.parties : fact.losers;
  return losing.some(({ entity }) => entities.includes(entity));
}

/** Whether a statement was certainly made before another. */
export function isStatedBefore(a: ControlStatement, b: ControlStatement): boolean {
  return a.said.to < b.said.from;
}

/** A joint statement is a word of each of those who sign it. */
function attributionsBySpeaker(
  asserted: readonly AttributionFacts[],
): ReadonlyMap<string, readonly AttributionFacts[]> {
  const words = asserted.flatMap((item) => speakersOf(item).map((source) => ({ source, item })));
  const grouped = groupBy(words, ({ source }) => source);
  return new Map([...grouped].map(([source, own]) => [source, own.map(({ item }) => item)]));
}

function lastSaid(attributions: readonly AttributionFacts[]): Span {
  return attributions
    .map(saidAt)
    .reduce((a, b) => ({ from: later(a.from, b.from), to: later(a.to, b.to) }), { from: '-', to: '-' });
}

function latestStartOf({ effect, time }: ControlFact): string {
  return effect === 'HOLDS' ? time.latestStart : later(time.latestStart, startOfAtom(time.latestEnd));
}
