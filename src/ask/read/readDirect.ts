import { readWords } from '../../language/read/read.js';
import { forms } from '../forms/forms.js';
import { isParseFailure, type ParseFailure } from '../parseFailure.js';
import { fittingForms } from '../patterns/fittingForms.js';
import { type Form, type FormReading, readForm, together } from '../patterns/form.js';
import { directQuestions } from '../patterns/indirect.js';
import type { Slots } from '../patterns/pattern.js';
import { listNames } from '../sentences.js';
import type { Failed } from '../suggest/failed.js';
import { refuseUnknown } from '../suggest/refuse.js';
import { type AskedGraph, type AskedQuestion, notExcepted, notPicked, wrongAlso } from './askedQuestion.js';
import { readAsWhole } from './readAsWhole.js';
import { readSameOffice } from './readOffice.js';
import { type Resolved, resolveSlots } from './resolveSlots.js';

/** The maximum number of matching forms to try. */
const maxTried = 5;

/** Reads a question as a form has it, else as a whole; an indirect one as the direct questions that it may stand for. */
export async function readDirect(asked: AskedQuestion, within: AskedGraph): Promise<FormReading | Failed> {
  const ways = directQuestions(asked.words);
  const fitting = ways.flatMap((words) =>
    fittingForms(forms, words)
      .slice(0, maxTried)
      .map((one) => ({ ...one, words })),
  );
  const refused = { words: asked.words, graph: within.graph, ...(asked.time && { time: asked.time }) };
  const failed: Failed[] = [];
  for (const { form, slots, words } of fitting) {
    const read = await readAs(form, slots, { ...asked, words }, within);
    if (!('read' in read)) return read;
    failed.push({ ...refused, failure: read.read, form, ...(read.resolved && { resolved: read.resolved }) });
    if (read.read.decisive === true) break;
  }
  const [first] = failed;
  if (first?.failure.decisive === true) return first;
  const whole: (FormReading | ParseFailure)[] = [];
  for (const words of ways) {
    const read = await readAsWhole({ ...asked, words }, within);
    if (!isParseFailure(read) && read.isEmpty !== true) return read;
    whole.push(read);
  }
  const content = whole.find((one) => !isParseFailure(one)) ?? whole[0];
  if (content !== undefined && !isParseFailure(content)) return content;
  if (first !== undefined && content?.decisive !== true) return first;
  return content === undefined || content.problem === '' ? refuseUnknown(refused) : { ...refused, failure: content };
}

type NotRead = { readonly read: ParseFailure; readonly resolved?: Resolved };

async function readAs(
  form: Form,
  slots: Slots,
  asked: AskedQuestion,
  within: AskedGraph,
): Promise<FormReading | NotRead> {
  const wrong = wrongTime(form, asked) ?? wrongExcept(form, asked) ?? wrongPick(slots, asked) ?? wrongAlso(asked);
  const { graph, view } = within;
  const { time, except, pick } = asked;
  const rest = {
    ...(time === undefined ? {} : { time }),
    view,
    ...(except && { except: except.mentions.flatMap(({ things }) => things) }),
  };
  const resolved = await resolveSlots(form, slots, graph, rest, pick?.superlative);
  const read = resolved.failure ?? wrong ?? wrongTopic(slots, asked, resolved) ?? readForm(form, resolved.found);
  if (isParseFailure(read)) return { read, resolved };
  if (form.joinsClaims) {
    const joined = await withClaims(read, asked, within);
    return (joined.isEmpty === true ? await readSameOffice(form, resolved.found, within) : undefined) ?? joined;
  }
  return (form.yields ? await saidByVerb(asked, slots, within) : undefined) ?? read;
}

/** What decided links say, and what claims say beside that. */
async function withClaims(read: FormReading, asked: AskedQuestion, within: AskedGraph): Promise<FormReading> {
  const content = await readAsWhole(asked, within);
  if (isParseFailure(content) || content.isEmpty === true) return read;
  return read.isEmpty === true ? content : together(read, content);
}

/** What claims say whose own verb is that of a form: "who rejected the offer?" asks for it if a claim says so. */
async function saidByVerb(asked: AskedQuestion, slots: Slots, within: AskedGraph): Promise<FormReading | undefined> {
  const { graph } = within;
  const start = slots.claim?.[0]?.start ?? 0;
  const reading = readWords(asked.words, graph.known, asked.time);
  if (!reading.propositions.some(({ predicate }) => (predicate[0]?.start ?? start) < start)) return undefined;
  const { matches } = await graph.find(reading);
  if (!matches.some(({ proposition: { predicate } }) => (predicate[0]?.start ?? start) < start)) return undefined;
  const content = await readAsWhole(asked, within);
  return isParseFailure(content) ? undefined : content;
}

function wrongTime(form: Form, { time }: AskedQuestion): ParseFailure | undefined {
  if (form.time === 'none' && time !== undefined) {
    const problem = `This kind of question takes no time, but it says ${listNames([time.said])}`;
    return { problem, unread: [time.said], candidates: [] };
  }
  if (form.time !== 'required' || time !== undefined) return undefined;
  return { problem: 'The question needs a time, such as "on 4 March 2016" or "by 2016"', unread: [], candidates: [] };
}

function wrongExcept(form: Form, { except }: AskedQuestion): ParseFailure | undefined {
  return except === undefined || form.excepts ? undefined : notExcepted(except.said);
}

/** A superlative picks a claim only if it belongs to what the claim says: "reported first that …" asks for a reporter. */
function wrongPick({ claim }: Slots, { pick }: AskedQuestion): ParseFailure | undefined {
  const first = claim?.[0];
  const isClause = ['that', 'whether', 'if'].includes(first?.folded ?? '');
  if (pick === undefined || (first !== undefined && !(isClause && pick.start < first.start))) return undefined;
  return notPicked(pick.superlative);
}

/** Of a topic, only its claims come first or last: "what happened first in Cale". "The largest city in Cale" is not one of them. */
function wrongTopic({ claim }: Slots, { pick }: AskedQuestion, { found }: Resolved): ParseFailure | undefined {
  if (pick === undefined || found.topic.proposition !== undefined) return undefined;
  const first = claim?.[0]?.start ?? 0;
  const isBeside = pick.superlative.by === 'time' && pick.start < first && pick.next !== first;
  return isBeside ? undefined : notPicked(pick.superlative);
}
