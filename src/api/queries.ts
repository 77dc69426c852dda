import type { GraphQLFieldResolver } from 'graphql';
import { cypher } from '../graph/cypher.js';
import type { Engine } from '../graph/engine.js';
import { readOneEntry } from '../graph/reading/readOneEntry.js';
import { type RootQueryName, rootQueries } from '../graph/reading/rootQueries.js';
import type { View } from '../graph/select/view.js';
import { fieldsOf, hiddenFields, type ResponseMap, type Selection, selectionsOf } from '../graph/shape/selection.js';
import { conflicts } from '../usecases/conflicts.js';
import { control } from '../usecases/control.js';
import { documentProvenance } from '../usecases/documentProvenance.js';
import { path } from '../usecases/path/path.js';
import { replay } from '../usecases/replay.js';
import { answer } from '../usecases/rootField/answer.js';
import { search } from '../usecases/search.js';
import { trackRecord } from '../usecases/trackRecord.js';
import { whatIf } from '../usecases/whatIf.js';
import { whoReported } from '../usecases/whoReported.js';
import type { Context } from './execution/context.js';
import { selectionOf } from './execution/selectionOf.js';

type Args = Readonly<Record<string, unknown>>;
type Resolver = GraphQLFieldResolver<unknown, Context, Args>;

/** A root field that is one question to the store. */
function question(name: RootQueryName): Resolver {
  return async (_, args, context, info) =>
    (await answer(context.engine, rootQueries[name](args, selectionOf(info)), args.view as View | undefined)).value;
}

type Service = (engine: Engine, args: Args, selection: Selection, view?: View | null) => Promise<unknown>;

/** A root field that is answered by a use case of its own. */
function service(answerOf: Service): Resolver {
  return (_, args, context, info) => answerOf(context.engine, args, selectionOf(info), args.view as View | undefined);
}

/** The things in the order in which they were asked for, null where there is none. */
const nodes: Resolver = async (_, args, context, info) => {
  const selection = withId(selectionOf(info));
  const found = await answer<readonly ResponseMap[]>(
    context.engine,
    rootQueries.nodes(args, selection),
    args.view as View | undefined,
  );
  const byId = new Map(found.value.map((thing) => [thing[' id'], thing]));
  return (args.ids as readonly string[]).map((id) => byId.get(id) ?? null);
};

function withId(selection: Selection): Selection {
  return Object.fromEntries(
    Object.entries(selection).map(([type, fields]) => [type, [...fields, ...hiddenFields('id')]]),
  );
}

const stats: Resolver = async (_, __, { engine }, info) => {
  const [row] = await engine.read(cypher('queries/stats', engine.name));
  const wanted = selectionsOf(fieldsOf(selectionOf(info), 'Stats'), 'engine');
  const isVersionWanted = wanted.some((one) => fieldsOf(one, 'Engine').some(({ name }) => name === 'version'));
  return {
    ...row,
    recordedAt: row?.seq === 0 ? null : row?.at,
    engine: { name: engine.name, ...(isVersionWanted ? { version: await engine.version() } : {}) },
  };
};

export type Resolvers = Readonly<Record<string, Resolver>>;

const own: Resolvers = {
  node: question('node'),
  nodes,
  claims: question('claims'),
  attributions: question('attributions'),
  entities: question('entities'),
  sources: question('sources'),
  documents: question('documents'),
  events: question('events'),
  search: service(search),
  activity: question('activity'),
  changes: question('changes'),
  stats,
  conflicts: service(conflicts),
  control: service(control),
  path: service(path),
  whatIf: service(whatIf),
  provenance: service(documentProvenance),
  trackRecord: service(trackRecord),
  replay: (_, args, context, info) => replay(context.engine, String(args.receipt), selectionOf(info)),
  whoReported: service(whoReported),
};

/** However many statements a root field takes, all of it is as of one entry of the journal. */
const ofOneEntry =
  (resolve: Resolver): Resolver =>
  (source, args, context, info) =>
    readOneEntry(context.engine, async (engine) => resolve(source, args, { ...context, engine }, info));

/** The resolvers of all root fields of Query; `further` are those that stand above the API. */
export function queries(further: Resolvers): Resolvers {
  return Object.fromEntries(
    Object.entries({ ...own, ...further }).map(([name, resolve]) => [name, ofOneEntry(resolve)]),
  );
}
