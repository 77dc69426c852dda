import type { AttributionFacts } from '../evidence/evidence.js';
import type { DisjointSets } from '../graphs/groups.js';
import type { DependenceEdge } from './dependence.js';

/**
 * Joins publishers with own narratives in documents that are derived from each other or from a common original, transitively. A
 * document with several originals depends on each of them instead.
 *
 * A document counts for its publisher only if it contains a narrative of that publisher: a minister quoted in a reprint remains
 * a separate voice.
 */
export function reprints(narratives: readonly AttributionFacts[], groups: DisjointSets): readonly DependenceEdge[] {
  const made = narratives.filter(({ derivations }) => derivations.length > 0);
  if (made.length === 0) return [];
  const originals = new Map<string, Map<string, string>>();
  for (const { from, to, publisher } of made.flatMap(({ derivations }) => derivations)) {
    if (from !== to) originals.set(from, (originals.get(from) ?? new Map()).set(to, publisher));
  }
  for (const { document, source } of narratives) groups.join(inGroups(document), source);
  const arrows: DependenceEdge[] = [];
  for (const [document, of] of originals) {
    const from = inGroups(document);
    for (const [original, source] of of) {
      if (of.size === 1) groups.join(from, inGroups(original));
      else arrows.push({ kind: 'MADE_FROM', from, to: inGroups(original), source });
    }
  }
  return arrows;
}

/** A key that no source id can have. */
const inGroups = (document: string): string => `document ${document}`;
