import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { gql } from 'graphql-tag';
import { openSeedGraph, openTestGraph, type TestGraph } from './testGraph.js';

// Errors for invalid input to computed fields.

let graph: TestGraph;
const ids: Record<string, string> = {};
beforeAll(async () => {
  graph = await openSeedGraph();
  const found = await graph.ask<{
    sources: { nodes: readonly { id: string; __typename: string }[] };
    claims: { nodes: readonly { id: string }[] };
    documents: { nodes: readonly { id: string }[] };
    attributions: { nodes: readonly { id: string }[] };
    entities: { nodes: readonly { id: string }[] };
    places: { nodes: readonly { id: string }[] };
  }>(gql`
    {
      sources(named: true) { nodes { id __typename } }
      claims(first: 1) { nodes { id } }
      documents { nodes { id } }
      attributions(first: 1) { nodes { id } }
      entities(name: "Islamic State", kind: [ACTOR]) { nodes { id } }
      places: entities(kind: [PLACE], first: 1) { nodes { id } }
    }
  `);
  for (const [name, { nodes }] of Object.entries(found)) ids[name] = nodes[0]?.id ?? '';
});
afterAll(() => graph.close());

const nobody = `ent_${'0'.repeat(32)}`;
const nothing = (prefix: string) => `${prefix}_${'0'.repeat(32)}`;
const reply = (text: string) => graph.reply<unknown>(parse(text));
/** Replaces names in angle brackets by ids. */
const filled = (text: string) => text.replaceAll(/<(\w+)>/g, (_, name: string) => ids[name] ?? name);

describe('invalid queries', () => {
  it.each([
    ['whoReported without a selector', '{ whoReported { receipt } }', 'BAD_USER_INPUT', 'exactly one'],
    [
      'whoReported with two selectors',
      '{ whoReported(text: "a", claim: "<claims>") { receipt } }',
      'BAD_USER_INPUT',
      'exactly one',
    ],
    ['an unknown claim', `{ whoReported(claim: "${nothing('clm')}") { receipt } }`, 'NOT_FOUND', 'search'],
    ['whatIf without arguments', '{ whatIf { affected } }', 'BAD_USER_INPUT', 'distrust'],
    ['whatIf with empty lists', '{ whatIf(distrust: [], retract: []) { affected } }', 'BAD_USER_INPUT', 'distrust'],
    ['an unknown source to distrust', `{ whatIf(distrust: ["${nobody}"]) { affected } }`, 'NOT_FOUND', nobody],
    [
      'an unknown attribution to retract',
      `{ whatIf(retract: ["${nothing('att')}"]) { affected } }`,
      'NOT_FOUND',
      'att_0',
    ],
    ['a claim to distrust', '{ whatIf(distrust: ["<claims>"]) { affected } }', 'BAD_USER_INPUT', 'claim'],
    [
      'a page of what-ifs that is too large',
      '{ whatIf(distrust: ["<sources>"], first: 201) { affected } }',
      'BAD_USER_INPUT',
      '200',
    ],
    [
      'control of an unknown place',
      `{ control(place: "${nobody}") { tracks { rule: source { id } } } }`,
      'NOT_FOUND',
      nobody,
    ],
    [
      'control of an entity that is not a place',
      '{ control(place: "<entities>") { tracks { source { id } } } }',
      'BAD_USER_INPUT',
      'is not a place',
    ],
    [
      'control of an invalid id',
      '{ control(place: "Al-Tanf") { tracks { source { id } } } }',
      'BAD_USER_INPUT',
      'search',
    ],
    [
      'the provenance of an unknown document',
      `{ provenance(document: "${nothing('doc')}") { sayings { unsourced } } }`,
      'NOT_FOUND',
      'doc_0',
    ],
    [
      'the provenance of a claim',
      '{ provenance(document: "<claims>") { sayings { unsourced } } }',
      'BAD_USER_INPUT',
      'claim',
    ],
    ['the track record of an unknown source', `{ trackRecord(source: "${nobody}") { complete } }`, 'NOT_FOUND', nobody],
    [
      'the track record of a place',
      '{ trackRecord(source: "<places>") { complete } }',
      'BAD_USER_INPUT',
      'is not a source',
    ],
    ['conflicts after an invalid cursor', '{ conflicts(after: "x") { totalCount } }', 'BAD_USER_INPUT', 'cursor'],
    ['a page of conflicts that is too large', '{ conflicts(first: 1000) { totalCount } }', 'BAD_USER_INPUT', '200'],
    ['an invalid receipt', '{ replay(receipt: "receipt") { same } }', 'BAD_USER_INPUT', 'receipt'],
    ['an empty receipt', '{ replay(receipt: "") { same } }', 'BAD_USER_INPUT', 'receipt'],
    [
      'an unknown source in a view',
      `{ conflicts(view: { excludeSources: ["${nobody}"] }) { totalCount } }`,
      'NOT_FOUND',
      nobody,
    ],
  ])('is rejected with a message: %s', async (_, text, code, words) => {
    const { errors } = await reply(filled(text));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ code, message: expect.stringContaining(words) });
  });

  it('an empty answer is no error', async () => {
    const { data, errors } = await graph.reply<object>(
      gql`
        query Nothing($place: ID!) {
          before: claims(view: { recordedAt: "1999-01-01T00:00:00Z" }) { nodes { corroboration { atMost } } }
          conflicts(view: { publishedBy: "1999" }) { totalCount nodes { kind } }
          none: whoReported(text: "unheard") { claims { id } origins { source { id } } corroboration { atLeast atMost explanation } versions { claims { id } } }
          control(place: $place) { tracks { source { id } } disagreements { totalCount } }
          future: claims(view: { recordedAt: "2999-01-01T00:00:00Z" }) { totalCount }
        }
      `,
      { place: ids.places },
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      before: { nodes: [] },
      conflicts: { totalCount: 0, nodes: [] },
      none: { claims: [], origins: [], corroboration: { atLeast: 0, atMost: 0 }, versions: [] },
      future: { totalCount: 22 },
    });
  });

  it('an event without claims gives an empty answer', async () => {
    const { record } = await graph.ask<{ record: { results: readonly { id: string }[] } }>(
      gql`mutation { record(records: [{ event: { key: "made-up:nothing", name: "Nothing happened" } }]) { results { id } } }`,
    );
    const { whoReported } = await graph.ask<{
      whoReported: { claims: readonly unknown[]; corroboration: { atMost: number } };
    }>(gql`query Event($event: ID!) { whoReported(event: $event) { claims { id } corroboration { atMost } } }`, {
      event: record.results[0]?.id,
    });
    expect(whoReported).toEqual({ claims: [], corroboration: { atMost: 0 } });
  });
});

