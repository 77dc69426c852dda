import type { Variables } from '../../api/limits/countValues.js';
import type { GraphqlRequest } from '../graphql/graphqlRequest.js';

/** The operation of a request. */
export interface RequestedOperation {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Variables;
}

/** What a client sent instead of it, which may be anything. */
type UncheckedOperation = { readonly [name in keyof RequestedOperation]?: unknown };

/** The operation of a request; undefined if it has no query text. */
export function requestedOperation({
  method,
  search,
  body,
}: Omit<GraphqlRequest, 'headers'>): RequestedOperation | undefined {
  const given = method === 'GET' ? Object.fromEntries(new URLSearchParams(search)) : body;
  const { query, operationName, variables } = (given ?? {}) as UncheckedOperation;
  if (typeof query !== 'string') return undefined;
  return {
    query,
    operationName: typeof operationName === 'string' ? operationName : undefined,
    variables: objectOf(typeof variables === 'string' ? parsedJson(variables) : variables),
  };
}

const objectOf = (value: unknown): Variables =>
  typeof value === 'object' && value !== null ? (value as Variables) : {};

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
