import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createSchema } from '../../src/ask/createSchema.js';
import { openEmbedded } from '../../src/engines/embedded/openEmbedded.js';
import { openStore } from '../../src/graph/openStore.js';
import { createLog } from '../../src/server/http/log.js';
import type { RunningServer } from '../../src/server/startServer.js';
import { ask, type Sent, send, serve, stopAll, withKey } from './serve.js';

const lines: string[] = [];
let server: RunningServer;

beforeAll(async () => {
  const engine = openEmbedded();
  await openStore(engine);
  const log = createLog('warn', { write: (line: string) => void lines.push(line) });
  server = await serve({ engine, schema: createSchema(), log });
});
afterAll(stopAll);

const json = { 'content-type': 'application/json' };
const post = (body: unknown, headers: Sent['headers'] = json): Sent => ({
  method: 'POST',
  path: '/graphql',
  headers,
  body: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body),
});
const get = (search: Readonly<Record<string, string>>): Sent => ({
  path: `/graphql?${new URLSearchParams(search)}`,
  headers: { 'apollo-require-preflight': '1' },
});

const query = '{ stats { claims } }';
const writing = 'mutation { withdraw(change: 1, reason: "x") { change { seq } } }';
const nodes = 'query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }';
const lists = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const objects = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const names = (count: number, name: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => name(i)).join(' ');
const invalidUtf8 = Buffer.concat([
  Buffer.from('{"query":"{ search(text: \\"a'),
  Buffer.from([0xff]),
  Buffer.from('\\") { score } }"}'),
]);

const views = 'query Q($v: View) { node(id: "clm_00000000000000000000000000000000", view: $v) { id } }';
const members = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`only${i}`, 0]));
const circle = (count: number) =>
  names(count, (i) => `fragment F${i} on Query { ${names(3, (k) => `...F${(i + k + 1) % count}`)} }`);
