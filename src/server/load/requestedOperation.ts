import type { GraphqlRequest } from '../graphql/graphqlRequest.js';

/** The operation of a request. */
export interface RequestedOperation {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The operation of a request; undefined if it has no query text. */
export function requestedOperation({
  method,
  search,
  body,
}: Omit<GraphqlRequest, 'headers'>): RequestedOperation | undefined {
  const given = method === 'GET' ? Object.fromEntries(new URLSearchParams(search)) : body;
  const { query, operationName, variables } = (given ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof query !== 'string') return undefined;
  return {
    query,
    operationName: typeof operationName === 'string' ? operationName : undefined,
    variables: objectOf(typeof variables === 'string' ? parsedJson(variables) : variables),
  };
}

const objectOf = (value: unknown): RequestedOperation['variables'] =>
  typeof value === 'object' && value !== null ? (value as RequestedOperation['variables']) : {};

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
