import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { gql } from 'graphql-tag';
import { openTestGraph, type TestGraph } from '../testGraph.js';
import { idOf, load, paper, says, source, times } from './manyRecords.js';

// Answers about more than is read: each says how much was read of how much, and English never says that there is nothing.

/** Loading takes its time on a busy machine. */
jest.setTimeout(600_000);

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

async function answerTo(question: string): Promise<string> {
  const { ask } = await graph.ask<{ ask: { understood: boolean; answer: readonly string[] } }>(
    gql`query Bounded($question: String!) { ask(question: $question) { understood answer } }`,
    { question },
  );
  expect(ask).toMatchObject({ understood: true });
  return ask.answer.join('\n');
}

const held = (key: string, place: string, year: number, who = 'rebels') => ({
  claim: {
    ...{ key, predicate: 'controls', text: `${who} held ${place} in ${year}.`, valid: `${year}` },
    participants: [
      { role: 'PLACE', entity: place },
      { role: 'CONTROLLER', entity: who },
    ],
  },
});
const place = (key: string, name: string) => ({ entity: { key, kind: 'PLACE', name } });
const actor = (key: string, name: string) => ({ entity: { key, kind: 'ACTOR', name } });

describe('control of a place', () => {
  const query = gql`
    query Held($place: ID!) { control(place: $place) { complete read of undated { id } undatedCount denials { claim { id } } denialCount } }
  `;

  it('says how many claims were read of how many, of the place and of its parts', async () => {
    await load(graph, [
      ...[source('beta', 'Beta Watch'), paper('held', 'beta'), actor('rebels', 'Rebels')],
      ...[place('qasr', 'Qasr'), place('gate', 'Gate')],
      { link: { kind: 'PART_OF', from: 'gate', to: 'qasr' } },
      ...times(2_101, (n) => [held(`q${n}`, 'qasr', 1_000 + (n % 9_000)), says(`q${n}`, 'beta', 'held')]).flat(),
      ...times(2_101, (n) => [held(`g${n}`, 'gate', 1_000 + n), says(`g${n}`, 'beta', 'held')]).flat(),
    ]);
    const [whole, gate] = [await idOf(graph, 'Qasr'), await idOf(graph, 'Gate')];
    const { control } = await graph.ask<{ control: object }>(query, { place: whole });
    expect(control).toMatchObject({ complete: false, read: 3_000, of: 4_202 });
    const { control: ofGate } = await graph.ask<{ control: object }>(query, { place: gate });
    expect(ofGate).toMatchObject({ complete: false, read: 2_000, of: 2_101 });
    const told = await answerTo('Who controls Qasr?');
    expect(told).toContain('Only 3000 of 4202 claims about control of Qasr were read. Ask about a smaller place.');
    expect(told).not.toMatch(/nobody|no source/i);
  });

  it('counts the denials and the claims without a date that are not listed', async () => {
    const undated = times(105, (n) => ({
      claim: {
        ...{ key: `u${n}`, predicate: 'controls', text: `Rebels hold Dura (${n}).`, occurrence: `${n}` },
        participants: [
          { role: 'PLACE', entity: 'dura' },
          { role: 'CONTROLLER', entity: 'rebels' },
        ],
      },
    }));
    await load(graph, [
      ...[source('beta', 'Beta Watch'), source('gamma', 'Gamma Watch'), actor('rebels', 'Rebels')],
      ...[paper('b', 'beta'), paper('g', 'gamma'), place('dura', 'Dura'), ...undated],
      ...times(105, (n) => [
        ...[says(`u${n}`, 'beta', 'b'), held(`n${n}`, 'dura', 1_000 + n)],
        says(`n${n}`, 'gamma', 'g', { stance: 'DENIES' }),
      ]).flat(),
    ]);
    interface Listed {
      readonly control: Readonly<Record<'undated' | 'denials', readonly unknown[]>>;
    }
    const { control } = await graph.ask<Listed>(query, { place: await idOf(graph, 'Dura') });
    expect(control).toMatchObject({ complete: true, undatedCount: 105, denialCount: 105, read: 210, of: 210 });
    expect([control.undated.length, control.denials.length]).toEqual([100, 100]);
    const told = await answerTo('Who controls Dura?');
    expect(told).toContain('There are 5 more claims that somebody denies or doubts.');
    expect(told).toContain('There are 5 more claims without a date.');
  });
});