const tooMany = /more than 5000 values/;
const tooDeep = /more than 100 levels deep/;
const noSubscription = /There is no subscription in this API: ask changes/;
const cases: readonly (readonly [string, Sent, number, RegExp])[] = [
  ['variables 5,000 lists deep', post(`{"query":"${nodes}","variables":{"ids":${lists(5_000)}}}`), 400, tooDeep],
  ['variables 100,000 lists deep', post(`{"query":"${nodes}","variables":{"ids":${lists(100_000)}}}`), 400, tooDeep],
  ['variables 5,000 objects deep', post(`{"query":"${query}","variables":${objects(5_000)}}`), 400, tooDeep],
  ['deeply nested extensions', post(`{"query":"${query}","extensions":${objects(5_000)}}`), 400, tooDeep],
  ['a deeply nested body', post(lists(200_000)), 400, tooDeep],
  ['deeply nested variables of a GET', get({ query, variables: `{"a":${lists(1_000)}}` }), 400, tooDeep],
  ['a list in the text 101 deep', post({ query: `{ nodes(ids: ${lists(101)}) { id } }` }), 400, tooDeep],
  ['a list in the text 900 deep', post({ query: `{ nodes(ids: ${lists(900)}) { id } }` }), 400, tooDeep],
  ['a list in the text 200,000 deep', post({ query: `{ nodes(ids: ${lists(200_000)}) { id } }` }), 400, tooDeep],
  ['a deeply nested list in a GET', get({ query: `{ nodes(ids: ${lists(900)}) { id } }` }), 400, tooDeep],
  ['lists that are never closed', post({ query: '{ nodes(ids: [[[' }), 400, /Syntax Error/],
  ['5,000 lists that are never closed', post({ query: `{ nodes(ids: ${'['.repeat(5_000)}` }), 400, tooDeep],
  [
    'deeply nested objects in the document',
    post({ query: `{ claims(filter: ${'{a: '.repeat(300)}1${'}'.repeat(300)}) { totalCount } }` }),
    400,
    tooDeep,
  ],
  ['deeply nested selections', post({ query: `${'{ a '.repeat(500)}${'}'.repeat(500)}` }), 400, tooDeep],
  [
    'a deeply nested type',
    post({ query: `query Q($a: ${lists(500).replace('[]', '[Int]')}) { stats { claims } }` }),
    400,
    tooDeep,
  ],
  ['a subscription', post({ query: 'subscription { x }' }), 400, noSubscription],
  ['a subscription to a field of queries', post({ query: 'subscription S { stats { claims } }' }), 400, noSubscription],
  ['a subscription with GET', get({ query: 'subscription { x }' }), 400, noSubscription],
  [
    'more than a hundred errors',
    post({ query: `{ stats { ${names(250, (i) => `a${i}`)} } }` }),
    400,
    /Validation aborted/,
  ],
  [
    'too many unknown arguments',
    post({ query: `{ stats(${names(250, (i) => `a${i}: 1`)}) { claims } }` }),
    400,
    /Validation aborted/,
  ],
  [
    'too many invalid values',
    post({ query: nodes, variables: { ids: Array(300).fill({}) } }),
    400,
    /Too many errors processing variables/,
  ],
  ['50,000 unknown members', post({ query: views, variables: { v: members(50_000) } }), 400, tooMany],
  [
    '90,000 invalid enum values',
    post({
      query: 'query Q($by: [ActivityDimension!]!) { activity(by: $by) { claims } }',
      variables: { by: Array(90_000).fill('a') },
    }),
    400,
    tooMany,
  ],
  ['60,000 unused variables', post({ query, variables: members(60_000) }), 400, tooMany],
  ['5,001 variables of a mutation without a key', post({ query: writing, variables: members(5_001) }), 400, tooMany],
  [
    '4,000 unknown members',
    post({ query: views, variables: { v: members(4_000) } }),
    400,
    /Too many errors processing variables/,
  ],
  [
    'invalid variables of one of several operations',
    post({
      query: `${views} query R { stats { claims } }`,
      variables: { v: members(300) },
    }),
    400,
    /operation name/,
  ],
  ['a list of 300,000 empty objects', post(`[${'{},'.repeat(300_000)}{}]`), 400, tooMany],
  ['490,000 lists that are never closed', post('['.repeat(490_000)), 400, tooDeep],
  ['fragments that form a cycle', post({ query: `{ ...F0 } ${circle(120)}` }), 400, /within itself/],
  ['unused fragments that form a cycle', post({ query: `${query} ${circle(120)}` }), 400, /within itself/],
  [
    'an unpaired surrogate in the text',
    post('{"query":"{ search(text: \\"\\ud800\\") { score } }"}'),
    400,
    /Syntax Error/,
  ],
  [
    'an invalid number',
    post(`{"query":"query Q($n: Int) { claims(first: $n) { totalCount } }","variables":{"n":1e400}}`),
    400,
    /Int cannot represent/,
  ],
  ['a number out of range', post({ query: '{ claims(first: 99999999999999999999) { totalCount } }' }), 400, /32-bit/],
  ['a query that is a number', post({ query: 5 }), 400, /must be strings/],
  ['a query that is a list', post({ query: [query] }), 400, /must be strings/],
  ['a query that is empty', post({ query: '' }), 400, /non-empty/],
  ['variables that are text', post({ query, variables: '{}' }), 400, /object/],
  ['variables that are a list', post({ query, variables: [] }), 400, /object/],
  ['variables that are false', post({ query, variables: false }), 400, /object/],
  ['an operation name that is an object', post({ query, operationName: {} }), 400, /must be a string/],
  ['extensions that are a number', post({ query, extensions: 5 }), 400, /object/],
  ['a list of queries', post([{ query }]), 400, /batching/],
  ['an empty list', post([]), 400, /batching/],
  ['a body that is null', post('null'), 400, /not valid JSON/],
  [
    'a record with a duplicate member',
    post('{"query":"{ __typename }","variables":{"r":[{"entity":{},"entity":{}}]}}'),
    400,
    /duplicate member/,
  ],
  ['an empty body', post(''), 400, /body missing/],
  ['text that is not UTF-8', post(invalidUtf8), 400, /must be UTF-8/],
  [
    'text in another encoding',
    post({ query }, { 'content-type': 'application/json; charset=latin1' }),
    415,
    /must be UTF-8/,
  ],
  ['a body without a content type', post({ query }, {}), 400, /content-type/],
  ['a form', post('query=x', { 'content-type': 'application/x-www-form-urlencoded' }), 400, /content-type/],
  ['GraphQL without JSON', post(query, { 'content-type': 'application/graphql' }), 400, /Content-Type/],
  ['a body that is not valid gzip', post('xx', { ...json, 'content-encoding': 'gzip' }), 400, /cannot be parsed/],
  ['an unsupported media type of the response', post({ query }, { ...json, accept: 'image/png' }), 406, /accept/],
  [
    'a mutation with GET',
    get({ query: 'mutation { retract(attribution: "x", reason: "y") { change { seq } } }' }),
    405,
    /only support query/,
  ],
  ['variables of a GET that are not JSON', get({ query, variables: '{' }), 400, /invalid JSON/],
  [
    'a day that does not exist',
    post({ query: '{ claims(view: {recordedAt: "2016-02-30T00:00:00Z"}) { totalCount } }' }),
    400,
    /a day that does not exist/,
  ],
  [
    'an hour that does not exist',
    post({ query: '{ claims(view: {recordedAt: "2016-02-20T24:00:00Z"}) { totalCount } }' }),
    400,
    /not an instant/,
  ],
];

