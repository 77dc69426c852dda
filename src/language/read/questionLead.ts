import { isOccasion } from '../lexicon/occasions.js';
import { isBody, isPlaceHead } from '../names/heads.js';
import type { SaidQuantity } from '../quantities.js';
import type { Word } from '../words.js';
import { type Phrase, phraseOf } from './phrases.js';
import type { AskedFor } from './proposition.js';
import type { Unit } from './units/units.js';

/** What a question begins with: what it asks for, and the auxiliary that stands before its subject. */
export interface QuestionLead {
  readonly asked: AskedFor | undefined;
  /** Whether what is asked for fills a place of the predicate: who, which group, how many people. */
  readonly fills: boolean;
  /** Whether the answer is what fills that place; "how many fighters" asks for a number. */
  readonly asksSlot: boolean;
  /** The phrase beside the question word: "group" of "which group". */
  readonly phrase: Phrase;
  /** A preposition before or for the question word: "from whom". */
  readonly preposition: string | undefined;
  readonly auxiliaries: readonly string[];
  readonly negated: boolean;
  readonly quantity: SaidQuantity | undefined;
  /** "How many times": the acts are counted, and not what was done. */
  readonly countsActs: boolean;
  /** The units of the phrase, and the rest. */
  readonly phraseUnits: readonly Unit[];
  readonly units: readonly Unit[];
}

const nothing = phraseOf([]);
const sizes: ReadonlySet<string> = new Set(['big', 'large', 'high', 'great', 'heavy', 'small', 'severe']);

/** Takes the question word, its phrase and the auxiliary from the front. */
export function questionLead(units: readonly Unit[], isVerbAt: (at: number) => boolean): QuestionLead {
  const first = units.findIndex(({ kind }) => kind !== 'conjunction' && kind !== 'filler');
  const plain = {
    asked: undefined,
    fills: false,
    asksSlot: false,
    phrase: nothing,
    preposition: undefined,
    auxiliaries: [],
    negated: false,
    quantity: undefined,
    countsActs: false,
    phraseUnits: [],
  };
  if (first < 0) return { ...plain, units };
  const start = units[first] as Unit;
  const preposition = start.kind === 'preposition' && units[first + 1]?.kind === 'question' ? start.folded : undefined;
  const at = preposition === undefined ? first : first + 1;
  const word = units[at] as Unit;
  if (word.kind === 'auxiliary' && at === 0) return inverted({ ...plain, asked: 'whether' }, units.slice(at));
  const counted = countedFrom(units);
  if (counted !== undefined) return { ...plain, asked: 'how many', units: counted };
  if (word.kind !== 'question') return { ...plain, units };
  const rest = units.slice(at + 1);
  const sum = ['what', 'which'].includes(word.folded) ? endOfSum(rest) : 0;
  if (sum > 0) return inverted({ ...plain, asked: 'how many' }, rest.slice(sum));
  if (word.folded === 'when' || word.folded === 'why' || word.folded === 'where') {
    return inverted({ ...plain, asked: word.folded, preposition }, rest);
  }
  if (word.folded === 'how') return howMany(plain, rest);
  const end = ['what', 'which', 'whose'].includes(word.folded)
    ? endOfPhrase(rest, (index) => isVerbAt(at + 1 + index))
    : 0;
  const { own, where } = splitAtWhere(rest.slice(0, end));
  const phrase = askedPhrase(own);
  const asked = isTimeWord(phrase.words[0]?.folded) ? 'when' : 'who';
  const clause = [...rest.slice(end), ...where];
  if (asked === 'when') return inverted({ ...plain, asked }, clause);
  if (preposition !== undefined && locative.has(preposition)) {
    // "In which town was it": where.
    if (phrase.words.length === 0 && phrase.heads.length > 0 && phrase.heads.every(isPlaceHead))
      return inverted({ ...plain, asked: 'where', phrase }, clause);
    // "In which clash were people killed" asks for the claims.
    if (own.length === 1 && own.every(({ folded }) => isOccasion(folded)))
      return inverted(plain, [...clause, start, ...own]);
  }
  return inverted({ ...plain, asked, fills: true, asksSlot: true, phrase, preposition }, clause);
}

/** "Which club" asks for a club, whether or not the claim says so. */
function askedPhrase(units: readonly Unit[]): Phrase {
  const { words, heads, ...rest } = phraseOf(units.filter(({ folded }) => !describing.has(folded)));
  const isKind = ({ folded, quoted }: Word) => !quoted && isBody(folded);
  return {
    ...rest,
    words: words.filter((word) => !isKind(word)),
    heads: [...heads, ...words.filter(isKind).map(({ folded }) => folded)],
    asked: true,
  };
}

