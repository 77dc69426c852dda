import { isCopy, originalsOf } from '../evidence/copies.js';
import type { AttributionFacts } from '../evidence/evidence.js';

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
 * Joins publishers' own narratives in documents of which one is declared to be made from the other, or both from one, along single
 * originals (rule V1). They are the voice of the one that is nearest to the original; if several are, a voice of their own. Other
 * attributions are the voice of their source.
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
  const families = new Map<string, { readonly depth: number; readonly narrative: AttributionFacts }[]>();
  for (const narrative of narratives) {
    const { root, depth } = originOf(narrative.document, originals);
    const family = families.get(root);
    if (family === undefined) families.set(root, [{ depth, narrative }]);
    else family.push({ depth, narrative });
  }
  const voices = new Map<string, string>();
  const joined: { voice: string; narrative: AttributionFacts }[] = [];
  for (const [root, members] of families) {
    const least = Math.min(...members.map(({ depth }) => depth));
    const nearest = members
      .filter(({ depth }) => depth === least)
      .map(({ narrative }) => voiceOfSource(narrative.source));
    const voice = new Set(nearest).size === 1 ? (nearest[0] ?? '') : `copies of ${root}`;
    for (const { narrative } of members) {
      voices.set(narrative.id, voice);
      if (voiceOfSource(narrative.source) !== voice) joined.push({ voice, narrative });
    }
  }
  return { voiceOf: ({ id, source }) => voices.get(id) ?? voiceOfSource(source), joined };
}

/** Follows single originals to the first. In a circle of documents, that is the first by id. */
function originOf(
  document: string,
  originals: ReadonlyMap<string, ReadonlySet<string>>,
): { readonly root: string; readonly depth: number } {
  const way = new Set([document]);
  for (let at = document; ; ) {
    const [original, ...more] = originals.get(at) ?? [];
    if (original === undefined || more.length > 0) return { root: at, depth: way.size - 1 };
    if (way.has(original)) return { root: [...way].sort()[0] ?? at, depth: 0 };
    way.add(original);
    at = original;
  }
}

/** The own narratives in declared copies of documents that carry a claim: they repeat these, and make no voice more certain. */
export function repetitions(
  narratives: readonly AttributionFacts[],
  carrying: ReadonlySet<string>,
): ReadonlySet<AttributionFacts> {
  return new Set(
    narratives.filter((narrative) =>
      originalsOf(narrative).some((original) => isCopy(original) && carrying.has(original.document)),
    ),
  );
}
