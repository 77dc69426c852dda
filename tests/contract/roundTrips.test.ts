import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DocumentNode, parse } from 'graphql';
import { gql } from 'graphql-tag';
import { executeOperation } from '../../src/api/execution/executeOperation.js';
import { createSchema } from '../../src/ask/createSchema.js';
import type { Engine } from '../../src/graph/engine.js';
import { recordRecords } from '../../src/usecases/transfer/recordRecords.js';
import { openSeedGraph, type TestGraph } from './testGraph.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openSeedGraph();
  await recordRecords(graph.engine, manyClaims(220), { by: 'tester' });
});
afterAll(() => graph.close());

function manyClaims(count: number): readonly unknown[] {
  const entity = { entity: { key: 'many:a', kind: 'ACTOR', name: 'A', sourceKind: 'MONITOR' } };
  const document = { document: { key: 'd', title: 'Daily count', publisher: 'many:a' } };
  const claims = Array.from({ length: count }, (_, index) => [
    {
      claim: {
        key: `c${index}`,
        predicate: 'shelled',
        text: `Shelling ${index}.`,
        participants: [{ role: 'ACTOR', entity: 'many:a' }],
        occurrence: String(index),
      },
    },
    { attribution: { key: `a${index}`, document: 'd', source: 'many:a', claim: `c${index}`, mode: 'NARRATIVE' } },
  ]);
  return [entity, document, ...claims.flat()];
}

const schema = createSchema();

/**
 * The real engine, which answers in rounds: what is read at the same time is run together, and all of it is given back together.
 * So a round trip is one that had to wait for the one before, however long each takes.
 */
function counted(engine: Engine): { readonly engine: Engine; readonly count: () => number } {
  let count = 0;
  let waiting: (() => Promise<() => void>)[] = [];
  let underWay = false;
  const answerInRounds = async (): Promise<void> => {
    underWay = true;
    await quiet();
    while (waiting.length > 0) {
      count += 1;
      const round = waiting;
      waiting = [];
      for (const give of await Promise.all(round.map((run) => run()))) give();
      await quiet();
    }
    underWay = false;
  };
  const read: Engine['read'] = (statement, params, signal) =>
    new Promise((resolve, reject) => {
      const run = () =>
        engine.read(statement, params, signal).then(
          (rows) => () => resolve(rows),
          (error: unknown) => () => reject(error),
        );
      waiting.push(run);
      if (!underWay) void answerInRounds();
    });
  return { engine: { ...engine, read }, count: () => count };
}

