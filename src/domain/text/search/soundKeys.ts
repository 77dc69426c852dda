import anyAscii from 'any-ascii';
import { withoutArticle } from './prefixes.js';

// Keys by which a name is found in another script: its consonants in classes that spellings share, and its vowels. Arabic and
// Hebrew write the long vowels only; so a Latin word has a key for each choice of the vowels that may be short. Long ones tell
// names apart: "Hassan" is not حسين, and "Iraq" is not الرقة.

/** One vowel or class of consonants: the ways in which it may be written. */
type Unit = readonly string[];

/** The most keys of a word. */
const maxKeys = 16;
/** Three letters or two consonants: shorter keys are alike by chance. */
const isTelling = /...|^[^aiu]{2}$/;

const abjad = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}]/u;
const weak: Readonly<Record<string, string>> = { ا: 'a', و: 'u', ي: 'i', ع: '', ء: '', א: 'a', ו: 'u', י: 'i', ע: '' };
const vowelClasses: Readonly<Record<string, string>> = { a: 'a', e: 'i', i: 'i', y: 'i', o: 'u', u: 'u', w: 'u' };

/** The classes of consonants that are not spelled as they are called. */
const consonants: Readonly<Record<string, string>> = {
  ...{ sh: 'x', ch: 'x', zh: 'j', dzh: 'j', dj: 'j', kh: 'h', ck: 'k', ph: 'f', dh: 'd', gh: 'g', th: 't' },
  ...{ c: 'k', q: 'k', p: 'b', v: 'b' },
};
/** A y or w that begins a word, vowels, or a consonant. */
const group = /^[yw]|[aeiouyw]+|dzh|dj|[sczkpdgt]h|ck|[a-z]/g;
/** Scripts whose letters are syllables: between two consonants they must write a vowel that is not spoken. */
const syllabic = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** Whether a word is written in Latin letters. */
export function isLatin(word: string): boolean {
  return /^\p{sc=Latin}+$/u.test(word);
}

/**
 * The keys of a folded word.
 * @param mayOmit whether each short vowel may be missing
 */
export function soundKeys(word: string, mayOmit: boolean): readonly string[] {
  return [...new Set(waysOf(word, mayOmit).flatMap(keysOf))].filter((key) => isTelling.test(key));
}

function waysOf(word: string, mayOmit: boolean): readonly (readonly Unit[])[] {
  if (abjad.test(word)) return [word, withoutArticle(word)].map(unitsOfAbjad);
  if (syllabic.test(word)) return [unitsOfSyllables(word), unitsOf(anyAscii(word).toLowerCase(), false)];
  return spellingsOf(word).map((roman) => unitsOf(roman, mayOmit));
}

/**
 * A word in Latin letters, in each way that it may be spelled: an h after the last vowel is silent ("Raqqah") or not ("Rafah"),
 * Ye is what begins Екатеринбург, Г is an h in Ukrainian, and the Armenian sign for "and" is ev.
 */
function spellingsOf(word: string): readonly string[] {
  const roman = (/^[a-z]+$/.test(word) ? word : anyAscii(word.replaceAll('եւ', 'եվ')).toLowerCase()).replace(
    /[^a-z]/g,
    '',
  );
  const all = [roman, ...(/[гґ]/u.test(word) ? [roman.replaceAll('g', 'h')] : [])];
  const begun = [...all, ...all.filter((one) => one.startsWith('ye')).map((one) => one.slice(1))];
  return [...begun.map((one) => one.replace(/(?<=[aeiou])h$/, '')), ...begun.filter((one) => /[aeiou]h$/.test(one))];
}

/** A foreign name: Japanese writes an l as an r, Korean both as one letter; u, and in Japanese o, may only carry the consonant before it. */
function unitsOfSyllables(word: string): readonly Unit[] {
  const isKorean = /\p{sc=Hangul}/u.test(word);
  const roman = anyAscii(word.replace(/[っッ]/gu, '')).toLowerCase();
  const spoken = isKorean ? roman.replace(/eu(?!i)/g, '').replace(/eo/g, 'o') : roman;
  return unitsOf(spoken, false).map((unit, index) => {
    if (unit[0] === 'r' || unit[0] === 'l') return ['r', 'l'];
    return !isKorean && index > 0 && unit[0] === 'u' ? ['u', ''] : unit;
  });
}

function keysOf(units: readonly Unit[]): readonly string[] {
  const keys = units.reduce<readonly string[]>(
    (starts, unit) => starts.flatMap((start) => unit.map((next) => start + next)).slice(0, maxKeys),
    [''],
  );
  return keys.map((key) => key.replace(/(.)\1+/g, '$1'));
}

function unitsOf(romanized: string, mayOmit: boolean): readonly Unit[] {
  const groups = groupsOf(romanized);
  return groups.flatMap((spelled, index): readonly Unit[] => {
    if (!/[aeiouyw]/.test(spelled)) return [[consonants[spelled] ?? spelled]];
    if (index === 0) return [[/^[yw]/.test(spelled) ? collapsed(spelled.slice(0, 1)) : 'a']];
    const classes = collapsed(spelled);
    if (index === groups.length - 1) return spelled === 'e' ? [['a', 'i']] : [[classes]];
    if (!mayOmit) return [[classes]];
    // Two letters are a long vowel, or a diphthong, which Arabic writes; but a is often short or an ayn.
    return [...classes].map((name) => (spelled.length > 1 && name !== 'a' ? [name] : [name, '']));
  });
}

/** The letters of a Latin word in groups. A c before e, i and y is an s, and an x is ks, but at the beginning, as in Chinese names. */
function groupsOf(romanized: string): readonly string[] {
  const letters = romanized.replace(/[^a-z]/g, '').replace(/(?<=.)x/g, 'ks');
  return letters.replace(/c(?=[eiy])/g, 's').match(group) ?? [];
}

function unitsOfAbjad(word: string): readonly Unit[] {
  const groups = word.match(/^[ويוי](?=.)|[اويعءאויע]+|./gu) ?? [];
  return groups.map((spelled, index): Unit => {
    const isLast = index === groups.length - 1;
    if (isLast && /^[هה]$/u.test(spelled)) return ['a'];
    if (!(spelled.slice(0, 1) in weak)) return [consonantOf(spelled)];
    const classes = collapsed(spelled);
    if (index === 0) return [/^[ويוי]/u.test(spelled) ? classes.slice(0, 1) : 'a'];
    // A final ي may be the letter ى, an a.
    return isLast && spelled.endsWith('ي') ? [classes, `${classes.slice(0, -1)}a`] : [classes];
  });
}

function consonantOf(letter: string): string {
  return groupsOf(anyAscii(letter).toLowerCase())
    .map((spelled) => consonants[spelled] ?? spelled)
    .join('');
}

/** The classes of some vowels, each once where it is repeated. */
function collapsed(vowels: string): string {
  const classes = [...vowels].map((letter) => vowelClasses[letter] ?? weak[letter] ?? '').filter((name) => name !== '');
  return classes.filter((name, index) => name !== classes[index - 1]).join('');
}
