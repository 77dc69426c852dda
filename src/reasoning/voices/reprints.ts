import type { AttributionFacts } from '../evidence/evidence.js';
import type { DisjointSets } from '../graphs/groups.js';
import type { DependenceEdge } from './dependence.js';

/**
 * Joins publishers whose own narratives stand in documents of which one is declared to be made from the other, or both from
 * one third, at any remove; a document that is made from several depends on each of them instead.
 *
 * A document stands for the publisher whose own narrative it carries, and for nobody where it carries none: so what a
 * minister says in a reprint stays the minister's.
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

/** No source has such a name. */
const inGroups = (document: string): string => `document ${document}`;
