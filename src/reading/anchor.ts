import type { TextSpan } from './proposal.js';

/** Words that are said to stand in a text, and what stands before and after them there if they stand there several times. */
export interface SoughtWords {
  readonly words: string;
  readonly before?: string | null | undefined;
  readonly after?: string | null | undefined;
}

/** Where the words stand; or why that is not certain: they are nowhere, or at several places. */
export type Anchored = { readonly span: TextSpan } | { readonly fault: 'ABSENT' | 'AMBIGUOUS' };

/** A part of a text, in code points. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A text in another spelling, with the place of each of its units in the text: where the letter begins and ends. */
interface Spelling {
  readonly text: string;
  readonly from?: Uint32Array;
  readonly to?: Uint32Array;
}

/**
 * Finds words in a text and says exactly where they stand. They must be the same after composing letters (NFC); or, if they stand
 * nowhere so, with white space and quotation marks folded. Nothing else is taken for the same. Words begin and end where those of the
 * text do.
 */
export class AnchoredText {
  readonly text: string;
  readonly #points: Points;
  #composed: Spelling | undefined;
  #folded: Spelling | undefined;

  constructor(text: string) {
    this.text = text;
    this.#points = pointsOf(text);
  }

  /** The one place where the words stand, within a part of the text if one is given. */
  find(sought: SoughtWords, within?: TextRange): Anchored {
    const places = this.findAll(sought.words, within);
    if (places.length === 0) return { fault: 'ABSENT' };
    const fitting = places.length === 1 ? places : places.filter((place) => this.#isBetween(place, sought));
    const [only, ...others] = fitting;
    return only === undefined || others.length > 0 ? { fault: 'AMBIGUOUS' } : { span: only };
  }

  /** Every place where the words stand, in the order of the text; at most a thousand. */
  findAll(words: string, within?: TextRange): readonly TextSpan[] {
    this.#composed ??= composedOf(this.text);
    const composed = this.#spansIn(this.#composed, words.normalize('NFC').trim(), within);
    if (composed.length > 0) return composed;
    this.#folded ??= spellingOf(this.text, folded);
    return this.#spansIn(this.#folded, foldedText(words), within);
  }

  /** What stands from one code point to another. */
  spanAt({ start, end }: TextRange): TextSpan {
    return { start, end, exact: this.text.slice(this.#points.unitOf(start), this.#points.unitOf(end)) };
  }

  #spansIn(spelling: Spelling, words: string, within: TextRange | undefined): readonly TextSpan[] {
    if (words === '') return [];
    const found: TextSpan[] = [];
    for (
      let at = spelling.text.indexOf(words);
      at >= 0 && found.length < most;
      at = spelling.text.indexOf(words, at + 1)
    ) {
      const units = unitsOf(spelling, at, at + words.length);
      if (units === undefined || !isWhole(this.text, units.start, units.end)) continue;
      const [start, end] = [this.#points.pointOf(units.start), this.#points.pointOf(units.end)];
      if (within !== undefined && (start < within.start || end > within.end)) continue;
      found.push({ start, end, exact: this.text.slice(units.start, units.end) });
    }
    return found;
  }

  #isBetween({ start, end }: TextSpan, { before, after }: SoughtWords): boolean {
    const [from, to] = [this.#points.unitOf(start), this.#points.unitOf(end)];
    const [lead, rest] = [foldedText(before ?? ''), foldedText(after ?? '')];
    if (lead === '' && rest === '') return false;
    const earlier = foldedText(this.text.slice(Math.max(0, from - 2 * lead.length - 50), from));
    const later = foldedText(this.text.slice(to, to + 2 * rest.length + 50));
    return earlier.endsWith(lead) && later.startsWith(rest);
  }
}

const most = 1_000;

/**
 * Runs of letters that every spelling leaves as they are; white space as one; and letters with their marks and the parts of Korean
 * syllables, within which lies what composing may change.
 */
const pieces =
  /((?:[!#-&(-_a-~]| (?!\s))+(?!\p{M}))|\s+|[\u1100-\u1112][\u1161-\u1175](?:[\u11a8-\u11c2])?\p{M}*|[\uac00-\ud7a3][\u11a8-\u11c2]?\p{M}*|[\s\S]\p{M}*/gu;

function composedOf(text: string): Spelling {
  return text === text.normalize('NFC') ? { text } : spellingOf(text, (part) => part.normalize('NFC'));
}

function spellingOf(text: string, spell: (part: string) => string): Spelling {
  const spelled: string[] = [];
  let [from, to] = [new Uint32Array(text.length), new Uint32Array(text.length)];
  let size = 0;
  for (const { 0: part, 1: run, index } of text.matchAll(pieces)) {
    const own = run ?? spell(part);
    if (size + own.length > from.length) [from, to] = [longer(from, own.length), longer(to, own.length)];
    for (let unit = 0; unit < own.length; unit += 1) {
      from[size + unit] = run === undefined ? index : index + unit;
      to[size + unit] = index + (run === undefined ? part.length : unit + 1);
    }
    spelled.push(own);
    size += own.length;
  }
  return { text: spelled.join(''), from: from.subarray(0, size), to: to.subarray(0, size) };
}

function longer(array: Uint32Array<ArrayBuffer>, more: number): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(array.length * 2 + more);
  grown.set(array);
  return grown;
}

const marks: readonly (readonly [RegExp, string])[] = [
  [/[«»„“”‟″「」『』]/g, '"'],
  [/[‹›‚‘’‛′`´]/g, "'"],
];

function folded(part: string): string {
  const spaced = part.normalize('NFC').replace(/\s+/g, ' ');
  return marks.reduce((all, [mark, plain]) => all.replace(mark, plain), spaced);
}

function foldedText(text: string): string {
  return folded(text).trim();
}

/** The place of a stretch of a spelling in the text; none if it begins or ends within a letter. */
function unitsOf({ from, to }: Spelling, start: number, end: number): TextRange | undefined {
  if (from === undefined || to === undefined) return { start, end };
  const begins = start === 0 || from[start] !== from[start - 1];
  const ends = end === to.length || to[end] !== to[end - 1];
  return begins && ends ? { start: from[start] ?? 0, end: to[end - 1] ?? 0 } : undefined;
}

/** Scripts that put no space between words, or that put endings to them. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Hangul}]/u;
const inWord = /[\p{L}\p{N}]/u;

/** Whether a stretch begins and ends where words do, and cuts no letter. */
function isWhole(text: string, start: number, end: number): boolean {
  const [first, last] = [pointAt(text, start), pointBefore(text, end)];
  const [before, after] = [pointBefore(text, start), pointAt(text, end)];
  return !/^[\p{M}\u200d]/u.test(after) && !/^\p{M}/u.test(first) && isEdge(before, first) && isEdge(last, after);
}

function isEdge(one: string, other: string): boolean {
  return !inWord.test(one) || !inWord.test(other) || unspaced.test(one) || unspaced.test(other);
}

function pointAt(text: string, at: number): string {
  return String.fromCodePoint(...[text.codePointAt(at)].filter((code) => code !== undefined));
}

/** The letter before a place, without its marks. */
function pointBefore(text: string, at: number): string {
  const points = [...text.slice(Math.max(0, at - 12), at)];
  return points.findLast((point) => !/\p{M}/u.test(point)) ?? '';
}

/** Converts between code points and units of UTF-16. */
interface Points {
  readonly pointOf: (unit: number) => number;
  readonly unitOf: (point: number) => number;
}

function pointsOf(text: string): Points {
  if (!/[\ud800-\udfff]/.test(text)) return { pointOf: (unit) => unit, unitOf: (point) => point };
  const units: number[] = [];
  const points = new Uint32Array(text.length + 1);
  for (let unit = 0; unit < text.length; unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1) {
    points[unit] = units.length;
    points[unit + 1] = units.length;
    units.push(unit);
  }
  points[text.length] = units.length;
  units.push(text.length);
  return { pointOf: (unit) => points[unit] ?? units.length, unitOf: (point) => units[point] ?? text.length };
}
