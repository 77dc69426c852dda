import type { ClaimEvidence } from '../evidence/claimEvidence.js';
import { factsOf } from '../evidence/corroborate.js';

/**
 * The decided links and merges that an answer uses, each as words: its kind, then what it connects. The entities of a claim stand
 * for the merges by which they are what they are.
 */
export function decidedIn(evidenceByClaim: readonly ClaimEvidence[]): readonly string[] {
  const all = evidenceByClaim.flatMap(({ facts, sourceLinks, merged }) => [
    ...sourceLinks.map(({ kind, from, to, validFrom, validTo }) => words(kind, from, to, validFrom, validTo)),
    ...[...merged].filter(([record, source]) => record !== source).map((pair) => words('SAME_AS', ...pair)),
    ...facts.participants.map(({ entity }) => words('INVOLVES', facts.id, entity)),
    ...facts.events.map((event) => words('DESCRIBES', facts.id, event)),
  ]);
  const derived = factsOf(evidenceByClaim).flatMap(({ derivations }) =>
    derivations.map(({ from, to, kind }) => words('DERIVED_FROM', from, to, kind)),
  );
  return [...new Set([...all, ...derived])].sort();
}

function words(...parts: readonly (string | null)[]): string {
  return parts.map((part) => part ?? '-').join(' ');
}

/** A decided link or merge as it was put into words. */
export function readDecided(text: string): { readonly kind: string; readonly ends: readonly string[] } {
  const [kind = '', from = '', to = ''] = text.split(' ');
  // The entity of a claim is another one because of a merge.
  return kind === 'INVOLVES' ? { kind: 'SAME_AS', ends: [to] } : { kind, ends: [from, to] };
}
