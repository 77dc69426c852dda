import { foreignLanguage } from '../../language/foreign.js';
import { takeAccording } from '../../language/names/according.js';
import { takeExcepted } from '../../language/names/excepted.js';
import { findMentions } from '../../language/names/mentions.js';
import { takeSuperlative } from '../../language/superlatives.js';
import { readTimes } from '../../language/times/readTimes.js';
import { textOf, type Word, wordsOf } from '../../language/words.js';
import type { GraphReader } from '../graphReader.js';
import { parseFailureAt } from '../parseFailure.js';
import type { FormMatch, FormReading } from '../patterns/form.js';
import { stripPoliteness } from '../patterns/politeness.js';
import { quoted, sentence } from '../sentences.js';
import type { Failed } from '../suggest/failed.js';
import { refuseUnknown } from '../suggest/refuse.js';
import type { AskedGraph, AskedQuestion } from './askedQuestion.js';
import { readDirect } from './readDirect.js';
import { isOfNow } from './readState.js';
import { wrongAsAWhole } from './wholeQuestion.js';

/** When a question is asked, and in which view. */
export interface Moment {
  /** The view of the API. */
  readonly view: FormMatch['view'];
  /** The reference date for "last week". */
  readonly now: Date;
}

/** Reads a question by the forms, else for what claims say. The graph is looked up by its words. */
export async function readQuestion(
  text: string,
  { view, now }: Moment,
  readGraph: (words: readonly Word[]) => Promise<GraphReader>,
): Promise<FormReading | Failed> {
  const language = foreignLanguage(text);
  const { words, alsoWhen } = withoutWhen(withTailFirst(stripPoliteness(wordsOf(text))));
  const timed = readTimes(words, now);
  // A superlative may stand for other words: "deadliest" is of a death toll.
  const further = takeSuperlative(timed.words)?.words.filter((word) => !timed.words.includes(word)) ?? [];
  const graph = await readGraph([...timed.words, ...further]);
  const { words: whole, sources, by } = takeAccording(timed.words, graph.known.names);
  const { except, said, unknown, words: rest } = takeExcepted(whole, graph.known.names);
  const time = timed.time && { time: timed.time };
  const refused = { words: rest, graph, ...time };
  if (language !== undefined && !isNamed(rest, graph))
    return refuseUnknown(refused, `This question is in ${language}; I read English`);
  const wrong = wrongAsAWhole(
    words.filter((word) => said?.includes(word) !== true),
    { ...timed, words: rest },
  );
  if (wrong !== undefined) return { ...refused, failure: wrong };
  if (unknown !== undefined) {
    const left = quoted(textOf(unknown));
    return refuseUnknown(refused, `I do not know who or what ${left} leaves out`);
  }
  const asked = {
    words: rest,
    ...time,
    alsoWhen,
    ...(except && said && { except: { mentions: except, said: textOf(said) } }),
  };
  if (sources === undefined) return readAnyhow(asked, { graph, view, now });
  // A view that is of some sources already is not widened.
  const left = sources.map(({ id }) => id).filter((id) => view?.onlySources?.includes(id) !== false);
  if (left.length === 0) return { ...refused, failure: parseFailureAt(`This view leaves out ${by}`, []) };
  const ofThese = { ...view, onlySources: left };
  const read = await readAnyhow(asked, { graph, view: ofThese, now });
  return 'failure' in read ? read : { ...read, reading: `${read.reading}, according to ${by}` };
}

/** As it stands; else by what its superlative picks; else, of what is said to be so now, at any time. */
async function readAnyhow(asked: AskedQuestion, reader: AskedGraph): Promise<FormReading | Failed> {
  const plain = await readDirect(asked, reader);
  if (isFound(plain)) return plain;
  const superlative = takeSuperlative(asked.words);
  if (superlative !== undefined) {
    const { start, next } = superlative;
    const pick = { superlative: superlative.pick, start, next };
    const picked = await readDirect({ ...asked, words: superlative.words, pick }, reader);
    if (isFound(picked)) return picked;
    // "No claim says that" would be said of the word that picks one.
    if (!('failure' in plain)) return 'failure' in picked ? picked : plain;
  }
  if (!isOfNow(asked.time, reader.now)) return plain;
  const { time, ...ever } = asked;
  const before = await readDirect(ever, reader);
  if (!isFound(before)) return plain;
  const remark = sentence(`No claim speaks of now; what follows is of other times`);
  return { ...before, reading: `${before.reading}, at any time`, tell: (all) => [remark, ...before.tell(all)] };
}

function isFound(read: FormReading | Failed): read is FormReading {
  return !('failure' in read) && read.isEmpty !== true;
}

/** "Whom did they attack, and when?" */
function withoutWhen(words: readonly Word[]): { readonly words: readonly Word[]; readonly alsoWhen: boolean } {
  const isWhen = words.length > 3 && words.at(-1)?.folded === 'when' && words.at(-2)?.folded === 'and';
  return { words: isWhen ? words.slice(0, -2) : words, alsoWhen: isWhen };
}

/** "Attacks at Cale: how many": how many attacks at Cale. */
function withTailFirst(words: readonly Word[]): readonly Word[] {
  const at = words.findLastIndex(({ broken }) => broken);
  const tail =
    at < 2
      ? ''
      : words
          .slice(at)
          .map(({ folded }) => folded)
          .join(' ');
  return ['how many', 'how much', 'who', 'when', 'where'].includes(tail)
    ? [...words.slice(at), ...words.slice(0, at)]
    : words;
}

/** Whether all the words are a name that the graph has: a name alone is in no language. */
function isNamed(words: readonly Word[], { known }: GraphReader): boolean {
  const mentions = findMentions(words, known.names);
  return words.every((_, at) => mentions.some(({ from, to, exact }) => exact && at >= from && at < to));
}
