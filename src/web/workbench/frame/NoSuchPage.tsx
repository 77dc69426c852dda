import { Link } from '../navigation/Link.js';
import { useTitle } from './screenContext.js';

/** An address of the workbench without a screen. */
export function NoSuchPage({ path }: { readonly path: string }) {
  useTitle('No such page');
  return (
    <section class="page">
      <h1>There is no page here</h1>
      <p>
        Nothing is shown at <bdi class="breakable">{path}</bdi>. <Link to="home">Ask a question</Link> or search with{' '}
        <kbd>/</kbd>.
      </p>
    </section>
  );
}
