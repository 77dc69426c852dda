import { Link } from '../navigation/Link.js';
import type { PathName } from '../paths.js';
import type { AskedCall } from './calledIn.js';

interface Screen {
  readonly to: PathName;
  /** The argument that holds the id of the page. */
  readonly idIn?: string;
  readonly words: string;
}

/** The screens that show more of an answer, by the root field of its query. */
const screens: Readonly<Record<string, Screen>> = {
  control: { to: 'place', idIn: 'place', words: 'See who controlled it, a lane for each source' },
  trackRecord: { to: 'source', idIn: 'source', words: 'See everything this source said' },
  conflicts: { to: 'conflicts', words: 'See where sources disagree, side by side' },
};

/** A link to the screen that shows more of an answer, if there is one. */
export function ScreenLinks({ call: { field, args } }: { readonly call: AskedCall }) {
  const screen = screens[field];
  if (screen === undefined) return null;
  const { to, idIn, words } = screen;
  const id = idIn === undefined ? '' : args[idIn];
  return typeof id !== 'string' ? null : (
    <p>
      <Link to={to} id={id} class="go-on">
        {words} →
      </Link>
    </p>
  );
}
