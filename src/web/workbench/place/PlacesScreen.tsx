import { useAnswer } from '../api/useAnswer.js';
import { usePages } from '../api/usePages.js';
import { Answered } from '../frame/Answered.js';
import { useTitle } from '../frame/screenContext.js';
import { WorkbenchPlaceListDocument, type WorkbenchPlaceListQuery } from '../generated.js';
import { FilterForm, NameField, NoneListed } from '../lists/FilterForm.js';
import { ListEnd } from '../lists/ListEnd.js';
import { usePageAddress } from '../navigation/pageAddress.js';
import { ThingLink } from '../navigation/ThingLink.js';
import { viewFromParams } from '../navigation/viewParams.js';
import { CsvButton } from '../pieces/CsvButton.js';
import { ShortName } from '../pieces/LongText.js';
import type { ScreenProps } from '../routes.js';
import { counted, numberWords } from '../words/countWords.js';

/** The places, by name, a page at a time. */
export function PlacesScreen(_: ScreenProps) {
  useTitle('Places');
  const { params } = usePageAddress();
  const variables = { name: params.get('name')?.trim() || undefined, view: viewFromParams(params) };
  const asked = useAnswer(WorkbenchPlaceListDocument, variables);
  return (
    <section class="page">
      <h1>Places</h1>
      <FilterForm label="Narrow the list of places">
        <NameField params={params} label="Name" />
      </FilterForm>
      <Answered asked={asked} lines={20}>
        {({ entities }) => <PlaceRows first={entities} variables={variables} />}
      </Answered>
    </section>
  );
}

type Page = WorkbenchPlaceListQuery['entities'];

function PlaceRows({ first, variables }: { readonly first: Page; readonly variables: object }) {
  const pages = usePages(first, {
    document: WorkbenchPlaceListDocument,
    variables: (after) => ({ ...variables, after }),
    pageIn: ({ entities }) => entities,
  });
  if (first.totalCount === 0) {
    return <NoneListed things="places" isFiltered={Object.values(variables).some((value) => value !== undefined)} />;
  }
  const table = () => ({
    columns: ['place', 'part of', 'claims that name it', 'id'],
    rows: pages.nodes.map((place) => [place.name, whereWords(place) || null, place.claims.totalCount, place.id]),
  });
  return (
    <section class="card">
      <div class="spread">
        <h2>{counted(first.totalCount, 'place')}</h2>
        <CsvButton table={table} fileName="places" />
      </div>
      <p class="soft">
        Counted are the claims that name a place itself. Its page also has those of what lies within it.
      </p>
      <table class="listing">
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col" class="number">
              Claims that name it
            </th>
          </tr>
        </thead>
        <tbody>
          {pages.nodes.map((place) => (
            <tr key={place.id}>
              <th scope="row">
                <ThingLink thing={place}>
                  <ShortName name={place.name} />
                </ThingLink>
                <p class="soft">
                  <bdi dir="auto">
                    {[place.subkind, whereWords(place) && `in ${whereWords(place)}`, alsoCalled(place.aliases)]
                      .filter(Boolean)
                      .join(' · ')}
                  </bdi>
                </p>
              </th>
              <td class="number">{numberWords(place.claims.totalCount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ListEnd pages={pages} total={first.totalCount} />
    </section>
  );
}

function alsoCalled(names: readonly string[]): string {
  return names.length === 0 ? '' : `also called ${names.slice(0, 3).join(', ')}`;
}

/** Where it lies: places of one name are told apart by it. */
function whereWords({ partOf, ...place }: Page['nodes'][number]): string {
  const areas = 'adminAreas' in place ? [...place.adminAreas].reverse() : [];
  const above = partOf.map(({ name }) => name).filter((name) => !areas.includes(name));
  return [...above, ...areas].slice(0, 4).join(', ');
}
