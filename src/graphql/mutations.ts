import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import type { DerivationKind, LinkKind, Reliability, ReviewState } from '../model/vocabulary.js';
import { answer } from '../services/answer.js';
import { assess } from '../services/assess.js';
import { link } from '../services/link.js';
import { recordRecords } from '../services/recordRecords.js';
import { retract } from '../services/retract.js';
import { review } from '../services/review.js';
import { withdraw } from '../services/withdraw.js';
import { questions } from '../store/read/questions.js';
import type { Context } from './context.js';
import { selectionOf } from './execution/selectionOf.js';
import { requireWrites } from './requireWrites.js';

type Args = Readonly<Record<string, unknown>>;
type Resolver<Source = unknown> = GraphQLFieldResolver<Source, Context, Args>;

/** A resolver that changes the graph: only for requests that may write. */
function writing(resolve: (args: Args, context: Context) => Promise<unknown>): Resolver {
  return async (_, args, context) => {
    requireWrites(context);
    return await resolve(args, context);
  };
}

const text = (given: unknown): string | undefined => (typeof given === 'string' ? given : undefined);

export const mutations: Readonly<Record<string, Resolver>> = {
  record: writing(({ records, reason }, { engine, by }) =>
    recordRecords(engine, records as readonly unknown[], { by, reason: text(reason) }),
  ),
  retract: writing(({ attribution, reason }, { engine, by }) =>
    retract(engine, String(attribution), { by, reason: String(reason) }),
  ),
  review: writing(({ attributions, state, note }, { engine, by }) =>
    review(engine, attributions as readonly string[], state as ReviewState, { by, reason: text(note) }),
  ),
  assess: writing(({ subject, reliability, credibility, reason }, { engine, by }) => {
    const grade = {
      reliability: text(reliability) as Reliability | undefined,
      credibility: typeof credibility === 'number' ? credibility : undefined,
    };
    return assess(engine, { subject: String(subject), ...grade }, { by, reason: text(reason) });
  }),
  link: writing(({ kind, from, to, valid, derivation, reason }, { engine, by }) => {
    const more = { valid: text(valid), derivation: text(derivation) as DerivationKind | undefined };
    return link(
      engine,
      { kind: kind as LinkKind, from: String(from), to: String(to), ...more },
      { by, reason: String(reason) },
    );
  }),
  merge: writing(({ keep, absorb, reason }, { engine, by }) =>
    link(engine, { kind: 'SAME_AS', from: String(absorb), to: String(keep) }, { by, reason: String(reason) }),
  ),
  withdraw: writing(({ decision, change, reason }, { engine, by }) =>
    withdraw(
      engine,
      { decision: text(decision), change: typeof change === 'number' ? change : undefined },
      { by, reason: String(reason) },
    ),
  ),
};

const change: Resolver<{ readonly change: number | null }> = async (payload, _, context, info) =>
  payload.change === null
    ? null
    : (await answer(context.engine, questions.change({ seq: payload.change }, selectionOf(info)))).value;

const decision: Resolver<{ readonly decision: string }> = async (payload, _, context, info: GraphQLResolveInfo) =>
  (await answer(context.engine, questions.decision({ id: payload.decision }, selectionOf(info)))).value;

/** What a mutation gives back is read from the graph, as it is after it: a round trip for each thing asked for. */
export const payloads = { RecordPayload: { change }, DecisionPayload: { change, decision } } as const;
