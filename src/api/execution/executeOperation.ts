import {
  defaultFieldResolver,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type FragmentDefinitionNode,
  type GraphQLError,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  isNonNullType,
  locatedError,
} from 'graphql';
import { countValues } from '../limits/countValues.js';
import type { Context } from './context.js';
import {
  type BoundOperation,
  type PreparedField,
  type PreparedOperation,
  prepareOperation,
} from './preparedOperation.js';
import type { PreparedInfo } from './selectionOf.js';
import { mapInTurns } from './someAtOnce.js';

// Where this departs from the specification's ExecuteRequest (https://spec.graphql.org/October2021/#sec-Execution):
// - Only root fields are resolved. A resolver answers with all that is selected below its field, and that is completed without
//   resolvers (completer.ts): the same response, without graphql-js' work on every value.
// - A root field that must not be null and fails sets `data` to null, as specified, but others that were begun are not cancelled.
// - Below a root field an error fails the whole root field; no inner field is null for it. The store answers a root field or fails.
// - Two root fields are resolved at a time, in the order of the document; the specification leaves that open for queries.
// - Of mistakes in variables so many are told as `mistakes` says.
// Mutations, and questions about the schema, are run by graphql-js as they are.
// It is what Apollo Server calls for an operation: the `executor` of its gateway interface.

/** How many mistakes in variables are told. Each sentence is made with the whole value that it is about, which may be all of them. */
const mistakes = { many: 50, few: 3 } as const;
/** Of more values than this only a few mistakes are told. */
const maxValues = 5_000;

/** What an operation is run with. */
export interface OperationArgs extends ExecutionArgs {
  /** Who keeps prepared operations prepares it; without, it is prepared for this once. */
  readonly prepare?: (bound: BoundOperation) => PreparedOperation;
}

/**
 * Runs an operation. A query is answered field by field at the root, each with all that is selected below it; what comes back
 * is there already and is only put into the response, which spares graphql-js' work on every value (most of the time of a
 * large answer). Everything else, and what does not fit, is run by graphql-js.
 */
export async function executeOperation({
  prepare = prepareOperation,
  ...args
}: OperationArgs): Promise<ExecutionResult> {
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
  const bound = { schema, document, fragments, variableValues: given.coerced, operation, type };
  const fields = prepare(bound);
  return fields === undefined ? execute(args) : answerAll(bound, fields, (contextValue ?? {}) as Context);
}

/** Every root field holds what it reads in memory until it is answered. */
const maxAtOnce = 2;

async function answerAll(
  bound: BoundOperation,
  fields: readonly PreparedField[],
  context: Context,
): Promise<ExecutionResult> {
  const errors: GraphQLError[] = [];
  let isLost = false;
  // Members stand in the order in which they were asked for, whichever is there first.
  const data: Record<string, unknown> = Object.fromEntries(fields.map(({ key }) => [key, null]));
  const answer = async (prepared: PreparedField): Promise<void> => {
    const { key, nodes, field } = prepared;
    try {
      context.signal?.throwIfAborted();
      data[key] = await answerField(bound, prepared, context);
    } catch (error) {
      errors.push(locatedError(error, nodes, [key]));
      isLost ||= isNonNullType(field.type);
    }
  };
  await mapInTurns(fields, maxAtOnce, answer);
  return { ...(errors.length > 0 ? { errors } : {}), data: isLost ? null : data };
}

async function answerField(
  { schema, fragments, variableValues, operation, type }: BoundOperation,
  { key, nodes, field, selection, complete }: PreparedField,
  context: Context,
): Promise<unknown> {
  const [node] = nodes;
  if (node === undefined) throw new Error(`${key} is asked for nowhere`);
  const info: PreparedInfo = {
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
    ...(selection === undefined ? {} : { selection }),
  };
  const resolve = field.resolve ?? defaultFieldResolver;
  return complete(await resolve(undefined, getArgumentValues(field, node, variableValues), context, info));
}