/** Until what was given back has been worked on: long work lets others in between, so once is not enough. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

async function roundTrips(document: DocumentNode): Promise<{ readonly trips: number; readonly text: string }> {
  const { engine, count } = counted(graph.engine);
  const contextValue = { engine, by: 'tester', writes: { allowed: true } };
  const result = await executeOperation({ schema, document, contextValue });
  expect(result.errors).toBeUndefined();
  return { trips: count(), text: JSON.stringify(result.data) };
}

const level = (depth: number): string =>
  depth === 0
    ? 'id'
    : `id attributions(first: 3) { nodes { id source { id } document { id title publisher { id name } } relays { id claim { ${level(depth - 1)} } } } } participants { role entity { id name } }`;

describe('a root field costs one round trip', () => {
  it.each([10, 200])('for %d results', async (first) => {
    const { trips, text } = await roundTrips(parse(`{ claims(first: ${first}) { totalCount nodes { ${level(1)} } } }`));
    expect(trips).toBe(1);
    expect((JSON.parse(text) as { claims: { nodes: readonly unknown[] } }).claims.nodes).toHaveLength(first);
  });

  it.each([1, 2, 3])('with %d claims below each other (five fields deep each)', async (depth) => {
    expect((await roundTrips(parse(`{ claims(first: 10) { nodes { ${level(depth)} } } }`))).trips).toBe(1);
  });

  it.each([
    ['node', gql`{ node(id: "clm_00000000000000000000000000000000") { id } }`],
    ['nodes', gql`{ nodes(ids: ["clm_00000000000000000000000000000000"]) { id } }`],
    ['attributions', gql`{ attributions { totalCount nodes { id relayedBy { id source { id } } } } }`],
    [
      'entities',
      gql`{ entities(name: "tanf") { nodes { id name claims { totalCount nodes { id text } } partOf { id name } links { id kind other { id } } } } }`,
    ],
    ['sources', gql`{ sources { nodes { id said { nodes { id claim { id } } } published { nodes { id } } } } }`],
    ['documents', gql`{ documents { nodes { id attributions { totalCount nodes { id } } derivedFrom { kind } } } }`],
    ['events', gql`{ events { nodes { id claims { nodes { id } } } } }`],
    [
      'search',
      gql`{ search(text: "tanf") { score matched node { id ... on Place { name claims { nodes { id } } } } } }`,
    ],
    ['activity', gql`{ activity(by: [SOURCE, PLACE, MONTH]) { claims source { id name } place { id name } } }`],
    [
      'activity by all keys',
      gql`{ activity(by: [SOURCE, PLACE, ENTITY, PREDICATE, STANCE, MONTH]) { claims attributions } }`,
    ],
    ['changes', gql`{ changes { totalCount nodes { seq counts { type created } } } }`],
    ['stats', gql`{ stats { claims seq engine { name } } }`],
  ])('for %s with what is selected below it', async (_, document) => {
    expect((await roundTrips(document)).trips).toBe(1);
  });

  it('and two fields take theirs at the same time', async () => {
    expect((await roundTrips(gql`{ claims { totalCount } events { totalCount } }`)).trips).toBe(1);
  });
});

/** Two for reading, one for what lies within a place, and those of the answer's own query. The ways to read it are tried at once. */
describe('a question costs five round trips at most', () => {
  it.each([
    'Who seized Al-Tanf?',
    'When was the latest bombing in Iraq?',
    'What is the highest number of people killed in Iraq?',
    'Is Mosul under ISIS control?',
    'Who controls Mosul now?',
    'Who owns Mosul?',
    'What did Islamic State do in Iraq?',
    'Who came after Brett McGurk?',
    'Which claims come from activists?',
  ])('%s', async (question) => {
    const { trips, text } = await roundTrips(
      parse(`{ ask(question: ${JSON.stringify(question)}) { understood answer } }`),
    );
    expect(text).toContain('"understood":true');
    expect(trips).toBeLessThanOrEqual(5);
  });

  it('and one more if its date names no year', async () => {
    const { trips, text } = await roundTrips(gql`{ ask(question: "Was Al-Tanf seized on 4 March?") { reading } }`);
    expect(text).toContain('on 2016-03-04');
    expect(trips).toBeLessThanOrEqual(6);
  });
});

/**
 * One for the question, one for the evidence of all claims that something is computed from, one more where decided links or
 * derivations lead beyond it, and one for the things that what was computed refers to. Beneath these, what is computed of them
 * takes another turn.
 */