describe('conflicts', () => {
  it('say how many claims were compared of how many, and English does not say that there is none', async () => {
    // 201 claims about Maaden, each of an event of its own of which twelve others give the same figure.
    const killed = (event: number, n: number) => [
      {
        claim: {
          ...{ key: `k${event} ${n}`, predicate: 'killed', text: `Killed in raid ${event}: ${n}.` },
          ...{ occurrence: `${event} ${n}`, valid: '2016-03-04', quantity: { best: 5, unit: 'people' } },
          participants: [{ role: 'PLACE', entity: n === 0 ? 'maaden' : 'elsewhere' }],
        },
      },
      { link: { kind: 'DESCRIBES', from: `k${event} ${n}`, to: `raid${event}` } },
      says(`k${event} ${n}`, 'beta', 'b'),
    ];
    await load(graph, [
      ...[source('beta', 'Beta Watch'), paper('b', 'beta'), place('maaden', 'Maaden'), place('elsewhere', 'Elsewhere')],
      ...times(201, (n) => [
        { event: { key: `raid${n}`, name: `Raid ${n}` } },
        ...times(13, (other) => killed(n, other)).flat(),
      ]).flat(),
    ]);
    const filter = { entity: await idOf(graph, 'Maaden') };
    const query = gql`
      query Compared($filter: ClaimFilter, $first: Int) {
        conflicts(filter: $filter, first: $first) { nodes { kind } complete read of totalCount pageInfo { hasNextPage } }
      }
    `;
    const { conflicts } = await graph.ask<{ conflicts: object }>(query, { filter, first: 1 });
    expect(conflicts).toMatchObject({ nodes: [], complete: false, read: 2_000, of: 2_613, totalCount: null });
    const told = await answerTo('Do the sources disagree about Maaden?');
    expect(told).toMatch(
      /^No conflict among the claims that were compared\.\nOnly 2000 of 2613 claims were compared\./,
    );
  });

  it('have no total above 10,000, and sides say how many attributions they have', async () => {
    const sources = times(145, (n) => [source(`s${n}`, `Monitor ${n}`), paper(`s${n}`, `s${n}`)]).flat();
    const figures = times(145, (n) => [
      {
        claim: {
          ...{ key: `f${n}`, predicate: 'wounded', text: `${n} wounded at Hit.`, valid: '2016-03-05' },
          participants: [{ role: 'PLACE', entity: 'hit' }],
          quantity: { best: 1 + n, unit: 'people' },
        },
      },
      { link: { kind: 'DESCRIBES', from: `f${n}`, to: 'shelling' } },
      says(`f${n}`, `s${n}`, `s${n}`),
    ]).flat();
    const taken = {
      ...{ key: 'taken', predicate: 'seized', text: 'Hit was seized.', valid: '2016-03-06' },
      participants: [{ role: 'PLACE', entity: 'hit' }],
    };
    await load(graph, [
      ...[...sources, source('beta', 'Beta Watch'), paper('b', 'beta'), place('hit', 'Hit'), { claim: taken }],
      { event: { key: 'shelling', name: 'Shelling of Hit' } },
      ...[...figures, ...times(145, (n) => says('taken', `s${n}`, `s${n}`))],
      says('taken', 'beta', 'b', { stance: 'DENIES' }),
    ]);
    const query = gql`
      query Many($filter: ClaimFilter, $kinds: [ConflictKind!]) {
        conflicts(filter: $filter, kinds: $kinds, first: 1) { nodes { sides { id } sideCounts } totalCount complete pageInfo { hasNextPage } }
      }
    `;
    const filter = { event: await idOf(graph, 'Shelling of Hit') };
    const { conflicts } = await graph.ask<{ conflicts: object }>(query, { filter, kinds: ['FIGURES'] });
    expect(conflicts).toMatchObject({ totalCount: null, complete: true, pageInfo: { hasNextPage: true } });
    interface Sides {
      readonly conflicts: {
        readonly nodes: readonly { readonly sides: readonly unknown[][]; readonly sideCounts: unknown }[];
      };
    }
    const denied = await graph.ask<Sides>(query, { filter: { predicates: ['seized'] }, kinds: ['DENIAL'] });
    const [denial] = denied.conflicts.nodes;
    expect([denial?.sides.map(({ length }) => length), denial?.sideCounts]).toEqual([
      [100, 1],
      [145, 1],
    ]);
  });
});

describe('a track record', () => {
  const query = gql`query Record($source: ID!) { trackRecord(source: $source) { complete read of attributions } }`;

  it('says how many attributions were read of how many, proposals among them', async () => {
    const claim = (n: number) => ({
      claim: {
        ...{ key: `t${n}`, predicate: 'shelled', text: `Rawa was shelled (${n}).`, occurrence: `${n}` },
        participants: [{ role: 'PLACE', entity: 'rawa' }],
      },
    });
    await load(graph, [
      ...[source('delta', 'Delta Watch'), paper('old', 'delta', '2020-01-01'), paper('new', 'delta', '2021-01-01')],
      ...[place('rawa', 'Rawa'), source('epsilon', 'Epsilon Watch'), paper('e', 'epsilon')],
      ...times(501, (n) => [
        claim(n),
        says(`t${n}`, 'delta', n < 300 ? 'old' : 'new', n < 300 ? {} : { review: 'PROPOSED' }),
      ]).flat(),
      ...times(500, (n) => says(`t${n}`, 'epsilon', 'e')),
    ]);
    const recordOf = async (name: string) =>
      (await graph.ask<{ trackRecord: object }>(query, { source: await idOf(graph, name) })).trackRecord;
    expect(await recordOf('Delta Watch')).toEqual({ complete: false, read: 500, of: 501, attributions: 500 });
    expect(await recordOf('Epsilon Watch')).toEqual({ complete: true, read: 500, of: 500, attributions: 500 });
    expect(await answerTo('What is the track record of Delta Watch?')).toContain(
      'Counted over the latest 500 of its 501 attributions.',
    );
  });
});

