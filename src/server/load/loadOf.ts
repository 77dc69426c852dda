import type { PreparedDocument, PreparedDocuments } from '../../api/execution/preparedDocuments.js';
import { countValues } from '../../api/limits/countValues.js';
import { heavyFrom, weights } from '../../api/limits/weights.js';
import type { GraphqlRequest } from '../graphql/graphqlRequest.js';
import { type RequestedOperation, requestedOperation } from './requestedOperation.js';

/**
 * The load class of a request. `light` requests read a few records by id and run on the main thread. `ordinary` and `heavy`
 * requests are queued and run on worker threads. `write` requests change the graph.
 */
export type Load = 'light' | 'ordinary' | 'heavy' | 'write';

/** Fields of Query that read few records, whatever the size of the graph. */
const quick: ReadonlySet<string> = new Set(['node', 'nodes', 'stats', 'changes', '__typename']);
/** In records, which take some milliseconds. */
const maxLight = 1_000;
/** In records: more than 200 claims with all their fields. */
const maxOrdinary = 65_000;
/** Maximum number of variable values: validating more takes too long. */
const maxValues = 200;

/** Estimates the load of a request before validation. Invalid requests are reported by the executor. */
export function loadOf(documents: PreparedDocuments, request: GraphqlRequest): Load {
  const operation = requestedOperation(request);
  const document = operation && documents.find(operation.query);
  if (operation === undefined || document === undefined) return 'light';
  if (document.isWrite(operation.operationName)) return 'write';
  const { facts } = document;
  if (!facts.isShort || [...facts.root].some((name) => weightOf('Query', name) >= heavyFrom)) return 'heavy';
  const cost = costOf(document, operation);
  if (cost > maxOrdinary) return 'heavy';
  const isQuick = [...facts.root].every((name) => quick.has(name)) && ![...facts.below].some(isComputed);
  const isSmall = cost <= maxLight && countValues(operation.variables) <= maxValues;
  return isQuick && isSmall ? 'light' : 'ordinary';
}

const weightOf = (type: string, name: string): number => weights[`${type}.${name}`] ?? 0;

/** Nested fields that are computed from an unbounded number of records. */
const isComputed = (name: string): boolean => weightOf('Claim', name) + weightOf('Attribution', name) > 0;

/** Invalid requests cost nothing. */
function costOf(document: PreparedDocument, { operationName, variables }: RequestedOperation): number {
  try {
    return document.cost(operationName, variables);
  } catch {
    return 0;
  }
}
