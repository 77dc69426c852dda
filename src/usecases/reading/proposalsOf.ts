import type { ProposalFilter, QueryProposalsArgs } from '../../domain/schema/generated.js';
import type { Question } from '../../graph/select/compose.js';
import { bindProposals } from '../../graph/shape/listFilters.js';
import { hiddenFields, type ResponseMap, type Selection } from '../../graph/shape/selection.js';
import type { RootField } from '../rootField/rootField.js';

/** The most attributions of one review. */
const maxOutdated = 1_000;

/** The question for a page of proposals. */
export function proposalsOf(args: QueryProposalsArgs, selection: Selection): Question {
  const { filter, ...page } = args;
  const binding = bindProposals({ ...(filter ?? {}) });
  return { file: 'queries/proposals', kind: 'page', to: 'Proposed', binding, args: page, selection };
}

/** Whether a document was read before. */
export async function hasProposals(field: RootField, document: string): Promise<boolean> {
  const selection = { ProposedConnection: hiddenFields('totalCount') };
  const { value } = await field.ask<ResponseMap>(proposalsOf({ filter: { document }, first: 0 }, selection));
  return Number(value[' totalCount']) > 0;
}

/** The proposals of documents that nobody has decided. */
export async function openProposals(field: RootField, documents: readonly string[]): Promise<readonly string[]> {
  const nodes = [{ key: ' nodes', name: 'nodes', args: {}, selection: { Proposed: hiddenFields('id') } }];
  const found = await Promise.all(
    documents.map((document) => {
      const filter: ProposalFilter = { document, decided: false };
      return field.ask<ResponseMap>(proposalsOf({ filter, first: 200 }, { ProposedConnection: nodes }));
    }),
  );
  const rows = found.flatMap(({ value }) => value[' nodes'] as readonly ResponseMap[]);
  return rows.map((row) => String(row[' id'])).slice(0, maxOutdated);
}