/** What a claim need not say of what is asked for. */
const describing: ReadonlySet<string> = new Set(
  'neighbouring neighboring adjacent particular specific exact'.split(' '),
);

/** "What sum did they demand", "which sum of money was paid": how much. */
function endOfSum(units: readonly Unit[]): number {
  const end = units.findIndex(({ kind }) => kind === 'auxiliary');
  const said = units.slice(0, Math.max(end, 0)).map(({ folded }) => folded);
  return ['sum', 'amount', 'sum of money', 'amount of money'].includes(said.join(' ')) ? end : 0;
}

const counting: ReadonlySet<string> = new Set(['number', 'count', 'total', 'figure', 'estimate', 'tally']);

/** "Number of fighters killed", "what is the number of …". */
function countedFrom(units: readonly Unit[]): readonly Unit[] | undefined {
  const at = units.findIndex(({ kind }) => kind !== 'question' && kind !== 'auxiliary' && kind !== 'filler');
  const isCount =
    at >= 0 && at <= 2 && counting.has(units[at]?.folded ?? '') && ['of', 'for'].includes(units[at + 1]?.folded ?? '');
  return isCount ? units.slice(at + 2) : undefined;
}

function howMany(plain: Omit<QuestionLead, 'units'>, rest: readonly Unit[]): QuestionLead {
  const [measure] = rest;
  if (measure !== undefined && sizes.has(measure.folded))
    return inverted({ ...plain, asked: 'how many' }, rest.slice(1));
  // "How long has it been held": since when.
  if (measure?.folded === 'long') return inverted({ ...plain, asked: 'when' }, rest.slice(1));
  // "How many times did they clash", "how often".
  const often = measure?.folded === 'often' ? 1 : measure?.folded === 'many' && rest[1]?.folded === 'times' ? 2 : 0;
  if (often > 0) return inverted({ ...plain, asked: 'how many', countsActs: true }, rest.slice(often));
  if (measure === undefined || !['many', 'much'].includes(measure.folded)) return { ...plain, units: rest };
  // "How much money" asks for a sum, whatever the money.
  if (measure.folded === 'much' && rest[1]?.folded === 'money')
    return inverted({ ...plain, asked: 'how many' }, rest.slice(2));
  const after = rest.slice(1);
  const end = endOfPhrase(after, () => false);
  if (end === 0) return { ...plain, asked: 'how many', units: after };
  const { own, where } = splitAtWhere(after.slice(0, end));
  return {
    ...inverted(
      {
        ...plain,
        asked: 'how many',
        fills: true,
        phrase: phraseOf(own),
        phraseUnits: own,
      },
      [...after.slice(end), ...where],
    ),
  };
}

const locative: ReadonlySet<string> = new Set(['in', 'at', 'within', 'near', 'inside', 'across']);

/** "Which villages in Cale were seized": where they are says where it was. */
function splitAtWhere(units: readonly Unit[]): { readonly own: readonly Unit[]; readonly where: readonly Unit[] } {
  const at = units.findIndex(({ kind, folded }) => kind === 'preposition' && locative.has(folded));
  return at < 1 ? { own: units, where: [] } : { own: units.slice(0, at), where: units.slice(at) };
}

/** Up to the auxiliary, or to the verb that follows. */
function endOfPhrase(units: readonly Unit[], isVerb: (index: number) => boolean): number {
  // "Which attack was it": a noun.
  const isNoun = (index: number) => index === 0 && units[1]?.kind === 'auxiliary';
  const end = units.findIndex(
    ({ kind }, index) => kind === 'auxiliary' || kind === 'negation' || (isVerb(index) && !isNoun(index)),
  );
  return Math.max(end, 0);
}

/** Takes auxiliaries away that stand before the subject. */
function inverted(lead: Omit<QuestionLead, 'units'>, units: readonly Unit[]): QuestionLead {
  const end = units.findIndex(
    ({ kind, folded }) => kind !== 'auxiliary' && kind !== 'negation' && kind !== 'filler' && folded !== 'there',
  );
  const front = end < 0 ? units : units.slice(0, end);
  return {
    ...lead,
    auxiliaries: front.filter(({ kind }) => kind === 'auxiliary').map(({ folded }) => folded),
    negated: front.some(({ kind }) => kind === 'negation'),
    units: units.slice(front.length),
  };
}

function isTimeWord(word: string | undefined): boolean {
  return word !== undefined && ['day', 'date', 'year', 'month', 'time'].includes(word);
}
