import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import type { RunningServer } from '../../src/server/startServer.js';
import { type Answer, ask, send, serve, stopAll } from './serve.js';

let server: RunningServer;

beforeAll(async () => {
  server = await serve();
});

afterAll(stopAll);

/** `open` n times, then `inner`, then everything closed. */
const nested = (n: number, open: string, inner: string) => open.repeat(n) + inner + '}'.repeat(n);

const times = (n: number, part: (i: number) => string) => Array.from({ length: n }, (_, i) => part(i)).join(' ');

function expectRefused(answer: Answer, code: string, message: RegExp) {
  expect(answer.status).toBe(400);
  expect(answer.json.data).toBeUndefined();
  expect(answer.json.errors).toHaveLength(1);
  expect(answer.json.errors[0].extensions).toEqual({ code });
  expect(answer.json.errors[0].message).toMatch(message);
}

function expectAnswered(answer: Answer) {
  expect(answer.json.errors).toBeUndefined();
  expect(answer.status).toBe(200);
}

describe('depth', () => {
  test('may be 15 fields, also across fragments', async () => {
    expectAnswered(await ask(server, `{ thing { ${nested(13, 'one { ', 'id')} } }`));
    const inFragment = `{ thing { ...Rest } } fragment Rest on Thing { ... on Thing { ${nested(13, 'one { ', 'id')} } }`;
    expectAnswered(await ask(server, inFragment));
  });

  test('of 16 fields is rejected with the number, the limit and what to do', async () => {
    const answer = await ask(server, `{ thing { ${nested(14, 'one { ', 'id')} } }`);
    expectRefused(answer, 'QUERY_TOO_LARGE', /16 fields deep, and 15 is the most: .*by id/);
  });

  test('is counted through fragments', async () => {
    const query = `{ thing { ...A } } fragment A on Thing { ${nested(7, 'one { ', '...B')} } fragment B on Thing { ${nested(7, 'one { ', 'id')} }`;
    expectRefused(await ask(server, query), 'QUERY_TOO_LARGE', /16 fields deep/);
  });

  test('of the introspection query of a playground is accepted', async () => {
    const query = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true });
    expectAnswered(await ask(server, query));
  });

  test('of introspection queries that grow with every level is rejected', async () => {
    const query = `{ __schema { types { ${nested(4, 'fields { type { ', 'name')} ${'}'.repeat(4)} } } }`;
    const answer = await ask(server, query);
    expect(answer.status).toBe(400);
    expect(answer.json.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

describe('aliases', () => {
  test('may be 30', async () => {
    expectAnswered(await ask(server, `{ thing { ${times(30, (i) => `a${i}: id`)} } }`));
  });

  test('beyond 30 are refused', async () => {
    const answer = await ask(server, `{ thing { ${times(31, (i) => `a${i}: id`)} } }`);
    expectRefused(answer, 'QUERY_TOO_LARGE', /31 aliases, and 30 is the most: send several queries/);
  });

  test('must not be __proto__, which no object can hold', async () => {
    const answer = await ask(server, '{ __proto__: hello }');
    expectRefused(answer, 'GRAPHQL_VALIDATION_FAILED', /__proto__ cannot be an alias/);
  });

  test('of a fragment count wherever it is spread', async () => {
    const query = `{ thing { ...F one { ...F } } } fragment F on Thing { ${times(16, (i) => `a${i}: id`)} }`;
    expectRefused(await ask(server, query), 'QUERY_TOO_LARGE', /32 aliases/);
  });
});

describe('fields at the root', () => {
  const asked = (n: number) => times(n, (i) => `r${i}: hello`);

  test('may be 20', async () => {
    expectAnswered(await ask(server, `{ ${asked(20)} }`));
  });

  test('beyond 20 are refused, those of fragments included', async () => {
    expectRefused(
      await ask(server, `{ ${asked(21)} }`),
      'QUERY_TOO_LARGE',
      /21 fields at its root, and 20 is the most/,
    );
    const query = `{ hello ...F } fragment F on Query { ${asked(20)} }`;
    expectRefused(await ask(server, query), 'QUERY_TOO_LARGE', /21 fields at its root/);
  });
});

describe('selections', () => {
  const bomb = (lines: number, part: (next: string) => string) =>
    `{ thing { ...F0 } } ${times(lines, (i) => `fragment F${i} on Thing { ${part(`...F${i + 1}`)} }\n`)} fragment F${lines} on Thing { id }`;

  test.each([
    ['of aliases', (next: string) => times(10, (i) => `a${i}: one { ${next} }`)],
    ['of the same field', (next: string) => times(10, () => `one { ${next} }`)],
    ['of spreads only', (next: string) => times(10, () => next)],
  ])('of a fragment bomb %s are counted, not run', async (_name, part) => {
    const answer = await ask(server, bomb(12, part));
    expect(answer.status).toBe(400);
    expect(answer.json.data).toBeUndefined();
    const messages = answer.json.errors.map((error: Error) => error.message).join('\n');
    expect(messages).toMatch(/stands for \S+ selections once its fragments are written out, and 1000 is the most/);
    expectAnswered(await ask(server, '{ hello }'));
  });

  test('may be 1000', async () => {
    const part = `fragment F on Thing { ${times(99, () => 'id')} }`;
    expectAnswered(await ask(server, `{ thing { ${times(9, () => '...F')} } } ${part}`));
    expectRefused(await ask(server, `{ thing { ${times(10, () => '...F')} } } ${part}`), 'QUERY_TOO_LARGE', /1001 sel/);
  });

  test('of a fragment inside itself are rejected by the rule for fragment cycles', async () => {
    const answer = await ask(server, '{ thing { ...A } } fragment A on Thing { id one { ...A } }');
    expect(answer.json.errors[0].message).toMatch(/within itself/);
  });
});

describe('tokens', () => {
  test('beyond 2000 are rejected before anything else is checked', async () => {
    const answer = await ask(server, `{ ${times(2000, () => 'nothing')} }`);
    expectRefused(answer, 'QUERY_TOO_LARGE', /more than 2000 tokens: put values into variables/);
  });
});

describe('cost', () => {
  const pages = (...firsts: number[]) => {
    const levels = firsts.map((first) => `things(first: ${first}) { nodes { `);
    return `{ ${levels.join('')} id ${'} }'.repeat(firsts.length)} }`;
  };

  test('of two nested pages of 200 is accepted', async () => {
    expectAnswered(await ask(server, pages(200, 200)));
  });

  test('of three nested pages of 200 is rejected with the number, the limit and what to do', async () => {
    const answer = await ask(server, pages(200, 200, 200));
    expectRefused(answer, 'QUERY_TOO_COSTLY', /8080401 records, and 100000 is the most: .*smaller pages \(first\)/);
  });

  test('counts 20 for a page whose size is not given, 5 for a list without pages, and what a fragment adds', async () => {
    const query = `{ things(first: 200) { edges { node { things { nodes { ...F } } } } } } fragment F on Thing { some { some { id } } }`;
    expectRefused(await ask(server, query), 'QUERY_TOO_COSTLY', /124401 records/);
  });

  test('counts page sizes in variables, and the requested ids', async () => {
    const query =
      'query Q($n: Int) { things(first: $n) { nodes { things(first: $n) { nodes { some { some { id } } } } } } }';
    expectAnswered(await ask(server, query, { n: 20 }));
    expectRefused(await ask(server, query, { n: 200 }), 'QUERY_TOO_COSTLY', /records/);
    const byId = 'query Q($ids: [ID!]!) { nodes(ids: $ids) { things(first: 200) { nodes { id } } } }';
    expectAnswered(await ask(server, byId, { ids: ['a', 'b'] }));
    const many = Array.from({ length: 1000 }, String);
    expectRefused(await ask(server, byId, { ids: many }), 'QUERY_TOO_COSTLY', /records/);
  });

  test('cannot be evaded with an invalid page size', async () => {
    expectRefused(await ask(server, pages(-1, 200, 200, 200)), 'QUERY_TOO_COSTLY', /records/);
    expectRefused(await ask(server, pages(1_000_000, 200, 200)), 'QUERY_TOO_COSTLY', /8080401 records/);
  });

  test('cannot be evaded with an invalid argument', async () => {
    const query = `query Q($ids: [ID!]) { things(first: 200) { nodes { things(first: 200) { nodes { things(first: 200) { nodes { id } } } } } } nodes(ids: $ids) { id } }`;
    const answer = await ask(server, query.replace('[ID!])', '[ID!] = [])'), { ids: null });
    expectRefused(answer, 'BAD_USER_INPUT', /must not be null/);
  });

  test('is that of the executed operation only', async () => {
    const query = `query Small { hello } query Large ${pages(200, 200, 200)}`;
    const body = (operationName: string) => JSON.stringify({ query, operationName });
    const sent = { method: 'POST', path: '/graphql', headers: { 'content-type': 'application/json' } };
    expectAnswered(await send(server, { ...sent, body: body('Small') }));
    expectRefused(await send(server, { ...sent, body: body('Large') }), 'QUERY_TOO_COSTLY', /records/);
    expectRefused(await send(server, { ...sent, body: body('None') }), 'OPERATION_RESOLUTION_FAILURE', /Unknown op/);
  });
});

describe('body', () => {
  test('may be 1 MB', async () => {
    expectAnswered(await ask(server, 'query Q($name: String) { hello(name: $name) }', { name: 'x'.repeat(1_000_000) }));
  });

  test('beyond 1 MB is rejected with a JSON error that says what to do', async () => {
    const answer = await ask(server, '{ hello }', { name: 'x'.repeat(1_100_000) });
    expect(answer.status).toBe(413);
    expect(answer.json.errors[0].extensions).toEqual({ code: 'REQUEST_TOO_LARGE' });
    expect(answer.json.errors[0].message).toMatch(/larger than 1 MB: .*whosaid import/);
  });
});
