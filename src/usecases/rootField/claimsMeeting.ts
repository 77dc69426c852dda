import type { Question } from '../../graph/select/compose.js';
import { bindClaimRoot } from '../../graph/shape/claimRoot.js';
import { hiddenFields, type ResponseMap } from '../../graph/shape/selection.js';
import { byProperty } from '../../graph/shape/shape.js';

/** Runs a query for claims. */
export type AskForClaims = (question: Question) => Promise<{ readonly value: unknown }>;

/** The ids of the claims that meet a filter, at most so many. One round trip. */
export async function claimsMeeting(filter: object, max: number, ask: AskForClaims): Promise<readonly string[]> {
  const { value } = await ask({
    file: 'queries/claims',
    kind: 'list',
    to: 'Claim',
    binding: bindClaimRoot({ filter }),
    args: { filter },
    selection: { Claim: hiddenFields('id') },
    sort: [byProperty('id')],
    max,
  });
  return (value as readonly ResponseMap[]).map((claim) => String(claim[' id']));
}
