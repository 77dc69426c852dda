import { readWords } from '../../language/read/read.js';
import type { Word } from '../../language/words.js';
import type { FoundClaims } from '../../usecases/understanding/findClaims.js';
import { pickedTopic } from '../names/pickedTopic.js';
import { isParseFailure, type ParseFailure, parseFailureAt } from '../parseFailure.js';
import { type FormReading, readForm } from '../patterns/form.js';
import { type AskedGraph, type AskedQuestion, notExcepted, notPicked, wrongAlso } from './askedQuestion.js';
import { countedByNoun } from './countedByNoun.js';
import { readContent } from './readContent.js';
import { readState } from './readState.js';
import { failureOf, topicOf } from './resolveSlots.js';
import { twoPredicates } from './twoPredicates.js';
import { unreadable } from './unreadable.js';

/** Words that ask what somebody is bound to do. */
const binding: ReadonlySet<string> = new Set(['must', 'should', 'ought']);
const needing: ReadonlySet<string> = new Set(['have', 'has', 'had', 'need', 'needs', 'needed']);

/** "How much must Alma pay?": that no claim says so is not that she need not. */
function notMust(words: readonly Word[], { nearest }: FoundClaims): ParseFailure | undefined {
  const isBound = ({ folded, quoted }: Word, at: number) =>
    !quoted && (binding.has(folded) || (needing.has(folded) && words[at + 1]?.folded === 'to'));
  const must = words.filter(isBound);
  const near = nearest.map(({ claim }) => claim);
  return must.length === 0
    ? undefined
    : { ...parseFailureAt('Claims say what is so, not what must be', must), near, decisive: false };
}

/** Reads a question, or words, for what claims say: who did it, when, whether, how many. */
export async function readAsWhole(asked: AskedQuestion, within: AskedGraph): Promise<FormReading | ParseFailure> {
  const { graph, view } = within;
  const nothing = { problem: '', unread: [], candidates: [] };
  const { words, time, except, pick } = asked;
  const reading = readWords(words, graph.known, time);
  const isTopic = reading.propositions.length === 0 && reading.mentions.length > 0;
  if (reading.propositions.length === 0 && !isTopic) return nothing;
  const wrong = unreadable(words, reading.mentions, true);
  if (wrong !== undefined) return wrong;
  const counted =
    isTopic && pick === undefined && except === undefined ? await countedByNoun(asked, within) : undefined;
  if (counted !== undefined) return readForm({ read: readContent, ofClaims: true, answers: 'claims' }, counted);
  const state = await readState(reading, within);
  if (state !== undefined) return state;
  const found = await graph.find(reading);
  const failure =
    (found.matched ? undefined : (twoPredicates(words) ?? notMust(words, found))) ?? failureOf(found, words);
  if (failure !== undefined) return isTopic ? nothing : failure;
  if (pick !== undefined && found.proposition === undefined && found.event === undefined)
    return notPicked(pick.superlative);
  const topic = pick === undefined ? topicOf(found) : pickedTopic(topicOf(found), found, pick.superlative);
  if (isParseFailure(topic)) return topic;
  const isByRole = topic.proposition?.asked === 'who' || topic.proposition?.asked === 'where';
  if (!isByRole && asked.also !== undefined) return wrongAlso(asked) ?? nothing;
  const things = except?.mentions.flatMap((mention) => mention.things);
  if (except !== undefined && !isByRole) return notExcepted(except.said);
  const match = {
    topic,
    things: {},
    slots: {},
    view,
    ...(time && { time }),
    ...(things && { except: things }),
    ...(asked.also && { also: asked.also }),
  };
  return readForm({ read: readContent, ofClaims: true, answers: 'claims' }, match);
}
