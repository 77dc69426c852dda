import type { ResponseMap } from '../../graph/shape/selection.js';
import type { ClaimEvidence } from '../evidence/claimEvidence.js';
import type { RootField } from '../rootField/rootField.js';
import type { ComparedPair } from './compareTexts.js';

/** How many claims of a document are read. */
const maxClaims = 500;
/** How many attributions of a claim are listed for a document. */
const maxAttributions = 100;

/**
 * The claims that two documents have, each with its attributions in both. Claims that say the same after merges are one.
 */
export async function sharedClaims(
  field: RootField,
  ids: ComparedPair<string>,
  documents: ComparedPair<ResponseMap>,
): Promise<object> {
  const told = documents.map((document) =>
    (document[' tells'] as readonly ResponseMap[]).slice(0, maxClaims).map((claim) => String(claim[' id'])),
  );
  const of = documents.reduce(
    (sum, document) => sum + Number((document[' tellsPage'] as ResponseMap)[' totalCount']),
    0,
  );
  const read = told.reduce((sum, claims) => sum + claims.length, 0);
  const claims = await field.claimEvidence([...new Set(told.flat())]);
  const bySame = new Map<string, ClaimEvidence[]>();
  for (const one of claims) {
    const key = one.equal[0] ?? one.facts.id;
    bySame.set(key, [...(bySame.get(key) ?? []), one]);
  }
  const shared = [...bySame].flatMap(([claim, same]) => {
    const sides = ids.map((document) => attributionsIn(document, same));
    return sides.every((side) => side.length > 0) ? [{ claim, sides }] : [];
  });
  const inOrder = shared.sort(
    (x, y) => (x.sides[0]?.[0]?.place ?? 0) - (y.sides[0]?.[0]?.place ?? 0) || (x.claim < y.claim ? -1 : 1),
  );
  return {
    claims: inOrder.map(({ claim, sides }) => ({
      claim,
      attributionsBySide: sides.map((side) => side.slice(0, maxAttributions).map(({ id }) => id)),
      countsBySide: sides.map((side) => side.length),
    })),
    complete: read === of,
    read,
    of,
  };
}

interface Placed {
  readonly id: string;
  readonly place: number;
}

/** The attributions of a claim in a document that the view includes, in the order of the text; those without a position last. */
function attributionsIn(document: string, same: readonly ClaimEvidence[]): readonly Placed[] {
  const claims = new Set(same.map(({ facts }) => facts.id));
  const found = new Map(
    same.flatMap(({ evidence, marks }) =>
      evidence
        .filter((said) => said.document === document && claims.has(said.claim) && said.admitted && said.selected)
        .map(({ id }): [string, Placed] => [id, { id, place: marks.get(id)?.start ?? Number.MAX_SAFE_INTEGER }]),
    ),
  );
  return [...found.values()].sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1));
}
