import { afterEach, describe, expect, test } from '@jest/globals';
import { GraphQLError, GraphQLScalarType } from 'graphql';
import { InvalidInput, NotFound, StoreTooSlow, StoreUnavailable, TooMuchToRead } from '../../src/domain/errors.js';
import { createLog } from '../../src/server/http/log.js';
import { ask, send, serve, smallSchema, stopAll } from './serve.js';

afterEach(stopAll);

const secret = 'MATCH (n) at bolt://10.0.0.7 with hunter2';

/** A server whose field `hello` throws this error, and its log. */
async function throwing(error: unknown) {
  const lines: string[] = [];
  const hello = () => {
    throw error;
  };
  const log = createLog('info', { write: (line: string) => void lines.push(line) });
  const server = await serve({ schema: smallSchema({ Query: { hello } }), log });
  return { server, lines };
}

describe('an error', () => {
  test('that is meant for clients keeps its code, message and path, and nothing else', async () => {
    const { server } = await throwing(
      new NotFound('there is no claim c:1: search for it', { cause: new Error(secret) }),
    );
    const answer = await ask(server, '{ hello }');
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({
      data: { hello: null },
      errors: [
        {
          message: 'there is no claim c:1: search for it',
          locations: [{ line: 1, column: 3 }],
          path: ['hello'],
          extensions: { code: 'NOT_FOUND' },
        },
      ],
    });
  });

  test('that is a defect shows only the id under which it is logged', async () => {
    const { server, lines } = await throwing(new TypeError(secret));
    const answer = await ask(server, '{ hello }');
    const [error] = answer.json.errors;
    expect(error.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) });
    expect(error.message).toMatch(/^internal error/);
    expect(answer.text).not.toContain('hunter2');
    expect(answer.headers['x-request-id']).toBe(error.extensions.requestId);
    const logged = lines.map((line) => JSON.parse(line)).find((line) => line.err !== undefined);
    expect(logged).toMatchObject({ requestId: error.extensions.requestId, err: { message: secret } });
  });

  test('of a resolver with an undocumented code is a defect too', async () => {
    const { server } = await throwing(new GraphQLError(secret, { extensions: { code: 'ODD', secret } }));
    const answer = await ask(server, '{ hello }');
    expect(answer.json.errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(answer.text).not.toContain('hunter2');
  });

  test('for null in a non-null field is a defect too', async () => {
    const server = await serve();
    const answer = await ask(server, '{ required }');
    expect(answer.json.errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(answer.json.errors[0].message).toMatch(/^internal error/);
  });

  test('of the store says that it does not answer, without its address', async () => {
    const { server, lines } = await throwing(new StoreUnavailable('bolt://10.0.0.7 does not answer'));
    const answer = await ask(server, '{ hello }');
    expect(answer.json.errors[0].extensions).toEqual({ code: 'STORE_UNAVAILABLE', requestId: expect.any(String) });
    expect(answer.json.errors[0].message).toMatch(/the store does not answer: try again/);
    expect(answer.text).not.toContain('10.0.0.7');
    expect(lines.join('')).toContain('10.0.0.7');
  });

  test('of a store that is too slow says what to do, without its address', async () => {
    const { server, lines } = await throwing(
      new StoreTooSlow('bolt://10.0.0.7 stopped statement x, which took too long'),
    );
    const answer = await ask(server, '{ hello }');
    expect(answer.json.errors[0].extensions).toEqual({ code: 'STORE_TOO_SLOW', requestId: expect.any(String) });
    expect(answer.json.errors[0].message).toMatch(/longer than one request may: ask about less/);
    expect(answer.text).not.toContain('10.0.0.7');
    expect(lines.join('')).toContain('10.0.0.7');
  });
});

describe('a request that would have to read too much', () => {
  test('is told why, and is no defect', async () => {
    const { server, lines } = await throwing(new TooMuchToRead('only 2 of 3 were searched'));
    const answer = await ask(server, '{ hello }');
    expect(answer.json.errors[0]).toMatchObject({
      message: 'only 2 of 3 were searched',
      extensions: { code: 'STORE_TOO_SLOW' },
    });
    expect(answer.json.errors[0].extensions).not.toHaveProperty('requestId');
    expect(lines.join('')).not.toContain('searched');
  });
});

