import type { GraphQLFieldResolver } from 'graphql';
import { answer } from '../services/answer.js';
import { search } from '../services/search.js';
import { type Selector, whoReported } from '../services/whoReported.js';
import { cypher } from '../store/cypher.js';
import { type QuestionName, questions } from '../store/read/questions.js';
import type { Keyed, SelectedField, Selection } from '../store/read/selection.js';
import type { View } from '../store/read/view.js';
import type { Context } from './context.js';
import { selectionOf } from './selectionOf.js';

type Args = Readonly<Record<string, unknown>>;
type Resolver = GraphQLFieldResolver<unknown, Context, Args>;

/** A root field that is one question to the store. */
function question(name: QuestionName): Resolver {
  return async (_, args, context, info) =>
    (await answer(context.engine, questions[name](args, selectionOf(info)), args.view as View | undefined)).value;
}

/** The things in the order in which they were asked for, null where there is none. */
const nodes: Resolver = async (_, args, context, info) => {
  const selection = withHidden(selectionOf(info), 'id');
  const found = await answer<readonly Keyed[]>(
    context.engine,
    questions.nodes(args, selection),
    args.view as View | undefined,
  );
  const byId = new Map(found.value.map((thing) => [thing[' id'], thing]));
  return (args.ids as readonly string[]).map((id) => byId.get(id) ?? null);
};

function withHidden(selection: Selection, ...names: readonly string[]): Selection {
  const hidden = names.map((name): SelectedField => ({ key: ` ${name}`, name, args: {} }));
  return Object.fromEntries(Object.entries(selection).map(([type, fields]) => [type, [...fields, ...hidden]]));
}

const stats: Resolver = async (_, __, context) => {
  const [row] = await context.engine.read(cypher('read/stats'));
  return {
    ...row,
    recordedAt: row?.seq === 0 ? null : row?.at,
    engine: { name: context.engine.name, version: () => context.engine.version() },
  };
};

export const queries: Readonly<Record<string, Resolver>> = {
  node: question('node'),
  nodes,
  claims: question('claims'),
  attributions: question('attributions'),
  entities: question('entities'),
  sources: question('sources'),
  documents: question('documents'),
  events: question('events'),
  search: (_, args, context, info) => search(context.engine, args, selectionOf(info), args.view as View | undefined),
  activity: question('activity'),
  changes: question('changes'),
  stats,
  whoReported: (_, args, context, info) =>
    whoReported(context.engine, args as Selector, selectionOf(info), args.view as View | undefined),
};
