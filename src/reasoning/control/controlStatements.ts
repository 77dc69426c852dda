import type { ClaimGroup } from '../evidence/claimGroups.js';
import { type AttributionFacts, bySource, type Span } from '../evidence/evidence.js';
import { later, startOfAtom } from '../time/intervals.js';
import { type ControlFact, controlFacts } from './controlFacts.js';

/** One source's word on the control of a place: what it says, by which attributions, and when it said it. */
export interface ControlStatement {
  readonly source: string;
  readonly version: ClaimGroup;
  readonly fact: ControlFact;
  /** Who has, takes or loses control by it. */
  readonly parties: readonly string[];
  /** By when control has begun, or has ended, at the latest: a seizure or a loss changes it within its time. */
  readonly latestStart: string;
  readonly attributions: readonly AttributionFacts[];
  /** Between which moments it said it last. */
  readonly said: Span;
}

/** Every source's words on the control of places, by place. A source that repeats itself said it when it last did. */
export function controlStatements(versions: readonly ClaimGroup[]): ReadonlyMap<string, readonly ControlStatement[]> {
  const byPlace = new Map<string, ControlStatement[]>();
  for (const version of versions) {
    const sources = bySource(version.asserted);
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

/** Whether a word says that one of these loses the place, by leaving it or because it is taken from them. */
export function takesFrom({ fact }: ControlStatement, entities: readonly string[]): boolean {
  const losing = fact.effect === 'ENDS' ? fact.parties : fact.losers;
  return losing.some(({ entity }) => entities.includes(entity));
}

/** Whether a word was certainly said before another. */
export function isStatedBefore(a: ControlStatement, b: ControlStatement): boolean {
  return a.said.to < b.said.from;
}

function lastSaid(attributions: readonly AttributionFacts[]): Span {
  return attributions
    .map(({ said }) => said)
    .reduce((a, b) => ({ from: later(a.from, b.from), to: later(a.to, b.to) }), { from: '-', to: '-' });
}

function latestStartOf({ effect, time }: ControlFact): string {
  return effect === 'HOLDS' ? time.latestStart : later(time.latestStart, startOfAtom(time.latestEnd));
}
