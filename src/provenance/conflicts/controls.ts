import { type ControlWord, controlWords } from '../control/controlWords.js';
import type { Window } from '../intervals.js';
import {
  byKindThenCertainty,
  type Conflict,
  type ConflictCertainty,
  conflictOf,
  firstToSpeak,
  listed,
  sourcesNamed,
} from './conflict.js';
import { type ControlClash, controlClashes } from './controlClashes.js';
import { type Matter, opposed, supportedFacts } from './rule.js';
import type { Version } from './versionsOf.js';

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
export function controls(matter: Matter): readonly Conflict[] {
  const always = { from: '-', to: '~' };
  const places = [...controlWords(supportedFacts(matter.versions)).values()];
  const found = places.flatMap((words) => conflictsAmong(words, matter, always)).sort(byKindThenCertainty);
  // Two claims that speak of the same two places are in one conflict: the first is the most certain.
  return [...new Map(found.reverse().map((conflict) => [conflict.claims.toSorted().join(' '), conflict])).values()];
}

/** The same for one place, and only where the times may touch a window. */
export function controlsOf(place: string, matter: Matter, within: Window): readonly Conflict[] {
  const words = controlWords(supportedFacts(matter.versions)).get(place) ?? [];
  return conflictsAmong(words, matter, within);
}

function conflictsAmong(words: readonly ControlWord[], matter: Matter, within: Window): readonly Conflict[] {
  const { allies, concerns } = matter;
  const found = new Map<string, ControlClash[]>();
  const names = new Map([...new Set(words.map(({ version }) => version))].map((version, index) => [version, index]));
  for (const { one, other, level } of controlClashes(words, allies, { concerns, within })) {
    const isInOrder = (names.get(one.version) ?? 0) < (names.get(other.version) ?? 0);
    const clash = isInOrder ? { one, other, level } : { one: other, other: one, level };
    const key = `${names.get(clash.one.version)} ${names.get(clash.other.version)}`;
    const list = found.get(key);
    if (list === undefined) found.set(key, [clash]);
    else list.push(clash);
  }
  return [...found.values()].flatMap((clashes) => conflictBy(clashes, matter));
}

/** The one conflict of two versions, by all clashes between them. */
function conflictBy(clashes: readonly ControlClash[], { standing, nameOf }: Matter): readonly Conflict[] {
  const [clash] = clashes;
  if (clash === undefined) return [];
  const levels = new Map<string, ConflictCertainty>();
  const between = (one: string, other: string) => `${one} ${other}`;
  for (const { one, other, level } of clashes) {
    const key = between(one.source, other.source);
    if (levels.get(key) !== 'CERTAIN') levels.set(key, level);
  }
  const versions: readonly Version[] = [clash.one.version, clash.other.version];
  const [mine = [], theirs = []] = versions.map(({ asserted }) => asserted);
  const found = opposed(mine, theirs, standing, (x, y) => levels.get(between(x.source, y.source)) ?? null);
  if (found === null) return [];
  const sides = [
    { word: clash.one, version: clash.one.version, attributions: found.one },
    { word: clash.other, version: clash.other.version, attributions: found.other },
  ].sort(firstToSpeak);
  const [first, second] = sides.map(
    ({ word, attributions }) =>
      `${listed([...new Set(word.fact.parties.map(({ name }) => name))].sort())} by ${sourcesNamed(attributions, nameOf)} (“${word.version.facts.text}”)`,
  );
  const how = found.certainty === 'CERTAIN' ? 'at times that overlap' : 'at times that may overlap';
  const explanation = `${clash.one.fact.place.name} is in the control of ${first}, and of ${second}, ${how}.`;
  return [conflictOf({ kind: 'CONTROL', certainty: found.certainty, sides, explanation })];
}