const asked = gql`{ whoReported(text: "rebels seized Al-Tanf") { receipt } }`;
const replayed = gql`query Replay($receipt: String!) { replay(receipt: $receipt) { same unchanged explanation } }`;
const receiptOf = async (of: TestGraph) =>
  (await of.ask<{ whoReported: { receipt: string } }>(asked)).whoReported.receipt;

describe('a receipt', () => {
  it('is the same for the same answer, also when it is replayed', async () => {
    const receipt = await receiptOf(graph);
    expect(await receiptOf(graph)).toBe(receipt);
    expect(await graph.ask(replayed, { receipt })).toMatchObject({ replay: { same: true, unchanged: true } });
  });

  it('that was altered is rejected', async () => {
    const receipt = await receiptOf(graph);
    for (const at of [3, Math.floor(receipt.length / 2), receipt.length - 3]) {
      const altered = `${receipt.slice(0, at)}${receipt[at] === 'A' ? 'B' : 'A'}${receipt.slice(at + 1)}`;
      const { errors } = await graph.reply(replayed, { receipt: altered });
      expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
    }
  });
});

describe('a receipt of another graph', () => {
  // A database holds one graph at a time: the other graph replaces the first.
  it('is refused', async () => {
    const receipt = await receiptOf(graph);
    await graph.close();
    const other = await openTestGraph();
    expect((await other.reply(replayed, { receipt })).errors).toMatchObject([{ code: 'CONFLICT' }]);
    await other.close();
    graph = await openSeedGraph();
    expect((await graph.reply(replayed, { receipt })).errors).toMatchObject([{ code: 'CONFLICT' }]);
  });
});
