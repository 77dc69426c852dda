import { type ControlStatement, controlStatements } from '../control/controlStatements.js';
import type { ClaimGroup } from '../evidence/claimGroups.js';
import type { TimeWindow } from '../time/intervals.js';
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
 * CONTROL: two sources give one place to two who are no allies then, at overlapping times. What gives control is told by
 * `states`, as on the timeline.
 *
 * - Certain: A states that X controls it on 5 March, B that Y does. A states that X has controlled it since May and still does,
 *   B that Y seized it in March. B says that Y seized it on 4 March and speaks on the 20th, A states that X controls it on the
 *   10th, and nobody tells of a change between.
 * - Possible only: the times overlap for some choice of their bounds; or what A states meets what is merely assumed to follow from
 *   B's words; or each tells of a seizure that may be of the same moment.
 * - None: X seized it in May and Y in March of the next year, by whatever sources. That X still had it in March is then only
 *   inferred or assumed, and a later seizure is how that ends, not what contradicts it. For the same reason anybody's word of a
 *   change (a seizure by others, a loss or a withdrawal) ends what is inferred or assumed to last, before it is set against what is
 *   stated for later. Nor is what is assumed set against what was certainly said before the words it is assumed from: who spoke
 *   later may have known of a change. Two assumptions do not contradict each other.
 * - None: X's control ends on the day on which Y seized it, which is a handover; X and Y are parts of each other or allied then;
 *   one source says both (its track shows what it said last); a part ("half") of the place, or a side of a border, is meant.
 *
 * Where a source states what also follows from another word of its own, only the statement is in conflict.
 * Source: docs/reasoning.md, 4.
 */
export function controlConflicts(matter: RuleInput): Finder {
  const always = { from: '-', to: '~' };
  const places = [...controlStatements(supportedFacts(matter.versions)).values()].map((words) => ({
    speaking: new Set(words.map(({ version }) => version)),
    find: conflictsAt(words, matter, always),
  }));
  const placesOf = new Map<ClaimGroup, Finder[]>();
  for (const { speaking, find } of places) {
    for (const version of speaking) placesOf.set(version, [...(placesOf.get(version) ?? []), find]);
  }
  // Two claims that speak of the same two places are in one conflict: the first is the most certain.
  return (version) => distinctDisagreements((placesOf.get(version) ?? []).flatMap((find) => find(version)));
}

/** The same among the words on one place, and only where the times may touch a window. */
export function conflictsAt(words: readonly ControlStatement[], matter: RuleInput, within: TimeWindow): Finder {
  const clashes = controlClashes(words, matter.allies, within);
  return (version) => {
    const byRival = new Map<ClaimGroup, ControlClash[]>();
    for (const clash of clashes(version)) {
      const own = byRival.get(clash.other.version);
      if (own === undefined) byRival.set(clash.other.version, [clash]);
      else own.push(clash);
    }
    return [...byRival.values()].flatMap((between) => conflictBy(between, matter));
  };
}

/** The one conflict of two versions, by all clashes between them. */
function conflictBy(clashes: readonly ControlClash[], { statuses, nameOf }: RuleInput): readonly Disagreement[] {
  const [clash] = clashes;
  if (clash === undefined) return [];
  const isFull = ({ attributions }: ControlStatement) => attributions.some((item) => countsInFull(item, statuses));
  const isCertain = clashes.some(({ one, other, level }) => level === 'CERTAIN' && isFull(one) && isFull(other));
  const sides = [sideOf(clashes.map(({ one }) => one)), sideOf(clashes.map(({ other }) => other))]
    .sort(inOrderOfIds)
    .sort(firstToSpeak);
  const certainty: ConflictCertainty = isCertain ? 'CERTAIN' : 'POSSIBLE';
  const how = isCertain ? 'at times that overlap' : 'at times that may overlap';
  const explain = () => {
    const [first, second] = sides.map(
      ({ parties, version, attributions }) =>
        `${parties} by ${sourcesNamed(attributions, nameOf)} (“${version.facts.text}”)`,
    );
    return `${clash.one.fact.place.name} is in the control of ${first}, and of ${second}, ${how}.`;
  };
  return [{ kind: 'CONTROL', certainty, sides, explain }];
}

interface ControlSide extends Side {
  /** Who has control by it. */
  readonly parties: string;
}

/** What some words on one version say together. */
function sideOf(words: readonly ControlStatement[]): ControlSide {
  const [word] = words;
  if (word === undefined) throw new Error('a side needs a word');
  const sources = new Set(words.map(({ source }) => source));
  return {
    version: word.version,
    attributions: word.version.asserted.filter(({ source }) => sources.has(source)),
    parties: joinNames([...new Set(word.fact.parties.map(({ name }) => name))].sort()),
  };
}

function inOrderOfIds({ version: a }: Side, { version: b }: Side): number {
  return a === inIdOrder(a, b)[0] ? -1 : 1;
}
