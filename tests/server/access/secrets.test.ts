import { afterEach, expect, test } from '@jest/globals';
import { issueToken } from '../../../src/server/access/tokens.js';
import { createLog } from '../../../src/server/http/log.js';
import { type Answer, localKey, type Sent, send, serve, stopAll } from '../serve.js';
import { bearer, cookieOf, exchange, naming, newKey } from './keyed.js';

afterEach(stopAll);

const annsKey = newKey();
const code = issueToken('code', localKey, Date.now() - 1_000_000);

/** Every route, and some paths that do not exist. */
const paths = ['/', '/health', '/graphql', '/session', '/playground', '/playground/main.css', '/nothing'];

/** Every way in which a secret may be sent, valid or not. */
function waysOf(secret: string, path: string): readonly Sent[] {
  const json = { 'content-type': 'application/json' };
  const inBody = (body: string): Sent => ({ method: 'POST', path, headers: json, body });
  return [
    { path, headers: bearer(secret) },
    { path, headers: { authorization: secret } },
    { path, headers: { ...bearer(secret), host: 'evil.example' } },
    {
      path,
      headers: { cookie: `whosaid-1=${secret}; ${secret}=x`, 'x-api-key': secret, origin: `http://${secret}.example` },
    },
    { path: `${path}?key=${secret}`, headers: { accept: 'text/html' } },
    { path: `${path}${path.endsWith('/') ? '' : '/'}${secret}` },
    { path: `${path}?query={hello}&key=${secret}`, headers: { 'apollo-require-preflight': 'yes' } },
    { method: 'OPTIONS', path, headers: { 'access-control-request-headers': secret, origin: 'http://evil.example' } },
    { method: 'TRACE', path, headers: bearer(secret) },
    { method: 'PUT', path, headers: bearer(secret) },
    inBody(JSON.stringify({ query: 'mutation { write }', variables: { key: secret }, extensions: { key: secret } })),
    inBody(JSON.stringify({ code: secret })),
    inBody(`{"code": "${secret}`),
    { ...inBody(JSON.stringify({ query: 'mutation { write }' })), headers: { ...json, ...bearer(secret) } },
  ];
}

const textOf = ({ headers, text }: Answer): string => `${JSON.stringify(headers)}${text}`;

test('no key, code or session appears in logs or responses, whatever is sent', async () => {
  const log: string[] = [];
  const server = await serve({
    schema: naming(),
    log: createLog('debug', { write: (line) => log.push(line) }),
    access: { keys: [{ by: 'ann', key: annsKey }], corsOrigins: ['https://friend.example'] },
  });
  const fresh = issueToken('code', localKey);
  const session = cookieOf(await exchange(server, fresh))?.split('=')[1] ?? 'none';
  const secrets = [localKey, annsKey, code, fresh, session];
  expect(secrets.every((secret) => secret.length >= 32)).toBe(true);
  const answers: string[] = [];
  for (const path of paths) {
    for (const secret of secrets) {
      for (const sent of waysOf(secret, path)) answers.push(textOf(await send(server, sent)));
    }
  }
  expect(log.length).toBeGreaterThanOrEqual(answers.length);
  for (const secret of secrets) {
    expect(log.filter((line) => line.includes(secret))).toEqual([]);
    expect(answers.filter((answer) => answer.includes(secret))).toEqual([]);
  }
});
