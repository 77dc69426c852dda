import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http';
import { codeOf } from '../../../domain/codeOf.js';
import { StoreUnavailable } from '../../../domain/errors.js';

/** The address of a server and the key to use. */
export interface ServerLink {
  /** With the base path, without a trailing slash. */
  readonly url: string;
  /** Sent with every request. */
  readonly key: string | undefined;
}

interface Outgoing {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Relative to the base path, with the query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
}

/** Longer than the time limit of a query. During an import the server sends a heartbeat every ten seconds. */
const silentMs = 300_000;

/** Starts a request. The caller writes and ends the body. */
export async function startRequest({ url, key }: ServerLink, outgoing: Outgoing): Promise<ClientRequest> {
  const { method, path, headers = {}, signal } = outgoing;
  const target = new URL(`${url}${path}`);
  // No keep-alive, so that a server that shuts down need not wait for idle connections.
  const options: RequestOptions = {
    method,
    agent: false,
    timeout: silentMs,
    ...(signal === undefined ? {} : { signal }),
  };
  const begin = target.protocol === 'https:' ? (await import('node:https')).request : requestHttp;
  const request = begin(target, {
    ...options,
    headers: { ...headers, ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }) },
  });
  // Errors are reported to the code that awaits the response.
  request.on('error', () => undefined);
  request.on('timeout', () => request.destroy(new Error('timeout')));
  return request;
}

/** The response of the server. @throws StoreUnavailable if there is none */
export async function answerTo(request: ClientRequest, { url }: ServerLink): Promise<IncomingMessage> {
  try {
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    return response;
  } catch (error) {
    throw unreachable(url, error);
  }
}

function unreachable(url: string, cause: unknown): StoreUnavailable {
  const reason = codeOf(cause) ?? (cause instanceof Error ? cause.message : String(cause));
  return new StoreUnavailable(
    `the server at ${url} does not answer (${reason}): check that it is running, and try again`,
    { cause },
  );
}

/** Sends a request with a small body and reads the whole response. */
export async function exchange(
  link: ServerLink,
  outgoing: Outgoing,
  body?: string,
): Promise<{ readonly response: IncomingMessage; readonly text: string }> {
  const request = await startRequest(link, outgoing);
  const answered = answerTo(request, link);
  request.end(body);
  const response = await answered;
  return { response, text: await bodyText(response, link) };
}

/** Reads a whole body. @throws StoreUnavailable if it is cut off */
export async function bodyText(response: IncomingMessage, { url }: ServerLink): Promise<string> {
  try {
    response.setEncoding('utf8');
    let text = '';
    for await (const piece of response) text += piece;
    return text;
  } catch (error) {
    throw unreachable(url, error);
  }
}
