import type { Bounds } from '../../domain/edtf/bounds.js';
import type { Role } from '../../domain/vocabulary.js';
import { alliedSometime } from '../evidence/alliesOf.js';
import type { ClaimFacts, Participant } from '../evidence/claimFacts.js';
import type { ClaimGroup } from '../evidence/claimGroups.js';
import { certainlyOverlap, earlier, later, possiblyOverlap, type TimeWindow } from '../time/intervals.js';
import { type Disagreement, firstToSpeak, joinNames, sourcesNamed } from './conflict.js';
import {
  type Finder,
  findOpposed,
  groupByKey,
  inIdOrder,
  isSupportedFact,
  type RuleInput,
  supportedFacts,
} from './rule.js';

/**
 * ROLE: two claims about one event have the same predicate but different actors.
 *
 * - Certain: A says that the army shelled the market, B that the rebels did.
 * - Possible: the times do not certainly overlap, so each may describe a different act within the event.
 * - None: the actors overlap, are parts of each other or may have been allies at that time; the times certainly do not overlap;
 *   the targets, victims or places differ, or the actor of one is the target or victim of the other (in a fight both sides
 *   shoot); one source says both.
 *
 * Source: docs/reasoning.md, 4. The other participants distinguish two acts within one event.
 */
export function roleConflicts(matter: RuleInput): Finder {
  const acted = supportedFacts(matter.versions).filter(hasActor);
  const groups = new Map(
    [...groupByKey(acted, keysOf)].map(([key, group]) => [key, groupByKey(group, (one) => [actors(one)])]),
  );
  return (version) => {
    if (!isSupportedFact(version) || !hasActor(version)) return [];
    const own = actors(version);
    // Versions with the same actors are not in conflict; skip them as a group.
    const rivals = keysOf(version).flatMap((key) =>
      [...(groups.get(key) ?? [])].flatMap(([others, group]) => (others === own ? [] : group)),
    );
    return [...new Set(rivals)].flatMap((other) => conflictBetween(...inIdOrder(version, other), matter));
  };
}

function keysOf({ facts }: ClaimGroup): readonly string[] {
  return facts.events.map((event) => JSON.stringify([event, facts.predicate]));
}

function hasActor({ facts }: ClaimGroup): boolean {
  return inRole(facts, 'ACTOR').length > 0;
}

function actors({ facts }: ClaimGroup): string {
  return JSON.stringify([...new Set(idsOf(inRole(facts, 'ACTOR')))].sort());
}

function conflictBetween(
  one: ClaimGroup,
  other: ClaimGroup,
  { statuses, nameOf, allies }: RuleInput,
): readonly Disagreement[] {
  const level = levelOf(one.facts, other.facts, allies);
  if (level === null) return [];
  const found = findOpposed(one.asserted, other.asserted, statuses, level);
  if (found === null) return [];
  const sides = [
    { version: one, attributions: found.one },
    { version: other, attributions: found.other },
  ].sort(firstToSpeak);
  const explain = () => {
    const [first = '', second = ''] = sides.map(
      ({ version, attributions }) =>
        `${actorsOf(version.facts)} by ${sourcesNamed(attributions, nameOf)} (“${version.facts.text}”)`,
    );
    return `The actor of one event (${one.facts.predicate}) is ${first}, and ${second}.`;
  };
  return [{ kind: 'ROLE', certainty: found.certainty, sides, explain }];
}

function levelOf(a: ClaimFacts, b: ClaimFacts, allies: RuleInput['allies']): 'CERTAIN' | 'POSSIBLE' | null {
  if (a.valid !== null && b.valid !== null && !possiblyOverlap(a.valid, b.valid)) return null;
  const counts = alliedSometime(spanOf(a.valid, b.valid));
  const together = (role: Role) => allies.areTogether(idsOf(inRole(a, role)), idsOf(inRole(b, role)), counts);
  if (together('ACTOR') || isAgainst(a, b) || isAgainst(b, a)) return null;
  const others: readonly Role[] = ['TARGET', 'VICTIM', 'PLACE', 'ORIGIN', 'DESTINATION', 'TOPIC'];
  const bothName = (role: Role) => inRole(a, role).length > 0 && inRole(b, role).length > 0;
  if (others.some((role) => bothName(role) && !together(role))) return null;
  if (a.valid === null || b.valid === null) return 'POSSIBLE';
  return a.edtf === b.edtf || certainlyOverlap(a.valid, b.valid) ? 'CERTAIN' : 'POSSIBLE';
}

/** Whether who acts in the one is whom it happens to in the other. */
function isAgainst(a: ClaimFacts, b: ClaimFacts): boolean {
  const hit = new Set(idsOf([...inRole(b, 'TARGET'), ...inRole(b, 'VICTIM')]));
  return idsOf(inRole(a, 'ACTOR')).some((entity) => hit.has(entity));
}

function inRole({ participants }: ClaimFacts, role: Role): readonly Participant[] {
  return participants.filter((participant) => participant.role === role);
}

function idsOf(participants: readonly Participant[]): readonly string[] {
  return participants.map(({ entity }) => entity);
}

function actorsOf(facts: ClaimFacts): string {
  return joinNames([...new Set(inRole(facts, 'ACTOR').map(({ name }) => name))].sort());
}

/** From the first to the last moment of both; all time where one is unknown. */
function spanOf(a: Bounds | null, b: Bounds | null): TimeWindow {
  if (a === null || b === null) return { from: '-', to: '~' };
  return { from: earlier(a.earliestStart, b.earliestStart), to: later(a.latestEnd, b.latestEnd) };
}
