import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { plainProposers } from '../../../src/usecases/reading/proposers.js';
import { openTestGraph, type TestGraph } from '../testGraph.js';
import { proposalsIn, read, review } from './readers.js';
import { changed, otherProposer, reportingVerbs } from './reportingVerbs.js';

let graph: TestGraph;
beforeEach(async () => {
  graph = await openTestGraph();
});
afterEach(() => graph.close());

const daily = {
  publisher: 'The Daily',
  title: 'Cale falls',
  publishedAt: '2026-02-03',
  url: 'https://daily.example/cale',
};
const article =
  'Border Watch said on 2026-02-02 that Rebels seized Cale from Guards. Activists told Border Watch that Rebels captured the ford. ' +
  'Guards left Cale Bridge. Officials denied that Guards left Cale. Activists said that Rebels killed Ann Lee.';

describe('reading a text', () => {
  it('records who says what, with the exact words, those who relay it and the publisher', async () => {
    const told = await read(graph, article, daily);
    expect(told).toMatchObject({ count: 5, leftOut: [], change: expect.any(Number), updateOf: undefined });
    const { nodes, totalCount } = await proposalsIn(graph);
    expect(totalCount).toBe(5);
    expect(
      nodes.map(({ attribution, relayedBy }) => [
        attribution.source.name,
        attribution.stance,
        attribution.mode,
        attribution.quotation.exact,
        relayedBy.map(({ source }) => source.name),
      ]),
    ).toEqual([
      ['Border Watch', 'ASSERTS', 'INDIRECT', 'Rebels seized Cale from Guards', ['The Daily']],
      ['activists (1)', 'ASSERTS', 'INDIRECT', 'Rebels captured the ford', ['Border Watch', 'The Daily']],
      ['The Daily', 'ASSERTS', 'NARRATIVE', 'Guards left Cale Bridge', []],
      ['officials', 'DENIES', 'INDIRECT', 'Guards left Cale', ['The Daily']],
      ['activists (2)', 'ASSERTS', 'INDIRECT', 'Rebels killed Ann Lee', ['The Daily']],
    ]);
    expect(nodes[0]?.attribution).toMatchObject({
      review: 'PROPOSED',
      cue: 'said',
      spelling: 'Border Watch',
      extractor: 'verbs@1:said-that',
    });
    expect(nodes[0]?.reading).toBe(
      'Border Watch said on 2026-02-02, through The Daily: seized: the actor Rebels, the target Guards, the place Cale.',
    );
    expect(nodes[0]?.attribution.quotation).toMatchObject({
      start: 37,
      prefix: 'Border Watch said on 2026-02-02 that ',
    });
  });

  it('is one change, and withdrawing that undoes all of it', async () => {
    const { change, document } = await read(graph, article, daily);
    const seq = async () => (await graph.ask<{ stats: { seq: number } }>(gql`{ stats { seq } }`)).stats.seq;
    expect(await seq()).toBe(change);
    await graph.ask(
      gql`mutation Undo($change: Int!) { withdraw(change: $change, reason: "wrong text") { decision { id } } }`,
      { change },
    );
    expect((await proposalsIn(graph)).totalCount).toBe(0);
    const { documents } = await graph.ask<{ documents: { totalCount: number } }>(gql`{ documents { totalCount } }`);
    expect(documents.totalCount).toBe(0);
    const again = await read(graph, article, daily);
    expect(again.document).toBe(document);
    expect((await proposalsIn(graph)).totalCount).toBe(5);
  });

  it('changes nothing for the same text again, also without its metadata', async () => {
    const first = await read(graph, article, daily);
    for (const metadata of [daily, {}, { title: 'Cale falls' }]) {
      expect(await read(graph, article, metadata)).toMatchObject({ document: first.document, change: null });
    }
  });

  it('refuses the text under other metadata, unless they are corrected: then the earlier proposals are rejected', async () => {
    await read(graph, article, daily);
    await expect(read(graph, article, { ...daily, publishedAt: '2026-02-04' })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringMatching(/has this text as “Cale falls”, The Daily, 2026-02-03 .*correct: true/),
    });
    const second = await read(graph, article, { ...daily, publishedAt: '2026-02-04' }, { correct: true });
    expect(second.change).toEqual(expect.any(Number));
    expect((await proposalsIn(graph, { filter: { decided: false } })).totalCount).toBe(5);
    expect(
      (await proposalsIn(graph, { filter: { decided: true } })).nodes.map(({ attribution }) => attribution.review),
    ).toEqual(Array(5).fill('REJECTED'));
    const { documents } = await graph.ask<{ documents: { nodes: readonly { derivedFrom: readonly unknown[] }[] } }>(
      gql`{ documents { nodes { derivedFrom { kind } } } }`,
    );
    expect(documents.nodes.flatMap(({ derivedFrom }) => derivedFrom)).toEqual([{ kind: 'REPRINT' }]);
  });

  it('offers a changed text of a page as an update of the earlier one', async () => {
    const first = await read(graph, article, daily);
    const second = await read(graph, `${article} Guards left the ford.`, daily);
    expect(second).toMatchObject({ updateOf: first.document });
    expect(second.document).not.toBe(first.document);
  });

  it('takes a text without publisher and date for one of an unnamed publisher, published by the day of reading', async () => {
    const { document } = await read(graph, 'Rebels left Cale.\nMore to follow.');
    const { node } = await graph.ask<{ node: unknown }>(
      gql`query Document($id: ID!) { node(id: $id) { ... on Document { title publishedAt publisher { __typename name } text } } }`,
      { id: document },
    );
    expect(node).toEqual({
      title: 'Rebels left Cale.',
      publishedAt: '[..2026-03-01]',
      publisher: { __typename: 'UnnamedSource', name: 'the publisher (unnamed)' },
      text: 'Rebels left Cale.\nMore to follow.',
    });
  });

  it('is dated by its dateline, if that has a year and nothing else dates it', async () => {
    const said = (dateline: string) => `${dateline} - Rebels seized Cale last Friday, police said.`;
    const byRules = { proposers: plainProposers };
    const datesOf = async (text: string, metadata = {}) => {
      const { document, leftOut } = await read(graph, text, metadata, byRules);
      const { node } = await graph.ask<{
        node: { publishedAt: string; attributions: { nodes: { claim: { valid: { edtf: string } | null } }[] } };
      }>(
        gql`query Dated($id: ID!) {
          node(id: $id, view: { review: [PROPOSED] }) { ... on Document { publishedAt attributions { nodes { claim { valid { edtf } } } } } }
        }`,
        { id: document },
      );
      return [node.publishedAt, node.attributions.nodes[0]?.claim.valid?.edtf ?? null, leftOut];
    };
    expect(await datesOf(said('CALE, April 12, 2021 (Reuters)'))).toEqual(['2021-04-12', '2021-04-09', []]);
    expect(await datesOf(said('CALE, 13 April 2021 (AP)'))).toEqual(['2021-04-13', '2021-04-09', []]);
    expect(await datesOf(said('CALE, April 12, 2021 (AFP)'), { publishedAt: '2021-04-20' })).toEqual([
      '2021-04-20',
      '2021-04-16',
      [],
    ]);
    // A day that no calendar has, or one to come, dates nothing.
    expect(await datesOf(said('CALE, February 30, 2021 (AP)'))).toEqual(['[..2026-03-01]', null, []]);
    expect(await datesOf(said('CALE, April 12, 2031 (AP)'))).toEqual(['[..2026-03-01]', null, []]);
    expect(await datesOf(said('CALE, April 12 (Reuters)'))).toEqual([
      '[..2026-03-01]',
      null,
      [
        'times such as “Friday”: the dateline says April 12 without a year: give the day of publication (publishedAt) to read them',
      ],
    ]);
    // The same text again is the same document.
    expect((await read(graph, said('CALE, April 12, 2021 (Reuters)'), {}, byRules)).change).toBeNull();
  });

  it('refuses a publication in the future, but for a day, which begins earlier elsewhere', async () => {
    await expect(read(graph, article, { publishedAt: '2026-03-03' })).rejects.toThrow(
      'document: publishedAt: 2026-03-03 is in the future; today is 2026-03-01: give the day on which the text was published, or leave it out',
    );
    await expect(read(graph, article, { publishedAt: '2027' })).rejects.toThrow('is in the future');
    expect((await read(graph, article, { publishedAt: '2026-03-02' })).count).toBe(5);
    expect((await read(graph, `${article} More.`, { publishedAt: '2026' })).count).toBe(5);
  });

  it('makes one proposal of what several proposers find, and leaves out words that do not stand there', async () => {
    const wrong = changed((one) => ({ ...one, content: [{ ...one.content[0], exact: 'Rebels seized all' }] }));
    const told = await read(graph, article, daily, { proposers: [reportingVerbs, otherProposer, wrong] });
    expect(told.count).toBe(5);
    expect(told.leftOut).toHaveLength(5);
    expect(told.leftOut[0]).toMatch(/“?"Rebels seized all" does not stand at 37 to 67 of the text/);
    expect(
      (await proposalsIn(graph)).nodes.every(({ attribution }) => attribution.extractor === 'verbs@1:said-that'),
    ).toBe(true);
  });

  it('proposes as somebody’s what one proposer takes for the publisher’s own words, and another for theirs', async () => {
    const start = article.indexOf('Activists told');
    const speaker = {
      span: { start, end: start + 9, exact: 'Activists' },
      name: 'activists',
      kind: 'ACTOR' as const,
      isNamed: false,
      candidates: [],
    };
    const attributing = changed((one) =>
      one.mode === 'NARRATIVE' ? { ...one, extractor: 'other@2:verbs', mode: 'INDIRECT', speaker } : one,
    );
    await read(graph, article, daily, { proposers: [reportingVerbs, attributing] });
    const { nodes } = await proposalsIn(graph);
    const own = nodes.filter(({ attribution }) => attribution.quotation.exact === 'Guards left Cale Bridge');
    expect(own.map(({ attribution }) => [attribution.mode, attribution.source.name])).toEqual([
      ['INDIRECT', 'activists (1)'],
    ]);
    expect(nodes.length).toBe(5);
  });

  it('writes nothing in a dry run, for an empty text, and for a text that is too long', async () => {
    const told = await read(graph, article, daily, { dryRun: true });
    expect(told).toMatchObject({ document: undefined, change: null, count: 5 });
    expect(told.readings[2]).toBe(
      'The publisher, in its own voice, said: left: the actor Guards, the place Cale Bridge.',
    );
    await expect(read(graph, ' \n … ', daily)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/is empty/),
    });
    await expect(read(graph, 'a'.repeat(500_001), daily)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/500001 characters long; the maximum is 500000/),
    });
    const { stats } = await graph.ask<{ stats: { seq: number } }>(gql`{ stats { seq } }`);
    expect(stats.seq).toBe(0);
  });
});

