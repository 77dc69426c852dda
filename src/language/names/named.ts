import { nameWords } from '../words.js';

/** Something of the graph that a text may name. */
export interface Named {
  readonly __typename: string;
  readonly id: string;
  readonly name?: string;
  readonly title?: string;
  readonly aliases?: readonly string[];
  readonly description?: string | null;
  readonly subkind?: string | null;
  readonly adminAreas?: readonly string[];
  readonly document?: { readonly title: string } | null;
  readonly links?: readonly LinkedThing[];
  /** It is only a name that places have among their areas: its parts are these places, and it is nothing itself. */
  readonly isArea?: true;
  /** Another name that it was found by: that of something merged into it, or its id. */
  readonly matched?: string;
}

interface LinkedThing {
  readonly kind: string;
  readonly outgoing: boolean;
  readonly withdrawn: boolean;
  readonly other: { readonly __typename: string; readonly id: string; readonly name?: string };
}

/** The types of the API that an entity may have. */
export const entityTypes: readonly string[] = ['Person', 'Organisation', 'Actor', 'Place', 'OtherEntity'];

/** Where a text names something: from one word up to another. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** What it may mean: several of one name, or of which it says a part. */
  readonly things: readonly Named[];
  /** The name as the graph has it. */
  readonly by: string;
  /** Whether the whole name was said. */
  readonly exact: boolean;
  /** By an alias, a part, another spelling or a description. */
  readonly how: 'NAME' | 'ALIAS' | 'PART' | 'DESCRIPTION';
  /** One small word that part of the name is: it may be just a word, as "water" is beside "Brine Water". */
  readonly word?: string;
}

/** Whether only an event can be meant. */
export function isEvent({ things }: Mention): boolean {
  return things.every(({ __typename }) => __typename === 'Event');
}

/** Whether a place may be meant. */
export function mayBePlace({ things }: Mention): boolean {
  return things.some(({ __typename }) => __typename === 'Place');
}

/** Whether a word says what a thing is, as the graph has it: "the vessel Mirra". */
export function isKindOf(folded: string, { subkind, description }: Named): boolean {
  const said = nameWords(`${subkind ?? ''} ${description ?? ''}`);
  return said.includes(folded) || said.includes(folded.replace(/s$/, ''));
}

/** Its names, the main name first. */
export function namesOf(thing: Named): readonly string[] {
  return [thing.name ?? thing.title ?? '', ...(thing.aliases ?? []), thing.matched ?? ''].filter((name) => name !== '');
}

/** Whether a name has all the words, be they in the plural. */
export function hasWords(name: string, said: readonly string[]): boolean {
  const own = new Set(nameWords(name));
  return said.every((word) => own.has(word) || own.has(word.replace(/s$/, '')));
}

/** The decided parts of a thing, such as the sides of a crossing. */
export function partsOf(thing: Named): readonly LinkedThing['other'][] {
  return linked(thing, false);
}

/** The parts of a thing that bear its name. */
export function sidesOf(thing: Named): readonly LinkedThing['other'][] {
  const own = nameWords(thing.name ?? '');
  return partsOf(thing).filter(
    ({ name = '' }) => own.length > 0 && own.every((word) => nameWords(name).includes(word)),
  );
}

/** The groups that are part of a group: what they did, it did. What a person or a body does is not what those above them do. */
export function groupsOf(thing: Named): readonly LinkedThing['other'][] {
  return thing.__typename === 'Actor' ? partsOf(thing).filter(({ __typename }) => __typename === 'Actor') : [];
}

/** What it is part of, or what is part of it, by the links in force. */
export function linked(thing: Named, outgoing: boolean): readonly LinkedThing['other'][] {
  return (thing.links ?? [])
    .filter((link) => link.kind === 'PART_OF' && link.outgoing === outgoing && !link.withdrawn)
    .map(({ other }) => other);
}

/** The API lists no more links of a thing. */
const maxLinks = 200;

/** Whether it is a place of which others may be part: of what is merged into it, and behind its last link, they are not known here. */
export function mayHavePlacesWithin(thing: Named): boolean {
  const links = thing.links ?? [];
  const isMerged = links.some(({ kind, withdrawn }) => kind === 'SAME_AS' && !withdrawn);
  return (
    thing.__typename === 'Place' &&
    thing.isArea !== true &&
    (partsOf(thing).length > 0 || isMerged || links.length >= maxLinks)
  );
}

/** Whether a place stands for an administrative area as a whole: it lies in the area of its own name. */
export function isAdminArea({ name, adminAreas = [] }: Named): boolean {
  return adminAreas.some((area) => area.toLowerCase() === name?.toLowerCase());
}
