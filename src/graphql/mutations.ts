import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { recordRecords } from '../services/recordRecords.js';
import { retract } from '../services/retract.js';
import { withdraw } from '../services/withdraw.js';
import { ask } from '../store/read/ask.js';
import { questions } from '../store/read/questions.js';
import type { Context } from './context.js';
import { requireWrites } from './requireWrites.js';
import { selectionOf } from './selectionOf.js';

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
    : (await ask(context.engine, questions.change({ seq: payload.change }, selectionOf(info)))).value;

const decision: Resolver<{ readonly decision: string }> = async (payload, _, context, info: GraphQLResolveInfo) =>
  (await ask(context.engine, questions.decision({ id: payload.decision }, selectionOf(info)))).value;

/** What a mutation gives back is read from the graph, as it is after it: a round trip for each thing asked for. */
export const payloads = { RecordPayload: { change }, DecisionPayload: { change, decision } } as const;
