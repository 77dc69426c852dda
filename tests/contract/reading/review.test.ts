import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { openTestGraph, type TestGraph } from '../testGraph.js';
import { proposalsIn, read, review, type ToldProposal } from './readers.js';

let graph: TestGraph;
beforeEach(async () => {
  graph = await openTestGraph();
});
afterEach(() => graph.close());

const daily = { publisher: 'The Daily', title: 'Cale falls', publishedAt: '2026-02-03' };
const article =
  'Border Watch said that Rebels seized Cale from Guards. Activists told Border Watch that Rebels captured Cale. Officials denied that Guards left Cale.';

const open = async () => (await proposalsIn(graph, { filter: { decided: false } })).nodes;
const first = async () => (await open())[0] as ToldProposal;
const undo = (decision: string | undefined) =>
  graph.ask(gql`mutation Undo($id: ID!) { withdraw(decision: $id, reason: "undone") { decision { id } } }`, {
    id: decision,
  });
const undoChange = (change: number) =>
  graph.ask(gql`mutation Undo($change: Int!) { withdraw(change: $change, reason: "undone") { decision { id } } }`, {
    change,
  });

interface Corrected {
  readonly correct: {
    readonly attribution: { readonly id: string; readonly review: string };
    readonly change: { readonly seq: number };
  };
}
const correctProposal = (attribution: string, correction: object) =>
  graph.reply<Corrected>(
    gql`mutation Correct($id: ID!, $correction: CorrectionInput!) {
      correct(attribution: $id, correction: $correction) { attribution { id review } change { seq } }
    }`,
    { id: attribution, correction },
  );

const shown = gql`{
  stats { claims attributions entities sources documents }
  entities { totalCount nodes { name } }
  sources { totalCount nodes { name } }
  claims { totalCount nodes { text } }
  attributions { totalCount }
  named: entities(name: "Rebels") { totalCount }
  search(text: "rebels cale") { matched }
  rebels: search(text: "Rebels", in: [ENTITY, SOURCE]) { matched }
  ask(question: "Who reported that Rebels seized Cale?") { answer }
  resembles(text: "Rebels seized Cale") { how }
  activity(by: [SOURCE]) { claims }
}`;

