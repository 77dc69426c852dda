import type { SupportPaths } from './supportPaths.js';
import type { VoiceGroups } from './voiceGroups.js';

/** The voices that support paths pass, numbered by their first source in order of ids. */
export interface Labels {
  /** By number: the sources of each voice that paths pass, by id. */
  readonly voices: readonly (readonly string[])[];
  /** By number: the name by which its voice is known among voice groups. */
  readonly names: readonly string[];
  readonly numberOf: (voice: string) => number | undefined;
  /** By node that a path passes: the voices it is labelled with. */
  readonly at: readonly (readonly number[])[];
}

/**
 * The labels of support paths: at each attribution the voices of its source, of the publisher of its document, and of the
 * publishers of all that this is declared to be made from; at a circle without an origin those of all its members.
 */
export function labelsOf({ nodes, passed }: SupportPaths, { voiceOf }: VoiceGroups): Labels {
  const sourcesAt = passed.map((node) => [
    ...new Set(
      (nodes[node] ?? []).flatMap(({ source, publisher, derivations }) => [
        source,
        publisher,
        ...derivations.map((made) => made.publisher),
      ]),
    ),
  ]);
  const members = new Map<string, string[]>();
  for (const source of [...new Set(sourcesAt.flat())].sort()) {
    const known = members.get(voiceOf(source));
    if (known === undefined) members.set(voiceOf(source), [source]);
    else known.push(source);
  }
  // Sources come in order: so do the voices that they are the first of.
  const numbers = new Map([...members.keys()].map((voice, number) => [voice, number]));
  const at: (readonly number[])[] = nodes.map(() => []);
  for (const [index, node] of passed.entries()) {
    at[node] = [...new Set((sourcesAt[index] ?? []).map((source) => numbers.get(voiceOf(source)) ?? 0))];
  }
  return { voices: [...members.values()], names: [...members.keys()], numberOf: (voice) => numbers.get(voice), at };
}
