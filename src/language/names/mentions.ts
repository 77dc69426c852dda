import { hasDigit, withoutNumbered } from '../../domain/text/search/searchWords.js';
import { bothNumbers, isIrregularPast } from '../lexicon/inflections.js';
import { readQuantity } from '../quantities.js';
import { isIgnorable, nameWords, type Word } from '../words.js';
import { type Candidate, connecting } from './candidate.js';
import { chooseMentions, distinct, withoutParts } from './chooseMentions.js';
import { findDescribed } from './described.js';
import { type Fit, fitName } from './fitName.js';
import { headOf, inhabitants, isAnybody, isBareHead, isInhabitants, isOffice } from './heads.js';
import { type Mention, type Named, namesOf } from './named.js';
import { mayBear, withTitles } from './titles.js';

/** The most words of a name in a text. */
const longest = 9;
/** Words that a name may have inside, and that it neither begins nor ends with. */
const inner: ReadonlySet<string> = new Set('of the and for in on at to from a an is de la le von und du al'.split(' '));
/**
 * Where a text names what was found for it. Names said whole come before parts of names, longer ones before shorter. Part of a
 * name is enough if it has a word that is not only a head such as "fighters". Case tells "IS" from "is".
 */
export function findMentions(
  words: readonly Word[],
  found: readonly Named[],
  options: { readonly isName?: (word: Word) => boolean } = {},
): readonly Mention[] {
  const names = spelledNames(found);
  const candidates: Candidate[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (!mayBegin(words, from)) continue;
    for (let to = from + 1; to <= Math.min(words.length, from + longest); to += 1) {
      const span = words.slice(from, to);
      if (to > from + 1 && words[to - 1]?.broken === true && words[to - 1]?.large !== true) break;
      if (!mayEnd(span)) continue;
      const best = bestOf(span, names);
      // "At Tanf" is a name only whole.
      const isLed = connecting.has(words[from]?.folded ?? '') && words[from]?.quoted !== true;
      // "Norland's government" too.
      const isOwned = words[to - 1]?.large !== true && words.slice(from, to - 1).some(({ possessive }) => possessive);
      if ((isLed || isOwned) && !best.some(({ fit }) => fit.exact)) continue;
      if (best.length > 0) candidates.push(...best.map((one) => ({ ...one, from, to })));
    }
  }
  const described = findDescribed(words, found);
  const all = chooseMentions([...candidates, ...described], options.isName ? words.map(options.isName) : undefined);
  return withTitles(words, all).map((mention) => {
    const [word, ...more] = words.slice(mention.from, mention.to);
    // "A firefighter" names nobody else than the word does.
    const isWeak = mention.how === 'PART' || mention.things.every(({ __typename }) => __typename === 'UnnamedSource');
    const isWord = isWeak && word !== undefined && more.length === 0 && !word.large && !word.quoted;
    return isWord ? { ...mention, word: word.folded } : mention;
  });
}

function spelledNames(found: readonly Named[]): readonly Known[] {
  return found.flatMap((thing) =>
    [...new Set(namesOf(thing).flatMap((name) => spelled(thing, name)))].map((by) => ({
      thing,
      by,
      own: nameWords(by),
    })),
  );
}

/** A name, and of "Case 106: Cale, 4 March" also "Case 106"; of "Residents of Cale" also "people of Cale". */
function spelled({ __typename }: Named, name: string): readonly string[] {
  const [first = ''] = name.split(':');
  if (__typename === 'Event') return first !== name && nameWords(first).length > 1 ? [name, first] : [name];
  const [who = '', of, ...place] = name.split(' ');
  const isOfPlace = __typename === 'Actor' && of === 'of' && isInhabitants(who.toLowerCase());
  return isOfPlace ? [name, ...inhabitants.map((word) => `${word} of ${place.join(' ')}`)] : [name];
}

