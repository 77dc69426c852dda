import type { ControlDisputeFragment, ControlLaneFragment, WorkbenchPlaceControlQuery } from '../generated.js';
import type { DisagreementStretch, LaneStretch } from '../pictures/laneStretch.js';
import { listWords } from '../words/countWords.js';
import { basisWords, type ControlSpan, endWords, startWords, stretchOfSpan } from './spans.js';

type Timeline = WorkbenchPlaceControlQuery['control'];
type Source = ControlLaneFragment['source'];

/** What one source says of a place, or of a part of it. */
export interface ControlTrackOf {
  readonly key: string;
  readonly source: Source;
  /** What it speaks of, if that is not the whole place. */
  readonly part: string | undefined;
  /** The same for all tracks of one part, empty for the whole place: parts of different places may have one name. */
  readonly of: string;
  readonly stretches: ControlLaneFragment['stretches'];
}

/** The tracks of a place, in the order of their first word, then those of its parts. */
export function tracksOf({ tracks, parts }: Pick<Timeline, 'tracks' | 'parts'>): readonly ControlTrackOf[] {
  const whole = [...tracks].sort((one, other) => firstStart(one) - firstStart(other));
  const ofParts = parts.flatMap(({ part, place, tracks: own }) =>
    own.map((track) => ({ track, name: part === null ? place.name : part, of: `${place.id} ${part ?? ''}` })),
  );
  return [
    ...whole.map((track) => ({ key: track.source.id, part: undefined, of: '', ...track })),
    ...ofParts.map(({ track, name, of }) => ({ key: `${of} ${track.source.id}`, part: name, of, ...track })),
  ];
}

function firstStart({ stretches: [first] }: ControlLaneFragment): number {
  return first === undefined ? Infinity : stretchOfSpan(first.span).earliestStart;
}

/** A number for each controller, in the order in which they come up: the same everywhere on the page. */
export function tonesOf(tracks: readonly ControlTrackOf[]): ReadonlyMap<string, number> {
  const ids = new Set(tracks.flatMap(({ stretches }) => stretches.map(({ controller }) => controller.id)));
  return new Map([...ids].map((id, index) => [id, index]));
}

/** How strongly a stretch is known: what is stated is drawn over what is inferred, that over what is assumed. */
const strength: Readonly<Record<string, number>> = { ASSUMED: 0, INFERRED: 1, STATED: 2 };

/** The stretches of a track as they are drawn. */
export function laneStretches(
  { key, stretches }: ControlTrackOf,
  tones: ReadonlyMap<string, number>,
): readonly LaneStretch[] {
  return stretches
    .map((stretch, index) => ({
      key: `${key} ${index}`,
      stretch: stretchOfSpan(stretch.span),
      basis: stretch.basis,
      label: stretch.controller.name,
      tone: tones.get(stretch.controller.id) ?? 0,
      title: `${stretch.controller.name}: ${startWords(stretch.span)}, to ${endWords(stretch.span, stretch.basis)}; ${basisWords[stretch.basis]}`,
    }))
    .sort((one, other) => (strength[one.basis] ?? 0) - (strength[other.basis] ?? 0));
}

/** A period of disagreement as it is drawn: sides disagree, or may, from its first to its last day. */
export function disagreementStretch(dispute: ControlDisputeFragment, index: number): DisagreementStretch {
  return {
    key: String(index),
    stretch: stretchOfSpan(wholeOf(dispute.span)),
    isCertain: dispute.certainty === 'CERTAIN',
    label: dispute.sides.map(sideName).join(' or '),
  };
}

const wholeOf = ({ earliestStart, latestEnd }: Pick<ControlSpan, 'earliestStart' | 'latestEnd'>): ControlSpan => ({
  earliestStart,
  latestStart: earliestStart,
  earliestEnd: latestEnd,
  latestEnd,
});

/** When sides disagree, in words. */
export function disputeWords({ span: { earliestStart, latestEnd } }: ControlDisputeFragment): string {
  const span = wholeOf({ earliestStart, latestEnd });
  if (earliestStart !== null && earliestStart === latestEnd) return `on ${startWords(span)}`;
  if (earliestStart === null) return latestEnd === null ? 'at all times' : `until ${endWords(span, '')}`;
  return latestEnd === null ? `since ${startWords(span)}` : `from ${startWords(span)} to ${endWords(span, '')}`;
}

/** Who is in control according to a side, with the part of the place. */
export function sideName({ controllers, part }: ControlDisputeFragment['sides'][number]): string {
  const names = listWords(controllers.map(({ name }) => name));
  return part === null ? names : `${names} (${part})`;
}
