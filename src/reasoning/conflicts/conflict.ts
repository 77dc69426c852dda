import type { ClaimGroup } from '../evidence/claimGroups.js';
import { type AttributionFacts, earliestFirst, speakersOf } from '../evidence/evidence.js';

/** The kinds of conflict, in sort order. */
export const conflictKinds = ['DENIAL', 'CONTROL', 'FIGURES', 'ROLE', 'TIMING'] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** CERTAIN: for all possible times and figures. POSSIBLE: for some of them, or based on attributions that are only possible. */
export type ConflictCertainty = 'CERTAIN' | 'POSSIBLE';

/** A disagreement between sources, without deciding who is right. */
export interface SourceConflict {
  readonly kind: ConflictKind;
  readonly certainty: ConflictCertainty;
  /** The claims in conflict: those of the first side, then those of the other, each sorted by id. */
  readonly claims: readonly string[];
  /** Attributions on each side, earliest first. */
  readonly sides: readonly (readonly string[])[];
  /** A sentence that describes the conflict. */
  readonly explanation: string;
}

/** One side of a conflict: a version and its attributions. */
export interface Side {
  readonly version: ClaimGroup;
  readonly attributions: readonly AttributionFacts[];
}

/** A conflict before it is rendered. There may be far more of them than an answer contains, so sentences are built lazily. */
export interface Disagreement {
  readonly kind: ConflictKind;
  readonly certainty: ConflictCertainty;
  readonly sides: readonly Side[];
  readonly explain: () => string;
}

/** Renders a conflict: each claim once, attributions earliest first. */
export function conflictOf(disagreement: Disagreement): SourceConflict {
  const { kind, certainty, sides, explain } = disagreement;
  return {
    kind,
    certainty,
    claims: claimsOf(disagreement),
    sides: sides.map(({ attributions }) => idsOf(attributions)),
    explanation: explain(),
  };
}

/** The claims in conflict, those of the first side first. */
export function claimsOf({ sides }: Disagreement): readonly string[] {
  return [...new Set(sides.flatMap(({ version }) => version.ids))];
}

/** A key that is independent of the order of the sides. A claim belongs to one version, so one claim identifies it. */
export function disagreementKey({ kind, sides }: Disagreement): string {
  const [one, other] = firstClaims(sides);
  return one < other ? `${kind} ${one} ${other}` : `${kind} ${other} ${one}`;
}

/** Sorts by kind, certain before possible, then by the ids of claims and attributions. */
export function sortDisagreements(found: readonly Disagreement[]): readonly Disagreement[] {
  const attributionIds = ({ sides }: Disagreement) =>
    sides.flatMap(({ attributions }) => idsOf(attributions)).join(' ');
  return found
    .map((one) => ({ one, rank: conflictKinds.indexOf(one.kind), claims: firstClaims(one.sides) }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        compare(a.one.certainty, b.one.certainty) ||
        compare(a.claims[0], b.claims[0]) ||
        compare(a.claims[1], b.claims[1]) ||
        compare(attributionIds(a.one), attributionIds(b.one)),
    )
    .map(({ one }) => one);
}

/** Sorts and removes duplicates. */
export function distinctDisagreements(found: readonly Disagreement[]): readonly Disagreement[] {
  const first = new Map<string, Disagreement>();
  for (const one of sortDisagreements(found))
    if (!first.has(disagreementKey(one))) first.set(disagreementKey(one), one);
  return [...first.values()];
}

/** The lowest claim id of each side. */
function firstClaims([one, other]: readonly Side[]): readonly [string, string] {
  return [one?.version.ids[0] ?? '', (other ?? one)?.version.ids[0] ?? ''];
}

/** Orders two sides by their earliest attribution, so that the order does not depend on the search. */
export function firstToSpeak(a: Side, b: Side): number {
  const [x, y] = [earliest(a.attributions), earliest(b.attributions)];
  return x === undefined || y === undefined ? 0 : earliestFirst(x, y);
}

/** The sources of attributions as a list in words, earliest first; at most three names if there are many. */
export function sourcesNamed(attributions: readonly AttributionFacts[], nameOf: (source: string) => string): string {
  const names = [...new Set([...attributions].sort(earliestFirst).flatMap(speakersOf).map(nameOf))];
  return joinNames(names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} others`] : names);
}

/** Why a conflict is only possible, as a sentence behind others; nothing for a certain one. */
export function onlyPossible(certainty: ConflictCertainty, doubts: readonly string[]): string {
  if (certainty === 'CERTAIN') return '';
  const ofWords = 'what one side says counts only as possible';
  return ` Only possible: ${(doubts.length === 0 ? [ofWords] : doubts).join('; ')}.`;
}

/** Joins names: "a", "a and b", "a, b and c". */
export function joinNames(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

function idsOf(attributions: readonly AttributionFacts[]): readonly string[] {
  if (attributions.length === 1) return attributions.map(({ id }) => id);
  return [...new Set([...attributions].sort(earliestFirst).map(({ id }) => id))];
}

function earliest(attributions: readonly AttributionFacts[]): AttributionFacts | undefined {
  return attributions.reduce<AttributionFacts | undefined>(
    (first, one) => (first === undefined || earliestFirst(one, first) < 0 ? one : first),
    undefined,
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
