import { isCopy, originalsOf } from '../evidence/copies.js';
import type { AttributionFacts } from '../evidence/evidence.js';
import { groupBy } from '../graphs/groupBy.js';

/** The voices of publishers' own narratives, which may be those of the originals of their documents. */
export interface NarrativeVoices {
  /** The key of the voice of an attribution. */
  readonly voiceOf: (item: AttributionFacts) => string;
  /** The copies that are one with another voice: the voice, and the narrative. */
  readonly joined: readonly { readonly voice: string; readonly narrative: AttributionFacts }[];
}

/** Whether it is a publisher's own narrative. */
export function isOwnNarrative({ mode, source, publisher, relays, about }: AttributionFacts): boolean {
  return mode === 'NARRATIVE' && source === publisher && relays.length === 0 && about.length === 0;
}

/**
 * Joins publishers' own narratives in documents of which one is declared to be made from the other, or both from one, along
 * single originals (rule V1). They are the voice of the one that all others are made from; if there is none, a voice of their
 * own. Other attributions are the voice of their source.
 */
export function narrativeVoices(
  narratives: readonly AttributionFacts[],
  voiceOfSource: (source: string) => string,
): NarrativeVoices {
  const originals = new Map<string, Set<string>>();
  for (const { from, to } of narratives.flatMap(({ derivations }) => derivations)) {
    if (from !== to) originals.set(from, (originals.get(from) ?? new Set()).add(to));
  }
  if (originals.size === 0) return { voiceOf: ({ source }) => voiceOfSource(source), joined: [] };
  const lines = new Map(narratives.map(({ document }) => [document, lineOf(document, originals)]));
  const families = groupBy(narratives, ({ document }) => lines.get(document)?.at(-1) ?? document);
  const voices = new Map<string, string>();
  const joined: { voice: string; narrative: AttributionFacts }[] = [];
  for (const [root, members] of families) {
    const first = members.find(({ document }) => members.every((one) => lines.get(one.document)?.includes(document)));
    const all = new Set(members.map(({ source }) => voiceOfSource(source)));
    const [only = ''] = all;
    const voice = first === undefined ? (all.size === 1 ? only : `copies of ${root}`) : voiceOfSource(first.source);
    for (const narrative of members) {
      voices.set(narrative.id, voice);
      if (voiceOfSource(narrative.source) !== voice) joined.push({ voice, narrative });
    }
  }
  return { voiceOf: ({ id, source }) => voices.get(id) ?? voiceOfSource(source), joined };
}

/** A document, and those that it is made from along single originals. */
function lineOf(document: string, originals: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const line = [document];
  for (let at = document; ; ) {
    const [original, ...more] = originals.get(at) ?? [];
    if (original === undefined || more.length > 0 || line.includes(original)) return line;
    line.push(original);
    at = original;
  }
}

/**
 * The own narratives in declared copies of documents that carry their claim (rule V5): they repeat these, and make no voice more
 * certain.
 */
export function repetitions(
  narratives: readonly AttributionFacts[],
  carries: (document: string, claim: string) => boolean,
): ReadonlySet<AttributionFacts> {
  return new Set(
    narratives.filter((narrative) =>
      originalsOf(narrative).some((original) => isCopy(original) && carries(original.document, narrative.claim)),
    ),
  );
}
