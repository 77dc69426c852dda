import { type Edtf, parseEdtf } from '../../domain/edtf/edtf.js';
import { readWords } from '../../language/read/read.js';
import { mayMeet } from '../../language/times/mayMeet.js';
import type { Time } from '../../language/times/readTimes.js';
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
  if (time?.isYearless !== true || from === undefined || from !== to) return undefined;
  const reading = readWords(words, graph.known);
  if (reading.propositions.length === 0) return undefined;
  const { matches } = await graph.find(reading);
  const dates = matches.flatMap(({ claim: { validFrom, validTo } }) => {
    if (validFrom === undefined || validTo === undefined) return [];
    const years = [validFrom, validTo].map((bound) => `${bound.slice(0, 4)}${from.slice(4)}`);
    return years.flatMap(dateOf).filter((date) => mayMeet(validFrom, validTo, { from: date, to: date, said: date }));
  });
  const last = dates.sort().at(-1);
  return last && { from: last, to: last, said: `${last.length === 10 ? 'on' : 'in'} ${last}` };
}

/**
 * Says which year was taken, where no claim could tell which is meant: nothing was said then, or much in another year. Of a time that
 * is open at one end, none can tell.
 */
export function tellingYear(read: FormReading, { time, words }: AskedQuestion, { graph }: AskedGraph): FormReading {
  if (time?.isYearless !== true) return read;
  const isOpen = time.from !== time.to;
  if (!isOpen && readWords(words, graph.known).propositions.length > 0) return read;
  const taken = isOpen ? quoted(time.said) : time.from;
  const remark = sentence(`The date names no year and was read as ${taken}. If you mean another, name it`);
  return { ...read, tell: (answers) => [...read.tell(answers), remark] };
}

/** None if no calendar has it: not each year has a 29 February. */
function dateOf(text: string): readonly Edtf[] {
  try {
    return [parseEdtf(text)];
  } catch {
    return [];
  }
}
