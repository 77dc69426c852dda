import type { Lexicon } from '../lexicon/lexicon.js';
import type { Sense } from '../lexicon/sense.js';
import { doing } from './auxiliaries.js';
import { isLightVerb } from './lightVerbs.js';
import { readNoun } from './nounClause.js';
import type { Argument, Proposition } from './proposition.js';
import { type QuestionLead, questionLead } from './questionLead.js';
import { hurtsSomebody } from './slots.js';
import type { Unit } from './units/units.js';
import { readVerb, type Taken } from './verbClause.js';

/** The predicates of claims, some of which are of no family. */
type KnownPredicates = { readonly predicates: ReadonlySet<string> };

/** Whatever a clause may say: by each word that may be its predicate, as a verb and as a noun. */
export function propositionsIn(units: readonly Unit[], known: KnownPredicates, lex: Lexicon): readonly Proposition[] {
  const isVerbAt = (at: number) => verbsAt(units, at, lex, known).length > 0;
  const lead = questionLead(units, isVerbAt);
  const found = propositionsOf(lead.units, lead, known, lex);
  if (found.some(({ score }) => score > 0)) return found;
  // "What was the clash between them?" asks for the clash itself.
  if (lead.asked === 'who' && lead.phrase.isEmpty && lead.preposition === undefined)
    return propositionsOf(lead.units, { ...lead, asked: undefined, fills: false, auxiliaries: [] }, known, lex);
  if (lead.phraseUnits.length === 0) return found;
  // "How many casualties did they suffer?", "How many attacks were there at Cale?"
  const bare = { ...lead, fills: false, auxiliaries: [], phraseUnits: [] };
  const counted = [
    [...lead.units, ...lead.phraseUnits],
    [...lead.phraseUnits, ...lead.units],
  ].flatMap((order) => propositionsOf(order, bare, known, lex));
  // What is counted is a noun, be it also a form of a verb: "clashes".
  const nouns = counted.filter(({ sense }) => sense.isNoun);
  return nouns.length > 0 ? nouns : counted;
}

function verbsAt(units: readonly Unit[], at: number, lex: Lexicon, known: KnownPredicates): readonly Sense[] {
  return sensesAt(units, at, lex, known).filter(
    ({ isNoun, forms }) => !isNoun && !(forms.size === 1 && forms.has('gerund')),
  );
}

function sensesAt(units: readonly Unit[], at: number, lex: Lexicon, known: KnownPredicates): readonly Sense[] {
  const unit = units[at];
  if (unit === undefined || unit.kind !== 'word' || unit.words[0]?.quoted === true) return [];
  const own = lex.sensesOf(unit.folded);
  if (known.predicates.size === 0) return own;
  const plain = lex.plainSenses(unit.folded).flatMap((sense) => {
    const forms = new Set(lex.formsOf(sense.family));
    const rests = [...known.predicates].flatMap((predicate) => {
      const [first = '', ...rest] = predicate.split(' ');
      return forms.has(first) ? [rest] : [];
    });
    // "Laid off" is another verb than "laid".
    return rests
      .filter((rest, index) =>
        rest.length === 0
          ? rests.findIndex((one) => one.length === 0) === index
          : !sense.isNoun && rest.every((word) => particles.has(word)),
      )
      .map((rest) => ({ ...sense, rest, base: [sense.base, ...rest].join(' ') }));
  });
  return [...own, ...plain];
}

/** What makes another verb of a verb. */
const particles: ReadonlySet<string> = new Set('up down out off over in on back away through apart aside'.split(' '));

/** Where the further words of a sense stand: next to the first, or behind its object. */
function restOf(units: readonly Unit[], at: number, rest: readonly string[]): readonly number[] | undefined {
  if (rest.length === 0) return [];
  const widest = Math.min(units.length - rest.length, at + 7);
  for (let start = at + 1; start <= widest; start += 1) {
    if (rest.every((word, index) => units[start + index]?.folded === word || isOwnNoun(units[start + index], word))) {
      const between = units.slice(at + 1, start);
      if (between.some(({ kind }) => kind === 'preposition' || kind === 'question')) return undefined;
      return rest.map((_, index) => start + index);
    }
  }
  return undefined;
}

function isOwnNoun(unit: Unit | undefined, word: string): boolean {
  return unit?.kind === 'word' && unit.folded === `${word}s`;
}

