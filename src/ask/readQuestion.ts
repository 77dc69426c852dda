import { foreignLanguage } from '../language/foreign.js';
import { readWords } from '../language/read/read.js';
import { readTimes, type Timed } from '../language/times/readTimes.js';
import { type Word, wordsOf } from '../language/words.js';
import { forms } from './forms/forms.js';
import type { GraphReader } from './graphReader.js';
import { isParseFailure, type ParseFailure } from './parseFailure.js';
import { fittingForms } from './patterns/fittingForms.js';
import { type Form, type FormMatch, type FormReading, readForm } from './patterns/form.js';
import type { Slots } from './patterns/pattern.js';
import { stripPoliteness } from './patterns/politeness.js';
import { readContent } from './readContent.js';
import { failureOf, resolveSlots, topicOf } from './resolveSlots.js';
import { listNames } from './sentences.js';
import { type Failed, refuseUnknown } from './suggest/refuse.js';
import { unreadable } from './unreadable.js';
import { wrongAsAWhole } from './wholeQuestion.js';

/** When a question is asked, and in which view. */
export interface Moment {
  /** The view of the API. */
  readonly view: FormMatch['view'];
  /** The reference date for "last week". */
  readonly now: Date;
}

/** The maximum number of matching forms to try. */
const maxTried = 3;

/** Reads a question by the forms, else for what claims say. The graph is looked up by its words. */
export async function readQuestion(
  text: string,
  { view, now }: Moment,
  readGraph: (words: readonly Word[]) => Promise<GraphReader>,
): Promise<FormReading | Failed> {
  const language = foreignLanguage(text);
  const words = withTailFirst(stripPoliteness(wordsOf(text)));
  const timed = readTimes(words, now);
  const graph = await readGraph(timed.words);
  const refused = { words: timed.words, graph, ...(timed.time && { time: timed.time }) };
  if (language !== undefined) return refuseUnknown(refused, `This question is in ${language}; I read English`);
  const wrong = wrongAsAWhole(words, timed);
  if (wrong !== undefined) return { ...refused, failure: wrong };
  const failed: Failed[] = [];
  for (const { form, slots } of fittingForms(forms, timed.words).slice(0, maxTried)) {
    const rest = { ...(timed.time === undefined ? {} : { time: timed.time }), view };
    const resolved = await resolveSlots(form, slots, graph, rest);
    const read = resolved.failure ?? wrongTime(form, timed) ?? readForm(form, resolved.found);
    if (!isParseFailure(read)) return (form.yields ? await saidByVerb(timed, slots, graph, view) : undefined) ?? read;
    failed.push({ ...refused, failure: read, form, resolved });
    if (read.decisive === true) break;
  }
  const [first] = failed;
  if (first?.failure.decisive === true) return first;
  const content = await readWhole(timed, graph, view);
  if (!isParseFailure(content)) return content;
  if (first !== undefined) return first;
  return content.problem === '' ? refuseUnknown(refused) : { ...refused, failure: content };
}

/** Reads a question, or words, for what claims say: who did it, when, whether, how many. */
async function readWhole(
  timed: Timed,
  graph: GraphReader,
  view: FormMatch['view'],
): Promise<FormReading | ParseFailure> {
  const nothing = { problem: '', unread: [], candidates: [] };
  const { words, time } = timed;
  const reading = readWords(words, graph.known, time);
  const isTopic = reading.propositions.length === 0 && reading.mentions.length > 0;
  if (reading.propositions.length === 0 && !isTopic) return nothing;
  const wrong = unreadable(words, reading.mentions, true);
  if (wrong !== undefined) return wrong;
  const found = await graph.find(reading);
  const failure = failureOf(found, words);
  if (failure !== undefined) return isTopic ? nothing : failure;
  const match = { topic: topicOf(found), things: {}, slots: {}, view, ...(time && { time }) };
  return readForm({ read: readContent, ofClaims: true, answers: 'claims' }, match);
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

/** What claims say whose own verb is that of a form: "who rejected the offer?" asks for it if a claim says so. */
async function saidByVerb(
  timed: Timed,
  slots: Slots,
  graph: GraphReader,
  view: FormMatch['view'],
): Promise<FormReading | undefined> {
  const start = slots.claim?.[0]?.start ?? 0;
  const reading = readWords(timed.words, graph.known, timed.time);
  if (!reading.propositions.some(({ predicate }) => (predicate[0]?.start ?? start) < start)) return undefined;
  const { matches } = await graph.find(reading);
  if (!matches.some(({ proposition: { predicate } }) => (predicate[0]?.start ?? start) < start)) return undefined;
  const content = await readWhole(timed, graph, view);
  return isParseFailure(content) ? undefined : content;
}

function wrongTime(form: Form, { time }: Timed): ParseFailure | undefined {
  if (form.time === 'none' && time !== undefined) {
    const problem = `This kind of question takes no time, but it says ${listNames([time.said])}`;
    return { problem, unread: [time.said], candidates: [] };
  }
  if (form.time !== 'required' || time !== undefined) return undefined;
  return { problem: 'The question needs a time, such as "on 4 March 2016" or "by 2016"', unread: [], candidates: [] };
}