describe('the filter by words', () => {
  it('finds all claims with them, also more than a search would look at', async () => {
    const claim = (n: number) => ({
      claim: {
        ...{
          key: `z${n}`,
          predicate: 'patrolled',
          text: `Zintan patrol ${n}${n === 7 ? ' crossed Wadi Wadi Wadi' : ''}.`,
        },
        ...{ occurrence: `${n}`, participants: [{ role: 'PLACE', entity: 'zintan' }] },
      },
    });
    await load(graph, [
      ...[source('beta', 'Beta Watch'), paper('b', 'beta'), place('zintan', 'Zintan')],
      ...times(1_205, (n) => [claim(n), says(`z${n}`, 'beta', 'b')]).flat(),
    ]);
    const { all, none, one, whoReported } = await graph.ask<
      Record<'all' | 'none' | 'one' | 'whoReported', object>
    >(gql`{
      all: claims(filter: { text: "zintan patrol" }, first: 0) { totalCount }
      none: claims(filter: { text: "zintan convoy" }, first: 0) { totalCount }
      one: claims(filter: { text: "zintan wadi" }) { totalCount nodes { text } }
      whoReported(text: "Zintan") { complete read of dissentComplete }
    }`);
    expect([all, none]).toEqual([{ totalCount: 1_205 }, { totalCount: 0 }]);
    expect(one).toEqual({ totalCount: 1, nodes: [{ text: 'Zintan patrol 7 crossed Wadi Wadi Wadi.' }] });
    expect(whoReported).toEqual({ complete: false, read: 200, of: 1_205, dissentComplete: true });
  });
});

describe('likely origins of a narrative', () => {
  it('are said not to be all, if there are more than are listed or read', async () => {
    const claim = (key: string) => ({
      claim: {
        ...{ key, predicate: 'razed', text: `Razed: ${key}.`, occurrence: key },
        participants: [{ role: 'PLACE', entity: 'hajin' }],
      },
    });
    const earlier = times(1_001, (n) => [paper(`e${n}`, 'beta', '2019-01-01'), says('many', 'beta', `e${n}`)]).flat();
    await load(graph, [
      ...[source('beta', 'Beta Watch'), source('zeta', 'Zeta News', 'OUTLET'), place('hajin', 'Hajin')],
      ...[claim('many'), claim('few'), paper('later', 'zeta'), paper('other', 'zeta'), ...earlier],
      ...[says('many', 'zeta', 'later'), says('few', 'zeta', 'other'), says('few', 'beta', 'e0')],
    ]);
    interface Told {
      readonly provenance: {
        readonly sayings: readonly {
          readonly likelyOrigins: readonly unknown[];
          readonly likelyOriginsComplete: boolean;
        }[];
      };
    }
    const likely = async (name: string) => {
      const { provenance } = await graph.ask<Told>(
        gql`query Likely($document: ID!) { provenance(document: $document) { sayings { likelyOrigins { same } likelyOriginsComplete } } }`,
        { document: await idOf(graph, name) },
      );
      return provenance.sayings.map(({ likelyOrigins, likelyOriginsComplete }) => [
        likelyOrigins.length,
        likelyOriginsComplete,
      ]);
    };
    expect(await likely('Paper later')).toEqual([[20, false]]);
    expect(await likely('Paper other')).toEqual([[1, true]]);
  });
});

describe('who says something', () => {
  it('is told of the attributions that were read, if a claim has more', async () => {
    const taken = {
      key: 'fell',
      predicate: 'fell',
      text: 'Shaddadi fell.',
      participants: [{ role: 'PLACE', entity: 'shaddadi' }],
    };
    await load(graph, [
      ...[place('shaddadi', 'Shaddadi'), { claim: taken }],
      ...times(55, (n) => [
        ...[source(`v${n}`, `Voice ${n}`), paper(`v${n}`, `v${n}`)],
        says('fell', `v${n}`, `v${n}`),
      ]).flat(),
    ]);
    expect(await answerTo('What is said about Shaddadi?')).toMatch(
      /and 44 more in the first 50 of 55 attributions\.$/m,
    );
  });
});
