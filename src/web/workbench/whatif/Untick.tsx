import { usePages } from '../api/usePages.js';
import {
  WorkbenchSourceListDocument,
  type WorkbenchSourceListQuery,
  type WorkbenchSourceListQueryVariables,
  type WorkbenchWhatIfQuery,
} from '../generated.js';
import { ListEnd } from '../lists/ListEnd.js';
import { Link } from '../navigation/Link.js';
import { setParams } from '../navigation/pageAddress.js';
import { listIn } from '../navigation/viewParams.js';
import { ShortName } from '../pieces/LongText.js';
import { counted } from '../words/countWords.js';

interface UntickProps {
  readonly first: WorkbenchSourceListQuery['sources'];
  readonly variables: WorkbenchSourceListQueryVariables;
  /** The sources that are unticked already, with their names. */
  readonly chosen: WorkbenchWhatIfQuery['nodes'];
  readonly params: URLSearchParams;
}

/** Sources to be unticked: those that are come first, also if the name that is looked for is another. */
export function Untick({ first, variables, chosen, params }: UntickProps) {
  const pages = usePages(first, {
    document: WorkbenchSourceListDocument,
    variables: (after) => ({ ...variables, after }),
    pageIn: ({ sources }) => sources,
  });
  const distrust = listIn(params, 'distrust');
  const listed = new Set(pages.nodes.map(({ id }) => id));
  const elsewhere = distrust.filter((id) => !listed.has(id));
  const nameOf = (id: string) => {
    const node = chosen.find((one) => one?.id === id);
    return node && 'name' in node ? node.name : id;
  };
  const toggle = (id: string) => {
    const next = distrust.includes(id) ? distrust.filter((other) => other !== id) : [...distrust, id];
    setParams(params, { distrust: next.join(',') });
  };
  const row = (id: string, name: string, sayings?: number) => (
    <li key={id}>
      <label>
        <input type="checkbox" checked={!distrust.includes(id)} onChange={() => toggle(id)} />{' '}
        <ShortName name={name} most={80} />
        {sayings === undefined ? null : <span class="soft"> {counted(sayings, 'saying')}</span>}
      </label>
    </li>
  );
  return (
    <>
      <ul class="plain untick">
        {elsewhere.map((id) => row(id, nameOf(id)))}
        {pages.nodes.map(({ id, name, said }) => row(id, name, said.totalCount))}
      </ul>
      {first.totalCount > 0 ? null : variables.name === undefined ? (
        <p class="soft">
          No source says anything in this view. <Link to="home">See what is in the graph</Link>
        </p>
      ) : (
        <p class="soft">No source has such a name in this view.</p>
      )}
      <ListEnd pages={pages} total={first.totalCount} />
      {distrust.length === 0 ? null : (
        <p>
          <button type="button" class="small" onClick={() => setParams(params, { distrust: '' })}>
            Believe all of them again
          </button>
        </p>
      )}
    </>
  );
}
