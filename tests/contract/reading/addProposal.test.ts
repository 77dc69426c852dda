import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { plainProposers } from '../../../src/usecases/reading/proposers.js';
import { openTestGraph, type TestGraph } from '../testGraph.js';
import { proposalsIn, read, review } from './readers.js';

let graph: TestGraph;
beforeEach(async () => {
  graph = await openTestGraph();
});
afterEach(() => graph.close());

const daily = { publisher: 'The Daily', title: 'Kesh 😀', publishedAt: '2026-02-03' };
// Characters outside of the first plane stand before the words: positions are code points.
const text =
  '😀 Kesh was quiet.\n\nOfficials said that Guards left Kesh on Sunday. Word from the council is that Rebels seized Kesh from Guards. ' +
  'The report did not say more.';

/** Where words stand, in code points. */
function placeOf(words: string, from = 0): { start: number; end: number } {
  const at = text.indexOf(words, from);
  const start = [...text.slice(0, at)].length;
  return { start, end: start + [...words].length };
}

const missed = 'Rebels seized Kesh from Guards';
const readText = async () =>
  (await read(graph, text, daily, { proposers: [...plainProposers] })).document ?? 'no document';

interface Reading {
  readonly readSpan: {
    readonly words: string;
    readonly reading: string;
    readonly narrated: boolean;
    readonly speakers: readonly { readonly name: string; readonly named: boolean; readonly exact: string }[];
    readonly cue: { readonly exact: string } | null;
    readonly [field: string]: unknown;
  };
}
const readSpan = (document: string, given: object) =>
  graph.reply<Reading>(
    gql`query Read($document: ID!, $span: SpanInput!, $sourceSpan: WordsSpanInput) {
      readSpan(document: $document, span: $span, sourceSpan: $sourceSpan) {
        words reading narrated further { start end exact text } stance mode certainty predicate text valid publisher { ... on Organisation { name } }
        speakers { name named start end exact thing { id } }
        cue { start end exact }
      }
    }`,
    { document, ...given },
  );

interface Added {
  readonly addProposal: {
    readonly attribution: { readonly id: string; readonly review: string };
    readonly proposal: {
      readonly reading: string;
      readonly sameAs: readonly { readonly preselected: boolean }[];
    } | null;
    readonly change: { readonly seq: number } | null;
  };
}
const add = (document: string, statement: object) =>
  graph.reply<Added>(
    gql`mutation Add($document: ID!, $statement: StatementInput!) {
      addProposal(document: $document, statement: $statement) {
        attribution { id review }
        proposal { reading sameAs { preselected } }
        change { seq kind reason by }
      }
    }`,
    { document, statement },
  );

const openIn = async (document: string) =>
  (await proposalsIn(graph, { filter: { document, decided: false } })).nodes.map(({ attribution, ...more }) => ({
    ...more,
    ...attribution,
  }));

