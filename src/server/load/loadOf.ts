import type { DocumentNode, GraphQLSchema } from 'graphql';
import { reckon } from '../../api/limits/costLimit.js';
import { countValues } from '../../api/limits/countValues.js';
import { heavyFrom, weights } from '../../api/limits/weights.js';
import type { GraphqlRequest } from '../graphql/graphqlRequest.js';
import { type RequestedOperation, requestedOperation } from './asked.js';
import { documentFacts, isWrite } from './told.js';

/**
 * How much work a request is. `light` is answered at once, in the thread that serves everybody: a few records found by their ids.
 * `ordinary` and `heavy` wait for their turn and are answered in threads of their own. `write` changes the graph.
 */
export type Load = 'light' | 'ordinary' | 'heavy' | 'write';

/** Fields of Query that look at a few records, however large the graph is. */
const quick: ReadonlySet<string> = new Set(['node', 'nodes', 'stats', 'changes', '__typename']);
/** In records: some milliseconds. */
const maxLight = 1_000;
/** In records: more than two hundred claims with everything around each. */
const maxOrdinary = 65_000;
/** Values of variables: to say what is wrong with more of them takes too long. */
const maxValues = 200;

/** How much work a request is, before it was looked at closely: what is wrong with it is said by those who answer it. */
export function loadOf(schema: GraphQLSchema, request: GraphqlRequest): Load {
  const asked = requestedOperation(request);
  const told = asked && documentFacts(asked.query);
  if (asked === undefined || told === undefined) return 'light';
  if (isWrite(told, asked)) return 'write';
  if (!told.isShort || [...told.root].some((name) => weightOf('Query', name) >= heavyFrom)) return 'heavy';
  const cost = costOf(schema, told.document, asked);
  if (cost > maxOrdinary) return 'heavy';
  const isQuick = [...told.root].every((name) => quick.has(name)) && ![...told.below].some(isReasoned);
  const isSmall = cost <= maxLight && countValues(asked.variables) <= maxValues;
  return isQuick && isSmall ? 'light' : 'ordinary';
}

const weightOf = (type: string, name: string): number => weights[`${type}.${name}`] ?? 0;

/** Fields below the root that are computed from as many records as there happen to be. */
const isReasoned = (name: string): boolean => weightOf('Claim', name) + weightOf('Attribution', name) > 0;

/** What is refused costs nothing. */
function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operationName, variables }: RequestedOperation,
): number {
  try {
    return reckon({ schema, document, operationName, variables });
  } catch {
    return 0;
  }
}
