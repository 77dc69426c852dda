import { Link } from '../navigation/Link.js';
import { ThingLink } from '../navigation/ThingLink.js';
import { CsvButton } from '../pieces/CsvButton.js';
import { ShortName } from '../pieces/LongText.js';
import { SourceLabel } from '../pieces/SourceLabel.js';
import { StackedTable } from '../pieces/StackedTable.js';
import { useShown } from '../pieces/useShown.js';
import { counted } from '../words/countWords.js';
import { kindWords } from '../words/fieldWords.js';
import {
  edgesTable,
  edgeWords,
  type GraphEdge,
  type GraphNode,
  type Neighbourhood,
  nodeName,
  nodesById,
  nodesTable,
} from './graphNodes.js';

const pageSize = 50;

/** The edges of a graph as a table, each with on whose word it is. */
export function EdgeList({ found }: { readonly found: Neighbourhood }) {
  const { shown, more } = useShown(found.edges, pageSize);
  const nodes = nodesById(found);
  return (
    <section class="card">
      <div class="spread">
        <h2>{counted(found.edges.length, 'edge')}, each with on whose word it is</h2>
        {found.edges.length === 0 ? null : (
          <CsvButton table={() => edgesTable(found)} fileName="edges" label="Save the edges as CSV" />
        )}
      </div>
      {found.of === 0 ? (
        <p class="soft">
          No claim in this view has to do with it or with {found.partsComplete ? 'its parts' : 'its first 20 parts'}.
        </p>
      ) : null}
      {found.edges.length === 0 ? null : (
        <StackedTable titles={['From', 'Edge', 'To', 'On the word of']} caption="The edges" name="graph-table">
          {shown.map((edge) => (
            <EdgeRow key={`${edge.from} ${edge.to} ${edge.role}`} edge={edge} nodes={nodes} />
          ))}
        </StackedTable>
      )}
      {more}
    </section>
  );
}

function EdgeRow({ edge, nodes }: { readonly edge: GraphEdge; readonly nodes: ReadonlyMap<string, GraphNode> }) {
  return (
    <tr>
      <th scope="row">
        <ThingName node={nodes.get(edge.from)} />
      </th>
      <td data-label="Edge">{edgeWords(edge)}</td>
      <td data-label="To">
        <ThingName node={nodes.get(edge.to)} />
      </td>
      <td data-label="On the word of">
        {edge.onWordOf.length === 0 ? <span class="soft">decided, as its page tells</span> : null}
        {edge.onWordOf.map((source, index) => (
          <span key={source.id}>
            {index === 0 ? '' : ', '}
            <SourceLabel source={source} bare />
          </span>
        ))}
      </td>
    </tr>
  );
}

/** The nodes of a graph as a table, the nearest first. */
export function NodeList({ found }: { readonly found: Neighbourhood }) {
  const { shown, more } = useShown(found.nodes, pageSize);
  return (
    <section class="card">
      <div class="spread">
        <h2>{counted(found.nodes.length, 'node')}</h2>
        <CsvButton table={() => nodesTable(found)} fileName="nodes" label="Save the nodes as CSV" />
      </div>
      <StackedTable titles={['Node', 'Kind', 'Steps away', 'All of it is here']} caption="The nodes" name="graph-table">
        {shown.map((node) => (
          <tr key={node.thing.id}>
            <th scope="row">
              <ThingName node={node} />
            </th>
            <td data-label="Kind">{kindWords[node.thing.__typename] ?? node.thing.__typename}</td>
            <td data-label="Steps away">{node.steps}</td>
            <td data-label="All of it is here">
              {node.complete ? 'yes' : 'no'}
              {node.steps === 0 ? null : (
                <>
                  {' · '}
                  <Link to="neighbourhood" id={node.thing.id}>
                    around it
                  </Link>
                </>
              )}
            </td>
          </tr>
        ))}
      </StackedTable>
      {more}
    </section>
  );
}

function ThingName({ node }: { readonly node: GraphNode | undefined }) {
  if (node === undefined) return null;
  return (
    <ThingLink thing={node.thing}>
      <ShortName name={nodeName(node.thing)} />
    </ThingLink>
  );
}
