import { useAnswer } from '../api/useAnswer.js';
import { usePages } from '../api/usePages.js';
import { Answered } from '../frame/Answered.js';
import { useTitle } from '../frame/screenContext.js';
import {
  WorkbenchProposalsDocument,
  type WorkbenchProposalsQuery,
  type WorkbenchProposalsQueryVariables,
} from '../generated.js';
import { ChoiceField, FilterForm } from '../lists/FilterForm.js';
import { Link } from '../navigation/Link.js';
import { setParams, usePageAddress } from '../navigation/pageAddress.js';
import { QueryAndReceipt } from '../pieces/QueryAndReceipt.js';
import type { ScreenProps } from '../routes.js';
import { ReviewQueue } from './ReviewQueue.js';

const states: readonly (readonly [string, string])[] = [
  ['', 'waiting for a decision'],
  ['yes', 'decided'],
];

/** What was proposed, one after the other, to be accepted, corrected or rejected. */
export function ReviewScreen(_: ScreenProps) {
  useTitle('Review');
  const { params } = usePageAddress();
  const variables = variablesOf(params);
  const asked = useAnswer(WorkbenchProposalsDocument, variables);
  const limits = (['document', 'source', 'extractor'] as const).filter((name) => params.get(name));
  return (
    <section class="page">
      <div>
        <h1>Review</h1>
        <p class="lead">Who says what in the texts that were read. Nothing proposed counts before it is accepted.</p>
      </div>
      <FilterForm label="Choose which proposals to list">
        <ChoiceField params={params} name="decided" label="Proposals" choices={states} />
        {limits.length === 0 ? null : (
          <button type="button" onClick={() => setParams(params, { document: '', source: '', extractor: '', at: '' })}>
            All documents and sources
          </button>
        )}
      </FilterForm>
      <Answered asked={asked} lines={24}>
        {(data) => <Proposals key={JSON.stringify(variables)} data={data} variables={variables} params={params} />}
      </Answered>
    </section>
  );
}

function variablesOf(params: URLSearchParams): WorkbenchProposalsQueryVariables {
  const text = (name: string) => params.get(name)?.trim() || undefined;
  return {
    filter: {
      document: text('document'),
      source: text('source'),
      extractor: text('extractor'),
      decided: text('decided') === 'yes',
    },
  };
}

interface ProposalsProps {
  readonly data: WorkbenchProposalsQuery;
  readonly variables: WorkbenchProposalsQueryVariables;
  readonly params: URLSearchParams;
}

function Proposals({ data: { proposals: first }, variables, params }: ProposalsProps) {
  const pages = usePages(first, {
    document: WorkbenchProposalsDocument,
    variables: (after) => ({ ...variables, after }),
    pageIn: ({ proposals }) => proposals,
  });
  if (pages.nodes.length === 0) {
    return (
      <p class="card">
        {params.get('decided') === 'yes' ? 'No proposal like that was decided.' : 'Nothing waits for a decision.'}{' '}
        <Link to="read">Read a text</Link>
      </p>
    );
  }
  return (
    <>
      <ReviewQueue pages={pages} total={first.totalCount} params={params} />
      <QueryAndReceipt isWork queries={[{ document: WorkbenchProposalsDocument, variables }]} />
    </>
  );
}
