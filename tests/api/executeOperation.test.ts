import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execute, parse } from 'graphql';
import { executeOperation, type OperationArgs } from '../../src/api/execution/executeOperation.js';
import { PreparedDocuments } from '../../src/api/execution/preparedDocuments.js';
import { createSchema } from '../../src/ask/createSchema.js';
import { examples } from '../../src/web/playground/examples.js';
import { openSeedGraph, type TestGraph } from '../contract/testGraph.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openSeedGraph();
});
afterAll(() => graph.close());

const schema = createSchema();

/** What a server keeps of the documents that it ran. */
const documents = new PreparedDocuments(schema);

/** Runs an operation as a server does: with prepared documents. */
function executeKept(args: OperationArgs) {
  const text = args.document.loc?.source.body ?? '';
  return executeOperation({ ...args, prepare: (bound) => documents.get(text).prepare(bound) });
}

/** The response that a client would get from an executor. */
async function answerOf(run: typeof execute, text: string, variables: Readonly<Record<string, unknown>> = {}) {
  const document = parse(text);
  const contextValue = { engine: graph.engine, by: 'tester', writes: { allowed: true } };
  const { data, errors = [] } = await run({ schema, document, variableValues: variables, contextValue });
  const told = errors.map(({ message, path, locations }) => ({ message, path, locations }));
  return { text: JSON.stringify(data), errors: told };
}

const awkward: readonly (readonly [string, string, Readonly<Record<string, unknown>>?])[] = [
  [
    'aliases of one field with other arguments',
    '{ claims { nodes { a: attributions(first: 1) { nodes { id } } b: attributions { totalCount } id same: id } } }',
  ],
  ['an alias that is the name of another field', '{ claims(first: 3) { nodes { text: id id: text } } }'],
  [
    '__typename everywhere',
    '{ __typename claims(first: 2) { __typename nodes { __typename participants { __typename entity { __typename name } } valid { __typename edtf } } } }',
  ],
  [
    'an interface, by the concrete type of each node',
    '{ search(text: "tanf", first: 10) { score node { __typename id ... on Place { name latitude adminAreas } ... on Claim { text } ... on Entity { aliases externalIds { scheme url } } } } }',
  ],
  [
    'nested fragments on interfaces',
    '{ sources(first: 5) { nodes { ...S } } } fragment S on Source { name named ... on Entity { description ...E } } fragment E on Entity { id partOf { name } }',
  ],
  [
    'selections of one field in several places',
    '{ claims(first: 2) { nodes { id } } claims(first: 2) { nodes { text } pageInfo { hasNextPage endCursor } edges { cursor node { id } } } }',
  ],
  [
    '@skip and @include',
    'query ($yes: Boolean!, $no: Boolean!) { claims(first: 2) { nodes { id @skip(if: $yes) text @include(if: $yes) predicate @include(if: $no) } } stats @skip(if: $yes) { claims } }',
    { yes: true, no: false },
  ],
  [
    'variables below a root field',
    'query ($first: Int!) { claims(first: 2) { nodes { attributions(first: $first) { nodes { id stance } } } } }',
    { first: 1 },
  ],
  ['counts, and the version of the engine', '{ stats { claims attributions engine { name version } } }'],
  [
    'computed fields',
    '{ claims(first: 5) { nodes { corroboration { atLeast atMost voices { sources { name } } } conflicts { kind } attributions { nodes { supersededBy { id } } } } } }',
  ],
  ['an unknown id', '{ a: node(id: "clm_00000000000000000000000000000000") { id } stats { claims } }'],
  ['a root field that fails next to one that succeeds', '{ node(id: "nonsense") { id } stats { claims } }'],
  ['a non-null root field that fails', '{ claims(first: 0) { nodes { id } } stats { claims } }'],
  ['an invalid variable', 'query ($first: Int!) { claims(first: $first) { nodes { id } } }', { first: 'many' }],
  ['a missing variable', 'query ($first: Int!) { claims(first: $first) { nodes { id } } }'],
  ['introspection next to data', '{ __schema { queryType { name } } stats { claims } }'],
  ['several operations without a name', 'query A { stats { claims } } query B { stats { claims } }'],
];

describe('an operation gives the same response as graphql-js', () => {
  it.each(awkward)('%s', async (_, text, variables = {}) => {
    const expected = await answerOf(execute, text, variables);
    expect(await answerOf(executeKept as typeof execute, text, variables)).toEqual(expected);
    // Once more: what was cached must not change the response.
    expect(await answerOf(executeKept as typeof execute, text, variables)).toEqual(expected);
  });

  it.each([
    [
      'names',
      'query ($name: String, $first: Int) { entities(name: $name, first: $first) { totalCount nodes { id } } }',
      [{ name: 'Al-Tanf' }, { name: 'Raqqa' }, { first: 1 }, { first: 2 }],
    ],
    [
      'words',
      'query ($text: String, $after: String) { claims(filter: { text: $text }, first: 1, after: $after) { totalCount pageInfo { endCursor } nodes { id } } }',
      [{ text: 'seized' }, { text: 'strike' }, {}],
    ],
    [
      'moments',
      'query ($at: DateTime) { claims(view: { recordedAt: $at }) { totalCount } }',
      [{ at: '2000-01-01T00:00:00Z' }, {}],
    ],
  ])('one document with different %s, each as if it were the first', async (_, text, several) => {
    const run = executeKept as typeof execute;
    const again = [];
    for (const variables of several) again.push(await answerOf(run, text, variables));
    // Another text is not in the cache.
    const anew = [];
    for (const variables of several)
      anew.push(await answerOf(run, `${text} # ${JSON.stringify(variables)}`, variables));
    expect(again).toEqual(anew);
    expect(new Set(again.map((one) => one.text)).size).toBe(several.length);
  });

  it('every example of the playground', async () => {
    for (const text of examples) {
      const answer = await answerOf(executeKept as typeof execute, text);
      expect(answer).toEqual(await answerOf(execute, text));
      expect(answer.errors).toEqual([]);
    }
  });
});
