import { isImpossible } from '../../domain/quantity.js';
import { normaliseUnit } from '../../domain/units.js';
import { alliedSometime } from '../control/alliesOf.js';
import { areApart, type ClaimFacts, type FigureRange, figureRange, type Quantity } from '../evidence/claimFacts.js';
import type { ClaimGroup } from '../evidence/claimGroups.js';
import { groupBy } from '../graphs/groupBy.js';
import { comparePeriods } from '../time/periods.js';
import { type Disagreement, firstToSpeak, onlyPossible, sourcesNamed } from './conflict.js';
import { ofOneEvent, perhapsOneEvent, type Versions, versionsOfOneEvent } from './oneEvent.js';
import { compareParticipants } from './participants.js';
import { type Ranked, rankRanges } from './ranges.js';
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
 * FIGURES: two claims of one event, predicate and unit give different figures for one period.
 *
 * A range is from `low` to `high`. A missing bound is open ("at least two" has no upper bound), except that `best` without both
 * bounds is a single point. Units are compared by their names in the table of units: persons are people.
 *
 * - Certain: A counts 3 dead, B counts 5; "2 to 3" and "at least 4"; B counts none.
 * - Possible: the ranges meet, but the best figures differ, or one lies outside the other's range; one of the figures is vague
 *   ("several", "dozens") or impossible ("at least 32, at most 31"); one claim names participants that the other does not ("Government killed 12", "30 were killed"); it is
 *   not certain that both are of one time (an approximate or unknown date, "overnight", an instant beside a day); the claims are
 *   only possibly of one event (`ofOneEvent`).
 * - A part against its whole (a day in a month, a town in a province, "the northern half"): only if the part has more.
 * - None: "at least 2" and 5; figures with different units or victims; other days, or weeks that only overlap; two figures of one
 *   source, one of which may be superseded.
 *
 * Source: docs/reasoning.md, 4.
 */
export function figureConflicts(matter: RuleInput): Finder {
  const counted = supportedFacts(matter.versions).filter(({ facts }) => facts.quantity !== null);
  const listsFor = versionsOfOneEvent(counted, keyOf, matter.allies);
  const groupsOf = memoize(comparableGroups);
  return (version) => {
    const figures = figureRange(version.facts.quantity);
    if (figures === null || !isSupportedFact(version)) return [];
    const rivals = new Map<ClaimGroup, Relation>();
    for (const { first, ranked } of listsFor(version).flatMap(groupsOf)) {
      const relation = relationOf(version.facts, first.facts, matter);
      if (relation === null) continue;
      for (const other of ranked.apart(figures)) rivals.set(other, relation);
    }
    return [...rivals].flatMap(([other, relation]) => conflictBetween(version, other, relation, matter));
  };
}

/** Versions with the same events, participants and time. */
interface ComparableGroup {
  readonly first: ClaimGroup;
  readonly ranked: Ranked;
}

function comparableGroups(list: Versions): readonly ComparableGroup[] {
  const key = ({ facts: { events, participants, edtf } }: ClaimGroup) =>
    JSON.stringify([events, edtf, ...participants.map(({ role, entity, part }) => [role, entity, part])]);
  return [...groupBy(list, key).values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ first, ranked: rankRanges(group) }];
  });
}

function keyOf({ facts: { predicate, condition, quantity } }: ClaimGroup): string {
  return JSON.stringify([predicate, condition, normaliseUnit(quantity?.unit ?? '', predicate)]);
}

/** How what two claims count compares. Claims of one group compare alike. */
interface Relation {
  /** Which of the two counts a part of what the other counts. */
  readonly part: 'FIRST' | 'SECOND' | null;
  readonly doubts: readonly string[];
}

function relationOf(a: ClaimFacts, b: ClaimFacts, { allies }: RuleInput): Relation | null {
  const period = comparePeriods(a, b);
  if (period === null) return null;
  const counts = alliedSometime(spanOf(a.valid, b.valid));
  const participants = compareParticipants(a.participants, b.participants, allies, counts);
  if (participants === null) return null;
  const parts = new Set([period.part, participants.part].filter((part) => part !== null));
  // Each is a part of the other in another respect: of fewer days, but of a larger place.
  if (parts.size > 1) return null;
  const [part = null] = parts;
  const doubts = [
    ...(participants.isSubset ? ['one claim names participants that the other does not'] : []),
    ...(period.certain ? [] : ['it is not certain that both are of one time']),
  ];
  return { part, doubts };
}

