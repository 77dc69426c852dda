import { editDistance } from '../../domain/text/editDistance.js';
import { bothNumbers, conjugated, verbBasesOf } from '../lexicon/inflections.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { nameWords, type Word } from '../words.js';

/** A text for looking words up in it. */
export class WordsOfText {
  readonly #words: ReadonlySet<string>;
  readonly #text: string;

  constructor(text: string) {
    const words = nameWords(text);
    this.#words = new Set(words);
    this.#text = ` ${words.join(' ')} `;
  }

  has(form: string): boolean {
    return form.includes(' ') ? this.#text.includes(` ${form} `) : this.#words.has(form);
  }

  /** Whether it has a word in some form: in another number or tense, as a noun of a verb, or as another verb of its family. */
  hasWord(word: Word | string, lex: Lexicon): boolean {
    const parts = nameWords(typeof word === 'string' ? word : word.folded);
    return parts.every((part) => formsOf(part, lex).some((form) => this.has(form)) || this.#hasTypo(part));
  }

  #hasTypo(part: string): boolean {
    if (part.length < 6 || /\d/.test(part)) return false;
    return [...this.#words].some((own) => own.length >= 6 && editDistance(part, own, 1) !== undefined);
  }
}

/** Nouns that are the same in a report. Few: what is only alike invites wrong answers. */
const same: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'staff employee worker personnel',
    'company firm',
    'factory plant',
    'ship vessel',
    'plane aircraft airplane',
    'home house dwelling',
    'car automobile',
    'lorry truck',
    'doctor physician',
    'child kid',
    'supporter fan',
    'inhabitant resident',
    'salary wage pay',
    'illness disease',
  ]
    .map((line) => line.split(' '))
    .flatMap((nouns) =>
      nouns.flatMap((noun) => bothNumbers(noun).map((form) => [form, nouns.flatMap(bothNumbers)] as const)),
    ),
);

const remembered = new Map<string, readonly string[]>();

/** What a word may stand as in another text. */
function formsOf(word: string, lex: Lexicon): readonly string[] {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const verbs = [...verbBasesOf(word), ...lex.verbsOf(word)];
  const families = lex
    .sensesOf(word)
    .filter(({ rest }) => rest.length === 0)
    .map(({ family }) => family);
  const found = [
    ...new Set([
      word,
      ...(same.get(word) ?? []),
      ...bothNumbers(word),
      ...(verbs.length > 1 ? verbs.flatMap(conjugated) : []),
      ...families.flatMap((family) => lex.formsOf(family)),
    ]),
  ];
  if (remembered.size > 5_000) remembered.clear();
  remembered.set(word, found);
  return found;
}
