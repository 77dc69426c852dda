import { nameWords, type Word } from '../words.js';
import { isOffice } from './heads.js';
import { findMentions } from './mentions.js';
import { type Named, namesOf } from './named.js';

// Who is at the head of what, by what people are described as.

const heads = 'head leader director chief manager executive ceo president boss rector principal';
/** Verbs for being at the head of something, and the offices of those who are. */
const heading: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['runs', heads],
      ['leads', `${heads} captain commander chair chairman chairwoman`],
      ['heads', `${heads} chair chairman chairwoman`],
      ['directs', 'director head'],
      ['manages', 'manager director head'],
      ['chairs', 'chair chairman chairwoman chairperson'],
      ['coaches', 'coach trainer'],
      ['captains', 'captain'],
      ['commands', 'commander general colonel captain chief'],
      ['edits', 'editor'],
      ['governs', 'governor mayor'],
    ] as const
  ).map(([verb, offices]) => [verb, new Set(offices.split(' '))]),
);

/** Words of an office that do not say of what. */
const ranks: ReadonlySet<string> = new Set('head chief general executive first managing current'.split(' '));
/** Whoever is described so is not at the head, or no longer. */
const lesser: ReadonlySet<string> = new Set(
  'deputy vice assistant acting former formerly ex late until designate'.split(' '),
);
const past: ReadonlySet<string> = new Set(['former', 'formerly', 'until']);
const linking: ReadonlySet<string> = new Set('the a an of at for in to and'.split(' '));

/** A question for who is at the head of something: the offices, and of what. */
export interface Heading {
  readonly offices: ReadonlySet<string>;
  readonly what: readonly Word[];
}

/** "Who runs the hospital?", "who is in charge of research at Alma?", "who is leading the union?" */
export function headingIn(words: readonly Word[]): Heading | undefined {
  const [who, verb, next, ...rest] = words;
  if (who?.folded !== 'who' || verb === undefined || next === undefined || words.some(({ quoted }) => quoted))
    return undefined;
  const own = heading.get(verb.folded);
  if (own !== undefined) return { offices: own, what: words.slice(2) };
  if (verb.folded !== 'is') return undefined;
  const said = [next, ...rest].map(({ folded }) => folded).join(' ');
  const lead = ['in charge of', 'at head of', 'at helm of'].find((one) => said.startsWith(`${one} `));
  if (lead !== undefined) return { offices: new Set(heads.split(' ')), what: words.slice(2 + lead.split(' ').length) };
  const base = [...heading.keys()].find((one) => next.folded === gerundOf(one));
  return base === undefined ? undefined : { offices: heading.get(base) ?? new Set(), what: rest };
}

function gerundOf(third: string): string {
  if (third === 'runs') return 'running';
  const base = third.replace(/(?<=ch)es$|s$/, '');
  return `${base.replace(/e$/, '')}ing`;
}

/**
 * Whether a description says that somebody had an office, and has it no longer: "former director", "director, until March". `names` tells
 * the parts that name the office. Another one that they had ("director of the hospital, former minister") tells nothing of it.
 */
export function isPast(description: string, names: (part: readonly string[]) => boolean): boolean {
  const parts = partsOf(description);
  const naming = parts.filter(names);
  const hasEnded = parts.some((words) => words.includes('until') && !words.some(isOffice));
  return hasEnded || (naming.length > 0 && naming.every((words) => words.some((word) => past.has(word))));
}

function partsOf(description: string): readonly (readonly string[])[] {
  return description.split(/[.;,(]/).map(nameWords);
}

/** All who are described as being, or having been, at the head of just that; and those of them who still are. */
export function headsOf(
  { offices, what }: Heading,
  names: readonly Named[],
): { readonly all: readonly Named[]; readonly now: readonly Named[] } {
  const mentions = findMentions(what, names);
  const bodies = mentions.map(({ things }) => things.filter(({ __typename }) => __typename !== 'Person'));
  if (bodies.length === 0 || bodies.some((things) => things.length === 0)) return { all: [], now: [] };
  const rest = what
    .filter((_, at) => !mentions.some(({ from, to }) => at >= from && at < to))
    .map(({ folded }) => folded)
    .filter((word) => !linking.has(word));
  const saysHead = (words: readonly string[]) => isHead(words, offices, { bodies, rest });
  const all = names.filter(
    ({ __typename, description }) => __typename === 'Person' && partsOf(description ?? '').some(saysHead),
  );
  return { all, now: all.filter(({ description }) => !isPast(description ?? '', saysHead)) };
}

function isHead(
  words: readonly string[],
  offices: ReadonlySet<string>,
  { bodies, rest }: { readonly bodies: readonly (readonly Named[])[]; readonly rest: readonly string[] },
): boolean {
  const end = words.findIndex((word) => word === 'of' || word === 'at' || word === 'for');
  const office = words[end - 1] ?? '';
  if (end < 1 || !offices.has(office)) return false;
  const ended = words.findIndex((word, at) => at > end && (word === 'since' || word === 'until'));
  const scope = words.slice(end + 1, ended < 0 ? words.length : ended);
  const before = words.slice(0, end - 1).filter((word) => !ranks.has(word));
  if (before.some((word) => lesser.has(word) && word !== 'former' && word !== 'until')) return false;
  const left = bodies.reduce<readonly string[] | undefined>(withoutNameOf, [...before, ...scope]);
  const own = left?.filter((word) => !linking.has(word) && word !== 'former');
  return own !== undefined && own.length === rest.length && rest.every((word) => own.includes(word));
}

/** The words without the longest name of one of the things; undefined if none is there. */
function withoutNameOf(words: readonly string[] | undefined, things: readonly Named[]): readonly string[] | undefined {
  if (words === undefined) return undefined;
  const names = things.flatMap((thing) =>
    namesOf(thing).map((name) => nameWords(name).filter((word) => word !== 'the')),
  );
  const found = names
    .sort((one, other) => other.length - one.length)
    .map((name) => ({ name, at: words.findIndex((_, at) => name.every((word, more) => words[at + more] === word)) }))
    .find(({ name, at }) => name.length > 0 && at >= 0);
  return found && [...words.slice(0, found.at), ...words.slice(found.at + found.name.length)];
}

/** Whether somebody is asked for by an office: "who is the director of the hospital?" */
export function officeIn(words: readonly Word[]): Word | undefined {
  return words.find(({ folded, quoted, large }) => !quoted && !large && isOffice(folded));
}
