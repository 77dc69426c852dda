import anyAscii from 'any-ascii';
import { withoutArticle } from './prefixes.js';

// Keys by which a name is found in another script: its consonants in classes that spellings share, and its vowels. Arabic and
// Hebrew write the long vowels only; so a Latin word has a key for each choice of the vowels that may be short. Long ones tell
// names apart: "Hassan" is not حسين, and "Iraq" is not الرقة.

/** One vowel or class of consonants: the ways in which it may be written. */
type Unit = readonly string[];

/** The most keys of a word. */
const maxKeys = 32;
/** Three letters or two consonants: shorter keys are alike by chance. */
const isTelling = /...|^[^aiu]{2}$/;

const abjad = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}]/u;
const weak: Readonly<Record<string, string>> = { ا: 'a', و: 'u', ي: 'i', ع: '', ء: '', א: 'a', ו: 'u', י: 'i', ע: '' };
const vowelClasses: Readonly<Record<string, string>> = { a: 'a', e: 'i', i: 'i', y: 'i', o: 'u', u: 'u', w: 'u' };

/** Letters of one class, the longest spelling first. */
const consonants: readonly (readonly [RegExp, string])[] = [
  [/sh|ch/g, 'x'],
  [/zh/g, 'j'],
  [/kh/g, 'h'],
  [/ck|c(?![eiy])|q/g, 'k'],
  [/c/g, 's'],
  [/ph/g, 'f'],
  [/([dgt])h/g, '$1'],
  [/[pv]/g, 'b'],
];

/** Whether a word is written in Latin letters. */
export function isLatin(word: string): boolean {
  return /^\p{sc=Latin}+$/u.test(word);
}

/**
 * The keys of a folded word.
 * @param mayOmit whether each short vowel may be missing
 */
export function soundKeys(word: string, mayOmit: boolean): readonly string[] {
  const ways = abjad.test(word)
    ? [word, withoutArticle(word)].map(unitsOfAbjad)
    : [unitsOf(anyAscii(word).toLowerCase(), mayOmit)];
  return [...new Set(ways.flatMap(keysOf))].filter((key) => isTelling.test(key));
}

function keysOf(units: readonly Unit[]): readonly string[] {
  const keys = units.reduce<readonly string[]>(
    (starts, unit) => starts.flatMap((start) => unit.map((next) => start + next)).slice(0, maxKeys),
    [''],
  );
  return keys.map((key) => key.replace(/(.)\1+/g, '$1'));
}

function unitsOf(romanized: string, mayOmit: boolean): readonly Unit[] {
  const letters = romanized.replace(/[^a-z]/g, '').replace(/(?<=[aeiou])h$/, '');
  const classed = consonants.reduce((text, [spelling, name]) => text.replace(spelling, name), ` ${letters} `).trim();
  const groups = classed.match(/^[yw]|[aeiouyw]+|[^aeiouyw]/g) ?? [];
  return groups.flatMap((group, index): readonly Unit[] => {
    const classes = [...group].map((letter) => vowelClasses[letter]);
    if (classes.some((name) => name === undefined)) return [[group]];
    if (index === 0) return [[/^[yw]/.test(group) ? (classes[0] ?? '') : 'a']];
    if (index === groups.length - 1) return group === 'e' ? [['a', 'i']] : [[collapsed(classes)]];
    if (!mayOmit) return [[collapsed(classes)]];
    // Two letters are a long vowel, or a diphthong, which Arabic writes; but a is often short or an ayn.
    return [...collapsed(classes)].map((name) => (group.length > 1 && name !== 'a' ? [name] : [name, '']));
  });
}

function unitsOfAbjad(word: string): readonly Unit[] {
  const groups = word.match(/^[وייו](?=.)|[اويعءאויע]+|[هה]$|./gu) ?? [];
  return groups.map((group, index): Unit => {
    const classes = [...group].map((letter) => weak[letter]);
    const isLast = index === groups.length - 1;
    if (isLast && /^[هה]$/u.test(group)) return ['a'];
    if (classes.some((name) => name === undefined)) return [classOfLetter(group)];
    if (index === 0) return [/^[ويוי]/u.test(group) ? (classes[0] ?? '') : 'a'];
    // A final ي may be the letter ى, an a.
    return isLast && group.endsWith('ي')
      ? [collapsed(classes), `${collapsed(classes).slice(0, -1)}a`]
      : [collapsed(classes)];
  });
}

function classOfLetter(letter: string): string {
  const romanized = anyAscii(letter)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  return consonants.reduce((text, [spelling, name]) => text.replace(spelling, name), romanized);
}

function collapsed(classes: readonly (string | undefined)[]): string {
  return classes.filter((name, index) => name !== classes[index - 1]).join('');
}