describe('a mistake in the query', () => {
  test('keeps the hint of the validator', async () => {
    const answer = await ask(await serve(), '{ helo }');
    expect(answer.status).toBe(400);
    expect(answer.json.errors[0].extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(answer.json.errors[0].message).toMatch(/Did you mean "hello"/);
  });

  test('keeps what the parser expected', async () => {
    const answer = await ask(await serve(), '{ hello ');
    expect(answer.status).toBe(400);
    expect(answer.json.errors[0].extensions).toEqual({ code: 'GRAPHQL_PARSE_FAILED' });
    expect(answer.json.errors[0].message).toMatch(/Expected Name, found <EOF>/);
  });

  test('of a variable says which one', async () => {
    const answer = await ask(await serve(), 'query Q($n: Int) { hello(size: $n) }', { n: 'many' });
    expect(answer.status).toBe(400);
    expect(answer.json.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(answer.json.errors[0].message).toMatch(/Variable "\$n" got invalid value "many"/);
  });

  test('of a value that our own scalar rejects has our code, as a literal or in a variable', async () => {
    const refuse = () => {
      throw new InvalidInput('"x" is not a time');
    };
    const ID = new GraphQLScalarType({ name: 'ID', parseValue: refuse, parseLiteral: refuse });
    const schema = smallSchema({ ID });
    const server = await serve({ schema });
    for (const answer of [
      await ask(server, '{ nodes(ids: ["x"]) { id } }'),
      await ask(server, 'query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['x'] }),
    ]) {
      expect(answer.json.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT' });
      expect(answer.json.errors[0].message).toMatch(/"x" is not a time/);
    }
  });

  test.each([
    ['no query at all', {}],
    ['a batch of queries', [{ query: '{ hello }' }, { query: '{ hello }' }]],
    ['variables that are not an object', { query: '{ hello }', variables: '{}' }],
  ])('such as %s is a bad request', async (_name, body) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await send(await serve(), { method: 'POST', path: '/graphql', headers, body: JSON.stringify(body) });
    expect(answer.status).toBe(400);
    expect(answer.json.errors[0].extensions).toEqual({ code: 'BAD_REQUEST' });
  });

  test('such as a body that is not JSON gets a JSON response', async () => {
    const headers = { 'content-type': 'application/json' };
    const answer = await send(await serve(), { method: 'POST', path: '/graphql', headers, body: '{"query' });
    expect(answer.status).toBe(400);
    expect(answer.json.errors[0].extensions).toEqual({ code: 'BAD_REQUEST' });
    expect(answer.json.errors[0].message).toMatch(/not valid JSON/);
    expect(answer.text).not.toMatch(/at .*\.js/);
  });
});

describe('the log', () => {
  test('has a line for every request, without what was asked', async () => {
    const { server, lines } = await throwing(new NotFound('gone'));
    await ask(server, 'query Q($name: String) { hello(name: $name) }', { name: 'hunter2' });
    await send(server, {
      path: '/graphql?query={hello(name:"hunter2")}',
      headers: { 'apollo-require-preflight': '1' },
    });
    await server.close();
    const requests = lines.map((line) => JSON.parse(line)).filter((line) => line.method !== undefined);
    expect(requests).toMatchObject([
      { method: 'POST', path: '/graphql', status: 200, finished: true, requestId: expect.any(String) },
      { method: 'GET', path: '/graphql', status: 200, finished: true, requestId: expect.any(String) },
    ]);
    expect(lines.join('')).not.toContain('hunter2');
  });

  test('hides secrets that somebody logs by accident', () => {
    const lines: string[] = [];
    const log = createLog('info', { write: (line: string) => void lines.push(line) });
    log.info({ password: 'hunter2', neo4j: { password: 'hunter2' }, req: { headers: { cookie: 'hunter2' } } });
    expect(lines.join('')).toContain('[hidden]');
    expect(lines.join('')).not.toContain('hunter2');
  });
});
