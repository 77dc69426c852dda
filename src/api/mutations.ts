import type { GraphQLFieldResolver } from 'graphql';
import type { DerivationKind, LinkKind, Reliability, ReviewState } from '../domain/vocabulary.js';
import type { Engine } from '../graph/engine.js';
import { readOneEntry } from '../graph/reading/readOneEntry.js';
import { rootQueries } from '../graph/reading/rootQueries.js';
import { fieldsOf, responseMap, type SelectedField } from '../graph/shape/selection.js';
import { assess } from '../usecases/decide/assess.js';
import { link } from '../usecases/decide/link.js';
import { retract } from '../usecases/decide/retract.js';
import { review } from '../usecases/decide/review.js';
import { withdraw } from '../usecases/decide/withdraw.js';
import { answer } from '../usecases/rootField/answer.js';
import { recordRecords } from '../usecases/transfer/recordRecords.js';
import type { Context } from './execution/context.js';
import { selectionOf } from './execution/selectionOf.js';
import { requireWrites } from './requireWrites.js';

type Args = Readonly<Record<string, unknown>>;
type Resolver = GraphQLFieldResolver<unknown, Context, Args>;

type Written = Readonly<Record<string, unknown>>;

/**
 * A resolver that changes the graph: only for requests that may write. What it gives back is read from the graph, as it is after
 * the write and as of one entry of the journal: a round trip for each thing asked for.
 */
function writing(payload: string, resolve: (args: Args, context: Context) => Promise<object>): Resolver {
  return async (_, args, context, info) => {
    requireWrites(context);
    const written = (await resolve(args, context)) as Written;
    const fields = fieldsOf(selectionOf(info), payload);
    return readOneEntry(context.engine, async (engine) => {
      const member = async (field: SelectedField) => [field.key, await readMember(engine, field, written)] as const;
      return responseMap(payload, await Promise.all(fields.map(member)));
    });
  };
}

async function readMember(engine: Engine, { name, selection = {} }: SelectedField, written: Written): Promise<unknown> {
  const value = written[name] ?? null;
  if (value === null) return null;
  if (name === 'change') return (await answer(engine, rootQueries.change({ seq: value }, selection))).value;
  if (name === 'decision') return (await answer(engine, rootQueries.decision({ id: value }, selection))).value;
  return value;
}

const text = (given: unknown): string | undefined => (typeof given === 'string' ? given : undefined);

export const mutations: Readonly<Record<string, Resolver>> = {
  record: writing('RecordPayload', ({ records, reason }, { engine, by }) =>
    recordRecords(engine, records as readonly unknown[], { by, reason: text(reason) }),
  ),
  retract: writing('DecisionPayload', ({ attribution, reason }, { engine, by }) =>
    retract(engine, String(attribution), { by, reason: String(reason) }),
  ),
  review: writing('DecisionPayload', ({ attributions, state, note }, { engine, by }) =>
    review(engine, attributions as readonly string[], state as ReviewState, { by, reason: text(note) }),
  ),
  assess: writing('DecisionPayload', ({ subject, reliability, credibility, reason }, { engine, by }) => {
    const grade = {
      reliability: text(reliability) as Reliability | undefined,
      credibility: typeof credibility === 'number' ? credibility : undefined,
    };
    return assess(engine, { subject: String(subject), ...grade }, { by, reason: text(reason) });
  }),
  link: writing('DecisionPayload', ({ kind, from, to, valid, derivation, reason }, { engine, by }) => {
    const more = { valid: text(valid), derivation: text(derivation) as DerivationKind | undefined };
    return link(
      engine,
      { kind: kind as LinkKind, from: String(from), to: String(to), ...more },
      { by, reason: String(reason) },
    );
  }),
  merge: writing('DecisionPayload', ({ keep, absorb, reason }, { engine, by }) =>
    link(engine, { kind: 'SAME_AS', from: String(absorb), to: String(keep) }, { by, reason: String(reason) }),
  ),
  withdraw: writing('DecisionPayload', ({ decision, change, reason }, { engine, by }) =>
    withdraw(
      engine,
      { decision: text(decision), change: typeof change === 'number' ? change : undefined },
      { by, reason: String(reason) },
    ),
  ),
};