describe('words that nobody proposed', () => {
  it('are read as the rules read: who may say them, by which words, what they claim', async () => {
    const document = await readText();
    const { data, errors } = await readSpan(document, { span: placeOf(missed) });
    expect(errors).toEqual([]);
    expect(data.readSpan).toMatchObject({
      words: missed,
      narrated: false,
      predicate: 'seized',
      stance: 'ASSERTS',
      mode: 'INDIRECT',
      cue: { ...placeOf('Word from'), exact: 'Word from' },
      publisher: { name: 'The Daily' },
    });
    expect(data.readSpan.speakers[0]).toEqual({
      name: 'council',
      named: false,
      ...placeOf('the council'),
      exact: 'the council',
      thing: null,
    });
    expect(data.readSpan.reading).toBe('council said: seized: the actor Rebels, the place Kesh, the target Guards.');
  });

  it('are read as a rule found them, where one did', async () => {
    const document = await readText();
    const { data } = await readSpan(document, { span: placeOf('Guards left Kesh on Sunday') });
    expect(data.readSpan).toMatchObject({ cue: { exact: 'said' }, valid: '2026-02-01', predicate: 'withdrew' });
    expect(data.readSpan.speakers[0]).toMatchObject({ name: 'Officials', named: false });
  });

  it('that claim several things tell what else, which has words of its own', async () => {
    const words = 'Guards left Kesh on Sunday. Word from the council is that Rebels seized Kesh from Guards';
    const document = await readText();
    const { data, errors } = await readSpan(document, { span: placeOf(words) });
    expect(errors).toEqual([]);
    expect(data.readSpan).toMatchObject({ predicate: 'withdrew', further: [{ ...placeOf(missed), exact: missed }] });
    expect((await readSpan(document, { span: placeOf(missed) })).data.readSpan.further).toEqual([]);
  });

  it('are nobody’s but the publisher’s where nobody is named beside them', async () => {
    const document = await readText();
    const { data } = await readSpan(document, { span: placeOf('Kesh was quiet') });
    expect(data.readSpan).toMatchObject({ narrated: true, speakers: [], cue: null, mode: 'NARRATIVE' });
  });

  it('become a proposal with exact places, in the order of the text, which counts once it is accepted', async () => {
    const document = await readText();
    const { data, errors } = await add(document, {
      span: placeOf(missed),
      sourceSpan: placeOf('the council'),
      cueSpan: placeOf('Word from'),
    });
    expect(errors).toEqual([]);
    expect(data.addProposal).toMatchObject({
      attribution: { review: 'PROPOSED' },
      change: { kind: 'RECORD', by: 'tester', reason: 'added to “Kesh 😀”' },
    });
    expect(data.addProposal.proposal?.reading).toMatch(/^council said, through The Daily: seized: /);
    const open = await openIn(document);
    // What was read as the publisher's own is now what it passes on.
    expect(open.map(({ quotation }) => quotation.exact)).toEqual(['Guards left Kesh on Sunday', missed]);
    expect(open.find(({ id }) => id === data.addProposal.attribution.id)).toMatchObject({
      extractor: 'reviewer@1:added',
      cue: 'Word from',
      spelling: 'the council',
      quotation: { exact: missed, start: placeOf(missed).start },
      source: { __typename: 'UnnamedSource', name: 'council' },
      relayedBy: [{ review: 'PROPOSED', source: { name: 'The Daily' } }],
    });
    const asked = gql`{ whoReported(text: "Rebels seized Kesh") { origins { source { name } } } }`;
    expect(await graph.ask(asked)).toMatchObject({ whoReported: { origins: [] } });
    await review(graph, data.addProposal.attribution.id, 'ACCEPTED');
    expect(await graph.ask(asked)).toMatchObject({ whoReported: { origins: [{ source: { name: 'council' } }] } });
  });

  it('are proposed once, and again after that was undone', async () => {
    const document = await readText();
    const statement = { span: placeOf(missed), sourceSpan: placeOf('the council') };
    const first = (await add(document, statement)).data.addProposal;
    expect((await add(document, statement)).data.addProposal).toMatchObject({
      attribution: first.attribution,
      change: null,
    });
    await graph.ask(
      gql`mutation Undo($change: Int) { withdraw(change: $change, reason: "undone") { decision { id } } }`,
      {
        change: first.change?.seq,
      },
    );
    expect((await openIn(document)).map(({ id }) => id)).not.toContain(first.attribution.id);
    const again = (await add(document, statement)).data.addProposal;
    expect(again.attribution).toEqual({ id: first.attribution.id, review: 'PROPOSED' });
    expect((await openIn(document)).map(({ id }) => id)).toContain(first.attribution.id);
  });
});

describe('words that were proposed and rejected as something else', () => {
  const relayed = gql`query Relayed($id: ID!) {
    node(id: $id) { ... on Attribution { review relayedBy { review mode source { name } } } }
  }`;

  it.each(['before', 'after'])(
    'are passed on by the publisher, whose own they were said to be (rejected %s)',
    async (when) => {
      const document = await readText();
      const narrative = (await openIn(document)).find(({ mode }) => mode === 'NARRATIVE');
      expect(narrative?.quotation.exact).toBe(missed);
      const statement = { span: placeOf(missed), sourceSpan: placeOf('the council') };
      if (when === 'before') await review(graph, narrative?.id ?? '', 'REJECTED');
      const { id } = (await add(document, statement)).data.addProposal.attribution;
      if (when === 'after') {
        await review(graph, id, 'REJECTED');
        const again = (await add(document, statement)).data.addProposal;
        expect(again.attribution).toEqual({ id, review: 'PROPOSED' });
      }
      await review(graph, id, 'ACCEPTED');
      expect(await graph.ask(relayed, { id })).toEqual({
        node: {
          review: 'ACCEPTED',
          relayedBy: [{ review: 'ACCEPTED', mode: 'INDIRECT', source: { name: 'The Daily' } }],
        },
      });
    },
  );
});

