import { Link } from '../navigation/Link.js';
import { counted } from '../words/countWords.js';
import { useBasket } from './useBasket.js';

/** The link to the case file in the header, with the number of its answers. */
export function CaseLink({ current }: { readonly current: boolean }) {
  const { items } = useBasket();
  return (
    <Link to="case" current={current} class="case-link">
      <span>Case file</span>{' '}
      <span class="case-count" title={`${counted(items.length, 'answer')} picked`}>
        {items.length}
      </span>
    </Link>
  );
}
