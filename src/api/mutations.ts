import type { GraphQLFieldResolver } from 'graphql';
import type { Engine } from '../graph/engine.js';
import { readOneEntry } from '../graph/reading/readOneEntry.js';
import { rootQueries } from '../graph/reading/rootQueries.js';
import { fieldsOf, type ResponseMap, responseMap, type SelectedField } from '../graph/shape/selection.js';
import { assess } from '../usecases/decide/assess.js';
import { link } from '../usecases/decide/link.js';
import { retract } from '../usecases/decide/retract.js';
import { review } from '../usecases/decide/review.js';
import { withdraw } from '../usecases/decide/withdraw.js';
import { correct } from '../usecases/reading/correct.js';
import { earlierText } from '../usecases/reading/earlierText.js';
import { addProposal } from '../usecases/reading/missed/addProposal.js';
import { emptyPage, proposals } from '../usecases/reading/proposals.js';
import { type Proposed, propose } from '../usecases/reading/propose.js';
import { plainProposers } from '../usecases/reading/proposers.js';
import { reviewView } from '../usecases/reading/textDocument.js';
import { answer } from '../usecases/rootField/answer.js';
import { recordRecords } from '../usecases/transfer/recordRecords.js';
import type { Context } from './execution/context.js';
import { selectionOf } from './execution/selectionOf.js';
import type { MutationResolvers } from './generated.js';
import { requireWrites } from './requireWrites.js';

type Members = Readonly<Record<string, (engine: Engine, field: SelectedField) => Promise<unknown>>>;

/** What a use case that writes gives back, by the members of the payload. */
interface Written {
  readonly count?: number;
  readonly leftOut?: readonly string[];
  readonly readings?: readonly string[];
  /** Members that are read by a use case of their own. */
  readonly members?: Members;
  readonly change?: number | null;
  readonly decision?: string;
  readonly results?: readonly object[];
  readonly warnings?: readonly string[];
}

/**
 * A resolver that changes the graph: only for requests that may write. What it gives back is read from the graph, as it is after
 * the write and as of one entry of the journal: a round trip for each thing asked for.
 */
function writing<Args>(
  payload: string,
  resolve: (args: Args, context: Context) => Promise<Written>,
): GraphQLFieldResolver<unknown, Context, Args> {
  return async (_, args, context, info) => {
    requireWrites(context);
    const written = await resolve(args, context);
    const fields = fieldsOf(selectionOf(info), payload);
    return readOneEntry(context.engine, async (engine) => {
      const member = async (field: SelectedField) => [field.key, await readMember(engine, field, written)] as const;
      return responseMap(payload, await Promise.all(fields.map(member)));
    });
  };
}

async function readMember(engine: Engine, field: SelectedField, written: Written): Promise<unknown> {
  const { name, selection = {} } = field;
  const { change, decision } = written;
  const member = written.members?.[name];
  if (member !== undefined) return member(engine, field);
  if (name === 'change' && typeof change === 'number') {
    return (await answer(engine, rootQueries.change({ seq: change }, selection))).value;
  }
  if (name === 'decision' && decision !== undefined) {
    return (await answer(engine, rootQueries.decision({ id: decision }, selection))).value;
  }
  return (written as Readonly<Record<string, unknown>>)[name] ?? null;
}

function node(id: string | undefined): Members[string] {
  return async (engine, { selection = {} }) =>
    id === undefined ? null : (await answer(engine, rootQueries.node({ id }, selection), reviewView)).value;
}

/** The proposal of an attribution; null if it was not recorded as one. */
function one(attribution: string): Members[string] {
  return async (engine, { selection = {} }) => {
    const nodes: SelectedField = { key: 'nodes', name: 'nodes', args: {}, selection };
    const asked = { ProposalConnection: [nodes] };
    const page = await proposals(engine, { filter: { attribution }, first: 1 }, asked);
    return (page.nodes as readonly ResponseMap[])[0] ?? null;
  };
}

function proposeMembers({ document, updateOf }: Proposed, text: string): Members {
  return {
    document: node(document),
    proposals: async (engine, { args, selection = {} }) =>
      document === undefined ? emptyPage(selection) : proposals(engine, { ...args, filter: { document } }, selection),
    updateOf: async (engine, { selection = {} }) =>
      updateOf === undefined ? null : earlierText(engine, updateOf, text, selection),
  };
}

export const mutations: MutationResolvers = {
  record: writing('RecordPayload', ({ records, reason, namespace }, { engine, by }) =>
    recordRecords(engine, records, { by, reason: reason ?? undefined, namespace: namespace ?? undefined }),
  ),
  retract: writing('DecisionPayload', ({ attribution, reason }, { engine, by }) =>
    retract(engine, attribution, { by, reason }),
  ),
  review: writing('DecisionPayload', ({ attributions, state, note, expected, withRelays }, { engine, by }) => {
    const options = { expected: expected ?? undefined, withRelays: withRelays ?? undefined };
    return review(engine, attributions, state, { by, reason: note ?? undefined, ...options });
  }),
  propose: writing('ProposePayload', async (args, { engine, by, proposers = plainProposers }) => {
    const found = await propose(engine, args, { by, proposers, today: new Date().toISOString().slice(0, 10) });
    return { ...found, members: proposeMembers(found, args.text) };
  }),
  correct: writing('CorrectPayload', async ({ attribution, correction, expected, reason }, { engine, by }) => {
    const options = { expected: expected ?? undefined, reason: reason ?? undefined, by };
    const corrected = await correct(engine, attribution, correction, options);
    return { change: corrected.change, members: { attribution: node(corrected.attribution) } };
  }),
  addProposal: writing('AddProposalPayload', async (args, { engine, by }) => {
    const added = await addProposal(engine, args, { by, reason: args.reason ?? undefined });
    return {
      change: added.change,
      members: { attribution: node(added.attribution), proposal: one(added.attribution) },
    };
  }),
  assess: writing('DecisionPayload', ({ subject, reliability, credibility, reason }, { engine, by }) => {
    const grade = { reliability: reliability ?? undefined, credibility: credibility ?? undefined };
    return assess(engine, { subject, ...grade }, { by, reason: reason ?? undefined });
  }),
  link: writing('DecisionPayload', ({ kind, from, to, valid, derivation, reason }, { engine, by }) => {
    const more = { valid: valid ?? undefined, derivation: derivation ?? undefined };
    return link(engine, { kind, from, to, ...more }, { by, reason });
  }),
  merge: writing('DecisionPayload', ({ keep, absorb, reason }, { engine, by }) =>
    link(engine, { kind: 'SAME_AS', from: absorb, to: keep }, { by, reason }),
  ),
  withdraw: writing('DecisionPayload', ({ decision, change, reason }, { engine, by }) =>
    withdraw(engine, { decision: decision ?? undefined, change: change ?? undefined }, { by, reason }),
  ),
};