describe('what the reviewer says of them', () => {
  it('counts before what is read: who, which stance, which claim', async () => {
    const document = await readText();
    const added = await add(document, {
      span: placeOf(missed),
      sourceName: 'Kesh Militia',
      sourceSpan: placeOf('the council'),
      stance: 'DENIES',
      mode: 'DIRECT',
      certainty: 'PROBABLE',
      stated: '2026-02-02',
      newClaim: { predicate: 'captured', valid: '2026-02-01' },
    });
    expect(added.errors).toEqual([]);
    const { id } = added.data.addProposal.attribution;
    expect(added.data.addProposal.proposal?.reading).toBe(
      'Kesh Militia denied on 2026-02-02, through The Daily: captured: the actor Rebels, the target Guards, the place Kesh (2026-02-01).',
    );
    expect((await openIn(document)).find((one) => one.id === id)).toMatchObject({
      stance: 'DENIES',
      mode: 'DIRECT',
      certainty: 'PROBABLE',
      source: { name: 'Kesh Militia' },
      mentions: expect.arrayContaining([expect.objectContaining({ role: null, how: 'NEW' })]),
    });
  });

  it('may name things and a claim of the graph', async () => {
    const document = await readText();
    const [officials] = await openIn(document);
    const added = await add(document, {
      span: placeOf(missed),
      source: officials?.source.id,
      claim: officials?.claim.id,
    });
    expect(added.errors).toEqual([]);
    const own = (await openIn(document)).find(({ id }) => id === added.data.addProposal.attribution.id);
    expect(own).toMatchObject({ source: { id: officials?.source.id }, claim: { id: officials?.claim.id } });
    const { entities } = await graph.ask<{ entities: { nodes: readonly { id: string }[] } }>(
      gql`{ entities { nodes { id name } } }`,
    );
    const [publisher] = entities.nodes;
    const more = await add(document, { span: placeOf('Kesh was quiet'), source: publisher?.id });
    expect(more.errors).toEqual([]);
    const told = (await openIn(document)).find(({ id }) => id === more.data.addProposal.attribution.id);
    expect(told).toMatchObject({ source: { name: 'The Daily' }, relayedBy: [] });
  });

  it('may say that the words for the source only describe it', async () => {
    const document = await readText();
    const speaker = { span: placeOf('Guards left Kesh'), sourceSpan: placeOf('the council'), sourceUnnamed: true };
    const named = await add(document, { ...speaker, sourceName: 'the town council' });
    const plain = await add(document, { ...speaker, span: placeOf(missed) });
    expect([...named.errors, ...plain.errors]).toEqual([]);
    const sources = (await openIn(document)).filter(({ extractor }) => extractor === 'reviewer@1:added');
    expect(sources.map(({ source: { __typename, name } }) => [__typename, name])).toEqual([
      ['UnnamedSource', 'the town council'],
      ['UnnamedSource', 'council'],
    ]);
  });

  it('may say that it is the publisher’s own', async () => {
    const document = await readText();
    const { data } = await add(document, { span: placeOf('Kesh was quiet') });
    expect(data.addProposal.proposal?.reading).toBe('The publisher, in its own voice, said: “Kesh was quiet”.');
    expect((await openIn(document))[0]).toMatchObject({ mode: 'NARRATIVE', cue: null, relayedBy: [] });
  });

  it('keeps unnamed sources apart that are called alike, unless the text refers back to the same', async () => {
    const document = await readText();
    const [officials] = await openIn(document);
    const { data } = await add(document, { span: placeOf(missed), sourceSpan: placeOf('Officials') });
    const same = (await openIn(document)).find(({ id }) => id === data.addProposal.attribution.id);
    expect(same?.source).toEqual(officials?.source);
  });

  it.each([
    [
      'a position outside of the text',
      { span: { start: 0, end: 9_999 } },
      /start and end must be within the \d+ characters/,
    ],
    ['an empty position', { span: { start: 5, end: 5 } }, /start and end must be within/],
    [
      'words that do not stand there',
      { span: { start: 2, end: 6, exact: 'Cale' } },
      /the document has "Kesh" from 2 to 6, not "Cale"/,
    ],
    ['no words', { span: { start: 0, end: 1 } }, /no letter and no digit/],
    ['a source twice', { span: { start: 2, end: 6 }, source: 'ent_1', sourceName: 'A' }, /either source/],
    ['a name for an id', { span: { start: 2, end: 6 }, source: 'Officials' }, /source is an id/],
    ['a claim twice', { span: { start: 2, end: 6 }, claim: 'clm_1', newClaim: {} }, /either claim/],
    ['an unnamed source that is no words', { span: { start: 2, end: 6 }, sourceUnnamed: true }, /sourceUnnamed needs/],
    ['own words that are quoted', { span: { start: 2, end: 6 }, mode: 'DIRECT' }, /publisher’s own/],
    ['a narrative source', { span: { start: 2, end: 6 }, sourceName: 'A', mode: 'NARRATIVE' }, /leave out the source/],
  ])('is refused with %s, and nothing is written', async (_, statement, message) => {
    const document = await readText();
    const count = gql`{ changes { totalCount } }`;
    const before = await graph.ask(count);
    expect((await add(document, statement)).errors).toEqual([
      { code: 'BAD_USER_INPUT', message: expect.stringMatching(message) },
    ]);
    expect(await graph.ask(count)).toEqual(before);
  });

  it('needs a document of the graph whose text is kept', async () => {
    const nowhere = 'doc_00000000000000000000000000000000';
    expect((await add(nowhere, { span: { start: 0, end: 2 } })).errors).toEqual([
      { code: 'NOT_FOUND', message: `document ${nowhere} does not exist in this graph` },
    ]);
    const records = [
      { entity: { key: 'w', kind: 'ORGANISATION', name: 'The Weekly' } },
      { document: { key: 'd', title: 'Not kept', publisher: 'w', publishedAt: '2026' } },
    ];
    const { record } = await graph.ask<{ record: { results: readonly { id: string }[] } }>(
      gql`mutation Record($records: [RecordInput!]!) { record(records: $records, namespace: "test") { results { id } } }`,
      { records },
    );
    const { errors } = await readSpan(record.results[1]?.id ?? '', { span: { start: 0, end: 2 } });
    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message: expect.stringMatching(/is not kept here/) }]);
  });
});
