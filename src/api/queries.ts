import type { GraphQLFieldResolver } from 'graphql';
import type { QueryChangesArgs, View } from '../domain/schema/generated.js';
import type { Engine } from '../graph/engine.js';
import { readOneEntry } from '../graph/reading/readOneEntry.js';
import { rootQueries } from '../graph/reading/rootQueries.js';
import type { Question } from '../graph/select/compose.js';
import { fieldsOf, hiddenFields, type ResponseMap, type Selection, selectionsOf } from '../graph/shape/selection.js';
import { activity } from '../usecases/activity.js';
import { compareDocuments } from '../usecases/compare/compareDocuments.js';
import { conflicts } from '../usecases/conflicts.js';
import { control } from '../usecases/control.js';
import { documentProvenance } from '../usecases/documentProvenance.js';
import { checkDraft } from '../usecases/draft/checkDraft.js';
import { neighbourhood } from '../usecases/neighbourhood/neighbourhood.js';
import { path } from '../usecases/path/path.js';
import { readSpan } from '../usecases/reading/missed/readSpan.js';
import { proposals } from '../usecases/reading/proposals.js';
import { replay } from '../usecases/replay.js';
import { answer } from '../usecases/rootField/answer.js';
import { search } from '../usecases/search.js';
import { statistics } from '../usecases/statistics.js';
import { trackRecord } from '../usecases/trackRecord.js';
import { resembles } from '../usecases/understanding/resembles.js';
import { whatIf } from '../usecases/whatIf.js';
import { whoReported } from '../usecases/whoReported.js';
import type { Context } from './execution/context.js';
import { selectionOf } from './execution/selectionOf.js';
import type { QueryResolvers } from './generated.js';

type Resolver<Args> = GraphQLFieldResolver<unknown, Context, Args>;

interface Viewed {
  readonly view?: View | null | undefined;
}

/** A root field that is one question to the store. */
function question<Args extends Viewed>(ask: (args: Args, selection: Selection) => Question): Resolver<Args> {
  return async (_, args, context, info) =>
    (await answer(context.engine, ask(args, selectionOf(info)), args.view)).value;
}

type Service<Args> = (engine: Engine, args: Args, selection: Selection, view?: View | null) => Promise<unknown>;

/** A root field that is answered by a use case of its own. */
function service<Args extends Viewed>(answerOf: Service<Args>): Resolver<Args> {
  return (_, args, context, info) => answerOf(context.engine, args, selectionOf(info), args.view);
}

/** The things in the order in which they were asked for, null where there is none. */
const nodes: QueryResolvers['nodes'] = async (_, args, context, info) => {
  const selection = withId(selectionOf(info));
  const found = await answer<readonly ResponseMap[]>(context.engine, rootQueries.nodes(args, selection), args.view);
  const byId = new Map(found.value.map((thing) => [thing[' id'], thing]));
  return args.ids.map((id) => byId.get(id) ?? null);
};

function withId(selection: Selection): Selection {
  return Object.fromEntries(
    Object.entries(selection).map(([type, fields]) => [type, [...fields, ...hiddenFields('id')]]),
  );
}

const stats: QueryResolvers['stats'] = async (_, __, { engine }, info) => {
  const row = await statistics(engine);
  const wanted = selectionsOf(fieldsOf(selectionOf(info), 'Stats'), 'engine');
  const isVersionWanted = wanted.some((one) => fieldsOf(one, 'Engine').some(({ name }) => name === 'version'));
  return {
    ...row,
    recordedAt: row.seq === 0 ? null : row.at,
    engine: { name: engine.name, ...(isVersionWanted ? { version: await engine.version() } : {}) },
  };
};

/** The root fields that stand above the API, as clients of it. */
export type FurtherResolvers = Pick<QueryResolvers, 'ask'>;

const own: Omit<QueryResolvers, keyof FurtherResolvers> = {
  node: question(rootQueries.node),
  nodes,
  claims: question(rootQueries.claims),
  attributions: question(rootQueries.attributions),
  entities: question(rootQueries.entities),
  sources: question(rootQueries.sources),
  documents: question(rootQueries.documents),
  events: question(rootQueries.events),
  search: service(search),
  activity: service(activity),
  changes: question<QueryChangesArgs & Viewed>(rootQueries.changes),
  stats,
  conflicts: service(conflicts),
  control: service(control),
  path: service(path),
  whatIf: service(whatIf),
  provenance: service(documentProvenance),
  compareDocuments: service(compareDocuments),
  neighbourhood: service(neighbourhood),
  trackRecord: service(trackRecord),
  replay: (_, args, context, info) => replay(context.engine, args.receipt, selectionOf(info)),
  whoReported: service(whoReported),
  resembles: service(resembles),
  checkText: service(checkDraft),
  readSpan: (_, args, context, info) => readSpan(context.engine, args, selectionOf(info)),
  proposals: (_, args, context, info) => proposals(context.engine, args, selectionOf(info)),
};

/** However many statements a root field takes, all of it is as of one entry of the journal. */
const ofOneEntry =
  (resolve: Resolver<never>): Resolver<never> =>
  (source, args, context, info) =>
    readOneEntry(context.engine, async (engine) => resolve(source, args, { ...context, engine }, info));

/** The resolvers of all root fields of Query. */
export function queries(further: FurtherResolvers): Readonly<Record<string, Resolver<never>>> {
  const all: QueryResolvers = { ...own, ...further };
  return Object.fromEntries(Object.entries(all).map(([name, resolve]) => [name, ofOneEntry(resolve)]));
}