describe('a proposal', () => {
  it('counts nowhere before it is accepted, nor does what only it needs; then all of it is there', async () => {
    await read(graph, article, daily);
    const before = await graph.ask<Record<string, unknown>>(shown);
    expect(before).toMatchObject({
      // The publisher of a document that is there.
      stats: { claims: 0, attributions: 0, entities: 1, sources: 1, documents: 1 },
      entities: { totalCount: 1, nodes: [{ name: 'The Daily' }] },
      sources: { totalCount: 1, nodes: [{ name: 'The Daily' }] },
      claims: { totalCount: 0 },
      attributions: { totalCount: 0 },
      named: { totalCount: 0 },
      rebels: [],
      resembles: [],
      activity: [],
    });
    expect(JSON.stringify(before.search)).not.toMatch(/Rebels/);
    expect(String((before.ask as { answer: unknown }).answer)).not.toMatch(/Border Watch/);
    const { attribution, relayedBy } = await first();
    expect(relayedBy.map(({ review: state }) => state)).toEqual(['PROPOSED']);
    expect((await review(graph, attribution.id, 'ACCEPTED')).errors).toEqual([]);
    const after = await graph.ask<Record<string, unknown>>(shown);
    expect(after).toMatchObject({
      stats: { claims: 1, attributions: 2, entities: 5, sources: 2 },
      claims: { totalCount: 1, nodes: [{ text: 'Rebels seized Cale from Guards.' }] },
      attributions: { totalCount: 2 },
      named: { totalCount: 1 },
      rebels: [{ matched: 'Rebels' }],
      resembles: [{ how: 'EXACT' }],
    });
    expect(String((after.ask as { answer: unknown }).answer)).toMatch(/Border Watch/);
  });

  it('comes back when its acceptance is undone', async () => {
    await read(graph, article, daily);
    const before = await graph.ask(shown);
    const { data } = await review(graph, (await first()).attribution.id, 'ACCEPTED');
    await undo(data.review.decision.id);
    expect((await open()).length).toBe(3);
    expect((await first()).relayedBy.map(({ review: state }) => state)).toEqual(['PROPOSED']);
    const { sources, stats, ...others } = (await graph.ask<Record<string, unknown>>(shown)) as Record<string, object>;
    const { sources: _, stats: __, ...same } = before as Record<string, object>;
    expect(others).toEqual(same);
    expect({ sources, stats }).toEqual({ sources: _, stats: __ });
  });

  it('is rejected with those that only relay it, and stays in the history', async () => {
    await read(graph, article, daily);
    const { attribution } = await first();
    await review(graph, attribution.id, 'REJECTED');
    const [rejected] = (await proposalsIn(graph, { filter: { decided: true } })).nodes;
    expect([rejected?.attribution.review, rejected?.relayedBy.map(({ review: state }) => state)]).toEqual([
      'REJECTED',
      ['REJECTED'],
    ]);
    expect((await open()).map(({ attribution: { id } }) => id)).not.toContain(attribution.id);
  });

  it('is decided once: the second reviewer is told by whom', async () => {
    await read(graph, article, daily);
    const { attribution } = await first();
    await review(graph, attribution.id, 'REJECTED');
    for (const { errors } of [
      await review(graph, attribution.id, 'ACCEPTED'),
      await correctProposal(attribution.id, { mode: 'DIRECT' }),
    ]) {
      expect(errors).toEqual([
        { code: 'CONFLICT', message: expect.stringMatching(/was REJECTED by tester on 20.*look at it again/) },
      ]);
    }
    expect((await review(graph, attribution.id, 'ACCEPTED', null)).errors).toEqual([]);
  });

  it('is listed by document, source, extractor and decision, page by page', async () => {
    const { document } = await read(graph, article, daily);
    await read(graph, 'Officials denied that Rebels left Cale.', { ...daily, title: 'Another' });
    const count = async (filter: object) => (await proposalsIn(graph, { filter })).totalCount;
    const watch = (await proposalsIn(graph, { filter: { document } })).nodes[0]?.attribution.source.id;
    expect([
      await count({}),
      await count({ document }),
      await count({ source: watch }),
      await count({ document, source: watch }),
      await count({ extractor: 'verbs@1' }),
      await count({ extractor: 'other' }),
      await count({ decided: true }),
    ]).toEqual([4, 3, 1, 1, 4, 0, 0]);
    const page = await proposalsIn(graph, { filter: { document }, first: 2 });
    const rest = await proposalsIn(graph, { filter: { document }, first: 2, after: page.pageInfo.endCursor });
    expect([...page.nodes, ...rest.nodes].map(({ attribution }) => attribution.quotation.start)).toEqual([23, 88, 132]);
  });
});

describe('"same as"', () => {
  it('counts for a claim what is accepted: a proposal is no voice yet', async () => {
    await read(graph, article, daily);
    const [one, two] = await open();
    const ranges = async () => {
      const { proposals } = await graph.ask<{ proposals: { nodes: readonly object[] } }>(
        gql`query Ranges($id: ID!) {
          proposals(filter: { attribution: $id }) {
            nodes { reading sameAs { claim { corroboration { atLeast atMost } attributions { totalCount } } } reading2: reading }
          }
        }`,
        { id: two?.attribution.id },
      );
      return proposals.nodes;
    };
    const range = (atLeast: number, atMost: number, totalCount: number) => [
      {
        reading: expect.stringMatching(/captured/),
        sameAs: [{ claim: { corroboration: { atLeast, atMost }, attributions: { totalCount } } }],
        reading2: expect.stringMatching(/captured/),
      },
    ];
    expect(await ranges()).toEqual(range(0, 0, 0));
    await review(graph, one?.attribution.id ?? '', 'ACCEPTED');
    expect(await ranges()).toEqual(range(1, 1, 2));
  });

  it('offers what the graph has, and what stands further up in the text, and takes the same claim for two sources', async () => {
    await read(graph, article, daily);
    const [one, two, three] = await open();
    expect([one?.sameAs, three?.sameAs]).toEqual([[], []]);
    expect(two?.sameAs).toEqual([
      {
        how: 'FRAME',
        differs: null,
        preselected: true,
        claim: { id: one?.attribution.claim.id, text: 'Rebels seized Cale from Guards.' },
      },
    ]);
    await review(graph, one?.attribution.id ?? '', 'ACCEPTED');
    const { errors, data } = await correctProposal(two?.attribution.id ?? '', { claim: one?.attribution.claim.id });
    expect(errors).toEqual([]);
    expect(data.correct.attribution.review).toBe('ACCEPTED');
    const { whoReported } = await graph.ask<{ whoReported: unknown }>(
      gql`query Who($claim: ID!) { whoReported(claim: $claim) { origins { source { name } } corroboration { atLeast atMost } } }`,
      { claim: one?.attribution.claim.id },
    );
    expect(whoReported).toMatchObject({ corroboration: { atLeast: 1, atMost: 2 } });
    const old = (await proposalsIn(graph, { filter: { decided: true } })).nodes.find(
      ({ attribution }) => attribution.id === two?.attribution.id,
    );
    expect([old?.attribution.review, old?.attribution.correctedBy?.id]).toEqual([
      'REJECTED',
      data.correct.attribution.id,
    ]);
    await undoChange(data.correct.change.seq);
    expect((await open()).map(({ attribution: { id } }) => id)).toContain(two?.attribution.id);
    const { claims } = await graph.ask<{ claims: { totalCount: number } }>(gql`{ claims { totalCount } }`);
    expect(claims.totalCount).toBe(1);
  });
});

