import { address } from '../../session.js';
import type { TypedDocumentString } from '../generated.js';

/** A failure to answer: what is wrong, and what the person can do. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';

  /** @param code the code of the API's error, or UNREACHABLE */
  constructor(
    message: string,
    readonly code: string,
    readonly status?: number,
  ) {
    super(message);
  }
}

interface GraphqlAnswer<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * Asks the server that sent this page.
 * @throws AnswerError with the API's own message, which says what to do; or the signal's reason if it was aborted
 */
export async function postQuery<T, V>(
  document: TypedDocumentString<T, V>,
  variables: V,
  signal?: AbortSignal,
): Promise<T> {
  const body = JSON.stringify({ query: textOfQuery(document), variables });
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' };
  let response: Response;
  try {
    response = await fetch(address('graphql'), { method: 'POST', headers, body, ...(signal ? { signal } : {}) });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new AnswerError(
      'The server does not answer. Start it again, or check the network, then try again.',
      'UNREACHABLE',
    );
  }
  const { data, errors } = await answerIn<T>(response);
  const [first] = errors ?? [];
  if (first !== undefined) throw new AnswerError(first.message, first.extensions?.code ?? 'UNKNOWN', response.status);
  if (data === undefined || data === null) throw unreadable(response.status);
  return data;
}

/** The text of a query as it is sent, indented like text that a person wrote. */
export function textOfQuery(document: { toString(): string }): string {
  return document
    .toString()
    .replace(/^\s*\n/, '')
    .replace(/^ {4}(?=query|fragment)/gm, '')
    .trimEnd();
}

async function answerIn<T>(response: Response): Promise<GraphqlAnswer<T>> {
  try {
    return (await response.json()) as GraphqlAnswer<T>;
  } catch {
    throw unreadable(response.status);
  }
}

function unreadable(status: number): AnswerError {
  const message = `The server responded with status ${status} and no answer: try again, and look into its log if it stays so.`;
  return new AnswerError(message, 'UNREADABLE', status);
}
