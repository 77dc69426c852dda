import { useAnswer } from '../api/useAnswer.js';
import { usePages } from '../api/usePages.js';
import { Answered } from '../frame/Answered.js';
import { useTitle } from '../frame/screenContext.js';
import {
  WorkbenchConflictsDocument,
  type WorkbenchConflictsQuery,
  type WorkbenchConflictsQueryVariables,
} from '../generated.js';
import { ChoiceField, FilterForm } from '../lists/FilterForm.js';
import { ListEnd } from '../lists/ListEnd.js';
import { Link } from '../navigation/Link.js';
import { usePageAddress } from '../navigation/pageAddress.js';
import { viewFromParams } from '../navigation/viewParams.js';
import { CsvButton } from '../pieces/CsvButton.js';
import { QueryAndReceipt } from '../pieces/QueryAndReceipt.js';
import type { ScreenProps } from '../routes.js';
import { counted, numberWords } from '../words/countWords.js';
import { conflictWords } from '../words/fieldWords.js';
import { AboutChips } from './AboutChips.js';
import { ConflictCard } from './ConflictCard.js';
import { readSoFar } from './conflictSides.js';
import { conflictsTable } from './conflictsTable.js';

const kinds: readonly (readonly [string, string])[] = [['', 'any kind'], ...Object.entries(conflictWords)];

const certainties: readonly (readonly [string, string])[] = [
  ['', 'certain or possible'],
  ['certain', 'certain only'],
  ['possible', 'possible only'],
];

/** Where sources disagree, each disagreement with the evidence of its sides. */
export function ConflictsScreen(_: ScreenProps) {
  useTitle('Where sources disagree');
  const { params } = usePageAddress();
  const variables = variablesOf(params);
  const asked = useAnswer(WorkbenchConflictsDocument, variables);
  return (
    <section class="page">
      <div>
        <h1>Where sources disagree</h1>
        <p class="lead">Both sides, each with its evidence. Nothing here says who is right.</p>
      </div>
      <FilterForm label="Narrow the list of disagreements">
        <ChoiceField params={params} name="kind" label="Kind" choices={kinds} />
        <ChoiceField params={params} name="certainty" label="How certain" choices={certainties} />
      </FilterForm>
      <Answered asked={asked} lines={30}>
        {(data) => <ConflictList data={data} variables={variables} params={params} />}
      </Answered>
    </section>
  );
}

/** What is asked for an address. */
function variablesOf(params: URLSearchParams): WorkbenchConflictsQueryVariables {
  const [place, source, kind] = ['place', 'source', 'kind'].map((name) => params.get(name)?.trim() || undefined);
  return {
    filter: place === undefined && source === undefined ? undefined : { within: place, source },
    kinds: kind === undefined ? undefined : [kind as 'DENIAL'],
    certainty: certaintyOf(params.get('certainty')),
    about: [place, source].filter((id) => id !== undefined),
    view: viewFromParams(params),
  };
}

/** The filter of an address; what is neither of the two is no filter. */
function certaintyOf(chosen: string | null): WorkbenchConflictsQueryVariables['certainty'] {
  if (chosen === 'certain') return 'CERTAIN';
  return chosen === 'possible' ? 'POSSIBLE' : undefined;
}

interface ConflictListProps {
  readonly data: WorkbenchConflictsQuery;
  readonly variables: WorkbenchConflictsQueryVariables;
  readonly params: URLSearchParams;
}

function ConflictList({ data: { conflicts: first, nodes: about }, variables, params }: ConflictListProps) {
  const pages = usePages(first, {
    document: WorkbenchConflictsDocument,
    variables: (after) => ({ ...variables, about: [], after }),
    pageIn: ({ conflicts }) => conflicts,
  });
  // Of several pages that were not compared as a whole, the first one is said.
  const compared = pages.pages.find(({ complete }) => !complete) ?? first;
  const shown = pages.nodes;
  return (
    <>
      <AboutChips about={about} params={params} />
      {compared.complete ? null : (
        <p class="partial">
          <strong>Not all of it:</strong> {numberWords(compared.read)} of {counted(compared.of, 'claim')} that may
          disagree were compared. Narrow the list, or the bar on top.
        </p>
      )}
      <div class="spread">
        <p role="status">{shown.length === 0 ? '' : readSoFar(shown.length, first.totalCount, variables.certainty)}</p>
        {shown.length === 0 ? null : <CsvButton table={() => conflictsTable(shown)} fileName="disagreements" />}
      </div>
      {shown.length === 0 ? (
        <NoneFound certainty={variables.certainty} isAll={compared.complete && !pages.hasMore} of={compared.of} />
      ) : null}
      {shown.map((conflict, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: conflicts have no id
        <ConflictCard key={index} conflict={conflict} />
      ))}
      <ListEnd pages={pages} label="Look for more" />
      <QueryAndReceipt queries={[{ document: WorkbenchConflictsDocument, variables }]} />
    </>
  );
}

interface NoneFoundProps {
  readonly certainty: string | null | undefined;
  readonly isAll: boolean;
  /** How many claims can disagree. */
  readonly of: number;
}

function NoneFound({ certainty, isAll, of }: NoneFoundProps) {
  if (of === 0) {
    return (
      <p class="card">
        There is no claim that could disagree with another, in this view.{' '}
        <Link to="home">See what is in the graph</Link>
      </p>
    );
  }
  const what = certainty ? `${certainty.toLowerCase()} disagreement` : 'disagreement';
  return (
    <p class="card">
      {isAll
        ? `No ${what} was found in this view. All ${counted(of, 'claim')} that can disagree were compared.`
        : 'None found so far. There is more to compare.'}
    </p>
  );
}