describe('what is computed costs a few round trips, however many claims it is computed of', () => {
  it.each([
    [
      'whoReported, with two for reading its text',
      5,
      gql`{ whoReported(text: "seized Al-Tanf") { claims { id } origins { source { id name } attribution { id document { id } } relayedBy { source { id } } } denials { source { id } } } }`,
    ],
    [
      'whoReported with all that is computed of it, and two for its text',
      7,
      gql`{ whoReported(text: "seized Al-Tanf") { claims { id conflicts { kind } } origins { source { id } } corroboration { atLeast voices { sources { id name } attributions { id document { title } } } smallestCut { size voices { sources { name } } } suspectedCopies { documents { id } } } versions { claims { id text } corroboration { atMost } } receipt } }`,
    ],
    [
      'whoReported with what supersedes its attributions, of the evidence that was read for the voices, and two for its text',
      5,
      gql`{ whoReported(text: "seized Al-Tanf") { happenings { corroboration { atLeast } origins { attribution { id supersededBy { id } } } } } }`,
    ],
    ['claims with nothing but ranges', 2, gql`{ claims(first: 200) { nodes { corroboration { atLeast atMost } } } }`],
    [
      'claims with corroboration and conflicts',
      3,
      gql`{ claims { nodes { id corroboration { atLeast explanation circular { id } unsupported { id } } conflicts { kind sides { id source { name } } claims { text } } attributions { nodes { id supersededBy { id } } } } } }`,
    ],
    [
      'conflicts',
      3,
      gql`{ conflicts { totalCount nodes { kind explanation claims { id } sides { id document { id } } } pageInfo { endCursor } } }`,
    ],
  ])('%s: %d', async (_, expected, document) => {
    expect((await roundTrips(document)).trips).toBe(expected);
  });

  it.each([
    [
      'control',
      4,
      'place',
      'Place',
      'tracks { source { name } stretches { controller { id name } attributions { id } claims { id } } } disagreements { totalCount }',
    ],
    ['neighbourhood', 3, 'of', 'Place', 'nodes { thing { id } steps } edges { from to onWordOf { id name } } complete'],
    ['trackRecord', 3, 'source', 'Organisation', 'source { id } originated { count claims { id text } } complete'],
    [
      'provenance',
      3,
      'document',
      'Document',
      'document { id } sayings { claim { id } attribution { id } origins { source { id } relayedBy { source { id } } } likelyOrigins { same } }',
    ],
  ])('%s: %d', async (field, expected, argument, type, selection) => {
    const { search } = await graph.ask<{ search: readonly { node: { id: string; __typename: string } }[] }>(
      gql`{ search(text: "Al-Tanf Syrian Observatory", first: 50) { node { id __typename } } }`,
    );
    const { documents } = await graph.ask<{ documents: { nodes: readonly { id: string }[] } }>(
      gql`{ documents { nodes { id } } }`,
    );
    const found = type === 'Document' ? documents.nodes[0] : search.find(({ node }) => node.__typename === type)?.node;
    expect((await roundTrips(parse(`{ ${field}(${argument}: "${found?.id}") { ${selection} } }`))).trips).toBe(
      expected,
    );
  });

  it('compareDocuments: 3, and 2 where only the texts are compared', async () => {
    const { documents } = await graph.ask<{ documents: { nodes: readonly { id: string }[] } }>(
      gql`{ documents { nodes { id } } }`,
    );
    const [a, b] = documents.nodes.map(({ id }) => id);
    const claims = 'claims { claim { id } attributionsBySide { id source { id } } }';
    const asked = (selection: string) =>
      parse(`{ compareDocuments(a: "${a}", b: "${b}") { sides { document { id } } ${selection} } }`);
    expect((await roundTrips(asked(`passages { words } publishedFirst { id } ${claims}`))).trips).toBe(3);
    expect((await roundTrips(asked('passages { words } publishedFirst { id }'))).trips).toBe(2);
  });

  it('whatIf: what rests on whom is found first', async () => {
    const { sources } = await graph.ask<{ sources: { nodes: readonly { id: string }[] } }>(
      gql`{ sources { nodes { id } } }`,
    );
    const text = `{ whatIf(distrust: ["${sources.nodes[0]?.id}"]) { lost { id } shrunk { before { atLeast } } conflictsGone { kind } affected } }`;
    expect((await roundTrips(parse(text))).trips).toBe(6);
  });

  it('whatIf of a retraction: what the attribution decided about others is found first', async () => {
    const { attributions } = await graph.ask<{ attributions: { nodes: readonly { id: string }[] } }>(
      gql`{ attributions { nodes { id } } }`,
    );
    const text = `{ whatIf(retract: ["${attributions.nodes[0]?.id}"]) { lost { id } gained { after { atLeast } } conflictsArisingCount of } }`;
    expect((await roundTrips(parse(text))).trips).toBe(6);
  });

  it('a view of the past that leaves sources out: two, because it leaves out what is made from their documents', async () => {
    const { sources, stats } = await graph.ask<{
      sources: { nodes: readonly { id: string }[] };
      stats: { recordedAt: string };
    }>(gql`{ sources(name: "observatory") { nodes { id } } stats { recordedAt } }`);
    const view = `{recordedAt: "${stats.recordedAt}", publishedBy: "2017", excludeSources: ["${sources.nodes[0]?.id}"]}`;
    expect((await roundTrips(parse(`{ claims(view: ${view}) { totalCount nodes { ${level(2)} } } }`))).trips).toBe(2);
  });
});
