import { randomBytes } from 'node:crypto';
import type { Context } from '../../../src/api/execution/context.js';
import { requireWrites } from '../../../src/api/requireWrites.js';
import type { AccessOptions } from '../../../src/server/access/accessParts.js';
import { issueToken } from '../../../src/server/access/tokens.js';
import type { RunningServer } from '../../../src/server/startServer.js';
import { type Answer, ask, localKey, send, serve, smallSchema } from '../serve.js';

/** A schema whose one mutation returns the author that the journal would show. */
export const naming = () => {
  const write = (_source: unknown, _args: unknown, context: Context) => {
    requireWrites(context);
    return context.by;
  };
  return smallSchema({ Mutation: { write } });
};

/** A server with the given write access. */
export const serveWith = (access: Partial<AccessOptions> = {}, host = '127.0.0.1'): Promise<RunningServer> =>
  serve({ schema: naming(), access, host });

export const newKey = (): string => randomBytes(32).toString('base64url');
export const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

type Headers = Readonly<Record<string, string>>;

/** The author that a change would have; undefined when the caller may not write. */
export async function writer(server: { readonly port: number }, headers: Headers = {}): Promise<string | undefined> {
  const { json } = await ask(server, 'mutation { write }', {}, headers);
  if (json.data?.write) return json.data.write;
  if (json.errors[0].extensions.code !== 'FORBIDDEN') throw new Error(JSON.stringify(json));
  return undefined;
}

/** Exchanges a code for a session, as a page does. */
export function exchange(
  server: { readonly port: number },
  code: unknown = issueToken('code', localKey),
  { headers = {}, path = '/session' }: { readonly headers?: Headers; readonly path?: string } = {},
): Promise<Answer> {
  const body = JSON.stringify({ code });
  return send(server, { method: 'POST', path, headers: { 'content-type': 'application/json', ...headers }, body });
}

/** The cookie of a response, as a browser sends it back; undefined if there is none. */
export const cookieOf = (answer: Answer): string | undefined => answer.headers['set-cookie']?.[0]?.split(';')[0];

/** The headers that a page of the server sends with a session. */
export async function signedIn(server: RunningServer): Promise<Headers> {
  return { cookie: cookieOf(await exchange(server)) ?? 'none', origin: server.url };
}
