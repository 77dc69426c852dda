import { verbBasesOf } from '../lexicon/inflections.js';
import { type Lexicon, lexicon } from '../lexicon/lexicon.js';
import type { Sense } from '../lexicon/sense.js';
import { headOf, isAnybody, isBareHead, longFormOf } from '../names/heads.js';
import { isIgnorable, nameWords, type Word } from '../words.js';
import { withoutIdioms } from './units/idioms.js';
import { unitsOf } from './units/units.js';

// What a graph is asked for before a text is read: which of its words may be names, and which predicates.

/** The most words that are looked up as names, and the most forms of predicates. */
const maxNames = 24;
const maxFurther = 2;

const common: ReadonlySet<string> = new Set(
  (
    'in at from to into onto on by near against with between over through during inside outside around of for under among about and or but as ' +
    'who whom whose what which where when how why not no he it she they we us you this these those his her their many much most more than ' +
    'say says said report reports reported claim claims claimed true confirm confirmed confirms source sources word words whether any all ' +
    'show list tell independent number call called'
  ).split(' '),
);

/** Words by which things may be found: those of names, and those that somebody may be described by. */
export function nameCandidates(words: readonly Word[]): readonly string[] {
  const telling = words.filter(
    (word, at) =>
      word.quoted ||
      (!isIgnorable(word) &&
        ((word.large && at > 0) || (!common.has(word.folded) && !isBareHead(word.folded) && !isAnybody(word.folded)))),
  );
  const lex = lexicon();
  // Verbs come last: some names have them.
  const isPredicate = (word: Word) =>
    !word.large && !word.quoted && lex.sensesOf(word.folded).some(({ isNoun }) => !isNoun);
  const ordered = [...telling.filter((word) => !isPredicate(word)), ...telling.filter(isPredicate)];
  const each = ordered.flatMap(({ folded }) => nameWords(folded));
  // "Altanf" and "Al-Tanf" are one word or two.
  const joined = ordered
    .filter(({ folded }) => nameWords(folded).length > 1)
    .map(({ folded }) => nameWords(folded).join(''));
  const countries = ordered.flatMap(({ folded }) => longFormOf(folded)?.split(' ') ?? []);
  return [...new Set([...each, ...joined, ...countries])].slice(0, maxNames);
}

/** What claims may be called that say what the words say: all forms of the families of the words, and of words that are no family's. */
export function predicateCandidates(words: readonly Word[]): readonly string[] {
  const lex = lexicon();
  const found = words.flatMap((word, at): readonly string[] => {
    if (word.quoted || isIgnorable(word) || (at > 0 && word.large) || headOf(word.folded) !== undefined) return [];
    const after = words.slice(at + 1, at + 1 + maxFurther).map(({ folded }) => folded);
    const tails = ['', ...after.map((_, more) => ` ${after.slice(0, more + 1).join(' ')}`)];
    const families = [...new Set(lex.sensesOf(word.folded).map(({ family }) => family))];
    const others = families.flatMap((family) => [...lex.undoing(family), ...lex.beginning(family)]);
    const own = [...families, ...others.map(({ family }) => family)].flatMap((family) => lex.formsOf(family));
    if (common.has(word.folded)) return own;
    const plain = [...new Set(lex.plainSenses(word.folded).map(({ family }) => family))].flatMap((family) =>
      lex.formsOf(family),
    );
    const said = [word.folded, ...verbBasesOf(word.folded)];
    return [...own, ...[...new Set([...plain, ...said])].flatMap((form) => tails.map((tail) => form + tail))];
  });
  const turns = withoutIdioms(unitsOf(words, [])).filter(({ folded }) => words.every((word) => word.folded !== folded));
  const meant = turns.flatMap(({ folded }) => lex.sensesOf(folded).flatMap(({ family }) => lex.formsOf(family)));
  const all = [...new Set([...found, ...meant, ...whole(words)])];
  return [...all, ...all.flatMap((form) => passives(form, lex))];
}

/** "Was injured", as a predicate that was written down so. */
function passives(form: string, lex: Lexicon): readonly string[] {
  const isDone = ({ forms }: Sense) => forms.has('participle');
  return lex.sensesOf(form).some(isDone) || lex.plainSenses(form).some(isDone) ? [`was ${form}`, `were ${form}`] : [];
}

/** All words as one predicate, with an article and without: of a claim that nobody took apart, it is the whole of what it says. */
function whole(words: readonly Word[]): readonly string[] {
  const text = words.map(({ folded }) => folded).join(' ');
  const bare = text.replace(/^(?:the|an?) /, '');
  return bare === '' ? [] : ['', 'the ', 'a ', 'an '].map((article) => article + bare);
}
