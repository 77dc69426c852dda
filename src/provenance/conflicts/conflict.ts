import { type Evidence, earliestFirst } from '../evidence.js';
import type { Version } from './versionsOf.js';

/** What kinds of conflict there are, in the order in which they are listed. */
export const conflictKinds = ['DENIAL', 'CONTROL', 'FIGURES', 'ROLE', 'TIMING'] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** CERTAIN: whatever the exact times and figures were. POSSIBLE: for some that are possible, or by words that are only possible. */
export type ConflictCertainty = 'CERTAIN' | 'POSSIBLE';

/** Sources disagree. No side is taken for right. */
export interface Conflict {
  readonly kind: ConflictKind;
  readonly certainty: ConflictCertainty;
  /** The claims in conflict: those of the first side, then those of the other, each side's by id. */
  readonly claims: readonly string[];
  /** Attributions on each side, earliest first. */
  readonly sides: readonly (readonly string[])[];
  /** The same as a sentence. */
  readonly explanation: string;
}

/** One side of a conflict: what is said, and by which attributions. */
export interface Side {
  readonly version: Version;
  readonly attributions: readonly Evidence[];
}

/** What a conflict is made from, before it is put in order. */
export interface Disagreement {
  readonly kind: ConflictKind;
  readonly certainty: ConflictCertainty;
  readonly sides: readonly Side[];
  readonly explanation: string;
}

/** A conflict as answers show it: each claim once, attributions earliest first. */
export function conflictOf({ kind, certainty, sides, explanation }: Disagreement): Conflict {
  return {
    kind,
    certainty,
    claims: [...new Set(sides.flatMap(({ version }) => version.ids))],
    sides: sides.map(({ attributions }) => [...new Set([...attributions].sort(earliestFirst).map(({ id }) => id))]),
    explanation,
  };
}

/** The order of conflicts: by kind, certain before possible, then by the ids of their claims and attributions. */
export function byKindThenCertainty(a: Conflict, b: Conflict): number {
  return (
    conflictKinds.indexOf(a.kind) - conflictKinds.indexOf(b.kind) ||
    compare(a.certainty, b.certainty) ||
    compare(a.claims.join(' '), b.claims.join(' ')) ||
    compare(a.sides.flat().join(' '), b.sides.flat().join(' '))
  );
}

/** Two sides in the order of their first words, so that a conflict reads alike whichever side was found first. */
export function firstToSpeak(a: Side, b: Side): number {
  const [x] = [...a.attributions].sort(earliestFirst);
  const [y] = [...b.attributions].sort(earliestFirst);
  return x === undefined || y === undefined ? 0 : earliestFirst(x, y);
}

/** The sources of attributions as a person lists them, in the order of their first words; of many, the first three. */
export function sourcesNamed(attributions: readonly Evidence[], nameOf: (source: string) => string): string {
  const names = [...new Set([...attributions].sort(earliestFirst).map(({ source }) => nameOf(source)))];
  return listed(names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} others`] : names);
}

/** Words listed as a sentence has them: "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
