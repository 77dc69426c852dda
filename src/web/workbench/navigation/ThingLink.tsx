import type { ComponentChildren } from 'preact';
import type { PathName } from '../paths.js';
import { Link } from './Link.js';

/** The screen of a kind of thing; a thing of another kind has none. */
const screens: Readonly<Record<string, PathName>> = {
  Claim: 'claim',
  Event: 'event',
  Place: 'place',
  Document: 'document',
  Person: 'source',
  Organisation: 'source',
  Actor: 'source',
  UnnamedSource: 'source',
  JointSource: 'source',
};

/** The screen that shows things of this GraphQL type; undefined if there is none. */
export const screenOf = (type: string): PathName | undefined => screens[type];

interface ThingLinkProps {
  readonly thing: { readonly __typename: string; readonly id: string };
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A thing as a link to its screen, or as text if it has none. */
export function ThingLink({ thing, children, ...rest }: ThingLinkProps) {
  const to = screenOf(thing.__typename);
  if (to === undefined) return <span {...rest}>{children}</span>;
  return (
    <Link to={to} id={thing.id} {...rest}>
      {children}
    </Link>
  );
}
