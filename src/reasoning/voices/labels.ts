import type { AttributionFacts } from '../evidence/evidence.js';
import type { SupportPaths } from '../evidence/supportPaths.js';
import { groupBy } from '../graphs/groupBy.js';
import type { VoiceGroups } from './voiceGroups.js';

/** The voices on support paths, numbered by their lowest source id. */
export interface VoiceLabels {
  /** By number: the sources of each voice on paths, sorted by id. */
  readonly voices: readonly (readonly string[])[];
  /** By number: the key of the voice among the voice groups. */
  readonly names: readonly string[];
  readonly numberOf: (voice: string) => number | undefined;
  /** By node: the voices that label it. */
  readonly at: readonly (readonly number[])[];
}

/**
 * The labels of support paths (rule E11): for each attribution the voices of its source and of all who sign it, of the publisher of
 * its document, and of the publishers of the originals of the document; for a cycle without an origin those of all members.
 */
export function voiceLabels({ nodes, passed }: SupportPaths, { voiceOf }: VoiceGroups): VoiceLabels {
  const sourcesAt = passed.map((node) => distinct((nodes[node] ?? []).flatMap(sourcesOf)));
  const members = groupBy([...new Set(sourcesAt.flat())].sort(), voiceOf);
  // Sources are sorted, so voices are numbered by their first source.
  const numbers = new Map([...members.keys()].map((voice, number) => [voice, number]));
  const numberOf = new Map(
    [...members].flatMap(([voice, own]) => own.map((source) => [source, numbers.get(voice) ?? 0])),
  );
  const at: (readonly number[])[] = nodes.map(() => []);
  for (const [index, node] of passed.entries()) {
    at[node] = distinct((sourcesAt[index] ?? []).map((source) => numberOf.get(source) ?? 0));
  }
  return { voices: [...members.values()], names: [...members.keys()], numberOf: (voice) => numbers.get(voice), at };
}

function sourcesOf({ source, signers, publisher, derivations }: AttributionFacts): readonly string[] {
  return derivations.length + signers.length === 0
    ? [source, publisher]
    : [source, publisher, ...signers, ...derivations.map((made) => made.publisher)];
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return items.length === 2 && items[0] === items[1] ? items.slice(0, 1) : [...new Set(items)];
}
