import { Link } from '../navigation/Link.js';
import { ThingLink } from '../navigation/ThingLink.js';
import { LongText, ShortName } from '../pieces/LongText.js';
import { listNodes } from '../words/listNodes.js';
import type { ShownPlace } from './PlaceScreen.js';

/** The place, what kind of place it is, and what it is part of. */
export function PlaceHeading({ place }: { readonly place: ShownPlace }) {
  const { id, name, subkind, adminAreas, links } = place;
  const above = links.filter(({ kind, outgoing, withdrawn }) => kind === 'PART_OF' && outgoing && !withdrawn);
  return (
    <header class="heading">
      <h1>
        <LongText text={name} most={300} />
      </h1>
      <p class="facts">
        <span>
          A place
          {subkind === null ? '' : ': '}
          <bdi dir="auto">{subkind}</bdi>
        </span>
        {above.length === 0 ? null : (
          <span>
            part of{' '}
            {listNodes(
              above.slice(0, 3).map(({ other }) => (
                <ThingLink key={other.id} thing={other}>
                  <ShortName name={'name' in other ? other.name : other.id} />
                </ThingLink>
              )),
            )}
          </span>
        )}
        {adminAreas.length === 0 ? null : (
          <span>
            in <bdi dir="auto">{adminAreas.join(' › ')}</bdi>
          </span>
        )}
        <Link to="conflicts" params={{ place: id }}>
          where sources disagree about it
        </Link>
        <Link to="neighbourhood" id={id}>
          what surrounds it
        </Link>
      </p>
    </header>
  );
}
