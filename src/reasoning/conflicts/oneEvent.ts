import type { Allies } from '../control/alliesOf.js';
import type { ClaimFacts } from '../evidence/claimFacts.js';
import type { ClaimGroup } from '../evidence/claimGroups.js';
import { groupBy } from '../graphs/groupBy.js';
import { shareDay } from '../time/periods.js';

/** Why two claims are only possibly of one event. */
export const perhapsOneEvent =
  'perhaps they are of one event, for they share the predicate, the place and the day, but no event links them';

/** Versions among which those of one event, or possibly of one, are found. The same list for all that share it. */
export type Versions = readonly ClaimGroup[];

/**
 * Finds for a version the lists of those that may be of one event with it: those that describe one of its events, and those at its
 * place, at a place inside it, or at one that it is inside of. Only versions with equal keys are in one list.
 */
export function versionsOfOneEvent(
  versions: Versions,
  keyOf: (version: ClaimGroup) => string,
  { wholesOf }: Allies,
): (version: ClaimGroup) => readonly Versions[] {
  const keyed = (version: ClaimGroup, ids: readonly string[]) => {
    const key = keyOf(version);
    return ids.map((id) => `${id} ${key}`);
  };
  const wholesOfAll = (places: readonly string[]) => [...new Set(places.flatMap(wholesOf))];
  const indexBy = (idsOf: (facts: ClaimFacts) => readonly string[]) => {
    const pairs = versions.flatMap((version) => keyed(version, idsOf(version.facts)).map((key) => ({ key, version })));
    const lists = [...groupBy(pairs, ({ key }) => key)];
    return new Map(lists.map(([key, list]) => [key, list.map(({ version }) => version)]));
  };
  const byEvent = indexBy(({ events }) => events);
  const at = indexBy(placesOf);
  const inside = indexBy((facts) => wholesOfAll(placesOf(facts)));
  return (version) => {
    const places = placesOf(version.facts);
    const list = (index: ReadonlyMap<string, Versions>, ids: readonly string[]) =>
      keyed(version, ids).flatMap((key) => [index.get(key) ?? []]);
    return [
      ...list(byEvent, version.facts.events),
      ...list(at, [...places, ...wholesOfAll(places)]),
      ...list(inside, places),
    ].filter(({ length }) => length > 0);
  };
}

/**
 * Whether two versions are of one event (ONE), or are candidates for one (PERHAPS): they share the place or one is inside the
 * other, which `versionsOfOneEvent` sees to, their days certainly overlap, and no source asserts both.
 */
export function ofOneEvent(one: ClaimGroup, other: ClaimGroup): 'ONE' | 'PERHAPS' | null {
  const [a, b] = [one.facts, other.facts];
  if (a.events.some((event) => b.events.includes(event))) return 'ONE';
  if (a.valid === null || b.valid === null || !shareDay(a.valid, b.valid)) return null;
  const mine = new Set(one.asserted.map(({ source }) => source));
  return other.asserted.some(({ source }) => mine.has(source)) ? null : 'PERHAPS';
}

function placesOf({ participants }: ClaimFacts): readonly string[] {
  return [...new Set(participants.filter(({ role }) => role === 'PLACE').map(({ entity }) => entity))];
}
