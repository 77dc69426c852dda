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
