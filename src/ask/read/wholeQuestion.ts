import { lexicon } from '../../language/lexicon/lexicon.js';
import type { Timed } from '../../language/times/readTimes.js';
import { isIgnorable, textOf, type Word } from '../../language/words.js';
import type { ParseFailure } from '../parseFailure.js';
import { listNames, quoted } from '../sentences.js';
import { pronouns } from './unreadable.js';

/** Words that ask; what begins with one after a break or a joining word is another question. */
const asking: ReadonlySet<string> = new Set(
  'who whom whose what which when where how why do does did is are'.split(' '),
);
const doing: ReadonlySet<string> = new Set(['do', 'does', 'did']);
const leading: ReadonlySet<string> = new Set(['by', 'from', 'to', 'against', 'for', 'with', 'in', 'at', 'on']);
const objects: ReadonlySet<string> = new Set(['whom', 'which', 'what']);
/** What has fewer words before it is part of the same question: "who or what". */
const shortest = 2;
const joining: ReadonlySet<string> = new Set(['and', 'or', 'but', 'also', 'then']);

/** What is wrong with a question as a whole: nothing in it, days that no calendar has, two questions in one. */
export function wrongAsAWhole(all: readonly Word[], { words: rest, impossible }: Timed): ParseFailure | undefined {
  // "In May 2016, who …": the time stands before the question.
  const words = asking.has(rest[0]?.folded ?? '') ? rest : all;
  const texts = (some: readonly Word[]) => some.map(({ text }) => text);
  if (words.every((word) => isIgnorable(word) || joining.has(word.folded))) {
    return { problem: 'This is not a question', unread: texts(words), candidates: [] };
  }
  if (impossible.length > 0) {
    return {
      problem: `${listNames(impossible.map(quoted))} ${impossible.length === 1 ? 'is not a valid time' : 'are not valid times'}`,
      unread: impossible,
      candidates: [],
    };
  }
  const joint = jointQuestion(words) ?? jointNouns(words);
  if (joint !== undefined) return joint;
  const second = words.findIndex((word, index) => index > shortest && startsAnother(words, word, index));
  if (second < 0) return undefined;
  const start = joining.has(words[second - 2]?.folded ?? '') ? second - 1 : second;
  const isJoined = joining.has(words[start - 1]?.folded ?? '');
  const [first, next] = [words.slice(0, isJoined ? start - 1 : start), words.slice(start)];
  return {
    problem: `This is more than one question; ask ${quoted(textOf(next))} separately`,
    unread: texts(next),
    candidates: [],
    offered: [first, next].filter(isWhole).map((part) => `${textOf(part)}?`),
  };
}

/** "Where and by whom was Cale seized?": each asks for something else of the same claim. "Who or what" asks for one. */
function jointQuestion(words: readonly Word[]): ParseFailure | undefined {
  const and = words.findIndex(({ folded }) => folded === 'and');
  const isLed = leading.has(words[and + 1]?.folded ?? '');
  const end = and + (isLed ? 3 : 2);
  const first = words.slice(0, and);
  const isAsking = (at: number) => single.has(words[at]?.folded ?? '') && words[at]?.quoted === false;
  const isFirst = and === 1 ? isAsking(0) : and === 2 && leading.has(words[0]?.folded ?? '') && isAsking(1);
  if (!isFirst || !isAsking(end - 1) || end >= words.length) return undefined;
  const second = words.slice(and + 1, end);
  const rest = words.slice(end);
  return {
    problem: `This asks two things at once; ask ${quoted(textOf(second))} separately`,
    unread: second.map(({ text }) => text),
    candidates: [],
    offered: [first, second].map((lead) => `${textOf([...lead, ...rest])}?`),
  };
}

/** "The killed and wounded", "how many dead and injured": those to whom one thing was done, and those to whom another was. */
function jointNouns(words: readonly Word[]): ParseFailure | undefined {
  const and = words.findIndex(
    ({ folded }, at) =>
      (folded === 'and' || folded === 'or') &&
      isHarmed(words[at - 1]) &&
      isHarmed(words[at + 1]) &&
      (words[at - 1]?.afterArticle === true || words[at - 2]?.folded === 'many'),
  );
  if (and < 1) return undefined;
  const [one, other] = [words.slice(0, and), [...words.slice(0, and - 1), ...words.slice(and + 1, and + 2)]];
  const rest = words.slice(and + 2);
  return {
    problem: `This asks two things at once; ask about ${quoted(words[and + 1]?.text ?? '')} separately`,
    unread: words.slice(and, and + 2).map(({ text }) => text),
    candidates: [],
    offered: [one, other].map((part) => `${textOf([...part, ...rest])}?`),
  };
}

/** A word for people by what was done to them. */
export function isHarmed(word: Word | undefined): boolean {
  if (word === undefined || word.quoted || word.large) return false;
  return (
    word.folded === 'dead' ||
    lexicon()
      .sensesOf(word.folded)
      .some(
        ({ forms, slots, rest }) => forms.has('participle') && rest.length === 0 && slots.object?.includes('VICTIM'),
      )
  );
}

/** Words that ask by themselves. */
const single: ReadonlySet<string> = new Set(['who', 'whom', 'what', 'which', 'when', 'where', 'how', 'why']);

function isWhole(part: readonly Word[]): boolean {
  return part.length > 1 && !part.some(({ folded }) => pronouns.has(folded));
}

function startsAnother(words: readonly Word[], word: Word, index: number): boolean {
  // "… and by whom was it done?"
  const isLed = leading.has(words[index - 1]?.folded ?? '') && objects.has(word.folded);
  const joined = joining.has(words[index - (isLed ? 2 : 1)]?.folded ?? '');
  // "… and is" goes on with the same question; "Did Alma win, and did Boran?" begins another.
  const isOwn = !isIgnorable(word) || (doing.has(word.folded) && doing.has(words[0]?.folded ?? ''));
  return !word.quoted && asking.has(word.folded) && (word.broken || (joined && isOwn));
}
