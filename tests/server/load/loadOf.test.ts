import { describe, expect, test } from '@jest/globals';
import { PreparedDocuments } from '../../../src/api/execution/preparedDocuments.js';
import { createSchema } from '../../../src/ask/createSchema.js';
import { loadOf } from '../../../src/server/load/loadOf.js';

const documents = new PreparedDocuments(createSchema());

const posted = (query: unknown, variables?: unknown, operationName?: string) =>
  loadOf(documents, { method: 'POST', headers: {}, search: '', body: { query, variables, operationName } });

const times = (count: number, text: (number: number) => string) =>
  Array.from({ length: count }, (_, n) => text(n)).join(' ');

describe('a request is light', () => {
  test.each([
    [
      'one claim with its sources',
      '{ node(id: "x") { ... on Claim { text attributions { nodes { source { name } } } } } }',
    ],
    ['counts of the whole graph', '{ stats { claims seq } }'],
    ['the last changes', '{ changes(first: 20) { nodes { seq at } } }'],
    ['the name of the root type', '{ __typename }'],
    ['a text that is not GraphQL', '{ claims {'],
    ['a body without a query', undefined],
  ])('for %s', (_, query) => {
    expect(posted(query)).toBe('light');
  });
});

describe('a request is ordinary', () => {
  test.each([
    ['a page of claims', '{ claims { nodes { text } } }'],
    ['who reported a claim', '{ whoReported(claim: "x") { origins { source { name } } } }'],
    ['one claim with a computed field', '{ node(id: "x") { ... on Claim { corroboration { atLeast } } } }'],
    ['a computed field inside a fragment', '{ node(id: "x") { ...C } } fragment C on Claim { conflicts { kind } }'],
    ['a list at the root inside a fragment', '{ ...Q } fragment Q on Query { ... { entities { nodes { id } } } }'],
    [
      'a long list of nodes by id',
      `{ nodes(ids: [${times(900, (n) => `"${n}"`)}]) { id ... on Claim { event { id } } } }`,
    ],
    ['a question in English', '{ ask(question: "Who?") { answer } }'],
    ['introspection', '{ __schema { types { name } } }'],
    ['one of several operations', 'query A { stats { seq } } query B { claims { nodes { id } } }'],
  ])('for %s', (_, query) => {
    expect(posted(query)).toBe('ordinary');
  });
});

describe('a request is heavy', () => {
  test.each([
    'activity(by: [MONTH]) { claims }',
    'path(from: "a", to: "b") { hops }',
    'whatIf(distrust: ["a"]) { affected }',
    'conflicts { nodes { kind } }',
    'trackRecord(source: "a") { complete }',
    'control(place: "a") { place { id } }',
    'replay(receipt: "a") { same }',
    'provenance(document: "a") { document { id } }',
    'neighbourhood(of: "a") { read }',
    'compareDocuments(a: "a", b: "b") { passageCount }',
  ])('for %s', (field) => {
    expect(posted(`{ ${field} }`)).toBe('heavy');
    expect(posted(`{ stats { seq } ...F } fragment F on Query { ${field} }`)).toBe('heavy');
  });

  test('for pages that may hold more than two hundred claims with all their fields', () => {
    const query =
      'query ($n: Int!) { claims(first: $n) { nodes { attributions(first: 200) { nodes { source { id } } } } } }';
    expect(posted(query, { n: 20 })).toBe('ordinary');
    expect(posted(query, { n: 200 })).toBe('heavy');
  });

  test.each([
    ['many fields on one node', `{ node(id: "x") { ... on Claim { ${times(90, () => 'id')} } } }`],
    [
      'many fields in one fragment',
      `{ node(id: "x") { ${times(10, () => '...F')} } } fragment F on Claim { ${times(9, () => 'id')} }`,
    ],
    ['many fields in an unused fragment', `{ stats { seq } } fragment F on Claim { ${times(90, () => 'id')} }`],
    ['many unused fragments', `{ stats { seq } } ${times(90, (n) => `fragment F${n} on Claim { id }`)}`],
    [
      'unused fragments that expand to many fields',
      `{ stats { seq } } fragment F on Claim { ${times(10, () => '...G')} } fragment G on Claim { ${times(9, () => 'id')} }`,
    ],
    ['many operations', times(30, (n) => `query Q${n} { stats { seq claims } }`)],
    ['many introspection fields', `{ __typename __type(name: "Claim") { ${times(90, () => 'name')} } }`],
  ])('for a document with %s, whatever it selects', (_, query) => {
    expect(posted(query)).toBe('heavy');
  });
});

test('whether a request writes depends on the selected operation', () => {
  expect(posted('mutation { withdraw(change: 1, reason: "x") { change { seq } } }')).toBe('write');
  const both = (question: string) =>
    `query A { ${question} } mutation B { withdraw(change: 1, reason: "x") { change { seq } } }`;
  expect(posted(both('stats { seq }'), {}, 'B')).toBe('write');
  expect(posted(both('activity(by: [MONTH]) { claims }'), {}, 'A')).toBe('heavy');
  expect(posted(both('stats { seq }'), {}, 'A')).not.toBe('write');
  expect(posted(both('stats { seq }'))).not.toBe('write');
});

test.each([
  ['values', { a: Array(150).fill(1), b: Array(60).fill(1) }],
  ['members', { a: Object.fromEntries(Array.from({ length: 210 }, (_, n) => [`a${n}`, n])) }],
  ['text', { a: 'x'.repeat(100_000) }],
])('variables with many %s make any request ordinary', (_, variables) => {
  expect(posted('{ stats { seq } }', variables)).toBe('ordinary');
  expect(posted('{ stats { seq } }', { a: [1], b: 'x' })).toBe('light');
});

test('a query in the URL has the same load as one in the body', () => {
  const asked = (query: string, variables = '') =>
    loadOf(documents, {
      method: 'GET',
      headers: {},
      search: `?query=${encodeURIComponent(query)}${variables}`,
      body: undefined,
    });
  expect(asked('{ stats { seq } }')).toBe('light');
  expect(asked('{ activity(by: [MONTH]) { claims } }')).toBe('heavy');
  const nodes = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Claim { participants { part } } } }';
  expect(asked(nodes, `&variables=${encodeURIComponent(JSON.stringify({ ids: ['a'] }))}`)).toBe('light');
  const many = JSON.stringify({ ids: Array.from({ length: 900 }, String) });
  expect(asked(nodes, `&variables=${encodeURIComponent(many)}`)).toBe('ordinary');
  expect(asked(nodes, '&variables={')).toBe('light');
});
