import { foreignLanguage } from '../../language/foreign.js';
import { askedLike, spelledLike } from '../../language/lexicon/misspelt.js';
import { takeAccording } from '../../language/names/according.js';
import { takeExcepted } from '../../language/names/excepted.js';
import { findMentions } from '../../language/names/mentions.js';
import { headingIn } from '../../language/names/posts.js';
import { takeSuperlative } from '../../language/superlatives.js';
import { monthLike } from '../../language/times/monthOf.js';
import { readTimes } from '../../language/times/readTimes.js';
import { textOf, type Word, wordsOf } from '../../language/words.js';
import type { GraphReader } from '../graphReader.js';
import { isParseFailure, type ParseFailure, parseFailureAt } from '../parseFailure.js';
import { type FormMatch, type FormReading, together } from '../patterns/form.js';
import { stripPoliteness } from '../patterns/politeness.js';
import { listNames, quoted, sentence } from '../sentences.js';
import type { Failed } from '../suggest/failed.js';
import { refuseUnknown } from '../suggest/refuse.js';
import type { AskedGraph, AskedQuestion, ReadGraph } from './askedQuestion.js';
import { tellingYear, timeOfOtherYear } from './otherYear.js';
import { readDirect } from './readDirect.js';
import { readOffice } from './readOffice.js';
import { isOfNow } from './readState.js';
import { withReferents } from './referents.js';
import { rephrased } from './rephrased.js';
import { isHarmed, wrongAsAWhole } from './wholeQuestion.js';

/** When a question is asked, and in which view. */
export interface Moment {
  /** The view of the API. */
  readonly view: FormMatch['view'];
  /** The reference date for "last week". */
  readonly now: Date;
}

/**
 * Reads a question by the forms, else for what claims say. The graph is looked up by its words. What is not understood for a word
 * that is none is read with the word that was meant.
 */
export async function readQuestion(text: string, moment: Moment, readGraph: ReadGraph): Promise<FormReading | Failed> {
  const read = await readAsWritten(text, moment, readGraph);
  if (!('failure' in read)) return read;
  const slips = read.failure.unread.flatMap((word) => {
    // The first word is written large whatever it is.
    const first = text.startsWith(word) ? word.toLowerCase() : undefined;
    const meant =
      monthLike(word) ?? (first === undefined ? spelledLike(word) : (askedLike(first) ?? spelledLike(first)));
    return meant === undefined ? [] : [{ word, meant }];
  });
  if (slips.length === 0) return read;
  const mended = slips.reduce((all, { word, meant }) => all.replace(new RegExp(`\\b${word}\\b`), meant), text);
  const again = await readAsWritten(mended, moment, readGraph);
  return 'failure' in again ? read : tellingSlips(again, slips);
}

async function readAsWritten(text: string, { view, now }: Moment, readGraph: ReadGraph): Promise<FormReading | Failed> {
  const language = foreignLanguage(text);
  const { words, also } = withoutAlso(withTailFirst(stripPoliteness(wordsOf(text))));
  const written = readTimes(words, now);
  // A superlative may stand for other words: "deadliest" is of a death toll.
  const further = takeSuperlative(written.words)?.words.filter((word) => !written.words.includes(word)) ?? [];
  const graph = await readGraph([...written.words, ...further]);
  const referred = withReferents(written.words, graph.known.names);
  const timed = { ...written, words: referred.words };
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
    ...(also && { also }),
    ...(except && said && { except: { mentions: except, said: textOf(said) } }),
  };
  if (sources === undefined)
    return tellingSlips(await readAnyhow(asked, { graph, view, now, readGraph }), referred.told);
  // A view that is of some sources already is not widened.
  const left = sources.map(({ id }) => id).filter((id) => view?.onlySources?.includes(id) !== false);
  if (left.length === 0) return { ...refused, failure: parseFailureAt(`This view leaves out ${by}`, []) };
  const ofThese = { ...view, onlySources: left };
  const read = await readAnyhow(asked, { graph, view: ofThese, now, readGraph });
  const told = tellingSlips(read, referred.told);
  return 'failure' in told ? told : { ...told, reading: `${told.reading}, according to ${by}` };
}

/** A reading that says what was read in place of some words. */
function tellingSlips(
  read: FormReading | Failed,
  slips: readonly { readonly word: string; readonly meant: string }[],
): FormReading | Failed {
  if ('failure' in read || slips.length === 0) return read;
  const told = slips.map(({ word, meant }) => `${quoted(word)} as ${quoted(meant)}`);
  return { ...read, reading: `${read.reading}, reading ${listNames(told)}` };
}

/** As it stands; else by what its superlative picks; else, of what is said to be so now, at any time. */
async function readAnyhow(asked: AskedQuestion, reader: AskedGraph): Promise<FormReading | Failed> {
  // The ways are read side by side: one after the other, each would wait for the store again.
  const [office, plain, picked, before, otherYear, other] = await Promise.all([
    readOffice(asked, reader),
    readDirect(asked, reader),
    readPicked(asked, reader),
    readAtAnyTime(asked, reader),
    timeOfOtherYear(asked, reader),
    readRephrased(asked, reader),
  ]);
  if (office !== undefined) return ofOffice(office, plain, asked, reader);
  if (isFound(plain)) return tellingYear(plain, asked, reader);
  if (other !== undefined) return tellingYear(other, asked, reader);
  if (picked !== undefined) {
    if (isFound(picked)) return picked;
    // "No claim says that" would be said of the word that picks one.
    if (!('failure' in plain)) return 'failure' in picked ? picked : plain;
  }
  if (otherYear !== undefined && !('failure' in plain)) return readDirect({ ...asked, time: otherYear }, reader);
  if (before === undefined || !isFound(before)) return 'failure' in plain ? plain : tellingYear(plain, asked, reader);
  const remark = sentence(`No claim speaks of now; what follows is of other times`);
  return { ...before, reading: `${before.reading}, at any time`, tell: (all) => [remark, ...before.tell(all)] };
}

