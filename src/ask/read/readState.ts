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
 * "Is the ford still closed?": what was done to it last, be it what the question says or what undoes that. Undefined if the question
 * asks for no state, or no claim says that anything of that kind was done.
 */
export async function readState(
  reading: TextReading,
  { graph, view, now }: AskedGraph,
): Promise<FormReading | undefined> {
  const { time, ...ever } = reading;
  const own = ever.propositions.filter(({ isState, asked, negated }) => isState && asked === 'whether' && !negated);
  const undoing = own.flatMap(({ sense }) => lexicon().undoing(sense.family));
  if (undoing.length === 0) return undefined;
  const timeless = own.map(({ time: _, ...proposition }) => proposition);
  const found = await Promise.all([
    graph.find({ ...ever, propositions: timeless }),
    ...undoing.map((sense) => graph.find({ ...ever, propositions: timeless.map((one) => turnedTo(one, sense)) })),
  ]);
  const done = actedOn(found)?.filter((claim) => isOfNow(time, now) || hasBegun(claim, time));
  if (done === undefined || done.length === 0) return undefined;
  const { claims, unknown, isSettled } = pickClaims(done, newest);
  const ids = (claims.length > 0 ? claims : unknown).map(({ id }) => id);
  const [first] = found;
  const older = done.length - ids.length;
  return readingOf(
    `In which state it is, by the newest of ${countOf(done.length, 'claim')} ${first?.said ?? ''}, or that this was undone`,
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

/** The same, said of what undoes it. */
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
