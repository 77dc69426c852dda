import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { exported, imported } from './exchange.js';
import { document, Recorded, rangeOf, source } from './recorded.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

// Claims about nothing that can be named, and things that are no person, organisation, actor or place.

let graph: TestGraph;
let made: Recorded;
beforeEach(async () => {
  graph = await openTestGraph();
  made = new Recorded(graph);
});
afterEach(() => graph.close());

const quote = (key: string, more: object = {}) => ({
  claim: {
    key,
    predicate: 'said',
    text: `Words ${key}.`,
    valid: '2031-05-01',
    occurrence: key,
    participants: [],
    ...more,
  },
});
const said = (claim: string, by: string) => ({
  attribution: { key: `${claim} ${by}`, document: `p${by}`, source: `t:${by}`, claim, mode: 'DIRECT' },
});
const sources = ['a', 'b'].flatMap((key) => [source(key), document(`p${key}`, `t:${key}`, '2031-05-02')]);
const letter = { entity: { key: 't:letter', kind: 'OTHER', name: 'The letter', subkind: 'Open Letter' } };

describe('a claim without participants', () => {
  it('is kept, found, exported and imported again', async () => {
    await made.record(...sources, letter, quote('one'), said('one', 'a'));
    const listed = async (of: TestGraph) =>
      (
        await of.ask<{ claims: { nodes: readonly object[] } }>(gql`{
          claims { nodes { id text participants { role } corroboration { atLeast atMost } attributions { nodes { mode } } conflicts { kind } resembles { id } } }
        }`)
      ).claims.nodes;
    const own = await listed(graph);
    expect(own).toMatchObject([
      { text: 'Words one.', participants: [], corroboration: { atLeast: 1, atMost: 1 }, conflicts: [], resembles: [] },
    ]);
    const text = await exported(graph.engine);
    // A test engine may be one database, which the next graph begins anew.
    const other = await openTestGraph();
    try {
      expect((await imported(other.engine, text)).rejects).toEqual([]);
      expect(await listed(other)).toEqual(own);
      expect(await exported(other.engine)).toBe(text);
    } finally {
      await other.close();
    }
  });

  it('is no version of another one, and adds no voices to it', async () => {
    await made.record(...sources, quote('one'), quote('two'), said('one', 'a'), said('two', 'b'));
    const { whoReported } = await graph.ask<{
      whoReported: { happenings: readonly { corroboration: { atLeast: number; atMost: number } }[] };
    }>(gql`{ whoReported(filter: { predicates: ["said"] }) { happenings { corroboration { atLeast atMost } } } }`);
    expect(whoReported.happenings.map(({ corroboration }) => rangeOf(corroboration))).toEqual(['1..1', '1..1']);
  });

  it('is one with another where an event says so', async () => {
    const event = { event: { key: 't:e', name: 'Speech' } };
    const links = ['one', 'two'].map((from) => ({
      link: { kind: 'DESCRIBES', from, to: 't:e', reason: 'one speech' },
    }));
    await made.record(...sources, event, quote('one'), quote('two'), said('one', 'a'), said('two', 'b'), ...links);
    const { node } = await graph.ask<{ node: { corroboration: { atLeast: number } } }>(
      gql`query Told($id: ID!) { node(id: $id) { ... on Event { corroboration { atLeast } } } }`,
      { id: made.id('e') },
    );
    expect(node.corroboration.atLeast).toBe(2);
  });
});

describe('an entity of kind OTHER', () => {
  it('is what claims are about, with the kind that its source gives', async () => {
    const about = quote('one', { participants: [{ role: 'TOPIC', entity: 't:letter' }] });
    await made.record(letter, ...sources, about, said('one', 'a'));
    const { entities } = await graph.ask<{ entities: { nodes: readonly object[] } }>(gql`{
      entities(kind: [OTHER]) { nodes { __typename name subkind claims { nodes { text } } } }
    }`);
    expect(entities.nodes).toEqual([
      {
        __typename: 'OtherEntity',
        name: 'The letter',
        subkind: 'open letter',
        claims: { nodes: [{ text: 'Words one.' }] },
      },
    ]);
    const { search } = await graph.ask<{ search: readonly object[] }>(
      gql`{ search(text: "letter", in: [ENTITY]) { node { __typename } } }`,
    );
    expect(search).toEqual([{ node: { __typename: 'OtherEntity' } }]);
  });

  it('cannot speak, and is merged with its own kind only', async () => {
    const asks = gql`mutation Record($records: [RecordInput!]!) { record(records: $records) { results { id } } }`;
    const refused = async (...records: readonly object[]) =>
      (await graph.reply(asks, { records })).errors.map(({ code, message }) => `${code} ${message}`).join();
    await made.record(letter, { ...letter, entity: { ...letter.entity, key: 't:copy' } }, ...sources, quote('one'));
    const speaks = {
      attribution: { key: 'x', document: made.id('pa'), source: 't:letter', claim: made.id('one'), mode: 'DIRECT' },
    };
    expect(await refused(speaks)).toMatch(/BAD_USER_INPUT.*kind OTHER, which does not speak/);
    expect(await refused({ entity: { ...letter.entity, sourceKind: 'OUTLET' } })).toMatch(
      /kind OTHER cannot be a source/,
    );
    const merge = (to: string) => ({ link: { kind: 'SAME_AS', from: 't:copy', to, reason: 'one' } });
    expect(await refused(merge('t:a'))).toMatch(
      /BAD_USER_INPUT.*only two entities of one kind, or two unnamed sources, can be one; these are OTHER and /,
    );
    expect(await refused(merge('t:letter'))).toBe('');
  });

  it('keeps the subkind that a later record corrects, as of each view', async () => {
    await made.record(letter);
    const { stats } = await graph.ask<{ stats: { recordedAt: string } }>(gql`{ stats { recordedAt } }`);
    await made.record({ entity: { ...letter.entity, subkind: 'pamphlet' } });
    const subkind = async (view: object) =>
      (
        await graph.ask<{ node: { subkind: string } }>(
          gql`query Kind($id: ID!, $view: View) { node(id: $id, view: $view) { ... on Entity { subkind } } }`,
          { id: made.id('letter'), view },
        )
      ).node.subkind;
    expect(await subkind({})).toBe('pamphlet');
    expect(await subkind({ recordedAt: stats.recordedAt })).toBe('open letter');
  });
});
