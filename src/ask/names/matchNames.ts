import { editDistance } from '../../domain/text/editDistance.js';
import { soundQuery, soundShare, withoutNumbered } from '../../domain/text/searchTokens.js';
import { isIgnorable, nameWords, type Word } from '../patterns/wordsOf.js';
import { kindNames } from './kindNames.js';

/** A search result with all its names. */
export interface Hit {
  readonly matched: string;
  readonly node: MatchedThing;
}

export interface MatchedThing {
  readonly __typename: string;
  readonly id: string;
  readonly name?: string;
  readonly title?: string;
  readonly aliases?: readonly string[];
  readonly description?: string | null;
  readonly adminAreas?: readonly string[];
  readonly document?: { readonly title: string } | null;
  readonly links?: readonly LinkedThing[];
}

interface LinkedThing {
  readonly kind: string;
  readonly outgoing: boolean;
  readonly withdrawn: boolean;
  readonly other: { readonly __typename: string; readonly id: string; readonly name?: string };
}

/** A match and its quality. */
export interface NameMatches {
  readonly thing: MatchedThing;
  /** The matching name or alias. */
  readonly by: string;
  /** The number of typos. */
  readonly typos: number;
  /** Whether the whole name matches. */
  readonly exact: boolean;
  /** Whether at least two words and most of the name match. */
  readonly most: boolean;
}

/** The matches of a name, best first: fewest typos, then whole names before parts of names. */
export function matchNames(mention: readonly Word[], hits: readonly Hit[]): readonly NameMatches[] {
  const words = withoutNumbered(
    mention.filter((word) => !isIgnorable(word)).flatMap(({ folded }) => nameWords(folded)),
  );
  if (words.length === 0) return [];
  const called = hits.flatMap(({ node, matched }): readonly NameMatches[] => {
    const names = [...new Set([...namesOf(node), matched])];
    const fits = names.flatMap((by) => fitOf(words, by, node) ?? []);
    return fits.sort(better).slice(0, 1);
  });
  const fewest = Math.min(...called.map(({ typos }) => typos));
  const close = called.filter(({ typos }) => typos === fewest);
  const whole = close.filter(({ exact }) => exact);
  return whole.length > 0 ? whole : withoutParts(close);
}

/** Its names, the main name first. */
export function namesOf(thing: MatchedThing): readonly string[] {
  return [thing.name ?? thing.title ?? '', ...(thing.aliases ?? [])].filter((name) => name !== '');
}

/** What tells a thing from others of its name: its description, what it is part of, and what it is. */
export function descriptionOf(thing: MatchedThing): string {
  const wholes = linked(thing, true).flatMap(({ name }) => name ?? []);
  const within = wholes.length > 0 ? wholes : (thing.adminAreas ?? []);
  const told = [
    ...(thing.description ? [thing.description.replace(/\.$/, '')] : []),
    ...(within.length > 0 ? [`part of ${within.slice(0, 3).join(', ')}`] : []),
    ...(thing.document ? [`in “${thing.document.title}”`] : []),
  ];
  return told.length > 0 ? told.join('; ') : (kindNames[thing.__typename] ?? `a ${thing.__typename.toLowerCase()}`);
}

