import type { Match } from '../../language/match/matching.js';
import type { Argument, Proposition } from '../../language/read/proposition.js';
import { readWords } from '../../language/read/read.js';
import type { Superlative } from '../../language/superlatives.js';
import type { Time } from '../../language/times/readTimes.js';
import { textOf, type Word } from '../../language/words.js';
import type { FoundClaims } from '../../usecases/understanding/findClaims.js';
import type { GraphReader } from '../graphReader.js';
import { pickedTopic } from '../names/pickedTopic.js';
import { isNameSlot, resolveName } from '../names/resolveName.js';
import { everything, type Topic } from '../names/topic.js';
import { isParseFailure, type ParseFailure, parseFailureAt } from '../parseFailure.js';
import type { Form, FormMatch } from '../patterns/form.js';
import type { Slots } from '../patterns/pattern.js';
import { listNames, quoted } from '../sentences.js';
import { twoPredicates } from './twoPredicates.js';
import { unreadable } from './unreadable.js';

/** The resolved slots, or the failures with those that were resolved. */
export interface Resolved {
  readonly found: FormMatch;
  readonly failure?: ParseFailure & { readonly slot: string };
}

/** Resolves the slots of a form: the names, and what claims say. */
export async function resolveSlots(
  form: Form,
  slots: Slots,
  graph: GraphReader,
  rest: Pick<FormMatch, 'time' | 'view' | 'except'>,
  pick?: Superlative,
): Promise<Resolved> {
  const meant = Object.entries(slots)
    .filter(([slot]) => isNameSlot(slot))
    .map(([slot, words]) => ({ slot, ...resolveName(form, slot, words, graph.known.names) }));
  const wrong = meant.find(({ failure }) => failure !== undefined);
  const things = Object.fromEntries(meant.map(({ slot, things: own }) => [slot, own]));
  if (wrong?.failure !== undefined) {
    return { found: { topic: everything, things, slots, ...rest }, failure: { ...wrong.failure, slot: wrong.slot } };
  }
  const time = form.ofClaims ? rest.time : undefined;
  const topic = slots.claim === undefined ? everything : await readTopic(slots.claim, graph, time, form.isAbout, pick);
  const found = { topic: isParseFailure(topic) ? everything : topic, things, slots, ...rest };
  return isParseFailure(topic) ? { found, failure: { ...topic, slot: 'claim' } } : { found };
}

/** What a phrase says or is about, or why that is not known. */
async function readTopic(
  given: readonly Word[],
  graph: GraphReader,
  time: Time | undefined,
  isAbout: boolean,
  pick: Superlative | undefined,
): Promise<Topic | ParseFailure> {
  const words = ['that', 'whether', 'if'].includes(given[0]?.folded ?? '') ? given.slice(1) : given;
  const reading = readWords(words, graph.known, time);
  const wrong = unreadable(words, reading.mentions);
  if (wrong !== undefined) return wrong;
  const said = await graph.find(reading);
  // "What did they say about the takeover?": no claim says that there was one, but some speak of it.
  const isNoun = reading.propositions.some(({ sense }) => sense.isNoun);
  const found = isAbout && isNoun && !said.matched ? await graph.find({ ...reading, propositions: [] }) : said;
  const failure = (found.matched ? undefined : twoPredicates(words)) ?? failureOf(found, words);
  if (failure !== undefined) return failure;
  return pick === undefined ? topicOf(found) : pickedTopic(topicOf(found), found, pick);
}

export function topicOf({ said, filter, ids, tooMany, ...own }: FoundClaims): Topic {
  const { proposition, mentions, event, matches, nearest } = own;
  const known = { ...(ids && { ids }), ...(tooMany && { tooMany }) };
  return { said: `claims ${said}`, filter, ...known, proposition, mentions, event, matches, nearest };
}

/** What was not understood of a phrase that no claim fits. */
export function failureOf(found: FoundClaims, words: readonly Word[]): ParseFailure | undefined {
  const { unread, matched, nearest, matches } = found;
  if (matched) return undefined;
  if (unread.length === 0) return notTold(found, words);
  const isName = unread.some((text) => words.some((word) => word.text === text && word.large));
  const told = listNames(unread.slice(0, 8).map(quoted));
  return {
    problem: isName ? `I do not know who or what ${quoted(unread.join(' '))} is` : `I do not understand ${told}`,
    unread,
    candidates: [],
    near: [...matches, ...nearest].map(({ claim }) => claim),
  };
}

/** What a claim may say all the same: of the thing that is meant, or of one of the sides that it counts together. */
function notTold({ nearest, mentions, proposition }: FoundClaims, words: readonly Word[]): ParseFailure | undefined {
  const near = nearest.map(({ claim }) => claim);
  const lacks = (by: string) =>
    nearest.some(({ differences }) => differences.some((one) => one.kind === 'MISSING' && one.name === by));
  // "The ship": the graph may describe one of several as a ship.
  const vague = mentions.find(
    ({ how, things, by }) =>
      how === 'DESCRIPTION' && things.every(({ __typename }) => __typename !== 'Person') && lacks(by),
  );
  if (vague !== undefined) {
    const said = words.slice(vague.from, vague.to);
    return { ...parseFailureAt(`I do not know which ${quoted(textOf(said))} is meant`, said), near };
  }
  const unknown = unknownKind(nearest, proposition, words);
  if (unknown.length > 0)
    return {
      ...parseFailureAt(`I do not know what ${quoted(textOf(unknown))} is here`, unknown),
      near,
      decisive: true,
    };
  const isTogether = nearest.some(({ differences }) => differences.every(({ kind }) => kind === 'SIDES'));
  return proposition?.asked === 'how many' && isTogether
    ? { problem: 'Claims give one figure for both sides together', unread: [], candidates: [], near }
    : undefined;
}

/** "What ransom did they demand?", "who warned the power company?": a claim may say that of it, by another word. */
function unknownKind(
  [first]: readonly Match[],
  proposition: Proposition | undefined,
  asked: readonly Word[],
): readonly Word[] {
  const differences = first?.differences ?? [];
  const lacking = differences.flatMap((one) => (one.kind === 'WORDS' ? one.words : []));
  if (lacking.length === 0 || differences.some(({ kind }) => kind !== 'WORDS')) return [];
  const isSaidBy = ({ words, heads }: Argument, text: string) =>
    heads.includes(text) || words.some((word) => word.text === text);
  const isVague = (argument: Argument) =>
    argument.mentions.length === 0 &&
    (argument.asked || argument.heads.some((head) => firms.has(head))) &&
    lacking.every((text) => isSaidBy(argument, text));
  return proposition?.args.some(isVague) === true ? asked.filter(({ text }) => lacking.includes(text)) : [];
}

const firms: ReadonlySet<string> = new Set('company companies firm firms'.split(' '));
