import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { Recorded, source } from '../recorded.js';
import { openTestGraph, type TestGraph } from '../testGraph.js';

// Documents are found by their URL, however it is written, and by a part of it.

const urls = {
  tanf: 'https://www.paper.example/2016/03/tanf-taken-77001?utm_source=mail#top',
  page: 'http://paper.example/story?id=5&page=2',
  other: 'https://wire.example/2016/03/tanf-lost-77002/',
  umlaut: 'https://wire.example/caf%C3%A9-zur-post',
};

let graph: TestGraph;
let scene: Recorded;
beforeAll(async () => {
  graph = await openTestGraph();
  scene = new Recorded(graph);
  await scene.record(
    source('a'),
    source('b'),
    ...Object.entries(urls).map(([key, url], index) => ({
      document: {
        key,
        url,
        title: `Report ${key}`,
        publisher: index < 2 ? 't:a' : 't:b',
        publishedAt: `2016-03-0${index + 1}`,
      },
    })),
    { document: { key: 'bare', title: 'paper.example in a title', publisher: 't:a', publishedAt: '2016-03-09' } },
  );
});
afterAll(() => graph.close());

async function found(url: string, publisher?: string): Promise<readonly (string | undefined)[]> {
  const { documents } = await graph.ask<{ documents: { totalCount: number; nodes: readonly { id: string }[] } }>(
    gql`query ($url: String, $publisher: ID) { documents(url: $url, publisher: $publisher) { totalCount nodes { id } } }`,
    { url, publisher },
  );
  expect(documents.totalCount).toBe(documents.nodes.length);
  return documents.nodes.map(({ id }) => Object.entries(scene.ids).find(([, own]) => own === id)?.[0]);
}

describe('a document', () => {
  it.each([
    urls.tanf,
    'paper.example/2016/03/tanf-taken-77001',
    'http://paper.example/2016/03/tanf-taken-77001/',
    '//WWW.Paper.Example/2016/03/Tanf-Taken-77001?fbclid=x',
  ])('is found by its URL: %s', async (url) => {
    expect(await found(url)).toEqual(['tanf']);
  });

  it.each([
    ['paper.example', ['page', 'tanf']],
    ['https://www.paper.example/', ['page', 'tanf']],
    ['2016/03/tanf', ['other', 'tanf']],
    ['taken-77001', ['tanf']],
    ['id=5', ['page']],
    ['paper.example/story?utm_medium=x&id=5&page=2', ['page']],
    ['café', ['umlaut']],
    ['wire.example/caf%C3%A9', ['umlaut']],
  ])('is found by a part of it: %s', async (url, keys) => {
    expect([...(await found(url))].sort()).toEqual(keys);
  });

  it.each(['03/2016', 'tanf-77001', 'nowhere.example', 'paper.example/2017'])('is not found by %s', async (url) => {
    expect(await found(url)).toEqual([]);
  });

  it('is found by a URL and a publisher together', async () => {
    expect(await found('2016/03/tanf', scene.id('b'))).toEqual(['other']);
    expect(await found('paper.example', scene.id('b'))).toEqual([]);
  });

  it('is not looked for by what has no letter or digit', async () => {
    const { errors } = await graph.reply(gql`{ documents(url: "https://") { totalCount } }`);
    expect(errors).toMatchObject([{ message: 'url has no letter or digit to look for' }]);
  });
});