/** The names of things; a name that several have comes with what tells each from the others. */
export function namesApart(things: readonly MatchedThing[]): readonly string[] {
  const names = things.map((thing) => namesOf(thing)[0] ?? '');
  return things.map((thing, index) => {
    const name = names[index] ?? '';
    return names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (${descriptionOf(thing)})`;
  });
}

/** The decided parts of a node, such as the sides of a crossing. */
export function partsOf(thing: MatchedThing): readonly LinkedThing['other'][] {
  return linked(thing, false);
}

/** Whether it is a place of which others may be part: of what is merged into it, and behind its last link, they are not known here. */
export function mayHavePlacesWithin(thing: MatchedThing): boolean {
  const links = thing.links ?? [];
  const isMerged = links.some(({ kind, withdrawn }) => kind === 'SAME_AS' && !withdrawn);
  return thing.__typename === 'Place' && (partsOf(thing).length > 0 || isMerged || links.length >= maxLinks);
}

/** Whether a place stands for an administrative area as a whole: it lies in the area of its own name. */
export function isAdminArea({ name, adminAreas = [] }: MatchedThing): boolean {
  return adminAreas.some((area) => area.toLowerCase() === name?.toLowerCase());
}

/** The API lists no more links of a thing. */
const maxLinks = 200;

/** What it is part of, or what is part of it, by the links in force. */
function linked(thing: MatchedThing, outgoing: boolean): readonly LinkedThing['other'][] {
  return (thing.links ?? [])
    .filter((link) => link.kind === 'PART_OF' && link.outgoing === outgoing && !link.withdrawn)
    .map(({ other }) => other);
}

/** The parts of a thing that bear its name. */
export function sidesOf(thing: MatchedThing): readonly { readonly id: string; readonly name: string }[] {
  const own = nameWords(thing.name ?? '');
  return partsOf(thing).flatMap(({ id, name = '' }) => {
    const words = new Set(nameWords(name));
    return own.every((word) => words.has(word)) ? [{ id, name }] : [];
  });
}

/** A whole takes precedence over its parts: "Tanf crossing" is the crossing and not one of its sides. */
function withoutParts(called: readonly NameMatches[]): readonly NameMatches[] {
  const parts = new Set(called.flatMap(({ thing }) => partsOf(thing).map(({ id }) => id)));
  return called.filter(({ thing }) => !parts.has(thing.id));
}

function better(one: NameMatches, other: NameMatches): number {
  return one.typos - other.typos || Number(other.exact) - Number(one.exact);
}

function fitOf(words: readonly string[], by: string, thing: MatchedThing): NameMatches | undefined {
  const own = nameWords(by);
  const fit = fitOfWords(words, own) ?? withoutArticles(words, own);
  return fit && { thing, by, ...fit };
}

type Fit = Pick<NameMatches, 'typos' | 'exact' | 'most'>;

function fitOfWords(words: readonly string[], own: readonly string[]): Fit | undefined {
  const joined = words.join('');
  const together = editDistance(joined, own.join(''), Math.min(allowed(joined), allowed(own.join(''))));
  if (together !== undefined) return { typos: together, exact: true, most: true };
  const nearest = words.map((word) => closest(word, own));
  if (nearest.some((found) => found === undefined)) return undefined;
  const typos = nearest.reduce((sum, found) => sum + (found?.typos ?? 0), 0);
  const used = new Set(nearest.map((found) => found?.word));
  const rest = own.filter((word) => !used.has(word));
  return {
    typos,
    exact: rest.every((word) => unimportant.has(word)),
    most: used.size > 1 && used.size >= own.length * enough,
  };
}

/** The Arabic article as it is spelled in Latin letters, before letters that it is pronounced like too. */
const articles: ReadonlySet<string> = new Set(
  ['a', 'e'].flatMap((vowel) => [...'ldnrstz', 'sh', 'th', 'dh'].map((end) => vowel + end)),
);

/** "Al-Tanf" and "At Tanf" differ in the article alone. That counts as a typo. */
function withoutArticles(words: readonly string[], own: readonly string[]): Fit | undefined {
  const [bare, rest] = [words, own].map((all) =>
    all.filter((word, index) => index === all.length - 1 || !articles.has(word)),
  );
  if (bare === undefined || rest === undefined || bare.length === words.length) return undefined;
  const fit = fitOfWords(bare, rest);
  return fit && { ...fit, typos: fit.typos + 1 };
}

/** What a word counts that only sounds alike, in another script: more than any number of typos that is allowed. */
const soundTypos = 3;

/** Of the words of a name, to be taken for it rather than for words. */
const enough = 0.75;

const unimportant: ReadonlySet<string> = new Set(['the', 'of', 'for', 'and', 'a', 'an']);

function closest(word: string, own: readonly string[]): { readonly word: string; readonly typos: number } | undefined {
  let asked: ReturnType<typeof soundQuery> | undefined;
  return own
    .flatMap((other) => {
      const sounds = () => {
        asked ??= soundQuery(word);
        return soundShare(asked, other) > 0 ? soundTypos : undefined;
      };
      const typos = editDistance(word, other, Math.min(allowed(word), allowed(other))) ?? sounds();
      return typos === undefined ? [] : [{ word: other, typos }];
    })
    .sort((one, other) => one.typos - other.typos)[0];
}

// Numbers and short words must match exactly, on either side: Tanf is not ANF.
function allowed(word: string): number {
  if (/\p{N}/u.test(word) || word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}