function propositionsOf(
  units: readonly Unit[],
  lead: QuestionLead,
  known: KnownPredicates,
  lex: Lexicon,
): readonly Proposition[] {
  return units.flatMap((_, at) =>
    sensesAt(units, at, lex, known).flatMap((sense): readonly Proposition[] => {
      const own = restOf(units, at, sense.rest);
      if (own === undefined) return [];
      const place = { at, own };
      const ways = sense.isNoun
        ? [asObject(readNoun(units, place, sense, lead), isObjectAt(units, at, lex, known))]
        : isHeadline(units, place, sense, lex)
          ? []
          : [readVerb(units, place, sense, lead), readVerb(units, place, sense, lead, true)].map((taken) =>
              asObject(taken, isBehindVerb(units, at, sense, lead, lex)),
            );
      return ways.flatMap((taken) => (taken === undefined ? [] : [propositionOf(units, place, sense, taken, lead)]));
    }),
  );
}

/** "The Cale clashes" and "Cale battle" say what was there, not what the place does. */
function isHeadline(
  units: readonly Unit[],
  { at, own }: { readonly at: number; readonly own: readonly number[] },
  { forms }: Sense,
  lex: Lexicon,
): boolean {
  const [only] = units;
  const isNoun = lex.sensesOf(units[at]?.folded ?? '').some((sense) => sense.isNoun && sense.rest.length === 0);
  return (
    at === 1 &&
    units.length === 2 &&
    own.length === 0 &&
    isNoun &&
    (forms.has('base') || forms.has('third')) &&
    only?.mention?.things.every(({ __typename }) => __typename === 'Place') === true
  );
}

/** "Condemned the attack", "died in the attack": what is said is the verb's. */
function isObjectAt(units: readonly Unit[], at: number, lex: Lexicon, known: KnownPredicates): boolean {
  const from = units.slice(0, at).findLastIndex(({ kind }) => kind === 'preposition') + 1;
  const isHurt = ({ kind, folded }: Unit) =>
    kind === 'word' &&
    lex
      .sensesOf(folded)
      .some((sense) => sense.rest.length === 0 && (sense.isNoun || sense.forms.has('past')) && hurtsSomebody(sense));
  if (from > 1 && isHurt(units[from - 2] as Unit)) return true;
  return units
    .slice(from, at)
    .some(
      ({ folded, possessive }, index) =>
        !possessive &&
        !isLightVerb(folded) &&
        verbsAt(units, from + index, lex, known).some(({ forms }) => forms.has('past') || forms.has('third')),
    );
}

/** "Will stabilise the cities won back": what somebody will do is to stabilise. */
function isBehindVerb(units: readonly Unit[], at: number, { forms }: Sense, lead: QuestionLead, lex: Lexicon): boolean {
  if (forms.has('base')) return false;
  const isHelping = ({ kind, folded }: Unit) => kind === 'auxiliary' && doing.has(folded);
  const helper = lead.auxiliaries.some((word) => doing.has(word)) ? 0 : units.findIndex(isHelping);
  return units
    .slice(0, at)
    .some(
      ({ kind, folded }, index) =>
        helper >= 0 &&
        index >= helper &&
        kind === 'word' &&
        lex.sensesOf(folded).some((sense) => !sense.isNoun && sense.rest.length === 0 && sense.forms.has('base')),
    );
}

function asObject(taken: Taken | undefined, isObject: boolean): Taken | undefined {
  return taken === undefined || !isObject ? taken : { ...taken, score: taken.score - 4 };
}

function propositionOf(
  units: readonly Unit[],
  { at, own }: { readonly at: number; readonly own: readonly number[] },
  sense: Sense,
  taken: Taken,
  lead: QuestionLead,
): Proposition {
  const words = units.flatMap((unit) => unit.words);
  const pronouns = units
    .filter(({ kind }, index) => kind === 'pronoun' && !own.includes(index))
    .flatMap((unit) => unit.words);
  // "Police arrested whom?"
  const asked = lead.asked ?? (taken.args.some((argument) => argument.asked) ? 'who' : undefined);
  const starts = words.map(({ start }) => start);
  return {
    sense,
    predicate: [at, ...own].flatMap((index) => units[index]?.words ?? []),
    args: taken.args.filter((argument) => !isHollow(argument)),
    ...(asked === undefined ? {} : { asked }),
    ...(taken.quantity === undefined ? {} : { quantity: taken.quantity }),
    ...(taken.modality === undefined ? {} : { modality: taken.modality }),
    negated: taken.negated,
    ...(taken.isState && { isState: true as const }),
    ...(lead.countsActs && { countsActs: true as const }),
    unread: pronouns,
    // A longer predicate is the more particular one.
    score: taken.score + own.length,
    span: { start: Math.min(...starts), end: Math.max(...words.map(({ end }) => end)) },
  };
}

/** Says nothing and asks nothing. */
function isHollow({ mentions, words, heads, asked }: Argument): boolean {
  return mentions.length === 0 && words.length === 0 && heads.length === 0 && !asked;
}
