import { boundsOf, parseEdtf } from '../../domain/edtf/edtf.js';
import { lexicon } from '../../language/lexicon/lexicon.js';
import type { Sense } from '../../language/lexicon/sense.js';
import type { ComparedClaim } from '../../language/match/comparedClaim.js';
import { pickClaims } from '../../language/match/pickClaims.js';
import type { Proposition } from '../../language/read/proposition.js';
import type { TextReading } from '../../language/read/read.js';
import type { Superlative } from '../../language/superlatives.js';
import type { FoundClaims } from '../../usecases/understanding/findClaims.js';
import { AskFactsDocument } from '../generated.js';
import { describeClaims } from '../names/claims.js';
import { call, type FormReading, readingOf } from '../patterns/form.js';
import { countOf, sentence } from '../sentences.js';
import type { AskedGraph } from './askedQuestion.js';

const newest: Superlative = { by: 'time', end: 'last', nth: 1, said: 'the newest' };

/**
 * "Is the ford still closed?": what was done to it last, be it what the question says or what undoes that. "Who owns the mill?": who
 * bought it last, and who is said to own it since. Undefined if the question asks for no state, or no claim says that anything of that
 * kind was done.
 */
export async function readState(reading: TextReading, within: AskedGraph): Promise<FormReading | undefined> {
  const asked = reading.propositions.filter(({ negated }) => !negated);
  const states = asked.filter(({ isState, asked: what }) => isState && what === 'whether');
  const done = states.length > 0 ? states : await wasSo(asked, reading, within);
  const undone = done.flatMap(({ sense }) => lexicon().undoing(sense.family));
  if (undone.length > 0)
    return newestOf(
      { ...reading, propositions: done.map(everSo) },
      undone,
      { what: 'In which state it is', or: ', or that this was undone' },
      within,
    );
  const held = asked.filter(isHeldBy);
  const begun = held.flatMap(({ sense }) => lexicon().beginning(sense.family));
  if (begun.length === 0) return undefined;
  // "Does Alma own the mill?": who bought it last tells.
  const whoever = held.map((one) => everSo({ ...one, args: one.args.filter(({ slot }) => slot !== 'subject') }));
  const { time: _, ...ever } = { ...reading, propositions: whoever };
  const [, ...started] = await Promise.all([
    within.graph.find(ever),
    ...begun.map((sense) => within.graph.find(turned(ever, sense))),
  ]);
  if (started.every(({ matches }) => matches.length === 0)) return undefined;
  const words = { what: 'Who has it', or: ', or what began that; that it lasts is not said' };
  return newestOf({ ...reading, propositions: whoever }, begun, words, within);
}

/** "Was the ford closed in March?": if nobody closed it in March, whether it was closed by then. */
async function wasSo(
  asked: readonly Proposition[],
  reading: TextReading,
  { graph }: AskedGraph,
): Promise<readonly Proposition[]> {
  const passive = asked.filter(
    ({ asked: what, args, sense }) =>
      what === 'whether' &&
      args.some(({ slot }) => slot === 'object') &&
      args.every(({ slot }) => slot !== 'subject') &&
      lexicon().undoing(sense.family).length > 0,
  );
  if (reading.time === undefined || passive.length === 0) return [];
  const { time: _, ...ever } = { ...reading, propositions: passive.map(everSo) };
  const undone = passive.flatMap(({ sense }) => lexicon().undoing(sense.family));
  // What is read if nobody did is asked for at once.
  const [then] = await Promise.all([
    graph.find(reading),
    graph.find(ever),
    ...undone.map((sense) => graph.find(turned(ever, sense))),
  ]);
  return then.matches.length > 0 ? [] : passive;
}

/** "Who owns the mill?", "Does Alma own the mill?": a thing is named, and who has it is asked for. */
function isHeldBy({ asked, args }: Proposition): boolean {
  const subject = args.find(({ slot }) => slot === 'subject');
  const isAsked = asked === 'whether' || (asked === 'who' && subject?.asked === true);
  return (
    isAsked && args.some(({ slot, mentions, asked: isOpen }) => slot === 'object' && !isOpen && mentions.length > 0)
  );
}

/** What is so, or was done, at any time: what somebody intends is not so yet. */
function everSo({ time: _, ...proposition }: Proposition): Proposition {
  return { ...proposition, modality: 'ACTUAL' };
}

/** The newest of the claims that say what is read, or the same of other senses. */
async function newestOf(
  { time, ...reading }: TextReading,
  others: readonly Sense[],
  { what, or }: { readonly what: string; readonly or: string },
  { graph, view, now }: AskedGraph,
): Promise<FormReading | undefined> {
  const found = await Promise.all([graph.find(reading), ...others.map((sense) => graph.find(turned(reading, sense)))]);
  const done = actedOn(found)?.filter((claim) => isOfNow(time, now) || hasBegun(claim, time));
  if (done === undefined || done.length === 0) return undefined;
  const { claims, unknown, isSettled } = pickClaims(done, newest);
  const ids = (claims.length > 0 ? claims : unknown).map(({ id }) => id);
  const [first] = found;
  const older = done.length - ids.length;
  return readingOf(
    `${what}, by the newest of ${countOf(done.length, 'claim')} ${first?.said ?? ''}${or}`,
    call(AskFactsDocument, { view }, { filter: { ids } }),
    (page) => [
      ...describeClaims(page, 'No claim says so in this view of the graph.'),
      ...(isSettled ? [] : ['The known times do not settle which of these is the newest.']),
      ...(older === 0
        ? []
        : [
            sentence(
              `${countOf(older, 'claim')} of an earlier or an unknown time ${older === 1 ? 'is' : 'are'} not told`,
            ),
          ]),
    ],
  );
}

function turned(reading: TextReading, sense: Sense): TextReading {
  return { ...reading, propositions: reading.propositions.map((one) => turnedTo(one, sense)) };
}

/** The same, said of what undoes or begins it. */
function turnedTo(proposition: Proposition, sense: Sense): Proposition {
  const args = proposition.args.map((argument) => ({
    ...argument,
    roles: sense.slots[argument.slot] ?? argument.roles,
  }));
  return { ...proposition, sense, args };
}

/** All claims that were found; undefined if not all were compared, for the newest may be another. */
function actedOn(found: readonly FoundClaims[]): readonly ComparedClaim[] | undefined {
  if (found.some(({ ids }) => ids === undefined)) return undefined;
  const all = found.flatMap(({ matches }) => matches.map(({ claim }) => claim));
  return [...new Map(all.map((claim) => [claim.id, claim])).values()];
}

/** Whether a time is that of today: what is asked of now is known from before. */
export function isOfNow(time: TextReading['time'], now: Date): boolean {
  const today = now.toISOString().slice(0, 10);
  return time !== undefined && time.from === today && time.to === today;
}

function hasBegun({ validFrom }: ComparedClaim, time: TextReading['time']): boolean {
  const last = time?.to ?? time?.from;
  return last === undefined || validFrom === undefined || validFrom <= boundsOf(parseEdtf(last)).latestEnd;
}