/** What all the words together name: heads such as "crossing" may be all of them. */
export function meantBy(words: readonly Word[], found: readonly Named[]): readonly Named[] {
  const first = words.findIndex((word) => !isIgnorable(word));
  if (first < 0) return [];
  const span = words.slice(first, words.findLastIndex((word) => !isIgnorable(word)) + 1);
  const names = spelledNames(found);
  const whole = bestOf(span, names, true).flatMap(({ things }) => things);
  const [title, ...bare] = span;
  if (whole.length === 0 && title !== undefined && bare.length > 0) {
    const titled = bestOf(bare, names, true).flatMap(({ things }) => things.filter((thing) => mayBear(title, thing)));
    if (titled.length > 0) return distinct(titled);
  }
  // Whoever is described so may be meant: "the minister" is the one of now, or the one before.
  const described = findDescribed(words, found).filter(({ from, to }) => to - from >= span.length);
  return withoutParts(distinct(whole.length > 0 ? whole : described.flatMap(({ things }) => things)));
}

function mayBegin(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const isWritten = at > 0 && word.large && words[at + 1]?.large === true;
  return word.quoted || isWritten || !(isIgnorable(word) || connecting.has(word.folded));
}

function mayEnd(span: readonly Word[]): boolean {
  const last = span.at(-1);
  if (last === undefined) return false;
  if (span.length > 1 && !last.quoted && (isIgnorable(last) || connecting.has(last.folded))) return false;
  return span.slice(1, -1).every((word) => !connecting.has(word.folded) || inner.has(word.folded) || word.large);
}

type Known = { readonly thing: Named; readonly by: string; readonly own: readonly string[] };

function bestOf(span: readonly Word[], names: readonly Known[], isAlone = false): readonly Candidate[] {
  const raw = span.filter((word) => word.quoted || !isIgnorable(word));
  const words = withoutNumbered(
    raw.flatMap(({ folded }) =>
      // "IS in Iraq" names two: what is written in capitals is a word of its own.
      nameWords(folded).filter(
        (word) => span.length < 2 || !inner.has(word) || word === 'al' || folded === word.toUpperCase(),
      ),
    ),
  );
  if (
    words.length === 0 ||
    (raw.length === 1 && raw[0]?.quoted !== true && readQuantity([raw[0]?.folded ?? '']) !== undefined)
  )
    return [];
  const spelled = nameWords(raw.map(({ folded }) => folded).join(' '));
  const telling = isAlone || raw.some((word) => word.quoted || !(isBareHead(word.folded) || isAnybody(word.folded)));
  const fits = names.flatMap(({ thing, by, own }): readonly Candidate[] => {
    if (thing.id === by && spelled.join('_') === nameWords(by).join('_'))
      return [make(thing, by, { typos: 0, exact: true, most: true }, span)];
    if (!couldFit(words, own)) return [];
    const fit = fitName(words, own) ?? (spelled.length > words.length ? fitName(spelled, own) : undefined);
    // One word of the name of an event is a word.
    if (
      thing.__typename === 'Event' &&
      fit !== undefined &&
      !fit.exact &&
      (fit.typos > 0 || (words.length < 2 && !words.some((word) => /\d{5}/.test(word))))
    )
      return [];
    if (fit === undefined || (!fit.exact && !telling) || isBareCode(words, fit)) return [];
    if (isTurnedRound(span, words, own)) return [];
    if (thing.__typename === 'UnnamedSource' && !fit.exact && !fitName(words, own.slice(0, endOfHead(own)))) return [];
    if (fit.typos > 0 && !fit.exact && words.every((word) => headOf(word) !== undefined)) return [];
    // "Went" is no Wendt.
    if (
      fit.typos > 0 &&
      raw.length === 1 &&
      raw[0]?.large === false &&
      raw[0].quoted === false &&
      isIrregularPast(raw[0].folded)
    )
      return [];
    // "The minister" is no ministry, and "rails" no rail board: words of the language are not names that are misspelled.
    if (fit.typos > 0 && raw.some((word) => !word.large && !word.quoted && isOffice(word.folded))) return [];
    if (raw.length === 1 && raw[0]?.large === false && isPluralOfFirst(words, own)) return [];
    // "Right" is no part of "Watch for Human Rights", nor "medicine" of "Medicines Agency".
    if (raw.length === 1 && raw[0]?.large === false && !fit.exact && isInOtherNumber(words, own)) return [];
    return [make(thing, by, fit, span)];
  });
  if (fits.length === 0) return [];
  const fewest = Math.min(...fits.map(({ fit }) => fit.typos));
  const close = fits.filter(({ fit }) => fit.typos === fewest);
  const whole = close.filter(({ fit }) => fit.exact);
  // Whoever is called so comes before whoever may be called so.
  const called = whole.filter(({ by, things }) =>
    things.some((thing) => thing.id === by || namesOf(thing).includes(by)),
  );
  return called.length > 0 ? called : whole.length > 0 ? whole : close;
}

