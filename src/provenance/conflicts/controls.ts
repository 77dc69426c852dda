import type { Bounds } from '../../model/edtf.js';
import { type ControlWord, controlWords, partiesOf, takesFrom, wasSaidBefore } from '../control/controlWords.js';
import { type Piece, type State, states } from '../control/states.js';
import type { Tie } from '../evidence.js';
import {
  certainlyOverlap,
  certainlySpans,
  certainOverlap,
  later,
  mayTouch,
  nextMoment,
  possibleOverlap,
  possiblyOverlap,
  type Window,
} from '../intervals.js';
import { type Allies, heldSometime, heldThrough } from './alliesOf.js';
import {
  byKindThenCertainty,
  type Conflict,
  type ConflictCertainty,
  conflictOf,
  firstToSpeak,
  listed,
  sourcesNamed,
} from './conflict.js';
import { type Matter, opposed, supportedFacts } from './rule.js';
import type { Version } from './versionsOf.js';

/** All that is known of one place, to judge two states of it by. */
interface Scene {
  readonly words: readonly ControlWord[];
  readonly states: readonly State[];
  readonly allies: Allies;
  /** Only what may touch this time. */
  readonly within: Window;
}

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
 * Source: REASONING.md section 5.
 */
export function controls(matter: Matter): readonly Conflict[] {
  const always = { from: '-', to: '~' };
  const places = [...controlWords(supportedFacts(matter.versions)).keys()];
  const found = places.flatMap((place) => controlsOf(place, matter, always)).sort(byKindThenCertainty);
  // Two claims that speak of the same two places are in one conflict: the first is the most certain.
  return [...new Map(found.reverse().map((conflict) => [conflict.claims.toSorted().join(' '), conflict])).values()];
}

/** The same for one place, and only where the times may touch a window. */
export function controlsOf(place: string, matter: Matter, within: Window): readonly Conflict[] {
  const { allies, versions } = matter;
  const words = controlWords(supportedFacts(versions)).get(place) ?? [];
  const scene: Scene = { words, states: states(words, allies), allies, within };
  const byVersion = new Map<Version, State[]>();
  for (const state of scene.states) {
    byVersion.set(state.word.version, [...(byVersion.get(state.word.version) ?? []), state]);
  }
  const all = [...byVersion];
  return all.flatMap(([one, mine], index) =>
    all
      .slice(index + 1)
      .filter(([other]) => matter.concerns(one, other))
      .flatMap(([, theirs]) => conflictBetween(mine, theirs, scene, matter)),
  );
}

function conflictBetween(
  mine: readonly State[],
  theirs: readonly State[],
  scene: Scene,
  { standing, nameOf }: Matter,
): readonly Conflict[] {
  const [a, b] = [mine[0]?.word, theirs[0]?.word];
  if (a === undefined || b === undefined) return [];
  const ofSource = (of: readonly State[]) => new Map(of.map((state) => [state.word.source, state]));
  const [ones, others] = [ofSource(mine), ofSource(theirs)];
  const found = opposed(a.version.asserted, b.version.asserted, standing, (x, y) => {
    const [one, other] = [ones.get(x.source), others.get(y.source)];
    return one === undefined || other === undefined ? null : levelOf(one, other, scene);
  });
  if (found === null) return [];
  const sides = [
    { word: a, version: a.version, attributions: found.one },
    { word: b, version: b.version, attributions: found.other },
  ].sort(firstToSpeak);
  const [first, second] = sides.map(
    ({ word, attributions }) =>
      `${listed([...new Set(word.fact.parties.map(({ name }) => name))].sort())} by ${sourcesNamed(attributions, nameOf)} (“${word.version.facts.text}”)`,
  );
  const how = found.certainty === 'CERTAIN' ? 'at times that overlap' : 'at times that may overlap';
  const explanation = `${a.fact.place.name} is in the control of ${first}, and of ${second}, ${how}.`;
  return [conflictOf({ kind: 'CONTROL', certainty: found.certainty, sides, explanation })];
}

/** How certainly two states contradict each other: as the most certain of their pieces do. */
function levelOf(one: State, other: State, scene: Scene): ConflictCertainty | null {
  if (one.word.source === other.word.source) return null;
  const levels = one.pieces.flatMap((a) => other.pieces.map((b) => levelOfPieces([one, a], [other, b], scene)));
  if (levels.includes('CERTAIN')) return 'CERTAIN';
  return levels.includes('POSSIBLE') ? 'POSSIBLE' : null;
}

type Part = readonly [state: State, piece: Piece];

