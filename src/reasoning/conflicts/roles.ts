import type { Role } from '../../domain/vocabulary.js';
import { alliedSometime } from '../control/alliesOf.js';
import type { ClaimFacts, Participant } from '../evidence/claimFacts.js';
import type { ClaimGroup } from '../evidence/claimGroups.js';
import { groupBy } from '../graphs/groupBy.js';
import { certainlyOverlap, possiblyOverlap } from '../time/intervals.js';
import { isApproximate } from '../time/periods.js';
import { alignZones } from '../time/zones.js';
import { type Disagreement, firstToSpeak, joinNames, onlyPossible, sourcesNamed } from './conflict.js';
import { ofOneEvent, perhapsOneEvent, type Versions, versionsOfOneEvent } from './oneEvent.js';
import {
  type Finder,
  findOpposed,
  inIdOrder,
  isSupportedFact,
  type RuleInput,
  spanOf,
  supportedFacts,
} from './rule.js';

/**
 * ROLE: two claims about one event, or possibly about one (`ofOneEvent`), have the same predicate but different actors.
 *
 * - Certain: A says that the army shelled the market, B that the rebels did.
 * - Possible: the times do not certainly overlap, so each may describe a different act within the event; a date is approximate;
 *   the claims are only possibly about one event.
 * - None: the actors overlap, are parts of each other or may have been allies at that time; the times certainly do not overlap;
 *   the targets, victims or places differ, or the actor of one is the target or victim of the other (in a fight both sides
 *   shoot); one source says both.
 *
 * Source: docs/reasoning.md, 4. The other participants distinguish two acts within one event.
 */
export function roleConflicts(matter: RuleInput): Finder {
  const acted = supportedFacts(matter.versions).filter(hasActor);
  const listsFor = versionsOfOneEvent(acted, ({ facts }) => facts.predicate, matter.allies);
  const byActors = new Map<Versions, ReadonlyMap<string, Versions>>();
  const groupsOf = (list: Versions) => {
    const groups = byActors.get(list) ?? groupBy(list, actors);
    byActors.set(list, groups);
    return groups;
  };
  return (version) => {
    if (!isSupportedFact(version) || !hasActor(version)) return [];
    const own = actors(version);
    // Versions with the same actors are not in conflict; skip them as a group.
    const rivals = listsFor(version).flatMap((list) =>
      [...groupsOf(list)].flatMap(([others, group]) => (others === own ? [] : group)),
    );
    return [...new Set(rivals)].flatMap((other) => conflictBetween(...inIdOrder(version, other), matter));
  };
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
  const event = ofOneEvent(one, other);
  const level = event === null ? null : levelOf(one.facts, other.facts, allies);
  if (level === null) return [];
  const found = findOpposed(one.asserted, other.asserted, statuses, event === 'ONE' ? level : 'POSSIBLE');
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
    const doubts = [
      ...(level === 'CERTAIN' ? [] : ['it is not certain that both are of one time']),
      ...(event === 'ONE' ? [] : [perhapsOneEvent]),
    ];
    const only = onlyPossible(found.certainty, doubts);
    return `The actor of one event (${one.facts.predicate}) is ${first}, and ${second}.${only}`;
  };
  return [{ kind: 'ROLE', certainty: found.certainty, sides, explain }];
}

function levelOf(a: ClaimFacts, b: ClaimFacts, allies: RuleInput['allies']): 'CERTAIN' | 'POSSIBLE' | null {
  const times = a.valid === null || b.valid === null ? null : alignZones(a.valid, b.valid);
  if (times !== null && !possiblyOverlap(...times)) return null;
  const counts = alliedSometime(spanOf(a.valid, b.valid));
  const together = (role: Role) => allies.areTogether(idsOf(inRole(a, role)), idsOf(inRole(b, role)), counts);
  if (together('ACTOR') || isAgainst(a, b) || isAgainst(b, a)) return null;
  const others: readonly Role[] = ['TARGET', 'VICTIM', 'PLACE', 'ORIGIN', 'DESTINATION', 'TOPIC'];
  const bothName = (role: Role) => inRole(a, role).length > 0 && inRole(b, role).length > 0;
  if (others.some((role) => bothName(role) && !together(role))) return null;
  if (times === null || isApproximate(a.edtf) || isApproximate(b.edtf)) return 'POSSIBLE';
  return a.edtf === b.edtf || certainlyOverlap(...times) ? 'CERTAIN' : 'POSSIBLE';
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