const behindHead: ReadonlySet<string> = new Set(
  'close of to from in at near with who that on familiar inside for'.split(' '),
);

/** "The club" is not "a person close to the club". */
function endOfHead(own: readonly string[]): number {
  const end = own.findIndex((word, index) => index > 0 && behindHead.has(word));
  return end < 0 ? own.length : end;
}

const placing: ReadonlySet<string> = new Set(['from', 'in', 'on', 'at', 'to']);

/** "Water from Brine" is not Brine Water: only "of" and "for" turn a name round. */
function isTurnedRound(span: readonly Word[], words: readonly string[], own: readonly string[]): boolean {
  if (!span.some(({ folded, quoted }) => !quoted && placing.has(folded)) || own.some((word) => placing.has(word)))
    return false;
  const places = words.map((word) => own.indexOf(word)).filter((place) => place >= 0);
  return places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0));
}

/** Of a short name, the word that says what it is may be in either number: "miner" is said of "Velm miners". */
function isInOtherNumber([word = '']: readonly string[], own: readonly string[]): boolean {
  const others = own.length > 3 ? own : own.slice(0, endOfHead(own) - 1);
  return !own.includes(word) && bothNumbers(word).some((form) => others.includes(form));
}

function isPluralOfFirst([word = '']: readonly string[], own: readonly string[]): boolean {
  return own.length > 1 && own[0] !== word && `${own[0]}s` === word && own.at(-1) !== word;
}

/** A quick look, for most names have nothing to do with most words: the first or the last word begins like one of the name. */
function couldFit(words: readonly string[], own: readonly string[]): boolean {
  const joined = own.join('');
  // A word with a digit is that word or none.
  const isLike = (word: string) =>
    own.includes(word) ||
    (!hasDigit(word) && !/^[a-z]/.test(word)) ||
    own.some(
      (other) =>
        (!hasDigit(other) && !/^[a-z]/.test(other)) ||
        (other[0] === word[0] && (Math.abs(other.length - word.length) <= 3 || other.slice(0, 4) === word.slice(0, 4))),
    );
  const whole = words.join('');
  return (
    isLike(words[0] ?? '') ||
    isLike(words.at(-1) ?? '') ||
    (joined[0] === whole[0] && Math.abs(joined.length - whole.length) <= 2)
  );
}

function isBareCode(words: readonly string[], fit: Fit): boolean {
  return !fit.exact && words.every((word) => /^\p{N}+$/u.test(word));
}

function make(thing: Named, by: string, fit: Fit, span: readonly Word[]): Candidate {
  const how = !fit.exact ? 'PART' : by === namesOf(thing)[0] && fit.typos === 0 ? 'NAME' : 'ALIAS';
  return { from: 0, to: 0, things: [thing], by, exact: fit.exact, how, fit, said: span.length };
}
