import { type Edtf, parseEdtf } from '../../domain/edtf/edtf.js';
import { readWords } from '../../language/read/read.js';
import { mayMeet } from '../../language/times/mayMeet.js';
import { periodOf, type Time } from '../../language/times/readTimes.js';
import type { FormReading } from '../patterns/form.js';
import { quoted, sentence } from '../sentences.js';
import type { AskedGraph, AskedQuestion } from './askedQuestion.js';

/**
 * "On 4 March" is the last one, unless no claim is of then: the last 4 March of which a claim is that says the rest. Undefined if
 * there is none.
 */
export async function timeOfOtherYear(asked: AskedQuestion, { graph }: AskedGraph): Promise<Time | undefined> {
  const { time, words } = asked;
  const { from, to } = time ?? {};
  if (time?.isYearless !== true || from === undefined || to === undefined) return undefined;
  const reading = readWords(words, graph.known);
  if (reading.propositions.length === 0) return undefined;
  const { matches } = await graph.find(reading);
  const times = matches.flatMap(({ claim: { validFrom, validTo } }) => {
    if (validFrom === undefined || validTo === undefined) return [];
    const years = [validFrom, validTo].map((bound) => Number(bound.slice(0, 4)));
    return years
      .flatMap((year) => [year, year - yearOf(to) + yearOf(from)])
      .flatMap((year) => timesIn(year, from, to))
      .filter((one) => mayMeet(validFrom, validTo, one));
  });
  return times.sort((one, other) => Number(one.from < other.from) - Number(one.from > other.from))[0];
}

/**
 * Says which year was taken, where no claim could tell which is meant: nothing was said then, or much in another year. Of a time that
 * is open at one end, none can tell.
 */
export function tellingYear(read: FormReading, { time, words }: AskedQuestion, { graph }: AskedGraph): FormReading {
  if (time?.isYearless !== true) return read;
  const isOpen = time.from === undefined || time.to === undefined;
  if (!isOpen && readWords(words, graph.known).propositions.length > 0) return read;
  const taken = time.from === time.to ? time.from : quoted(time.said);
  const remark = sentence(`The date names no year and was read as ${taken}. If you mean another, name it`);
  return { ...read, tell: (answers) => [...read.tell(answers), remark] };
}

/** The same time of the year, begun in another. */
function timesIn(year: number, from: Edtf, to: Edtf): readonly (Time & { readonly from: Edtf })[] {
  const [start] = dateOf(`${year}${from.slice(4)}`);
  const [end] = dateOf(`${year + yearOf(to) - yearOf(from)}${to.slice(4)}`);
  if (start === undefined || end === undefined) return [];
  if (start !== end) return [{ ...periodOf(start, end), from: start }];
  return [{ from: start, to: start, said: `${start.length === 10 ? 'on' : 'in'} ${start}` }];
}

function yearOf(date: Edtf): number {
  return Number(date.slice(0, 4));
}

/** None if no calendar has it: not each year has a 29 February. */
function dateOf(text: string): readonly Edtf[] {
  try {
    return [parseEdtf(text)];
  } catch {
    return [];
  }
}