function levelOfPieces(one: Part, other: Part, scene: Scene): ConflictCertainty | null {
  const [a, b] = [one[1].basis, other[1].basis];
  if (a === 'STATED' && b === 'STATED') return overlapOf(one, other, scene);
  if (a === 'STATED') return againstWhatFollows(one, other, scene);
  if (b === 'STATED') return againstWhatFollows(other, one, scene);
  if (a !== 'INFERRED' || b !== 'INFERRED') return null;
  const [mine, theirs] = [one[0].word.fact.time, other[0].word.fact.time];
  return possiblyOverlap(mine, theirs) &&
    overlapOf([one[0], at(one, mine)], [other[0], at(other, theirs)], scene) !== null
    ? 'POSSIBLE'
    : null;
}

/** What one source states, against what is inferred or assumed from the words of another. */
function againstWhatFollows(stated: Part, following: Part, scene: Scene): ConflictCertainty | null {
  const [state, piece] = stated;
  const [{ word }, { basis }] = following;
  if (statesTheSame(word, piece, scene)) return null;
  if (basis === 'ASSUMED') {
    if (wasSaidBefore(state.word, word) || isExplained(word, stated, scene)) return null;
    return overlapOf(stated, following, scene) === null ? null : 'POSSIBLE';
  }
  const level = overlapOf(stated, [following[0], at(following, afterSeizure(following))], scene);
  const { time } = word.fact;
  if (level === null || certainlySpans(piece.bounds, time) || !isExplained(word, stated, scene)) return level;
  const mayReachAcross = piece.bounds.earliestStart < time.latestEnd && piece.bounds.latestEnd > time.earliestEnd;
  return mayReachAcross ? 'POSSIBLE' : null;
}

/** From the moment after the seizure: what the other had up to then was handed over. It lasts that moment at least. */
function afterSeizure([{ word }, { bounds }]: Part): Bounds {
  const earliestStart = nextMoment(word.fact.time.earliestEnd);
  const latestStart = nextMoment(word.fact.time.latestEnd);
  return {
    earliestStart,
    latestStart,
    earliestEnd: later(bounds.earliestEnd, earliestStart),
    latestEnd: later(bounds.latestEnd, latestStart),
  };
}

function at([, piece]: Part, bounds: Bounds): Piece {
  return { ...piece, bounds };
}

/** Whether the source of a word also states, of the time in question, what follows from that word. */
function statesTheSame(word: ControlWord, { bounds }: Piece, scene: Scene): boolean {
  const parties = partiesOf(word).join(' ');
  return scene.states.some(
    (state) =>
      state.word !== word &&
      state.word.source === word.source &&
      partiesOf(state.word).join(' ') === parties &&
      state.pieces.some((piece) => piece.basis === 'STATED' && possiblyOverlap(piece.bounds, bounds)),
  );
}

/** Whether anybody tells of a change that may have ended what a word started, before or while what is stated held. */
function isExplained(word: ControlWord, [{ word: stated }, { bounds }]: Part, { words, allies }: Scene): boolean {
  const parties = partiesOf(word);
  return words.some((other) => {
    const { effect, time } = other.fact;
    if (other === word || other === stated || effect === 'HOLDS') return false;
    if (time.latestEnd < word.fact.time.earliestStart || time.earliestStart > bounds.latestEnd) return false;
    if (takesFrom(other, parties)) return true;
    const then = { from: time.earliestStart, to: time.latestEnd };
    return effect === 'STARTS' && !allies.areTogether(parties, partiesOf(other), heldSometime(then));
  });
}

/**
 * How certainly two pieces overlap while those who have control in them are no allies. An alliance of part of the time leaves
 * a certain conflict only where the two certainly share a moment outside of it.
 */
function overlapOf([one, a]: Part, [other, b]: Part, { allies, within }: Scene): ConflictCertainty | null {
  const may = possibleOverlap(a.bounds, b.bounds);
  if (may === null || may.from > within.to || may.to < within.from || !mayTouch(a.bounds, within)) return null;
  const together = (counts: (tie: Tie) => boolean) =>
    allies.areTogether(partiesOf(one.word), partiesOf(other.word), counts);
  if (together(heldThrough(may))) return null;
  if (!certainlyOverlap(a.bounds, b.bounds)) return 'POSSIBLE';
  if (!together(heldSometime(may))) return 'CERTAIN';
  const must = certainOverlap(a.bounds, b.bounds);
  return must !== null && !together(heldThrough(must)) ? 'CERTAIN' : 'POSSIBLE';
}