describe('a malformed request', () => {
  test.each(cases)('with %s is rejected with a message, and logs nothing', async (_, sent, status, sentence) => {
    lines.length = 0;
    const answer = await send(server, sent);
    expect([answer.status, answer.text]).toEqual([status, expect.stringMatching(sentence)]);
    expect(answer.json.errors.map(({ message }: { message: string }) => message).join('\n')).toMatch(sentence);
    expect(answer.text).not.toMatch(/INTERNAL_SERVER_ERROR|\.js:|node_modules/);
    expect(lines).toEqual([]);
  });

  test.each([
    ['a byte order mark', post(`\ufeff${JSON.stringify({ query })}`)],
    ['brackets in its texts', post({ query: `{ stats { claims } search(text: "${'['.repeat(300)}a") { score } }` })],
    ['brackets in a comment', post({ query: `{ stats { claims } } # ${'{'.repeat(300)}` })],
    ['unused variables 90 lists deep', post({ query, variables: { x: JSON.parse(lists(90)) } })],
    [
      'many brackets, none deeply nested',
      post({ query: `{ stats { ${names(120, () => '... on Stats { claims }')} } }` }),
    ],
  ])('does not include one with %s', async (_, sent) => {
    const answer = await send(server, sent);
    expect(answer.status).toBe(200);
    expect(answer.json.data?.stats ?? answer.json.errors).toBeDefined();
    expect(answer.text).not.toMatch(/INTERNAL_SERVER_ERROR|deep/);
  });
});

describe('variables', () => {
  const asked = async (query: string, variables: object, headers = {}) => {
    const { status, text } = await ask(server, query, variables, headers);
    return { status, text };
  };

  test('may hold any number of values that fits into a request when a key holder writes', async () => {
    const answer = await asked(writing, members(60_000), withKey);
    expect(answer.text).not.toMatch(tooMany);
    expect(answer.status).toBe(200);
  });

  test('of a key holder that are invalid are reported in fewer errors the more there are', async () => {
    const record = 'mutation M($records: [RecordInput!]!) { record(records: $records) { change { seq } } }';
    const mistakes = async (count: number) => {
      const { status, json: told } = await ask(server, record, { records: [{ entity: members(count) }] }, withKey);
      expect([status, told.errors.at(-1).message]).toEqual([400, expect.stringMatching(/Too many errors/)]);
      return told.errors.length;
    };
    expect(await mistakes(4_000)).toBe(51);
    expect(await mistakes(40_000)).toBe(4);
  });

  test('are limited when a key holder only reads, also along with a mutation', async () => {
    expect((await asked(query, members(5_001), withKey)).status).toBe(400);
    expect((await asked(query, members(5_000), withKey)).status).toBe(200);
    const both = `query A ${query} mutation B { withdraw(change: 1, reason: "x") { change { seq } } }`;
    const body = { query: both, operationName: 'A', variables: members(5_001) };
    expect((await send(server, post(body, { ...json, ...withKey }))).text).toMatch(tooMany);
  });

  test('that are invalid are quoted only in part', async () => {
    const { status, text } = await asked(views, { v: { onlySources: ['x'.repeat(900_000)], ...members(60) } });
    expect(status).toBe(400);
    expect(text.length).toBeLessThan(100_000);
    expect(text).toMatch(/is not defined by type/);
  });
});
