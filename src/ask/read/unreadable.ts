import { lexicon } from '../../language/lexicon/lexicon.js';
import type { Mention } from '../../language/names/named.js';
import { readQuantity } from '../../language/quantities.js';
import { isIgnorable, textOf, type Word } from '../../language/words.js';
import { type ParseFailure, parseFailureAt } from '../parseFailure.js';
import { listNames, quoted } from '../sentences.js';

/** Words that a question may begin with. */
const starting: ReadonlySet<string> = new Set(
  'who whom whose which what when where how why did does do has have was were is are'.split(' '),
);

const negations: ReadonlySet<string> = new Set(
  "not never no didn't don't doesn't isn't wasn't weren't without".split(' '),
);

/** Words that stand for something said before: here nothing was. */
export const pronouns: ReadonlySet<string> = new Set(
  'he him his she her they them their it its this these those we us you i me'.split(' '),
);

/** Words that make two claims of one, compare, or ask: a condition on one claim cannot say so. */
const beyond: ReadonlySet<string> = new Set(
  'or but than how why if unless when where who whom whose what because although'.split(' '),
);

/** Of these, those that also a whole question cannot have. */
const unclear: ReadonlySet<string> = new Set('or but than if unless because although'.split(' '));

/** What a phrase cannot begin with: it belongs to the verb before it. */
const particles: ReadonlySet<string> = new Set('up out down off away'.split(' '));

/**
 * What conditions on one claim cannot say, if a phrase has such a thing or nothing at all. A whole question may ask, and so may a
 * phrase: "who attacked Cale". In a whole question "or" may stand between two names.
 */
export function unreadable(
  words: readonly Word[],
  mentions: readonly Mention[],
  isWhole = false,
): ParseFailure | undefined {
  const isRead = (word: Word, at: number) =>
    (at === 0 && starting.has(word.folded)) ||
    (word.folded === 'because' && words[at + 1]?.folded === 'of') ||
    isThanNumber(words, at) ||
    isOwnPronoun(words, at) ||
    isManner(words, at, mentions) ||
    (at === 1 && isCleft(words, mentions)) ||
    (isWhole && mentions.some(({ from, to }) => at > from && at < to));
  const wrong = (test: ReadonlySet<string>) =>
    words.filter((word, at) => !word.quoted && test.has(word.folded) && !isRead(word, at));
  const [negative, pronoun, more] = [wrong(negations), wrong(pronouns), wrong(isWhole ? unclear : beyond)];
  if (negative.length > 0) {
    // "Who did not pay Alma?": nobody can have denied it who is not named.
    const isOfAnybody =
      ['who', 'what', 'which'].includes(words[0]?.folded ?? '') &&
      mentions.every(({ from }) => from > words.findIndex((word) => negations.has(word.folded)));
    const positive = words.filter((word) => !negations.has(word.folded) && !isIgnorable(word));
    return {
      ...parseFailureAt('A claim says that something is so; ask who denied it instead', negative),
      decisive: true,
      offered: isOfAnybody
        ? []
        : [`Who denied that ${textOf(positive.filter(({ folded }) => !starting.has(folded)))}?`],
    };
  }
  if (pronoun.length > 0) return parseFailureAt(`I do not know what ${quoted(textOf(pronoun))} refers to`, pronoun);
  if (more.length > 0)
    return parseFailureAt(
      `I do not understand ${listNames(more.map(({ text }) => quoted(text)))} within a claim`,
      more,
    );
  const [first] = words;
  if (!isWhole && first !== undefined && particles.has(first.folded) && mentions.every(({ from }) => from > 0))
    return parseFailureAt(`I do not understand ${quoted(first.text)} at the beginning of a claim`, [first]);
  return words.every(isIgnorable) ? parseFailureAt('The question does not say what it is about', words) : undefined;
}

/** "More than 200": at least as many. */
function isThanNumber(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.folded ?? '';
  return (
    words[at]?.folded === 'than' &&
    ['more', 'fewer', 'less'].includes(before) &&
    readQuantity(words.slice(at + 1, at + 4).map(({ folded }) => folded)) !== undefined
  );
}

/** "Without permission" says how it was done; "without the board" may say that the board did not. */
function isManner(words: readonly Word[], at: number, mentions: readonly Mention[]): boolean {
  const next = words[at + 1];
  if (words[at]?.folded !== 'without' || next === undefined || next.folded.endsWith('ing')) return false;
  return !mentions.some(({ from, to }) => at + 1 >= from && at + 1 < to);
}

/** "Was it Alma who …?" */
function isCleft(words: readonly Word[], mentions: readonly Mention[]): boolean {
  const named = mentions.find(({ from }) => from === 2);
  return words[1]?.folded === 'it' && named !== undefined && ['who', 'that'].includes(words[named.to]?.folded ?? '');
}

/** "Lost their lives": the pronoun is part of the verb. */
export function isOwnPronoun(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined) return false;
  // "Had their data stolen".
  if (
    ['had', 'has', 'have'].includes(before.folded) &&
    ['their', 'his', 'her', 'its'].includes(word.folded) &&
    at < words.length - 2
  )
    return true;
  return lexicon()
    .sensesOf(before.folded)
    .some(({ rest }) => rest[0] === word.folded);
}
