import type { Bounds } from '../../domain/edtf/edtf.js';
import { endOfAtom, startOfAtom } from '../time/intervals.js';
import { areApart, figureRange } from './claimFacts.js';
import { type AttributionFacts, type Figure, isCommitted } from './evidence.js';

/**
 * The keys under which an attribution may share a topic with others of its source (rule E9): its claim or the attribution it is
 * about, the quantities it gives a figure for, and the occurrence that its importer coded.
 */
export function topicKeys({ about, claim, figure, occurrence }: AttributionFacts): readonly string[] {
  if (about[0] !== undefined) return [`about ${about[0]}`];
  const quantities =
    figure?.events.map((event) => `quantity ${JSON.stringify([event, figure.core, figure.unit])}`) ?? [];
  return [`claim ${claim}`, ...quantities, ...(occurrence === null ? [] : [`occurrence ${occurrence}`])];
}

/**
 * Whether a later word of one source replaces an earlier one, given that it is later (rule E9): on the same claim by another
 * stance or certainty, for one datum by another asserted figure, for one occurrence always. Words that do not commit the source
 * and refusals to comment replace nothing.
 */
export function replaces(later: AttributionFacts, earlier: AttributionFacts): boolean {
  if (!isCommitted(later) || !isCommitted(earlier)) return false;
  if (later.stance === 'DECLINES' || later.stance === 'WITHDRAWS' || earlier.stance === 'WITHDRAWS') return false;
  if (later.about[0] !== earlier.about[0]) return false;
  if (later.claim === earlier.claim) {
    return later.stance !== earlier.stance || later.certainty !== earlier.certainty;
  }
  if (later.about.length > 0) return false;
  if (later.occurrence !== null && later.occurrence === earlier.occurrence) return true;
  return later.stance === 'ASSERTS' && earlier.stance === 'ASSERTS' && isOtherFigure(later.figure, earlier.figure);
}

/** Whether two attributions are about the same claim, datum or occurrence (rule E9). */
export function shareTopic(one: AttributionFacts, other: AttributionFacts): boolean {
  if (one.about[0] !== other.about[0]) return false;
  if (one.claim === other.claim) return true;
  if (one.about.length > 0) return false;
  if (one.occurrence !== null && one.occurrence === other.occurrence) return true;
  return isOneDatum(one.figure, other.figure);
}

/**
 * Whether two words of one time contradict each other (rule E9): opposite stances, figures of one datum that do not meet, or two
 * accounts of one occurrence.
 */
export function contradict(one: AttributionFacts, other: AttributionFacts): boolean {
  if (!isCommitted(one) || !isCommitted(other) || one.about[0] !== other.about[0]) return false;
  if (one.claim === other.claim) return isOpposed(one, other) || isOpposed(other, one);
  if (one.about.length > 0 || one.stance !== 'ASSERTS' || other.stance !== 'ASSERTS') return false;
  if (one.occurrence !== null && one.occurrence === other.occurrence) return true;
  return isOneDatum(one.figure, other.figure) && haveApartFigures(one.figure, other.figure);
}

function isOpposed(one: AttributionFacts, other: AttributionFacts): boolean {
  return one.stance === 'ASSERTS' && (other.stance === 'DENIES' || other.stance === 'DOUBTS');
}

function isOtherFigure(one: Figure | null, other: Figure | null): boolean {
  if (!isOneDatum(one, other)) return false;
  return one?.low !== other?.low || one?.best !== other?.best || one?.high !== other?.high;
}

/** One datum: an event, a core, a normalised unit and a valid time that differ only in precision. */
function isOneDatum(one: Figure | null, other: Figure | null): boolean {
  if (one === null || other === null || one.core !== other.core || one.unit !== other.unit) return false;
  return one.events.some((event) => other.events.includes(event)) && isOneTime(one.valid, other.valid);
}

function isOneTime(one: Bounds | null, other: Bounds | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    isOneMoment([one.earliestStart, one.latestStart], [other.earliestStart, other.latestStart]) &&
    isOneMoment([one.earliestEnd, one.latestEnd], [other.earliestEnd, other.latestEnd])
  );
}

type Moment = readonly [earliest: string, latest: string];

/** Whether two moments are equal, or one moment known to the day and more exactly. */
function isOneMoment(one: Moment, other: Moment): boolean {
  if (one[0] === other[0] && one[1] === other[1]) return true;
  const [a, b] = [withinAtoms(one), withinAtoms(other)];
  const isOneDay = [...a, ...b].every((bound) => bound.length > 1 && bound.slice(0, 10) === a[0].slice(0, 10));
  return isOneDay && a[0] <= b[1] && b[0] <= a[1];
}

function withinAtoms([earliest, latest]: Moment): Moment {
  return [startOfAtom(earliest), endOfAtom(latest)];
}

function haveApartFigures(one: Figure | null, other: Figure | null): boolean {
  const [a, b] = [figureRange(one), figureRange(other)];
  return a !== null && b !== null && areApart(a.range, b.range);
}