describe('what a text names', () => {
  const record = (names: readonly { key: string; kind: string; name: string; aliases?: readonly string[] }[]) =>
    graph.ask<{ record: { results: readonly { id: string }[] } }>(
      gql`mutation Record($records: [RecordInput!]!) { record(namespace: "known", records: $records) { results { id } } }`,
      { records: names.map((entity) => ({ entity })) },
    );

  it('is what the graph has by that name or alias, and how it was found is told', async () => {
    const { record: known } = await record([
      { key: 'bw', kind: 'ORGANISATION', name: 'The Border Watch' },
      { key: 'cale', kind: 'PLACE', name: 'Kale', aliases: ['Cale'] },
    ]);
    await read(graph, article, daily);
    const [first] = (await proposalsIn(graph)).nodes;
    expect(first?.mentions.map(({ words, role, how, thing }) => [words, role, how, thing.name])).toEqual([
      ['Border Watch', null, 'NAME', 'The Border Watch'],
      ['Rebels', 'ACTOR', 'NEW', 'Rebels'],
      ['Guards', 'TARGET', 'NEW', 'Guards'],
      ['Cale', 'PLACE', 'ALIAS', 'Kale'],
    ]);
    expect(first?.attribution.source.id).toBe(known.results[0]?.id);
  });

  it('is new where several have the name, with these as candidates', async () => {
    const { record: known } = await record([
      { key: 'r1', kind: 'ACTOR', name: 'Rebels' },
      { key: 'r2', kind: 'ORGANISATION', name: 'rebels' },
    ]);
    await read(graph, article, daily);
    const mention = (await proposalsIn(graph)).nodes[0]?.mentions.find(({ words }) => words === 'Rebels');
    expect(mention?.how).toBe('NEW');
    expect(mention?.candidates.map(({ id }) => id).sort()).toEqual(known.results.map(({ id }) => id).sort());
  });

  it('has a publisher of just one source; several of that name are listed', async () => {
    const { record: known } = await record([
      { key: 'd1', kind: 'ORGANISATION', name: 'The Daily' },
      { key: 'd2', kind: 'ORGANISATION', name: 'Daily' },
    ]);
    const [one, two] = known.results.map(({ id }) => id);
    await expect(read(graph, article, daily)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(new RegExp(`several have the name “The Daily”.*(${one}.*${two}|${two}.*${one})`)),
    });
    await read(graph, article, { ...daily, publisher: one ?? '' });
    expect((await proposalsIn(graph)).nodes[2]?.attribution.source.id).toBe(one);
  });

  it('is unnamed where it is only described, whatever other documents call their unnamed sources', async () => {
    for (const text of ['Officials said that Rebels seized Cale.', 'Officials said that Rebels left Cale.']) {
      const { document } = await read(graph, text, {}, { proposers: [...plainProposers] });
      const [found] = (await proposalsIn(graph, { filter: { document } })).nodes;
      expect(found?.attribution.source).toMatchObject({ __typename: 'UnnamedSource', name: 'Officials' });
      await review(graph, found?.attribution.id ?? '', 'ACCEPTED');
    }
  });

  it('is joint where several with names speak together, and each of them is what the graph has by its name', async () => {
    await read(graph, 'Iran said that Rebels left Cale.', {}, { proposers: [...plainProposers] });
    const [alone] = (await proposalsIn(graph)).nodes;
    await review(graph, alone?.attribution.id ?? '', 'ACCEPTED');
    const text = 'Russia and Iran denied that Rebels seized Cale.';
    const { document } = await read(graph, text, {}, { proposers: [...plainProposers] });
    const { nodes } = await proposalsIn(graph, { filter: { document } });
    expect(nodes[0]?.mentions[0]?.how).toBe('JOINT');
    const found = nodes.map(({ attribution }) => attribution);
    expect(found.map(({ source, stance }) => [source.__typename, source.name, stance])).toEqual([
      ['JointSource', 'Iran and Russia', 'DENIES'],
    ]);
    const { node } = await graph.ask<{ node: { signers: { id: string; name: string }[] } }>(
      gql`query Signers($id: ID!) { node(id: $id) { ... on JointSource { signers { id name } } } }`,
      { id: found[0]?.source.id },
    );
    expect(node.signers.map(({ name }) => name).sort()).toEqual(['Iran', 'Russia']);
    expect(node.signers.map(({ id }) => id)).toContain(alone?.attribution.source.id);
  });

  it('is joint of as many as may sign, and else one source that tells how many they are', async () => {
    const names = Array.from(
      { length: 60 },
      (_, at) =>
        `${'BCDFGKLMNP'[at % 10]}${['aro', 'eno', 'ilu', 'osa', 'uri', 'ame'][at % 6]} Mor${at < 30 ? 'land' : 'stan'}`,
    );
    const spoken = (some: readonly string[]) =>
      `${some.slice(0, -1).join(', ')} and ${some.at(-1)} said that Rebels left Cale.`;
    // So many names alone are taken for another language.
    const english = 'It was the best day of the year for the town and for all who live in it. '.repeat(20);
    const text = `${spoken(names.slice(0, 9))}\n\n${english}\n\n${spoken(names)}`;
    const { document } = await read(graph, text, {}, { proposers: [...plainProposers] });
    const found = (await proposalsIn(graph, { filter: { document } })).nodes.map(
      ({ attribution }) => attribution.source,
    );
    expect(found.map(({ __typename }) => __typename)).toEqual(['JointSource', 'UnnamedSource']);
    expect(found[1]?.name).toBe(`${names[0]} and 59 others`);
  });

  it('is one thing within a text, and another in the next text until it is accepted', async () => {
    await read(graph, article, daily);
    const rebels = async () =>
      new Set(
        (await proposalsIn(graph)).nodes.flatMap(({ mentions }) =>
          mentions.filter(({ words }) => words === 'Rebels').map(({ thing }) => thing.id),
        ),
      );
    expect((await rebels()).size).toBe(1);
    await read(graph, 'Rebels left Cale.', { publisher: 'The Daily', title: 'Another' });
    expect((await rebels()).size).toBe(2);
  });
});
