import type { GraphqlRequest } from '../graphqlRequest.js';

/** What a request asks for. */
export interface Asked {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What a request asks for; undefined where it has no text. */
export function askedBy({ method, search, body }: Omit<GraphqlRequest, 'headers'>): Asked | undefined {
  const given = method === 'GET' ? Object.fromEntries(new URLSearchParams(search)) : body;
  const { query, operationName, variables } = (given ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof query !== 'string') return undefined;
  return {
    query,
    operationName: typeof operationName === 'string' ? operationName : undefined,
    variables: objectOf(typeof variables === 'string' ? parsedJson(variables) : variables),
  };
}

const objectOf = (value: unknown): Asked['variables'] =>
  typeof value === 'object' && value !== null ? (value as Asked['variables']) : {};

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Of long text this much counts as one value: what is wrong with a value is said with the value in the sentence. */
const textOfOne = 250;

/**
 * How many values there are in the variables: the members of objects and what stands in lists, long text several times.
 * To read them takes as long, and to say what is wrong with them much longer.
 */
export function countValues(variables: Asked['variables']): number {
  let count = 0;
  // Not a function that calls itself: how deep they are is not its business.
  const open: unknown[] = [variables];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'string') count += Math.floor(value.length / textOfOne);
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, inner] of Object.entries(value)) {
      count += 1 + Math.floor(name.length / textOfOne);
      open.push(inner);
    }
  }
  return count;
}
