import { createServer } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { explainNeo4jError } from '../../src/engines/neo4j/errors.js';
import { checkVersion, openNeo4j } from '../../src/engines/neo4j/openNeo4j.js';

const place = 'bolt://127.0.0.1:7687';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

describe('a Neo4j', () => {
  it('that is unreachable is reported with its address and what to check', async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    await expect(openNeo4j({ uri, user: 'neo4j', password: 'a secret' })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(
        /^Neo4j at bolt:\/\/127\.0\.0\.1:\d+ does not answer .*check that it is running and that NEO4J_URI is correct$/,
      ),
    });
  });

  it('that is some other program is reported within seconds', async () => {
    const server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n', () => socket.destroy()));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(openNeo4j({ uri: `bolt://127.0.0.1:${port}` })).rejects.toMatchObject({
      code: 'STORE_UNSUITABLE',
      message: expect.stringMatching(/is not a Neo4j server/),
    });
    await new Promise((resolve) => server.close(resolve));
  });

  it.each(['nonsense', 'http://127.0.0.1:7687'])(
    'cannot be at %s, and the error shows a valid address',
    async (uri) => {
      await expect(openNeo4j({ uri })).rejects.toMatchObject({
        code: 'STORE_UNSUITABLE',
        message: expect.stringMatching(/bolt:\/\//),
      });
    },
  );

  it.each(['Neo4j/4.4.38', 'Neo4j/5.22.0', 'Neo4j/5.9.0'])('of version %s is too old', (agent) => {
    expect(() => checkVersion(agent, place)).toThrow(
      /runs Neo4j \d+\.\d+\.\d+; whosaid needs 5\.23 or newer: update it/,
    );
  });

  it.each(['Neo4j/5.23.0', 'Neo4j/5.26.30', 'Neo4j/2026.08.1'])('of version %s is supported', (agent) => {
    expect(checkVersion(agent, place)).toBe(agent.slice('Neo4j/'.length));
  });
});

describe('an error of Neo4j', () => {
  const error = (code: string) => new neo4j.Neo4jError('server-side detail', code as never, '', '');

  it.each([
    [
      'Neo.ClientError.Security.Unauthorized',
      'STORE_UNSUITABLE',
      /rejected the user or password: set NEO4J_USER and NEO4J_PASSWORD/,
    ],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'STORE_UNSUITABLE', /wrong passwords: try again/],
    ['Neo.ClientError.Security.CredentialsExpired', 'STORE_UNSUITABLE', /has expired/],
    ['Neo.ClientError.Security.Forbidden', 'STORE_UNSUITABLE', /insufficient privileges/],
    ['Neo.ClientError.Database.DatabaseNotFound', 'STORE_UNSUITABLE', /set NEO4J_DATABASE/],
    [
      'Neo.ClientError.Transaction.TransactionTimedOut',
      'STORE_TOO_SLOW',
      /exceeded the time limit .*: narrow the query with a filter/,
    ],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'STORE_TOO_SLOW', /exceeded the time limit/],
    ['Neo.TransientError.Transaction.Terminated', 'STORE_UNAVAILABLE', /does not answer/],
    ['Neo.ClientError.Transaction.TransactionTerminated', 'STORE_UNAVAILABLE', /terminated .*: try again/],
    ['Neo.TransientError.General.DatabaseUnavailable', 'STORE_UNAVAILABLE', /does not answer/],
    ['Neo.DatabaseError.Transaction.TransactionLogError', 'STORE_FULL', /cannot write, .*: make room on its disk/],
    [
      'Neo.DatabaseError.Transaction.TransactionStartFailed',
      'STORE_UNAVAILABLE',
      /stopped its database .*: see its log/,
    ],
    ['ServiceUnavailable', 'STORE_UNAVAILABLE', /check that it is running/],
    ['SessionExpired', 'STORE_UNAVAILABLE', /check that it is running/],
  ])('%s is %s, with what to do', (code, expected, message) => {
    expect(explainNeo4jError(error(code), place, 'asking')).toMatchObject({
      code: expected,
      message: expect.stringMatching(message),
    });
  });

  it('that is unknown names the statement and keeps its cause', () => {
    const unforeseen = error('Neo.ClientError.Statement.SyntaxError');
    expect(explainNeo4jError(unforeseen, place, 'statement read/claims')).toMatchObject({
      message: 'statement read/claims failed: server-side detail',
      cause: unforeseen,
    });
  });
});
