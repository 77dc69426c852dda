import { openFuture, openPast } from '../../domain/edtf/bounds.js';
import { type ControlStatement, controlStatements } from '../control/controlStatements.js';
import type { ClaimGroup } from '../evidence/claimGroups.js';
import { speakersOf } from '../evidence/evidence.js';
import { groupBy } from '../graphs/groupBy.js';
import {
  type ConflictCertainty,
  type Disagreement,
  distinctDisagreements,
  firstToSpeak,
  joinNames,
  type Side,
  sourcesNamed,
} from './conflict.js';
import { type ControlClash, controlClashes } from './controlClashes.js';
import { countsInFull, type Finder, inIdOrder, type RuleInput, supportedFacts } from './rule.js';

/**
 * CONTROL: two sources name different controllers of one place, not allied at that time, at overlapping times. Control is
 * derived by `states`, as for the timeline.
 *
 * - Certain: A states that X controls it on 5 March, B that Y does. A states that X has controlled it since May and still does,
 *   B that Y seized it in March. B reports on 20 March that Y seized it on 4 March, A states that X controls it on 10 March, and
 *   no source reports a change in between.
 * - Possible: the times overlap only for some values within their bounds; or A's statement overlaps a period that is only assumed
 *   from B's statement; or both report a seizure, possibly at the same moment; or one is about a part ("half") and the other about
 *   all of the place, or both about one part; or a time is approximate; or a day without a time zone meets a time of day.
 * - None: X seized it in May and Y in March of the next year, according to any sources. That X still had it in March is only
 *   inferred or assumed, and the later seizure ends it instead of contradicting it. Likewise, any reported change (a seizure by
 *   others, a loss or a withdrawal) ends an inferred or assumed period before it is compared with later statements. An assumed
 *   period is not compared with statements certainly made before its own: the later source may have known of a change. Two
 *   assumed periods never conflict.
 * - None: X's control ends on the day when Y seized it (a handover); X and Y are parts of each other, one succeeds the other, or
 *   they are allied at that time; one source says both (its track shows what it said last); the claims are about two parts of the
 *   place, each about some half of it, or about the two sides of a border.
 *
 * If a source states what also follows from another of its statements, only the direct statement is in conflict.
 * Source: docs/reasoning.md, 4.
 */
export function controlConflicts(matter: RuleInput): Finder {
  const places = [...controlStatements(supportedFacts(matter.versions)).values()].map((words) => ({
    speaking: new Set(words.map(({ version }) => version)),
    find: conflictsAt(words, matter),
  }));
  const placesOf = new Map<ClaimGroup, Finder[]>();
  for (const { speaking, find } of places) {
    for (const version of speaking) placesOf.set(version, [...(placesOf.get(version) ?? []), find]);
  }
  // Two claims about the same two places are in one conflict: the first is the most certain.
  return (version) => distinctDisagreements((placesOf.get(version) ?? []).flatMap((find) => find(version)));
}

function conflictsAt(words: readonly ControlStatement[], matter: RuleInput): Finder {
  const clashes = controlClashes(words, matter.allies, { from: openPast, to: openFuture });
  return (version) => {
    const byRival = groupBy(clashes(version), ({ other }) => other.version);
    return [...byRival.values()].flatMap((between) => conflictBy(between, matter));
  };
}

/** Combines all clashes between two versions into one conflict. */
function conflictBy(clashes: readonly ControlClash[], { statuses, nameOf }: RuleInput): readonly Disagreement[] {
  const [clash] = clashes;
  if (clash === undefined) return [];
  const isFull = ({ attributions }: ControlStatement) => attributions.some((item) => countsInFull(item, statuses));
  const isCertain = clashes.some(({ one, other, level }) => level === 'CERTAIN' && isFull(one) && isFull(other));
  const sides = [sideOf(clashes.map(({ one }) => one)), sideOf(clashes.map(({ other }) => other))]
    .sort(inOrderOfIds)
    .sort(firstToSpeak);
  const certainty: ConflictCertainty = isCertain ? 'CERTAIN' : 'POSSIBLE';
  const isOfPart = clashes.some(({ one, other }) => one.fact.part !== null || other.fact.part !== null);
  const how = isCertain
    ? 'at times that overlap'
    : `at times that may overlap${isOfPart ? ', as far as the parts do' : ''}`;
  const explain = () => {
    const [first, second] = sides.map(
      ({ parties, version, attributions }) =>
        `${parties} according to ${sourcesNamed(attributions, nameOf)} (“${version.facts.text}”)`,
    );
    return `${clash.one.fact.place.name} is controlled by ${first}, and by ${second}, ${how}.`;
  };
  return [{ kind: 'CONTROL', certainty, sides, explain }];
}

interface ControlSide extends Side {
  /** The controllers. */
  readonly parties: string;
}

/** Combines the statements of one version into a side. */
function sideOf(words: readonly ControlStatement[]): ControlSide {
  const [word] = words;
  if (word === undefined) throw new Error('a side needs a statement');
  const sources = new Set(words.map(({ source }) => source));
  return {
    version: word.version,
    attributions: word.version.asserted.filter((item) => speakersOf(item).some((source) => sources.has(source))),
    parties: partiesNamed(word),
  };
}

/** Who has control, and of which part. */
export function partiesNamed({ fact: { parties, part } }: ControlStatement): string {
  const names = joinNames([...new Set(parties.map(({ name }) => name))].sort());
  return part === null ? names : `${names} (${part})`;
}

function inOrderOfIds({ version: a }: Side, { version: b }: Side): number {
  return a === inIdOrder(a, b)[0] ? -1 : 1;
}
