import { useAnswer } from '../api/useAnswer.js';
import { Answered } from '../frame/Answered.js';
import { useTitle } from '../frame/screenContext.js';
import { WorkbenchNeighbourhoodDocument, type WorkbenchNeighbourhoodQuery } from '../generated.js';
import { DecidedLinks } from '../lists/DecidedLinks.js';
import { ChoiceField, FilterForm } from '../lists/FilterForm.js';
import { usePageAddress } from '../navigation/pageAddress.js';
import { ThingLink } from '../navigation/ThingLink.js';
import { viewFromParams } from '../navigation/viewParams.js';
import { ShortName } from '../pieces/LongText.js';
import { QueryAndReceipt } from '../pieces/QueryAndReceipt.js';
import type { ScreenProps } from '../routes.js';
import { kindWords } from '../words/fieldWords.js';
import { EdgeList, NodeList } from './GraphLists.js';
import { GraphPicture } from './GraphPicture.js';
import { extentWords, nodeName } from './graphNodes.js';

const sizes = [
  ['', 'up to 300 nodes'],
  ['100', 'up to 100 nodes'],
  ['1000', 'up to 1 000 nodes'],
] as const;

/** What surrounds a thing: the claims near it, what they involve, who speaks of them, and on whose word each edge is. */
export function NeighbourhoodScreen({ id }: ScreenProps) {
  const { params } = usePageAddress();
  const most = Number(params.get('most') ?? 300);
  const variables = { of: id, most: Number.isInteger(most) ? most : 300, view: viewFromParams(params) };
  const asked = useAnswer(WorkbenchNeighbourhoodDocument, variables);
  return (
    <article class="page">
      <Answered asked={asked} lines={30}>
        {(data) => <Surroundings data={data} params={params} />}
      </Answered>
      <QueryAndReceipt queries={[{ document: WorkbenchNeighbourhoodDocument, variables }]} />
    </article>
  );
}

interface SurroundingsProps {
  readonly data: WorkbenchNeighbourhoodQuery;
  readonly params: URLSearchParams;
}

function Surroundings({ data: { neighbourhood: found, node }, params }: SurroundingsProps) {
  const { centre } = found;
  useTitle(`Around ${nodeName(centre)}`);
  return (
    <div class="page">
      <header class="heading">
        <h1>
          Around{' '}
          <ThingLink thing={centre}>
            <ShortName name={nodeName(centre)} most={200} />
          </ThingLink>
        </h1>
        <p class="facts">
          <span>{kindWords[centre.__typename] ?? centre.__typename}</span>
        </p>
        <p class={found.complete ? 'soft' : 'partial'}>{extentWords(found)}</p>
      </header>
      <FilterForm label="Choose the size of the graph">
        <ChoiceField params={params} name="most" label="How much" choices={sizes} />
      </FilterForm>
      {found.edges.length === 0 ? null : <GraphPicture found={found} />}
      {node !== null && 'links' in node && node.links.length > 0 ? (
        <DecidedLinks
          title="What was decided about it"
          none=""
          links={node.links}
          count={node.linkCount}
          fileName="decided"
        />
      ) : null}
      <EdgeList found={found} />
      <NodeList found={found} />
    </div>
  );
}