/** How two figures differ, in words, and why that is only a possible conflict. */
interface Difference {
  readonly how: (first: string, second: string) => string;
  readonly doubts: readonly string[];
}

function conflictBetween(
  version: ClaimGroup,
  rival: ClaimGroup,
  relation: Relation,
  { statuses, nameOf }: RuleInput,
): readonly Disagreement[] {
  const difference = differenceOf(version, rival, relation);
  if (difference === null) return [];
  const { how, doubts } = difference;
  const [one, other] = inIdOrder(version, rival);
  const found = findOpposed(one.asserted, other.asserted, statuses, doubts.length > 0 ? 'POSSIBLE' : 'CERTAIN');
  if (found === null) return [];
  const sides = [
    { version: one, attributions: found.one },
    { version: other, attributions: found.other },
  ].sort(firstToSpeak);
  const explain = () => {
    const [first = '', second = ''] = sides.map(
      ({ version: { facts }, attributions }) => `${sourcesNamed(attributions, nameOf)} (${inWords(facts.quantity)})`,
    );
    const texts = `“${sides[0]?.version.facts.text}” and “${sides[1]?.version.facts.text}”`;
    return `${how(first, second)}: ${texts}.${onlyPossible(found.certainty, doubts)}`;
  };
  return [{ kind: 'FIGURES', certainty: found.certainty, sides, explain }];
}

function differenceOf(one: ClaimGroup, other: ClaimGroup, { part, doubts: shared }: Relation): Difference | null {
  const event = ofOneEvent(one, other);
  const [a, b] = [one.facts.quantity, other.facts.quantity];
  const [mine, theirs] = [figureRange(a), figureRange(b)];
  if (event === null || mine === null || theirs === null || a === null || b === null) return null;
  const doubts = [
    ...(a.vague || b.vague ? ['one of the figures is vague'] : []),
    ...(isImpossible(a) || isImpossible(b) ? ['one of the figures is impossible as it is given'] : []),
    ...shared,
    ...(event === 'PERHAPS' ? [perhapsOneEvent] : []),
  ];
  return part === null ? compare(mine, theirs, doubts) : compareParts(mine, theirs, part, doubts);
}

function compare(mine: FigureRange, theirs: FigureRange, doubts: readonly string[]): Difference | null {
  if (areApart(mine.range, theirs.range)) {
    return { how: (first, second) => `The figures of ${first} and ${second} do not overlap`, doubts };
  }
  if (!areApart(mine.best, theirs.best)) return null;
  return {
    how: (first, second) => `The best figures of ${first} and ${second} differ`,
    doubts: ['the ranges meet', ...doubts],
  };
}

function compareParts(
  mine: FigureRange,
  theirs: FigureRange,
  part: 'FIRST' | 'SECOND',
  doubts: readonly string[],
): Difference | null {
  const [inner, outer] = part === 'FIRST' ? [mine, theirs] : [theirs, mine];
  if (inner.range.from <= outer.range.to) return null;
  return {
    how: (first, second) =>
      `One of the figures of ${first} and ${second} is for a part, and exceeds that for the whole`,
    doubts,
  };
}

function memoize<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

function inWords(quantity: Quantity | null): string {
  if (quantity === null) return 'no figure';
  const { low, best, high, unit, vague } = quantity;
  const range = rangeInWords(low, high);
  const number = range === null ? `${best ?? 'an unknown number of'}` : range;
  const bestOne = range === null || best === null || low === high ? '' : `, best ${best}`;
  return `${vague ? 'approximately ' : ''}${number} ${unit}${bestOne}`;
}

function rangeInWords(low: number | null, high: number | null): string | null {
  if (low !== null && high !== null) return low === high ? `${low}` : `${low} to ${high}`;
  if (low !== null) return `at least ${low}`;
  return high === null ? null : `at most ${high}`;
}
