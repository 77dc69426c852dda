import type { WorkbenchCompareQuery } from '../generated.js';

type Passage = NonNullable<WorkbenchCompareQuery['compareDocuments']['passages']>[number];

/** A stretch of a text, and the passage of both texts that it belongs to. */
export interface ComparedStretch {
  readonly text: string;
  /** The number of the passage from 0, the longest where several overlap; undefined for what only this text has. */
  readonly passage: number | undefined;
  /** Whether the passage ends here. */
  readonly isEnd: boolean;
  /** The stretch of the other text with which the passage begins there. */
  readonly twin: number | undefined;
}

export type SideNumber = 0 | 1;

/** The passages of two texts, numbered in the order of the first one, as stretches of each text. */
export function comparedStretches(
  texts: readonly [string, string],
  passages: readonly Passage[],
): readonly [readonly ComparedStretch[], readonly ComparedStretch[]] {
  const cuts = ([0, 1] as const).map((side) => cutsOf([...texts[side]].length, passages, side)) as [number[], number[]];
  const sideOf = (side: SideNumber) => stretchesOf(texts[side], cuts[side], cuts[1 - side] as number[], passages, side);
  return [sideOf(0), sideOf(1)];
}

/** The positions at which a passage begins or ends, with the ends of the text. */
function cutsOf(length: number, passages: readonly Passage[], side: SideNumber): readonly number[] {
  const places = passages.flatMap(({ placesBySide }) => placesBySide[side] ?? []);
  return [...new Set([0, length, ...places.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
}

function stretchesOf(
  text: string,
  cuts: readonly number[],
  otherCuts: readonly number[],
  passages: readonly Passage[],
  side: SideNumber,
): readonly ComparedStretch[] {
  const letters = [...text];
  const owners = ownersOf(cuts, passages, side);
  const indexOf = new Map(otherCuts.map((cut, index) => [cut, index]));
  return cuts.slice(0, -1).map((cut, index) => {
    const passage = owners[index];
    const place = passage === undefined ? undefined : passages[passage]?.placesBySide[1 - side];
    return {
      text: letters.slice(cut, cuts[index + 1]).join(''),
      passage,
      isEnd: owners[index + 1] !== passage,
      twin: place === undefined ? undefined : indexOf.get(place.start),
    };
  });
}

/** The longest passage at each stretch: the longer ones take their stretches first, and what is taken is passed over. */
function ownersOf(
  cuts: readonly number[],
  passages: readonly Passage[],
  side: SideNumber,
): readonly (number | undefined)[] {
  const indexOf = new Map(cuts.map((cut, index) => [cut, index]));
  const owners: (number | undefined)[] = Array.from({ length: cuts.length - 1 });
  const longestFirst = passages
    .map((_, index) => index)
    .sort((a, b) => (passages[b]?.words ?? 0) - (passages[a]?.words ?? 0));
  for (const passage of longestFirst) {
    const place = passages[passage]?.placesBySide[side];
    if (place === undefined) continue;
    const end = indexOf.get(place.end) ?? 0;
    for (let index = indexOf.get(place.start) ?? end; index < end; index += 1) owners[index] ??= passage;
  }
  return owners;
}
