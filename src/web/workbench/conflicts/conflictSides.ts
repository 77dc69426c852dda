import type { ConflictCardPartsFragment } from '../generated.js';
import { counted, numberWords } from '../words/countWords.js';

/** One side of a disagreement: what it says, and who says so. */
export interface ConflictSide {
  /** What the side does with the one claim that both are about; undefined if each side has a claim of its own. */
  readonly title: string | undefined;
  readonly claims: ConflictCardPartsFragment['claims'];
  readonly sayings: ConflictCardPartsFragment['sides'][number];
  /** How many sayings there are; `sayings` may be fewer. */
  readonly total: number;
}

/** The sides of a disagreement, as columns. */
export function conflictColumns({
  kind,
  claims,
  sides,
  sideCounts,
}: ConflictCardPartsFragment): readonly ConflictSide[] {
  return sides.map((sayings, index) => ({
    title: kind === 'DENIAL' ? denialTitle(sayings) : kind === 'TIMING' ? 'Published before that' : undefined,
    claims: isOfOneClaim(kind) ? [] : claimsOf(sayings, claims),
    sayings,
    total: sideCounts[index] ?? sayings.length,
  }));
}

/** Whether both sides are about one claim, so that it stands above them. */
export const isOfOneClaim = (kind: string): boolean => kind === 'DENIAL' || kind === 'TIMING';

function denialTitle(sayings: ConflictSide['sayings']): string {
  const stances = new Set(sayings.map(({ stance }) => stance));
  if (stances.has('ASSERTS')) return 'Says so';
  if (stances.has('DENIES') && stances.has('DOUBTS')) return 'Denies or doubts it';
  return stances.has('DOUBTS') ? 'Doubts it' : 'Denies it';
}

/** The claims that the sayings of a side are about. */
function claimsOf(
  sayings: ConflictSide['sayings'],
  claims: ConflictCardPartsFragment['claims'],
): ConflictCardPartsFragment['claims'] {
  const ids = new Set(sayings.map(({ claim }) => claim.id));
  return claims.filter(({ id }) => ids.has(id));
}

/** How many were read, in words: "the first 10 of 45 certain disagreements". */
export function readSoFar(read: number, total: number | null, certainty: string | null | undefined): string {
  const noun = certainty ? `${certainty.toLowerCase()} disagreement` : 'disagreement';
  const found = counted(total ?? read, noun);
  const isPart = total !== null && total !== read;
  return isPart ? `the first ${numberWords(read)} of ${found}` : total === null ? `${found} found so far` : found;
}

/** What a kind of disagreement means. */
export const kindMeaning: Readonly<Record<string, string>> = {
  DENIAL: 'One source says so, another is against it.',
  CONTROL: 'Two parties are said to hold one place at one time.',
  FIGURES: 'Two figures are given for one thing.',
  ROLE: 'Two parties are said to have done one thing.',
  TIMING: 'It was reported before it is said to have begun.',
};
