import type { Engine } from '../../graph/engine.js';
import { fieldsOf, plainFields, type ResponseMap } from '../../graph/shape/selection.js';
import { byLink, byProperty } from '../../graph/shape/shape.js';
import { lexicon } from '../../language/lexicon/lexicon.js';
import { claimSenses } from '../../language/match/claimSenses.js';
import type { ComparedClaim } from '../../language/match/comparedClaim.js';
import { type SameClaim, sameClaim } from '../../language/match/sameClaim.js';
import { RootField } from '../rootField/rootField.js';
import { claimsLookedFor, comparedClaimOf, comparedFields } from '../understanding/readCandidates.js';

const maxSuggestions = 5;
/** Participants whose claims are compared, and claims of one document. */
const maxAnchors = 5;
const maxOfDocument = 2_000;

/** A proposal, as far as it is compared. */
interface ComparedProposal {
  readonly claim: ComparedClaim;
  readonly document: string;
  /** Where it stands, so that it sorts. */
  readonly place: string;
}

/**
 * For each proposal the claims that say the same or nearly so, best first: accepted ones, and those of proposals further up in the
 * same document. One round trip for all, and one for each document.
 */
export async function sameAs(
  engine: Engine,
  proposed: readonly ComparedProposal[],
): Promise<readonly (readonly SameClaim[])[]> {
  const lookedFor = proposed.flatMap(({ claim }) => {
    const predicates = predicatesLike(claim);
    return claim.participants.slice(0, maxAnchors).map(({ id }) => ({ anchor: id, predicates }));
  });
  if (lookedFor.length === 0) return proposed.map(() => []);
  const documents = [...new Set(proposed.map(({ document }) => document))];
  const [accepted, ...own] = await Promise.all([
    new RootField(engine).ask<readonly ResponseMap[]>(claimsLookedFor(lookedFor)),
    ...documents.map((document) => claimsInDocument(engine, document)),
  ]);
  const known = accepted.value.map(comparedClaimOf);
  const ofDocument = new Map(documents.map((document, index) => [document, own[index] ?? []]));
  return proposed.map((one) => best(one, known, ofDocument.get(one.document) ?? []));
}

/** The predicate of a claim, and all that claims of its families may have. */
function predicatesLike(claim: ComparedClaim): readonly string[] {
  const lex = lexicon();
  const families = claimSenses(claim, lex).flatMap(({ family }) => [family, ...lex.kindsOf(family)]);
  return [...new Set([claim.predicate, ...families.flatMap((family) => lex.formsOf(family))])];
}

interface PlacedClaim {
  readonly claim: ComparedClaim;
  readonly place: string;
}

async function claimsInDocument(engine: Engine, document: string): Promise<readonly PlacedClaim[]> {
  const field = new RootField(engine, { review: ['PROPOSED', 'ACCEPTED'] });
  const { value } = await field.ask<readonly ResponseMap[]>({
    file: 'queries/understanding/claims-in-document',
    kind: 'list',
    to: 'ProposedClaim',
    binding: { when: [], params: { document } },
    args: {},
    selection: { ProposedClaim: [...fieldsOf(comparedFields, 'Claim'), ...plainFields('place')] },
    sort: [byLink('place'), byProperty('id')],
    max: maxOfDocument,
  });
  return value.map((row) => ({ claim: comparedClaimOf(row), place: String(row.place) }));
}

function best(
  { claim, place }: ComparedProposal,
  known: readonly ComparedClaim[],
  ofDocument: readonly PlacedClaim[],
): readonly SameClaim[] {
  const lex = lexicon();
  const above = ofDocument.filter((one) => one.place < place).map((one) => one.claim);
  const others = new Map([...above, ...known].map((one) => [one.id, one]));
  others.delete(claim.id);
  return [...others.values()]
    .flatMap((other) => sameClaim(claim, other, lex) ?? [])
    .filter(({ score }) => score > 0)
    .sort((one, next) => next.score - one.score || (one.claim.id < next.claim.id ? -1 : 1))
    .slice(0, maxSuggestions);
}
