import {
  defaultFieldResolver,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isCompositeType,
  isNonNullType,
  locatedError,
  type OperationDefinitionNode,
} from 'graphql';
import type { Selection } from '../../graph/shape/selection.js';
import { countValues } from '../limits/countValues.js';
import { type Complete, completerOf } from './completer.js';
import type { Context } from './context.js';
import { groupFields, type Source, selectionOf } from './selectionOf.js';
import { mapInTurns } from './someAtOnce.js';

/** A query while it is answered. */
interface Reading extends Source {
  readonly operation: OperationDefinitionNode;
  readonly type: GraphQLObjectType;
  readonly context: Pick<Context, 'signal'>;
}

/** How many mistakes in variables are told. Each sentence is made with the whole value that it is about, which may be all of them. */
const mistakes = { many: 50, few: 3 } as const;
/** Of more values than this only a few mistakes are told. */
const maxValues = 5_000;

/**
 * Runs an operation. A query is answered field by field at the root, each with all that is selected below it; what comes back
 * is there already and is only put into the response, which spares graphql-js' work on every value (most of the time of a
 * large answer). Everything else, and what does not fit, is run by graphql-js.
 */
export async function executeOperation(args: ExecutionArgs): Promise<ExecutionResult> {
  const { schema, document, contextValue, operationName } = args;
  const operation = getOperationAST(document, operationName);
  const type = schema.getQueryType();
  const isLarge = countValues(args.variableValues ?? {}) > maxValues;
  const maxErrors = isLarge ? mistakes.few : mistakes.many;
  if (operation?.operation !== 'query' || type === null || type === undefined) {
    return execute({ ...args, options: { maxCoercionErrors: maxErrors } });
  }
  const given = getVariableValues(schema, operation.variableDefinitions ?? [], args.variableValues ?? {}, {
    maxErrors,
  });
  if (given.errors !== undefined) return { errors: given.errors };
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const one of document.definitions) if (one.kind === 'FragmentDefinition') fragments[one.name.value] = one;
  const reading: Reading = {
    schema,
    fragments,
    variableValues: given.coerced,
    operation,
    type,
    context: (contextValue ?? {}) as Context,
  };
  const fields = [...groupFields(reading, type, operation.selectionSet.selections)];
  // The schema about itself.
  if (fields.some(([, [node]]) => node?.name.value.startsWith('__'))) return execute(args);
  return answerAll(reading, fields);
}

/** Every root field holds what it reads in memory until it is answered. */
const maxAtOnce = 2;

type RootField = readonly [key: string, nodes: readonly FieldNode[]];

async function answerAll(reading: Reading, fields: readonly RootField[]): Promise<ExecutionResult> {
  const errors: GraphQLError[] = [];
  let isLost = false;
  // Members stand in the order in which they were asked for, whichever is there first.
  const data: Record<string, unknown> = Object.fromEntries(fields.map(([key]) => [key, null]));
  const answer = async ([key, nodes]: RootField): Promise<void> => {
    const field = reading.type.getFields()[nodes[0]?.name.value ?? ''];
    if (field === undefined) return;
    try {
      reading.context.signal?.throwIfAborted();
      data[key] = await answerField(reading, key, field, nodes);
    } catch (error) {
      errors.push(locatedError(error, nodes, [key]));
      isLost ||= isNonNullType(field.type);
    }
  };
  await mapInTurns(fields, maxAtOnce, answer);
  return { ...(errors.length > 0 ? { errors } : {}), data: isLost ? null : data };
}

async function answerField(
  { schema, fragments, variableValues, operation, type, context }: Reading,
  key: string,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): Promise<unknown> {
  const [node] = nodes;
  if (node === undefined) throw new GraphQLError(`${key} is asked for nowhere`);
  const info: GraphQLResolveInfo = {
    fieldName: field.name,
    fieldNodes: nodes,
    returnType: field.type,
    parentType: type,
    path: { prev: undefined, key, typename: type.name },
    schema,
    fragments,
    rootValue: undefined,
    operation,
    variableValues: { ...variableValues },
  };
  const resolve = field.resolve ?? defaultFieldResolver;
  const answer: unknown = await resolve(undefined, getArgumentValues(field, node, variableValues), context, info);
  return completerFor(info)(answer);
}

/** Completers of selections that are the same each time. */
const completers = new WeakMap<Selection, Complete>();

function completerFor(info: GraphQLResolveInfo): Complete {
  const { schema, returnType, parentType, fieldName } = info;
  const where = `${parentType.name}.${fieldName}`;
  if (!isCompositeType(getNamedType(returnType))) return completerOf(schema, returnType, undefined, where);
  // Where it stands for variables it is a new one each time.
  const selection = selectionOf(info);
  const complete = completers.get(selection) ?? completerOf(schema, returnType, selection, where);
  completers.set(selection, complete);
  return complete;
}