describe('a correction', () => {
  it('of span, speaker, stance or claim makes a new attribution that is accepted, and rejects the old one', async () => {
    await read(graph, article, daily);
    const { attribution } = await first();
    const officials = (await open())[2]?.attribution.source.id;
    const { data, errors } = await correctProposal(attribution.id, {
      span: { start: 23, end: 41 },
      source: officials,
      stance: 'DOUBTS',
      newClaim: { predicate: 'stormed', valid: '2026-02-01' },
    });
    expect(errors).toEqual([]);
    const { node } = await graph.ask<{ node: unknown }>(
      gql`query Node($id: ID!) { node(id: $id) { ... on Attribution { review stance quotation { exact prefix } source { name } claim { predicate valid { edtf } participants { entity { name } } } } } }`,
      { id: data.correct.attribution.id },
    );
    expect(node).toEqual({
      review: 'ACCEPTED',
      stance: 'DOUBTS',
      quotation: { exact: 'Rebels seized Cale', prefix: 'Border Watch said that ' },
      source: { name: 'officials' },
      claim: {
        predicate: 'stormed',
        valid: { edtf: '2026-02-01' },
        participants: [{ entity: { name: 'Rebels' } }, { entity: { name: 'Guards' } }, { entity: { name: 'Cale' } }],
      },
    });
    const { attributions } = await graph.ask<{
      attributions: { nodes: readonly { source: { name: string }; certainty: string }[] };
    }>(gql`{ attributions { nodes { certainty source { name } relays { source { name } } } } }`);
    expect(attributions.nodes).toEqual(
      expect.arrayContaining([
        { certainty: 'CERTAIN', source: { name: 'officials' }, relays: [] },
        { certainty: 'UNCOMMITTED', source: { name: 'The Daily' }, relays: [{ source: { name: 'officials' } }] },
      ]),
    );
    expect(attributions.nodes).toHaveLength(2);
  });

  it('of anything else corrects the attribution itself, and its earlier state is kept', async () => {
    await read(graph, article, daily);
    const { attribution } = await first();
    const { data } = await correctProposal(attribution.id, { mode: 'DIRECT', certainty: 'PROBABLE' });
    expect(data.correct.attribution).toEqual({ id: attribution.id, review: 'ACCEPTED' });
    const [now] = (await proposalsIn(graph, { filter: { decided: true } })).nodes;
    expect(now?.attribution).toMatchObject({ mode: 'DIRECT', certainty: 'PROBABLE', review: 'ACCEPTED' });
    await undoChange(data.correct.change.seq);
    expect((await first()).attribution).toMatchObject({ mode: 'INDIRECT', certainty: 'CERTAIN', review: 'PROPOSED' });
  });

  it('is refused for a position outside of the text, two claims at once, and a source that relays it', async () => {
    await read(graph, article, daily);
    const [one, two] = await open();
    const message = async (correction: object, id = one?.attribution.id ?? '') =>
      (await correctProposal(id, correction)).errors.map(({ code, message: text }) => `${code} ${text}`);
    expect([
      await message({ span: { start: 5, end: 5_000 } }),
      await message({ claim: two?.attribution.claim.id, newClaim: { predicate: 'x' } }),
      await message({ source: one?.attribution.source.id }, two?.attribution.id),
    ]).toEqual([
      [expect.stringMatching(/^BAD_USER_INPUT .*within the 1\d\d characters/)],
      [expect.stringMatching(/^BAD_USER_INPUT .*either claim/)],
      [expect.stringMatching(/^BAD_USER_INPUT .*relays the statement already/)],
    ]);
    expect((await open()).length).toBe(3);
  });
});
