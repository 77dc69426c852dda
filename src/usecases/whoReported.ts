import { InvalidInput, NotFound } from '../domain/errors.js';
import { parseId } from '../domain/records/ids.js';
import type { QueryWhoReportedArgs, View } from '../domain/schema/generated.js';
import type { Engine } from '../graph/engine.js';
import type { Question } from '../graph/select/compose.js';
import { bindClaimRoot, bindIds } from '../graph/shape/filters.js';
import { fieldsOf, hiddenFields, type ResponseMap, type Selection } from '../graph/shape/selection.js';
import { byProperty, descending } from '../graph/shape/shape.js';
import { type Corroboration, versionsOf } from '../reasoning/index.js';
import type { ClaimEvidence } from './evidence/claimEvidence.js';
import { corroborate, factsOf } from './evidence/corroborate.js';
import { project } from './project/project.js';
import { projectCorroboration } from './project/projectCorroboration.js';
import { projectVoices } from './project/projectVoices.js';
import { writeReceipt } from './receipts/receipt.js';
import { type AnsweredQuestion, receiptOf } from './receipts/receiptOf.js';
import { RootField } from './rootField/rootField.js';

/** The subject of the query: exactly one of these. */
export type Selector = Pick<QueryWhoReportedArgs, 'claim' | 'event' | 'filter' | 'text'>;

const maxClaims = 200;

/** The fields that need to know which sources count as one voice. */
const weighed: ReadonlySet<string> = new Set(['corroboration', 'versions', 'receipt']);

/**
 * Who reported a claim, an event, or the claims that match a filter or text: voices as trees, origins first, and those who
 * denied, doubted or declined to comment.
 * @throws InvalidInput unless exactly one selector is given; NotFound if the claim does not exist
 */
export async function whoReported(
  engine: Engine,
  selector: QueryWhoReportedArgs,
  selection: Selection,
  view?: View | null,
): Promise<ResponseMap> {
  const voices = fieldsOf(selection, 'Reporting').some(({ name }) => weighed.has(name));
  const field = new RootField(engine, view);
  const { evidenceByClaim, answered } = await readReporting(field, selector, view, voices);
  const asked = { question: questionOf(selector), view, ...answered };
  return field.complete(project('Reporting', reportingOf(evidenceByClaim, asked), selection));
}

/** The evidence of the claims that are asked about, and when they were read. @throws as `whoReported` */
export async function readReporting(
  field: RootField,
  selector: Selector,
  view: View | null | undefined,
  voices: boolean,
): Promise<{
  readonly evidenceByClaim: readonly ClaimEvidence[];
  readonly answered: Pick<AnsweredQuestion, 'seq' | 'head' | 'at'>;
}> {
  const { value, ...answered } = await field.ask<readonly ResponseMap[]>(claimsOf(selector));
  if (selector.claim && value.length === 0) {
    throw new NotFound(
      `claim ${selector.claim} does not exist${view?.recordedAt ? ` as of ${view.recordedAt}` : ''}: find claims by their words with search`,
    );
  }
  const ids = value.map((claim) => String(claim[' id']));
  return { evidenceByClaim: await field.claimEvidence(ids, { voices }), answered };
}

function questionOf({ claim, event, filter, text }: Selector): AnsweredQuestion['question'] {
  return { claim, event, filter, text };
}

const justIds: Selection = { Claim: hiddenFields('id') };

function claimsOf(selector: Selector): Question {
  const { claim, event, filter, text } = selector;
  const given = [claim, event, filter, text].filter((value) => value !== null && value !== undefined);
  if (given.length !== 1) {
    throw new InvalidInput(
      `whoReported needs exactly one of claim, event, filter and text, not ${given.length === 0 ? 'none' : given.length}`,
    );
  }
  const shared = {
    kind: 'list',
    to: 'Claim',
    selection: justIds,
    sort: [descending(byProperty('sortDesc')), byProperty('id')],
    max: maxClaims,
  } as const;
  // A claim given by id is part of the answer even if the view admits none of its attributions.
  if (claim) {
    const args = { ids: [parseId(claim, 'claim')] };
    return { ...shared, file: 'queries/nodes', args, binding: bindIds(args) };
  }
  const args = { filter: event ? { event } : text ? { text } : filter };
  return { ...shared, file: 'queries/claims', args, binding: bindClaimRoot(args) };
}

/** A Reporting of the API. Expensive members are computed only if selected. */
function reportingOf(evidenceByClaim: readonly ClaimEvidence[], asked: AnsweredQuestion): object {
  const claims = evidenceByClaim.map(({ facts }) => facts.id);
  return {
    claims,
    ...projectVoices(factsOf(evidenceByClaim), new Set(claims)),
    corroboration: () => projectCorroboration(corroborate(evidenceByClaim)),
    versions: () => shownVersions(evidenceByClaim),
    receipt: () => writeReceipt(receiptOf(asked, evidenceByClaim)),
  };
}

/** The versions, best corroborated first. */
function shownVersions(evidenceByClaim: readonly ClaimEvidence[]): readonly object[] {
  const byId = new Map(evidenceByClaim.map((claimEvidence) => [claimEvidence.facts.id, claimEvidence]));
  return versionsOf(evidenceByClaim.map(({ facts }) => facts))
    .map((claims) => ({ claims, corroboration: corroborate(claims.flatMap((id) => byId.get(id) ?? [])) }))
    .sort(bestFirst)
    .map(({ claims, corroboration }) => ({ claims, corroboration: projectCorroboration(corroboration) }));
}

function bestFirst(a: { readonly corroboration: Corroboration }, b: { readonly corroboration: Corroboration }): number {
  return b.corroboration.atLeast - a.corroboration.atLeast || b.corroboration.atMost - a.corroboration.atMost;
}
