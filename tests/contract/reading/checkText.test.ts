import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { openSeedGraph, type TestGraph } from '../testGraph.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openSeedGraph();
  // Another figure, a denial, and a second independent voice for another claim.
  await graph.ask(
    gql`mutation Record($records: [RecordInput!]!) { record(namespace: "seed", records: $records) { change { seq } } }`,
    {
      records: [
        { entity: { key: 'ministry', kind: 'ORGANISATION', name: 'Ministry of Lakes', sourceKind: 'OFFICIAL' } },
        { entity: { key: 'post', kind: 'ORGANISATION', name: 'Lake Post', sourceKind: 'MONITOR' } },
        { entity: { key: 'guards', kind: 'ACTOR', name: 'Lake Guards' } },
        { entity: { key: 'harbour', kind: 'PLACE', name: 'Port Amber' } },
        { document: { key: 'd1', title: 'One', publisher: 'ministry', publishedAt: '2026-01-02' } },
        { document: { key: 'd2', title: 'Two', publisher: 'post', publishedAt: '2026-01-03' } },
        {
          claim: {
            key: 'c1',
            predicate: 'seized',
            text: 'Lake Guards seized Port Amber.',
            participants: [
              { role: 'ACTOR', entity: 'guards' },
              { role: 'PLACE', entity: 'harbour' },
            ],
          },
        },
        {
          claim: {
            key: 'c2',
            predicate: 'left',
            text: 'Lake Guards left Port Amber.',
            participants: [
              { role: 'ACTOR', entity: 'guards' },
              { role: 'PLACE', entity: 'harbour' },
            ],
          },
        },
        { attribution: { key: 'a1', document: 'd1', source: 'ministry', claim: 'c1', mode: 'NARRATIVE' } },
        { attribution: { key: 'a2', document: 'd2', source: 'post', claim: 'c1', mode: 'NARRATIVE' } },
        { attribution: { key: 'a3', document: 'd1', source: 'ministry', claim: 'c2', mode: 'NARRATIVE' } },
        {
          attribution: { key: 'a4', document: 'd2', source: 'post', claim: 'c2', mode: 'NARRATIVE', stance: 'DENIES' },
        },
      ],
    },
  );
});
afterAll(() => graph.close());

interface Checked {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly found: boolean;
  readonly complete: boolean;
  readonly summary: string;
  readonly flags: readonly { readonly kind: string; readonly text: string }[];
  readonly happenings: readonly { readonly corroboration: { readonly atLeast: number; readonly atMost: number } }[];
  readonly nearest: readonly { readonly differs: string; readonly claim: { readonly text: string } }[];
}

const query = gql`
  query Check($text: String!) {
    checkText(text: $text) {
      flagged sentenceCount complete
      notCompared { start end text }
      sentences { start end text found complete summary flags { kind text } happenings { corroboration { atLeast atMost } } nearest { differs claim { text } } }
    }
  }
`;
const check = async (text: string) =>
  (
    await graph.ask<{
      checkText: {
        flagged: boolean;
        sentenceCount: number;
        complete: boolean;
        notCompared: readonly { readonly start: number; readonly end: number; readonly text: string }[];
        sentences: readonly Checked[];
      };
    }>(query, { text })
  ).checkText;
const kinds = ({ flags }: Checked | undefined = { flags: [] } as unknown as Checked) => flags.map(({ kind }) => kind);

describe('checking a draft', () => {
  it('tells the range of each sentence, what it all comes through, and whether several sources are spoken of', async () => {
    const { sentences, notCompared, sentenceCount, complete, flagged } = await check(
      'It rained. Several sources say that Syrian rebels seized the Al-Tanf crossing in March 2016.\n\nLake Guards seized Port Amber.',
    );
    expect([sentenceCount, complete, flagged]).toEqual([3, true, true]);
    expect(notCompared).toEqual([{ start: 0, end: 10, text: 'It rained.' }]);
    expect(sentences.map(({ happenings }) => happenings.map(({ corroboration }) => corroboration))).toEqual([
      [{ atLeast: 1, atMost: 2 }],
      [{ atLeast: 2, atMost: 2 }],
    ]);
    expect(sentences.map(kinds)).toEqual([['NOT_SEVERAL', 'SINGLE_POINT'], []]);
    expect(sentences[0]?.flags[0]?.text).toBe(
      'The sentence speaks of several sources; the graph has 1 to 2 independent voices.',
    );
    expect(sentences[0]?.summary).toMatch(
      /^1 to 2 independent voices\. .*All of it comes through the outlet \(unnamed\)\.$/,
    );
    expect([sentences[0]?.start, sentences[0]?.end]).toEqual([11, 92]);
  });

  it('tells who denies it, and that the source of the sentence is the only one', async () => {
    const { sentences } = await check('Lake Guards left Port Amber, the Ministry of Lakes said.');
    expect(kinds(sentences[0])).toEqual(['DENIED', 'ONE_VOICE', 'ONLY_OWN_SOURCE']);
    expect(sentences[0]?.flags[0]?.text).toBe('Denied by Lake Post.');
  });

  it('tells that the very source that the sentence names denies it', async () => {
    const { sentences } = await check('Lake Guards left Port Amber, Lake Post said.');
    expect(sentences[0]?.flags[0]).toEqual({
      kind: 'DENIED',
      text: 'Denied by Lake Post. The sentence names Lake Post as saying it.',
    });
  });

  it('compares a denial with the denials of the graph', async () => {
    const { sentences } = await check(
      'Lake Post denied that Lake Guards left Port Amber. The Ministry of Lakes denied that Lake Guards left Port Amber. ' +
        'Lake Post denied that Lake Guards seized Port Amber.',
    );
    expect(sentences.map(kinds)).toEqual([[], ['NO_DENIAL'], ['NO_DENIAL']]);
    expect(sentences[1]?.flags[0]?.text).toBe(
      'The sentence says that Ministry of Lakes denies it; the graph has that source as saying it.',
    );
  });

  it('tells another figure than the known ones', async () => {
    const { sentences } = await check('The Southern Front killed 40 Islamic State fighters.');
    expect(kinds(sentences[0])).toContain('FIGURE');
    expect(sentences[0]?.flags[0]?.text).toMatch(/differs from what is known: 1 people/);
  });

  it('says that nothing was found, with what is nearest, and never that nobody says it', async () => {
    const { sentences } = await check('Lake Guards bombed Port Amber. Port Amber seized Lake Guards.');
    expect(sentences.map(kinds)).toEqual([['NOT_FOUND'], ['NOT_FOUND']]);
    expect(sentences[0]?.nearest.map(({ claim }) => claim.text)).toContain('Lake Guards seized Port Amber.');
    expect(sentences[1]?.summary).toMatch(
      /No claim in this view of the graph says this\. Nearest: “Lake Guards seized Port Amber\.” \(the reverse is reported\)/,
    );
    expect(JSON.stringify(sentences)).not.toMatch(/nobody|none\b/i);
  });

  it('writes nothing, and refuses an empty and a very long draft', async () => {
    const seq = async () => (await graph.ask<{ stats: { seq: number } }>(gql`{ stats { seq } }`)).stats.seq;
    const before = await seq();
    await check('Lake Guards left Port Amber.');
    expect(await seq()).toBe(before);
    const codes = async (text: string) => (await graph.reply(query, { text })).errors.map(({ code }) => code);
    expect([await codes(' … '), await codes('a '.repeat(60_000))]).toEqual([['BAD_USER_INPUT'], ['BAD_USER_INPUT']]);
  });
});
