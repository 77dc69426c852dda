import type { ControlTrackOf } from './controlLanes.js';
import { stretchOfSpan } from './spans.js';

/** Who says so of a day, and how firmly. */
interface Word {
  readonly track: ControlTrackOf;
  readonly stretch: ControlTrackOf['stretches'][number];
  /** False if the day may lie before the start or after the end. */
  readonly isCertain: boolean;
}

/** Who is in control on a day, of the place or of a part of it, according to somebody; and on whose word. */
interface Holder {
  readonly key: string;
  readonly part: string | undefined;
  readonly controller: ControlTrackOf['stretches'][number]['controller'];
  readonly words: readonly Word[];
}

interface HolderList {
  readonly holders: readonly Holder[];
  /** The sources that say nothing of that day. */
  readonly silent: readonly ControlTrackOf[];
}

const dayLength = 86_400_000;
const strength: Readonly<Record<string, number>> = { STATED: 4, INFERRED: 2, ASSUMED: 0 };

/** Who was in control on a day (`2016-03-05`), on whose word: each source's firmest word about each controller. */
export function heldOn(tracks: readonly ControlTrackOf[], day: string): HolderList {
  const from = Date.parse(day);
  const words = tracks.flatMap((track) => firmest(track, from, from + dayLength));
  const holders = [...new Set(words.map(holderKey))].flatMap((key): readonly Holder[] => {
    const own = words.filter((word) => holderKey(word) === key).sort(byFirmness);
    const [first] = own;
    return first === undefined
      ? []
      : [{ key, controller: first.stretch.controller, part: first.track.part, words: own }];
  });
  const speaking = new Set(words.map(({ track }) => track.key));
  return {
    holders: holders.sort((one, other) => rank(other) - rank(one)),
    silent: tracks.filter(({ key }) => !speaking.has(key)),
  };
}

const holderKey = ({ track, stretch }: Word): string => `${stretch.controller.id} ${track.of}`;

/** The whole place before its parts, then who has the most words. */
const rank = ({ part, words }: Holder): number => (part === undefined ? 1_000_000 : 0) + words.length;

function firmest(track: ControlTrackOf, from: number, to: number): readonly Word[] {
  const words = new Map<string, Word>();
  for (const stretch of track.stretches) {
    const { earliestStart, latestStart, earliestEnd, latestEnd } = stretchOfSpan(stretch.span);
    if (earliestStart >= to || latestEnd <= from) continue;
    const word = { track, stretch, isCertain: latestStart <= from && earliestEnd >= to };
    const known = words.get(stretch.controller.id);
    if (known === undefined || byFirmness(word, known) < 0) words.set(stretch.controller.id, word);
  }
  return [...words.values()];
}

function byFirmness(one: Word, other: Word): number {
  return firmness(other) - firmness(one);
}

const firmness = ({ stretch, isCertain }: Word): number => (strength[stretch.basis] ?? 0) + (isCertain ? 1 : 0);

/** How a source knows it, of one day. */
export function wordsOfDay({ stretch, isCertain }: Word): string {
  if (stretch.basis === 'ASSUMED') return 'assumed: it said so earlier and nothing else since';
  const how = stretch.basis === 'STATED' ? 'says so' : 'it follows from what it reports';
  return isCertain ? how : `${how}, but perhaps not of this day: the day lies within an uncertain start or end`;
}
