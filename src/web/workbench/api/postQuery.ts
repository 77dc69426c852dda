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

interface Failures {
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
  const { answer, status } = await post<{ readonly data?: T | null }>('graphql', { headers, body, signal });
  if (answer.data === undefined || answer.data === null) throw unreadable(status);
  return answer.data;
}

interface Posted {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: BodyInit;
  readonly signal: AbortSignal | undefined;
}

/**
 * What the server answers to a body, as JSON.
 * @throws AnswerError with the server's own message; or the signal's reason if it was aborted
 */
export async function post<T>(path: string, sent: Posted): Promise<{ readonly answer: T; readonly status: number }> {
  const { signal, ...body } = sent;
  let response: Response;
  try {
    response = await fetch(address(path), { method: 'POST', ...body, ...(signal ? { signal } : {}) });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new AnswerError(
      'The server does not answer. Start it again, or check the network, then try again.',
      'UNREACHABLE',
    );
  }
  const { status } = response;
  let answer: T & Failures;
  try {
    answer = (await response.json()) as T & Failures;
  } catch (error) {
    throw signal?.aborted ? error : unreadable(status);
  }
  const [first] = answer.errors ?? [];
  if (first !== undefined) throw new AnswerError(first.message, first.extensions?.code ?? 'UNKNOWN', status);
  return { answer, status };
}

/** The text of a query as it is sent, indented like text that a person wrote. */
export function textOfQuery(document: { toString(): string }): string {
  return document
    .toString()
    .replace(/^\s*\n/, '')
    .replace(/^ {4}(?=query|fragment)/gm, '')
    .trimEnd();
}

function unreadable(status: number): AnswerError {
  const message = `The server responded with status ${status} and no answer: try again, and look into its log if it stays so.`;
  return new AnswerError(message, 'UNREADABLE', status);
}
