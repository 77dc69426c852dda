import { useAnswer } from '../api/useAnswer.js';
import { usePages } from '../api/usePages.js';
import { Answered } from '../frame/Answered.js';
import { useTitle } from '../frame/screenContext.js';
import { WorkbenchSourceListDocument, type WorkbenchSourceListQuery } from '../generated.js';
import { ChoiceField, FilterForm, NameField, NoneListed } from '../lists/FilterForm.js';
import { ListEnd } from '../lists/ListEnd.js';
import { usePageAddress } from '../navigation/pageAddress.js';
import { viewFromParams } from '../navigation/viewParams.js';
import { CsvButton } from '../pieces/CsvButton.js';
import { ShortName } from '../pieces/LongText.js';
import { SourceLabel } from '../pieces/SourceLabel.js';
import type { ScreenProps } from '../routes.js';
import { counted, numberWords } from '../words/countWords.js';
import { sourceKindWords } from '../words/fieldWords.js';

const kinds: readonly (readonly [string, string])[] = [
  ['', 'any kind'],
  ...Object.entries(sourceKindWords).map(([kind, words]) => [kind, words === '' ? 'kind not known' : words] as const),
];

const naming: readonly (readonly [string, string])[] = [
  ['', 'named or not'],
  ['yes', 'named only'],
  ['no', 'not named only'],
];

/** The sources, by name, a page at a time. */
export function SourcesScreen(_: ScreenProps) {
  useTitle('Sources');
  const { params } = usePageAddress();
  const kind = params.get('kind');
  const named = params.get('named');
  const name = params.get('name')?.trim() || undefined;
  const variables = {
    name,
    kind: kind === null ? undefined : [kind as 'OUTLET'],
    named: named === 'yes' ? true : named === 'no' ? false : undefined,
    view: viewFromParams(params),
  };
  const asked = useAnswer(WorkbenchSourceListDocument, variables);
  return (
    <section class="page">
      <h1>Sources</h1>
      <FilterForm label="Narrow the list of sources">
        <NameField params={params} label="Name" />
        <ChoiceField params={params} name="kind" label="Kind" choices={kinds} />
        <ChoiceField params={params} name="named" label="Named" choices={naming} />
      </FilterForm>
      <Answered asked={asked} lines={20}>
        {({ sources }) => <SourceRows first={sources} variables={variables} />}
      </Answered>
    </section>
  );
}

type Page = WorkbenchSourceListQuery['sources'];

interface RowsProps {
  readonly first: Page;
  readonly variables: object;
}

function SourceRows({ first, variables }: RowsProps) {
  const pages = usePages(first, {
    document: WorkbenchSourceListDocument,
    variables: (after) => ({ ...variables, after }),
    pageIn: ({ sources }) => sources,
  });
  if (first.totalCount === 0) {
    return <NoneListed things="sources" isFiltered={Object.values(variables).some((value) => value !== undefined)} />;
  }
  const table = () => ({
    columns: ['source', 'kind', 'grade', 'sayings', 'id'],
    rows: pages.nodes.map(({ id, name, sourceKind, grade, said }) => [
      name,
      sourceKindWords[sourceKind] || null,
      grade?.reliability ?? null,
      said.totalCount,
      id,
    ]),
  });
  return (
    <section class="card">
      <div class="spread">
        <h2>{counted(first.totalCount, 'source')}</h2>
        <CsvButton table={table} fileName="sources" />
      </div>
      <table class="listing">
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col" class="number">
              Sayings
            </th>
          </tr>
        </thead>
        <tbody>
          {pages.nodes.map((source) => (
            <tr key={source.id}>
              <th scope="row">
                <SourceLabel source={source} />
                <Told source={source} />
              </th>
              <td class="number">{numberWords(source.said.totalCount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ListEnd pages={pages} total={first.totalCount} />
    </section>
  );
}

/** What tells sources of one name apart. */
function Told({ source }: { readonly source: Page['nodes'][number] }) {
  if ('document' in source && source.document !== null) {
    return (
      <p class="soft">
        in “<ShortName name={source.document.title} />” only
      </p>
    );
  }
  if (!('aliases' in source) || source.aliases.length === 0) return null;
  return (
    <p class="soft">
      also <bdi dir="auto">{source.aliases.slice(0, 3).join(' · ')}</bdi>
    </p>
  );
}