/** Who has an office; of "who runs the port", also who is said to hold it. */
function ofOffice(
  office: FormReading | ParseFailure,
  plain: FormReading | Failed,
  { words }: AskedQuestion,
  { graph }: AskedGraph,
): FormReading | Failed {
  if (isParseFailure(office)) return { words, graph, failure: office };
  return headingIn(words) !== undefined && isFound(plain) ? together(office, plain) : office;
}

async function readPicked(asked: AskedQuestion, reader: AskedGraph): Promise<FormReading | Failed | undefined> {
  const superlative = takeSuperlative(asked.words);
  if (superlative === undefined) return undefined;
  const { start, next, words } = superlative;
  return readDirect({ ...asked, words, pick: { superlative: superlative.pick, start, next } }, reader);
}

/** What stands for the question, if it finds nothing itself. */
async function readRephrased(asked: AskedQuestion, reader: AskedGraph): Promise<FormReading | undefined> {
  const all = await Promise.all(rephrased(asked.words).map((words) => readDirect({ ...asked, words }, reader)));
  return all
    .filter(isFound)
    .reduce<FormReading | undefined>((one, other) => (one ? together(one, other) : other), undefined);
}

/** What is asked of now. */
async function readAtAnyTime(asked: AskedQuestion, reader: AskedGraph): Promise<FormReading | Failed | undefined> {
  const { time, ...ever } = asked;
  return isOfNow(time, reader.now) ? readDirect(ever, reader) : undefined;
}

function isFound(read: FormReading | Failed): read is FormReading {
  return !('failure' in read) && read.isEmpty !== true;
}

/** "Whom did they attack, and when?", "When and where was it?" */
function withoutAlso(words: readonly Word[]): Pick<AskedQuestion, 'words' | 'also'> {
  const isAt = (at: number, ...texts: readonly string[]) => texts.includes(words.at(at)?.folded ?? '');
  if (words.length <= 3) return { words };
  if (isAt(-1, 'much', 'many') && isAt(-2, 'how')) {
    // "Who paid for it and how much": without "for" or a comma it may be a part of one question.
    const and = isAt(-3, 'for') ? -4 : -3;
    if (isAt(and, 'and') && (and === -4 || words.at(and)?.broken === true))
      return { words: words.slice(0, and), also: 'how much' };
  }
  if (isAt(-1, 'when') && isAt(-2, 'and')) return { words: words.slice(0, -2), also: 'when' };
  // "And in which month": that is when, too.
  if (isAt(-1, ...periods) && isAt(-2, 'which', 'what') && isAt(-3, 'in', 'on', 'at') && isAt(-4, 'and'))
    return { words: words.slice(0, -4), also: 'when' };
  // "When was it seized, and by whom": by whom was it seized, and when.
  if (isAt(0, 'when') && isAt(-1, 'whom') && isAt(-2, ...placing) && isAt(-3, 'and'))
    return { words: [...words.slice(-2), ...words.slice(1, -3)], also: 'when' };
  if (isAt(0, 'when') && isAt(-1, 'where') && isAt(-2, 'and'))
    return { words: [...words.slice(-1), ...words.slice(1, -2)], also: 'when' };
  const second = isAt(2, ...placing) ? 3 : 2;
  if (isAt(0, 'when') && isAt(1, 'and') && isAt(second, ...roles)) return { words: words.slice(2), also: 'when' };
  // "Who and when", "by whom and when".
  const and = [1, 2].find((at) => isAt(at, 'and') && isAt(at + 1, 'when') && isAt(at - 1, ...roles));
  return and === undefined ? { words } : { words: [...words.slice(0, and), ...words.slice(and + 2)], also: 'when' };
}

const periods = ['day', 'date', 'month', 'year', 'week', 'time', 'hour'];
const placing = ['from', 'to', 'by', 'in', 'at'];
/** What is asked for beside a time. */
const roles = ['who', 'whom', 'where', 'what', 'which'];

/** "Attacks at Cale: how many": how many attacks at Cale. "The attack on Cale, who was it reported by": who was the attack reported by. */
function withTailFirst(words: readonly Word[]): readonly Word[] {
  const at = words.findLastIndex(({ broken }) => broken);
  const [head, tail] = [words.slice(0, at), words.slice(at)];
  if (at < 2) return words;
  if (['how many', 'how much', 'who', 'when', 'where'].includes(tail.map(({ folded }) => folded).join(' ')))
    return [...tail, ...head];
  const isAsking = ({ folded, quoted }: Word) => !quoted && [...roles, 'when', 'how', 'why'].includes(folded);
  const it = tail.findIndex(({ folded, quoted }) => folded === 'it' && !quoted);
  if (head.some(isAsking) || !tail.slice(0, 2).some(isAsking)) return words;
  if (it > 0) return [...tail.slice(0, it), ...head, ...tail.slice(it + 1)];
  // "The attack on Cale: how many dead": in it.
  const last = tail.at(-1);
  return last !== undefined && isHarmed(last) ? [...tail, { ...last, text: 'in', folded: 'in' }, ...head] : words;
}

/** Whether all the words are a name that the graph has: a name alone is in no language. */
function isNamed(words: readonly Word[], { known }: GraphReader): boolean {
  const mentions = findMentions(words, known.names);
  return words.every((_, at) => mentions.some(({ from, to, exact }) => exact && at >= from && at < to));
}
