import { lexicon } from '../../language/lexicon/lexicon.js';
import { connecting } from '../../language/names/candidate.js';
import { headOf } from '../../language/names/heads.js';
import type { Mention } from '../../language/names/named.js';
import { monthOf } from '../../language/times/monthOf.js';
import { isIgnorable, textOf, type Word } from '../../language/words.js';

/** Words that may name an administrative area, and the names that it may have, the likeliest first. */
interface AreaWords {
  readonly written: string;
  readonly names: readonly string[];
}

/** After these a name says where. */
const where: ReadonlySet<string> = new Set(['in', 'within', 'across', 'throughout', 'inside']);
/** Before these, or at the end, a name that a text begins with may be all that it asks about. */
const beforeTime: ReadonlySet<string> = new Set('on in during since before after between from until'.split(' '));
/** What ends so is an area wherever it stands: "who controls Kessel County". In Arabic it begins so. */
const kinds: ReadonlySet<string> = new Set(
  (
    'governorate county district subdistrict sub-district province region state department canton municipality prefecture oblast ' +
    'raion voivodeship emirate borough parish commune territory ' +
    'область край район округ республика محافظه ولايه قضاء ناحيه مديريه استان'
  ).split(' '),
);
const longest = 4;
const maxAreas = 4;

/**
 * Where a text may name an administrative area that no place of the graph is called: "in Kessel County", "the county of Kessel",
 * "kessel county on 3 May", which asks for no verb.
 */
export function areaNames(words: readonly Word[], mentions: readonly Mention[]): readonly AreaWords[] {
  const all = [
    ...alone(words),
    ...words.flatMap((word, at) => [
      ...(where.has(word.folded) ? [nameFrom(words, at + 1)] : []),
      ...(kinds.has(word.folded) ? [...kindOf(words, at), ...namesBefore(words, at)] : []),
    ]),
  ];
  const spans = all
    .filter((span) => span.length > 0 && !isOrdinary(span) && !isKnown(words.indexOf(span[0] as Word), span, mentions))
    .map((span) => ({ written: textOf(span), names: namesOf(span) }));
  return [...new Map(spans.map((span) => [span.written, span])).values()].slice(0, maxAreas);
}

/** The name that a text begins with, if nothing but a time follows. */
function alone(words: readonly Word[]): readonly (readonly Word[])[] {
  const name = nameFrom(words, 0);
  const next = words[name.length];
  const isAll = next === undefined || beforeTime.has(next.folded) || /^\d/.test(next.folded) || next.broken;
  return isAll ? [name] : [];
}

/** "The province of Ruba". */
function kindOf(words: readonly Word[], at: number): readonly (readonly Word[])[] {
  if (words[at + 1]?.folded !== 'of') return [];
  const name = nameFrom(words, at + 2);
  return name.length === 0 ? [] : [words.slice(at, at + 2 + name.length)];
}

/** The words before a kind that may be the name of the area, with the kind: as many as are written large, or one, two or three small ones. */
function namesBefore(words: readonly Word[], at: number): readonly (readonly Word[])[] {
  const spans: (readonly Word[])[] = [];
  let isWhole = false;
  for (let from = at - 1; from >= 0 && from >= at - longest + 1 && !isWhole; from -= 1) {
    const word = words[from] as Word;
    if (isLimit(word) || words[from + 1]?.broken === true) break;
    // "Who shelled Kessel county": a small word before a large one is none of the name.
    if (isWritten(words[from + 1] as Word) && from + 1 < at && !isWritten(word)) break;
    spans.push(words.slice(from, at + 1));
    isWhole = word.broken;
  }
  return spans.toReversed();
}

/** The words from there on that may be a name: written large, or else up to a word that leads on. */
function nameFrom(words: readonly Word[], from: number): readonly Word[] {
  const first = words[from];
  if (first === undefined || isLimit(first)) return [];
  const isSmall = !isWritten(first);
  let to = from + 1;
  for (; to < words.length && to < from + longest; to += 1) {
    const word = words[to] as Word;
    if (word.broken) break;
    const isOf = word.folded === 'of' && kinds.has(words[to - 1]?.folded ?? '') && words[to + 1] !== undefined;
    const isKind = headOf(word.folded) !== undefined || kinds.has(word.folded);
    if (isOf) continue;
    if (isLimit(word) || !(isSmall || isWritten(word) || isKind)) break;
    if (isKind && !isWritten(word)) {
      to += 1;
      break;
    }
  }
  return words.slice(from, to);
}

/** Written as a name: large, or in a script that has no large letters. */
function isWritten({ large, text, quoted }: Word): boolean {
  return large || quoted || /^\p{Lo}/u.test(text);
}

function isLimit(word: Word): boolean {
  if (isWritten(word)) return false;
  return isIgnorable(word) || connecting.has(word.folded) || beforeTime.has(word.folded) || /^\d/.test(word.folded)
    ? true
    : monthOf(word.folded) !== undefined;
}

/** "The province of Ruba" may be called Ruba Province too, and either only Ruba. */
function namesOf(span: readonly Word[]): readonly string[] {
  const whole = textOf(span);
  const [first, second] = span;
  if (first !== undefined && kinds.has(first.folded) && second?.folded === 'of') {
    const name = textOf(span.slice(2));
    return [whole, `${name} ${first.text}`, name];
  }
  const last = span.at(-1);
  return span.length > 1 && last !== undefined && kinds.has(last.folded) ? [whole, textOf(span.slice(0, -1))] : [whole];
}

/** Whether small words, none of which is a kind of area, tell of an act: "seizure", "rebels seized it", "in protest". */
function isOrdinary(span: readonly Word[]): boolean {
  if (span.some((word) => isWritten(word) || kinds.has(word.folded))) return false;
  const known = lexicon();
  return span.length > 2 || span.some(({ folded }) => known.sensesOf(folded).length + known.verbsOf(folded).length > 0);
}

/**
 * Whether a name is known there already. "Kessel County" is not where only "Kessel" is: the county is more than the town. Small words
 * without a kind, such as "rebels seized", are none if any of them is part of a name.
 */
function isKnown(start: number, name: readonly Word[], mentions: readonly Mention[]): boolean {
  const end = start + name.length;
  const isWhole = name.some(({ folded }) => headOf(folded) !== undefined || kinds.has(folded));
  return mentions.some(({ from, to, exact }) =>
    isWhole ? exact && from <= start && to >= end : (exact || !isWritten(name[0] as Word)) && from < end && to > start,
  );
}
