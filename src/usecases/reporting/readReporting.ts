import { InvalidInput, NotFound } from '../../domain/errors.js';
import { parseId } from '../../domain/records/ids.js';
import type { QueryWhoReportedArgs, View } from '../../domain/schema/generated.js';
import { rootQueries } from '../../graph/reading/rootQueries.js';
import type { Question } from '../../graph/select/compose.js';
import { bindClaimRoot } from '../../graph/shape/claimRoot.js';
import { bindIds } from '../../graph/shape/fieldArguments.js';
import { hiddenFields, type ResponseMap, type Selection } from '../../graph/shape/selection.js';
import { byProperty, descending } from '../../graph/shape/shape.js';
import { type Happening, happeningsOf } from '../../reasoning/index.js';
import type { ClaimEvidence } from '../evidence/claimEvidence.js';
import type { RootField } from '../rootField/rootField.js';
import type { FoundClaims } from '../understanding/findClaims.js';
import { readText } from '../understanding/readText.js';

/** As of which journal entry something was read. */
interface AnsweredAt {
  readonly seq: number;
  readonly head: string;
  readonly at: string;
}

/** The subject of the query: exactly one of these. */
export type Selector = Pick<QueryWhoReportedArgs, 'claim' | 'event' | 'filter' | 'text'>;

/** How many matching claims are read, the newest first; and how many of those with dissent, if there are more. */
const maxClaims = 200;

/** The evidence of the claims that match, and how much of it was read. */
export interface FoundReporting {
  /** The claims that were read. */
  readonly evidenceByClaim: readonly ClaimEvidence[];
  /** The claims that somebody denies, doubts or declines to speak of, where not all claims were read. */
  readonly dissent: readonly ClaimEvidence[];
  /** The number of claims that match. */
  readonly of: number;
  /** Whether the dissent about all of them was read. */
  readonly dissentComplete: boolean;
  /** The event that was asked about. */
  readonly event: string | null;
  /** How a text was read. */
  readonly text?: FoundClaims;
}

/** Reads the evidence of the claims that are asked about. @throws InvalidInput unless exactly one selector is given; NotFound if the claim does not exist */
export async function readReporting(
  field: RootField,
  selector: Selector,
  view: View | null | undefined,
  voices: boolean,
): Promise<{ readonly found: FoundReporting; readonly answered: AnsweredAt }> {
  checkSelector(selector);
  if (!selector.text) return readSelected(field, selector, view, voices);
  const text = await readText(field, selector.text, view);
  const { found, answered } = await readSelected(
    field,
    { filter: text.ids ? { ids: [...text.ids] } : text.filter },
    view,
    voices,
  );
  return { found: { ...found, text, ...(text.event && { event: text.event.id }) }, answered };
}

async function readSelected(
  field: RootField,
  selector: Selector,
  view: View | null | undefined,
  voices: boolean,
): Promise<{ readonly found: FoundReporting; readonly answered: AnsweredAt }> {
  const { value, ...answered } = await field.ask<readonly ResponseMap[]>(claimsOf(selector));
  if (selector.claim && value.length === 0) {
    throw new NotFound(
      `claim ${selector.claim} does not exist${view?.recordedAt ? ` as of ${view.recordedAt}` : ''}: find claims by their words with search`,
    );
  }
  const ids = value.slice(0, maxClaims).map(idOf);
  const event = selector.event ?? null;
  if (value.length <= maxClaims) {
    const evidenceByClaim = await field.claimEvidence(ids, { voices });
    return { found: { evidenceByClaim, dissent: [], of: ids.length, dissentComplete: true, event }, answered };
  }
  const { of, dissenting } = await readBeyond(field, selector);
  const shown = dissenting.slice(0, maxClaims).map(idOf);
  const all = await field.claimEvidence([...new Set([...ids, ...shown])], { voices });
  const [read, told] = [new Set(ids), new Set(shown)];
  const evidenceByClaim = all.filter(({ facts }) => read.has(facts.id));
  const dissent = all.filter(({ facts }) => told.has(facts.id));
  return { found: { evidenceByClaim, dissent, of, dissentComplete: dissenting.length <= maxClaims, event }, answered };
}

/** Of more claims than are read: how many there are, and those with dissent. */
async function readBeyond(
  field: RootField,
  selector: Selector,
): Promise<{ readonly of: number; readonly dissenting: readonly ResponseMap[] }> {
  const { filter } = claimArguments(selector);
  const counted = rootQueries.claims({ filter, first: 0 }, { ClaimConnection: hiddenFields('totalCount') });
  const [count, dissenting] = await field.askAll<ResponseMap | readonly ResponseMap[]>([
    counted,
    { ...listed, args: { filter: { ...filter, dissent: true } }, ...bound({ filter: { ...filter, dissent: true } }) },
  ]);
  return { of: Number((count as ResponseMap)[' totalCount']), dissenting: dissenting as readonly ResponseMap[] };
}

function idOf(claim: ResponseMap): string {
  return String(claim[' id']);
}

const justIds: Selection = { Claim: hiddenFields('id') };

const listed = {
  kind: 'list',
  to: 'Claim',
  selection: justIds,
  sort: [descending(byProperty('sortDesc')), byProperty('id')],
  max: maxClaims + 1,
} as const;

const bound = (args: Readonly<Record<string, unknown>>) => ({
  file: 'queries/claims',
  binding: bindClaimRoot(args),
});

function checkSelector({ claim, event, filter, text }: Selector): void {
  const given = [claim, event, filter, text].filter((value) => value !== null && value !== undefined);
  if (given.length !== 1) {
    throw new InvalidInput(
      `whoReported needs exactly one of claim, event, filter and text, not ${given.length === 0 ? 'none' : given.length}`,
    );
  }
}

function claimsOf(selector: Selector): Question {
  const { claim } = selector;
  // A claim given by id is part of the answer even if the view admits none of its attributions.
  if (claim) {
    const args = { ids: [parseId(claim, 'claim')] };
    return { ...listed, file: 'queries/nodes', args, binding: bindIds(args) };
  }
  const args = claimArguments(selector);
  return { ...listed, args, ...bound(args) };
}

function claimArguments({ event, filter }: Selector) {
  return { filter: event ? { event } : filter };
}

/** The happenings that the claims tell of. */
export function happeningsIn({ evidenceByClaim, event }: FoundReporting): readonly Happening[] {
  return happeningsOf(
    evidenceByClaim.map(({ facts }) => facts),
    event,
  );
}

/** The evidence of the claims of a happening. */
export function evidenceOfHappening(
  { claims }: Happening,
  { evidenceByClaim }: FoundReporting,
): readonly ClaimEvidence[] {
  const own = new Set(claims);
  return evidenceByClaim.filter(({ facts }) => own.has(facts.id));
}
