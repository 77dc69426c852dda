import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http';
import { codeOf } from '../../../domain/codeOf.js';
import { StoreUnavailable } from '../../../domain/errors.js';

/** A server, and what it is asked with. */
export interface ServerLink {
  /** With the base path, without a slash at its end. */
  readonly url: string;
  /** Sent with every request. */
  readonly key: string | undefined;
}

interface Outgoing {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** From the base path on, with the query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
}

/** Longer than a server works on one question; while it imports it says every ten seconds that it is there. */
const silentMs = 300_000;

/** Begins a request; the body is for the caller to write, and to end. */
export async function startRequest({ url, key }: ServerLink, outgoing: Outgoing): Promise<ClientRequest> {
  const { method, path, headers = {}, signal } = outgoing;
  const target = new URL(`${url}${path}`);
  // A server that closes must not wait for connections that are kept for later.
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
  // Whoever waits for the answer hears of it.
  request.on('error', () => undefined);
  request.on('timeout', () => request.destroy(new Error('it is silent')));
  return request;
}

/** What the server answers. @throws StoreUnavailable when it does not */
export async function answerTo(request: ClientRequest, { url }: ServerLink): Promise<IncomingMessage> {
  try {
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    return response;
  } catch (error) {
    throw unreachable(url, error);
  }
}

/** The sentence about a server that cannot be talked to. */
function unreachable(url: string, cause: unknown): StoreUnavailable {
  const reason = codeOf(cause) ?? (cause instanceof Error ? cause.message : String(cause));
  return new StoreUnavailable(
    `the server at ${url} does not answer (${reason}): see whether it runs, and run the command again`,
    { cause },
  );
}

/** A request with a small body, and all of its answer. */
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

/** All of a body. @throws StoreUnavailable when it breaks off */
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
