import type { Question } from '../../graph/select/compose.js';
import type { ResponseMap } from '../../graph/shape/selection.js';
import { byProperty } from '../../graph/shape/shape.js';
import type { ComparedClaim } from '../../language/match/comparedClaim.js';
import type { RootField } from '../rootField/rootField.js';
import { candidates, comparedClaimOf, comparedFields } from '../understanding/readCandidates.js';

/** The most claims of one thing that one sentence is compared with, and of others that may be near. */
const maxOfSentence = 200;
const maxNear = 15;
const maxAnchors = 300;
const maxClaims = 20_000;

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
  const distinct = [...new Map(looked.map((one) => [JSON.stringify(one), one])).values()];
  const things = [...new Set(sentences.flatMap(({ anchors }) => anchors))].slice(0, maxAnchors);
  if (things.length === 0) return { claimsFor: () => [], isComplete: () => true };
  const [rows = [], near = []] = await field.askAll<readonly ResponseMap[]>([
    claimsOf(distinct),
    candidates({ when: ['byInvolved'], params: { anchor: things, most: maxNear } }, maxClaims),
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
        return own.length < maxOfSentence;
      });
    },
  };
}

function claimsOf(sentences: readonly { readonly anchor: string; readonly predicates: readonly string[] }[]): Question {
  return {
    file: 'queries/understanding/claims-of-sentences',
    kind: 'list',
    to: 'Claim',
    binding: { when: [], params: { sentences, most: maxOfSentence } },
    args: {},
    selection: comparedFields,
    sort: [byProperty('id')],
    max: maxClaims,
  };
}
