import type { Evidence, EvidenceById } from '../evidence.js';
import { isSure, type Standing } from '../standing.js';
import type { Allies } from './alliesOf.js';
import type { Conflict, ConflictCertainty } from './conflict.js';
import type { Version } from './versionsOf.js';

/** What every rule of conflict reads. */
export interface Matter {
  readonly versions: readonly Version[];
  readonly evidence: EvidenceById;
  readonly standing: Standing;
  readonly allies: Allies;
  readonly nameOf: (source: string) => string;
  /** Whether a conflict between these is asked for. */
  readonly concerns: (...versions: readonly Version[]) => boolean;
}

/** Finds all conflicts of one kind, each once, in any order. */
export type Rule = (matter: Matter) => readonly Conflict[];

/** The words on both sides that are against each other, and how certainly. */
export interface Opposed {
  readonly certainty: ConflictCertainty;
  readonly one: readonly Evidence[];
  readonly other: readonly Evidence[];
}

/**
 * Sets the words of one side against those of the other, each pair as `levelOf` says.
 *
 * The conflict is CERTAIN if some pair is, and both of it count in full: words that are only possible, perhaps misread, denied
 * as sayings or contradicted by their own source count in the upper bound of support only, so here they make it POSSIBLE.
 */
export function opposed(
  one: readonly Evidence[],
  other: readonly Evidence[],
  standing: Standing,
  levelOf: (a: Evidence, b: Evidence) => ConflictCertainty | null,
): Opposed | null {
  const pairs = one.flatMap((a) => other.map((b) => ({ a, b, level: levelOf(a, b) }))).filter(({ level }) => level);
  if (pairs.length === 0) return null;
  const isCertain = pairs.some(
    ({ a, b, level }) => level === 'CERTAIN' && countsInFull(a, standing) && countsInFull(b, standing),
  );
  return {
    certainty: isCertain ? 'CERTAIN' : 'POSSIBLE',
    one: [...new Set(pairs.map(({ a }) => a))],
    other: [...new Set(pairs.map(({ b }) => b))],
  };
}

/** Whether a word counts in the lower bound of support too. Members of a circle have what they assert from nobody known. */
function countsInFull(item: Evidence, standing: Standing): boolean {
  const isOfCircle = item.stance === 'ASSERTS' && item.relays.length > 0 && item.bases.length === 0;
  return isSure(item, standing) && !isOfCircle;
}

/** Versions that speak of facts (modality ACTUAL) and that something standing supports. */
export function supportedFacts(versions: readonly Version[]): readonly Version[] {
  return versions.filter(({ facts, asserted }) => facts.modality === 'ACTUAL' && asserted.length > 0);
}

/** Every pair of versions that share a key, once, however many keys they share. */
export function pairsSharing(
  versions: readonly Version[],
  keysOf: (version: Version) => readonly string[],
): readonly (readonly [Version, Version])[] {
  const byKey = new Map<string, Version[]>();
  const partners = new Map<Version, Set<Version>>();
  for (const version of versions) {
    const found = new Set<Version>();
    for (const key of new Set(keysOf(version))) {
      const group = byKey.get(key) ?? [];
      for (const other of group) found.add(other);
      byKey.set(key, [...group, version]);
    }
    partners.set(version, found);
  }
  return [...partners].flatMap(([version, others]) => [...others].map((other) => [other, version] as const));
}
