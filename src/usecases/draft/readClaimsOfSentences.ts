import type { ResponseMap } from '../../graph/shape/selection.js';
import type { ComparedClaim } from '../../language/match/comparedClaim.js';
import type { RootField } from '../rootField/rootField.js';
import { claimsLookedFor, claimsNear, comparedClaimOf, maxLookedFor } from '../understanding/readCandidates.js';

const maxAnchors = 300;

/** What a sentence is looked for by. */
interface Looked {
  readonly anchors: readonly string[];
  readonly predicates: readonly string[];
}

/** The claims that sentences are compared with. */
interface FoundClaims {
  readonly claimsFor: (index: number) => readonly ComparedClaim[];
  /** Whether all claims that a sentence may say were compared. */
  readonly isComplete: (index: number) => boolean;
}

/** Reads the claims of what all sentences name. One round trip. */
export async function readClaimsOfSentences(field: RootField, sentences: readonly Looked[]): Promise<FoundClaims> {
  const looked = sentences.flatMap(({ anchors, predicates }) =>
    predicates.length === 0 ? [] : anchors.map((anchor) => ({ anchor, predicates })),
  );
  const things = [...new Set(sentences.flatMap(({ anchors }) => anchors))].slice(0, maxAnchors);
  if (things.length === 0) return { claimsFor: () => [], isComplete: () => true };
  const [rows = [], near = []] = await field.askAll<readonly ResponseMap[]>([
    claimsLookedFor(looked),
    claimsNear({ entities: things, predicates: [] }).question,
  ]);
  const claims = [...new Map([...rows, ...near].map(comparedClaimOf).map((claim) => [claim.id, claim])).values()];
  const involved = new Map<string, ComparedClaim[]>();
  for (const claim of claims) {
    for (const { id } of claim.participants) involved.set(id, [...(involved.get(id) ?? []), claim]);
  }
  const of = ({ anchors }: Looked) => [...new Set(anchors.flatMap((id) => involved.get(id) ?? []))];
  return {
    claimsFor: (index) => of(sentences[index] as Looked),
    isComplete: (index) => {
      const { anchors, predicates } = sentences[index] as Looked;
      return anchors.every((id) => {
        const own = (involved.get(id) ?? []).filter(({ predicate }) => predicates.includes(predicate));
        return own.length < maxLookedFor;
      });
    },
  };
}
