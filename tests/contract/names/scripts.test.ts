import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { document, Recorded, said, source } from '../recorded.js';
import { openTestGraph, type TestGraph } from '../testGraph.js';

// Words inside texts without spaces, words with prefixes, and names in other scripts.

const places = {
  aleppo: 'Алеппо',
  raqqa: 'الرقة',
  iraq: 'العراق',
  homs: 'Homs',
  hussein: 'علي حسين',
  telAviv: 'תל אביב',
};

const claims = {
  chinese: ['叛军占领了阿勒颇过境点。', '阿勒颇过境点的战斗'],
  japanese: ['反政府勢力がアレッポを奪還した。', 'アレッポの戦い'],
  thai: ['กบฏยึดด่านอะเลปโปแล้ว', 'ข่าวอะเลปโป'],
  korean: ['반군이 알레포에서 철수했다.', '알레포의 전투'],
  arabic: ['سيطر المقاتلون على التنف وبالرقة وللقلمون', 'معركة والقلمون'],
  hebrew: ['המורדים כבשו את המעבר ובעיר', 'הקרב בגבול'],
} as const;

let graph: TestGraph;
let scene: Recorded;
beforeAll(async () => {
  graph = await openTestGraph();
  scene = new Recorded(graph);
  await scene.record(
    ...Object.entries(places).map(([key, name]) => ({ entity: { key: `t:${key}`, kind: 'PLACE', name } })),
    source('a'),
    ...Object.entries(claims).flatMap(([key, [text, title]]) => [
      { document: { ...document(`d-${key}`, 't:a', '2016-05-02').document, title } },
      {
        claim: {
          key,
          predicate: `said in ${key}`,
          text,
          participants: [{ role: 'TOPIC', entity: 't:homs' }],
          valid: '2016-05-01',
        },
      },
      said(`w-${key}`, 't:a', `d-${key}`, key),
    ]),
  );
});
afterAll(() => graph.close());

const keyOf = (id: string) => Object.entries(scene.ids).find(([, own]) => own === id)?.[0];

async function claimsWith(text: string): Promise<readonly (string | undefined)[]> {
  const { claims: page } = await graph.ask<{ claims: { nodes: readonly { id: string }[] } }>(
    gql`query ($text: String!) { claims(filter: { text: $text }) { nodes { id } } }`,
    { text },
  );
  return page.nodes.map(({ id }) => keyOf(id));
}

interface Hit {
  readonly score: number;
  readonly matched: string;
  readonly node: { readonly id: string };
}

async function search(text: string, kind: string): Promise<readonly Hit[]> {
  const { search: hits } = await graph.ask<{ search: readonly Hit[] }>(
    gql`query ($text: String!, $in: [NodeKind!]) { search(text: $text, in: $in) { score matched node { id } } }`,
    { text, in: [kind] },
  );
  return hits;
}

const found = async (text: string, kind: string) => (await search(text, kind)).map(({ node }) => keyOf(node.id));

describe('a word inside a text', () => {
  it.each([
    ['阿勒颇', 'chinese'],
    ['过境', 'chinese'],
    ['颇', 'chinese'],
    ['アレッポ', 'japanese'],
    ['ｱﾚｯﾎﾟ', 'japanese'],
    ['อะเลปโป', 'thai'],
    ['알레포', 'korean'],
    ['التنف', 'arabic'],
    ['تنف', 'arabic'],
    ['الرقة', 'arabic'],
    ['الرقه', 'arabic'],
    ['القلمون', 'arabic'],
    ['مقاتلون', 'arabic'],
    ['מעבר', 'hebrew'],
    ['המעבר', 'hebrew'],
    ['עיר', 'hebrew'],
  ])('is found: %s, in %s', async (text, key) => {
    expect(await claimsWith(text)).toEqual([key]);
  });

  it.each(['颇勒', '阿过', 'ポアレ', 'قلم', 'טבח'])('is not found if it is not there: %s', async (text) => {
    expect(await claimsWith(text)).toEqual([]);
  });

  it.each([
    ['阿勒颇', 'd-chinese'],
    ['アレッポ', 'd-japanese'],
    ['อะเลปโป', 'd-thai'],
    ['알레포', 'd-korean'],
    ['القلمون', 'd-arabic'],
    ['גבול', 'd-hebrew'],
  ])('is found in a title: %s', async (text, key) => {
    expect(await found(text, 'DOCUMENT')).toEqual([key]);
  });
});

describe('a name', () => {
  it.each([
    ['Aleppo', 'aleppo'],
    ['Raqqa', 'raqqa'],
    ['Ar-Raqqah', 'raqqa'],
    ['Iraq', 'iraq'],
    ['Ali Hussein', 'hussein'],
    ['Хомс', 'homs'],
    ['حمص', 'homs'],
    ['Tel Aviv', 'telAviv'],
  ])('is found in another script: %s', async (text, key) => {
    expect(await found(text, 'ENTITY')).toEqual([key]);
    const { entities } = await graph.ask<{ entities: { totalCount: number; nodes: readonly { id: string }[] } }>(
      gql`query ($name: String!) { entities(name: $name) { totalCount nodes { id } } }`,
      { name: text },
    );
    expect(entities.nodes.map(({ id }) => keyOf(id))).toEqual([key]);
    expect(entities.totalCount).toBe(1);
  });

  it('tells the vowels that Arabic writes from those it does not', async () => {
    expect(await found('Hassan', 'ENTITY')).toEqual([]);
  });

  it('in another script is what a question means, and its reading tells it', async () => {
    const { ask } = await graph.ask<{ ask: { understood: boolean; reading: string } }>(
      gql`{ ask(question: "Who controls Ar-Raqqah?") { understood reading } }`,
    );
    expect(ask).toEqual({ understood: true, reading: 'Who controls الرقة, according to whom.' });
  });

  it('in the same script comes before one that only sounds alike', async () => {
    await scene.record({ entity: { key: 't:latin', kind: 'PLACE', name: 'Aleppo' } });
    const hits = await search('Aleppo', 'ENTITY');
    expect(hits.map(({ node }) => keyOf(node.id))).toEqual(['latin', 'aleppo']);
    expect(hits.map(({ score }) => score)).toEqual([1, 0.7]);
    expect(hits.map(({ matched }) => matched)).toEqual(['Aleppo', 'Алеппо']);
  });
});
