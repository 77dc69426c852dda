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

/** The filter for certain or possible ones in the address: `certain`, `possible`, or neither. */
export function keeps(certainty: string | null, conflict: { readonly certainty: string }): boolean {
  return certainty === null || conflict.certainty === certainty.toUpperCase();
}

/** How many were read and are shown, in words: "7 certain, among the first 10 of 45 disagreements". */
export function readSoFar(read: number, shown: number, total: number | null, certainty: string | null): string {
  const found = counted(total ?? read, 'disagreement');
  const isPart = total !== null && total !== read;
  const all = isPart ? `the first ${numberWords(read)} of ${found}` : total === null ? `${found} found so far` : found;
  return certainty === null ? all : `${shown} ${certainty}, among ${all}`;
}

/** What a kind of disagreement means. */
export const kindMeaning: Readonly<Record<string, string>> = {
  DENIAL: 'One source says so, another is against it.',
  CONTROL: 'Two parties are said to hold one place at one time.',
  FIGURES: 'Two figures are given for one thing.',
  ROLE: 'Two parties are said to have done one thing.',
  TIMING: 'It was reported before it is said to have begun.',
};
