import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { describes, document, killed, place, Recorded, rangeOf, said, siege, source } from './recorded.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

let graph: TestGraph;
let recorded: Recorded;
let ungraded: string;

const assess = (subject: string, grade: object, more: object = {}) => ({
  assessment: { subject, ...grade, reason: 'as we know them', ...more },
});
const claim = (key: string) => ({
  claim: { key, predicate: key, text: `It was ${key}.`, participants: [{ role: 'PLACE', entity: 't:p' }] },
});

// A source and a claim for each grade: good, bad, cannot be judged, none.
const sources = ['good', 'bad', 'unknown', 'none'];
beforeAll(async () => {
  graph = await openTestGraph();
  recorded = new Recorded(graph);
  await recorded.record(
    place,
    siege,
    ...sources.map((key) => source(key)),
    ...sources.map((key, index) => document(`d-${key}`, `t:${key}`, `2016-05-0${index + 1}`)),
    ...['confirmed', 'improbable', 'unjudged', 'bare', 'shared'].map(claim),
    ...['confirmed', 'improbable', 'unjudged', 'bare'].map((key) => said(`a-${key}`, 't:good', 'd-good', key)),
    ...sources.map((key) => said(`s-${key}`, `t:${key}`, `d-${key}`, 'shared')),
  );
  ungraded = (await graph.ask<{ stats: { recordedAt: string } }>(gql`{ stats { recordedAt } }`)).stats.recordedAt;
  await recorded.record(
    assess('t:good', { reliability: 'D' }, { at: '2020-01-01T00:00:00Z' }),
    assess('t:good', { reliability: 'B' }, { at: '2021-01-01T00:00:00Z' }),
    assess('t:bad', { reliability: 'E' }),
    assess('t:unknown', { reliability: 'A' }, { at: '2020-01-01T00:00:00Z' }),
    assess('t:unknown', { reliability: 'F' }, { at: '2021-01-01T00:00:00Z' }),
    assess(recorded.id('confirmed'), { credibility: 1 }),
    assess(recorded.id('improbable'), { credibility: 1 }, { at: '2020-01-01T00:00:00Z' }),
    assess(recorded.id('improbable'), { credibility: 5 }, { at: '2021-01-01T00:00:00Z' }),
    assess(recorded.id('unjudged'), { credibility: 6 }),
  );
});
afterAll(() => graph.close());

async function claims(view: object): Promise<readonly string[]> {
  const found = await graph.ask<{ claims: { totalCount: number; nodes: readonly { predicate: string }[] } }>(
    gql`query Claims($view: View) { claims(view: $view) { totalCount nodes { predicate } } }`,
    { view },
  );
  expect(found.claims.totalCount).toBe(found.claims.nodes.length);
  return found.claims.nodes.map(({ predicate }) => predicate).sort();
}

interface Shared {
  readonly whoReported: {
    readonly claims: readonly { readonly grade: { readonly credibility: number } | null }[];
    readonly origins: readonly {
      readonly source: { readonly id: string; readonly grade: { readonly reliability: string } | null };
    }[];
    readonly corroboration: {
      readonly atLeast: number;
      readonly atMost: number;
      readonly voices: readonly { readonly sources: readonly { readonly grade: object | null }[] }[];
    };
  };
}

async function whoReported(key: string, view: object = {}): Promise<Shared['whoReported']> {
  const found = await graph.ask<Shared>(
    gql`
      query Who($claim: ID, $view: View) {
        whoReported(claim: $claim, view: $view) {
          claims { grade { credibility } }
          origins { source { id grade { reliability } } }
          corroboration { atLeast atMost voices { sources { grade { reliability } } } }
        }
      }
    `,
    { claim: recorded.id(key), view },
  );
  return found.whoReported;
}

async function speakers(view: object): Promise<readonly string[]> {
  const { origins, corroboration } = await whoReported('shared', view);
  expect(rangeOf(corroboration)).toBe(`${origins.length}..${origins.length}`);
  return origins.map(({ source: { id } }) => sources.find((key) => recorded.id(key) === id) ?? id).sort();
}

describe('the latest grade', () => {
  it('stands beside every answer that uses a source or a claim', async () => {
    const { origins, corroboration, claims: asked } = await whoReported('shared');
    expect(asked).toEqual([{ grade: null }]);
    const grades = origins.map(({ source: { grade } }) => grade?.reliability ?? null);
    expect(grades).toEqual(['B', 'E', 'F', null]);
    expect(corroboration.voices.flatMap((voice) => voice.sources.map(({ grade }) => grade))).toEqual(
      expect.arrayContaining([{ reliability: 'B' }, { reliability: 'E' }, { reliability: 'F' }, null]),
    );
    expect((await whoReported('improbable')).claims).toEqual([{ grade: { credibility: 5 } }]);
    const past = await whoReported('improbable', { recordedAt: ungraded });
    expect([past.claims, past.origins[0]?.source.grade]).toEqual([[{ grade: null }], null]);
  });

  it('says who gave it, when and why', async () => {
    const { node } = await graph.ask<{ node: { grade: object } }>(
      gql`query Of($id: ID!) { node(id: $id) { ... on Claim { grade { credibility by at reason withdrawn } } } }`,
      { id: recorded.id('improbable') },
    );
    expect(node.grade).toEqual({
      credibility: 5,
      by: 'tester',
      at: '2021-01-01T00:00:00.000Z',
      reason: 'as we know them',
      withdrawn: false,
    });
  });
});

describe('a view by grades', () => {
  it.each([
    [{ minReliability: 'A' }, []],
    [{ minReliability: 'B' }, ['good']],
    [{ minReliability: 'E' }, ['bad', 'good']],
    [{ minReliability: 'F' }, ['bad', 'good']],
    [{ minReliability: 'A', includeUnjudged: true }, ['none', 'unknown']],
    [{ minReliability: 'C', includeUnjudged: true }, ['good', 'none', 'unknown']],
    [{ minReliability: 'F', includeUnjudged: true }, ['bad', 'good', 'none', 'unknown']],
    [{ minReliability: 'C', includeUnjudged: false }, ['good']],
    [{ includeUnjudged: false }, ['bad', 'good', 'none', 'unknown']],
  ])('%j hears %j', async (view, heard) => {
    expect(await speakers(view)).toEqual(heard);
  });

  it.each([
    [{ minCredibility: 1 }, ['confirmed']],
    [{ minCredibility: 4 }, ['confirmed']],
    [{ minCredibility: 5 }, ['confirmed', 'improbable']],
    [{ minCredibility: 6 }, ['confirmed', 'improbable']],
    [{ minCredibility: 4, includeUnjudged: true }, ['bare', 'confirmed', 'shared', 'unjudged']],
    [{ minCredibility: 6, includeUnjudged: true }, ['bare', 'confirmed', 'improbable', 'shared', 'unjudged']],
    [{ minCredibility: 4, includeUnjudged: true, minReliability: 'E' }, ['bare', 'confirmed', 'shared', 'unjudged']],
    [{ minCredibility: 5, recordedAt: 'ungraded' }, []],
    [{ minCredibility: 1, includeUnjudged: true, recordedAt: 'ungraded' }, 'all'],
  ])('%j lists %j', async (given, expected) => {
    const view = 'recordedAt' in given ? { ...given, recordedAt: ungraded } : given;
    const listed = expected === 'all' ? ['bare', 'confirmed', 'improbable', 'shared', 'unjudged'] : expected;
    expect(await claims(view)).toEqual(listed);
  });

  it('leaves no support for a claim that is not credible enough', async () => {
    expect(rangeOf((await whoReported('improbable')).corroboration)).toBe('1..1');
    expect(rangeOf((await whoReported('improbable', { minCredibility: 3 })).corroboration)).toBe('0..0');
  });

  it.each([0, 7])('refuses %d as a credibility', async (minCredibility) => {
    const { errors } = await graph.reply(gql`query Claims($view: View) { claims(view: $view) { totalCount } }`, {
      view: { minCredibility },
    });
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
  });

  it.each([false, true])('holds for every root field, with what nobody could judge: %s', async (includeUnjudged) => {
    const view = { minReliability: 'B', minCredibility: 2, includeUnjudged };
    const variables = { view, claim: recorded.id('shared'), source: recorded.id('good') };
    const told = await graph.ask<{
      node: { attributions: { totalCount: number }; corroboration: { atMost: number } };
      attributions: { totalCount: number };
      documents: { nodes: readonly { attributions: { totalCount: number } }[] };
      entities: { nodes: readonly { id: string; claims: { totalCount: number } }[] };
      sources: { nodes: readonly { said: { totalCount: number } }[] };
      search: readonly { node: { predicate?: string } }[];
      whoReported: { claims: readonly { predicate: string }[]; corroboration: { atMost: number } | null };
      activity: readonly { attributions: number }[];
      whatIf: { of: number };
      provenance: { sayings: readonly { claim: { predicate: string } }[] };
      trackRecord: { originated: { count: number } };
      conflicts: { nodes: readonly unknown[]; complete: boolean };
      control: { tracks: readonly unknown[] };
      path: readonly { hops: number }[];
    }>(
      gql`
        query All($view: View, $claim: ID!, $source: ID!, $document: ID!, $place: ID!, $other: ID!) {
          node(id: $claim, view: $view) { ... on Claim { attributions { totalCount } corroboration { atMost } } }
          attributions(view: $view) { totalCount }
          documents(view: $view) { nodes { attributions { totalCount } } }
          entities(view: $view) { nodes { id claims { totalCount } } }
          sources(view: $view) { nodes { said { totalCount } } }
          search(text: "shared", view: $view) { node { ... on Claim { predicate } } }
          whoReported(filter: { text: "shared" }, view: $view) { claims { predicate } corroboration { atMost } }
          activity(by: [SOURCE], view: $view) { attributions }
          whatIf(distrust: [$source], view: $view) { of }
          provenance(document: $document, view: $view) { sayings { claim { predicate } } }
          trackRecord(source: $source, view: $view) { originated { count } }
          conflicts(view: $view) { nodes { kind } complete }
          control(place: $place, view: $view) { tracks { source { id } } }
          path(from: $place, to: $other, view: $view) { hops }
        }
      `,
      { ...variables, document: recorded.id('d-good'), place: recorded.id('p'), other: recorded.id('none') },
    );
    // One claim of the good source is confirmed. Nobody could judge three more of it, the last shared with two ungraded sources.
    const [words, claimsOfGood, voices] = includeUnjudged ? [6, 4, 3] : [1, 1, 0];
    const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
    expect(told.node).toEqual({ attributions: { totalCount: voices }, corroboration: { atMost: voices } });
    expect(told.attributions.totalCount).toBe(words);
    expect(sum(told.documents.nodes.map(({ attributions }) => attributions.totalCount))).toBe(words);
    expect(sum(told.sources.nodes.map(({ said: own }) => own.totalCount))).toBe(words);
    expect(sum(told.activity.map(({ attributions }) => attributions))).toBe(words);
    expect(told.entities.nodes.find(({ id }) => id === recorded.id('p'))?.claims.totalCount).toBe(claimsOfGood);
    expect(told.search).toEqual(includeUnjudged ? [{ node: { predicate: 'shared' } }] : []);
    expect(told.whoReported).toEqual(
      includeUnjudged
        ? { claims: [{ predicate: 'shared' }], corroboration: { atMost: voices } }
        : { claims: [], corroboration: null },
    );
    expect(told.whatIf.of).toBe(claimsOfGood);
    expect(told.provenance.sayings).toHaveLength(claimsOfGood);
    expect(told.trackRecord.originated.count).toBe(claimsOfGood);
    // The ungraded source is connected with the place by the shared claim alone.
    expect(told.path).toEqual(includeUnjudged ? [{ hops: 1 }] : []);
    expect([told.conflicts, told.control]).toEqual([{ nodes: [], complete: true }, { tracks: [] }]);
  });
});

describe('a merge and a withdrawal', () => {
  it('change which grade is the latest', async () => {
    const other = await openTestGraph();
    const own = new Recorded(other);
    try {
      await own.record(
        place,
        siege,
        source('a'),
        source('b'),
        document('d', 't:a', '2016-05-01'),
        killed('five', 5),
        describes('five'),
        said('a5', 't:a', 'd', 'five'),
        assess('t:a', { reliability: 'B' }, { at: '2020-01-01T00:00:00Z' }),
        assess('t:b', { reliability: 'E' }, { at: '2021-01-01T00:00:00Z' }),
      );
      const graded = async () => {
        const { node } = await other.ask<{ node: { grade: { id: string; reliability: string } | null } }>(
          gql`query Of($id: ID!) { node(id: $id) { ... on Organisation { grade { id reliability } } } }`,
          { id: own.id('a') },
        );
        return node.grade;
      };
      const heard = async () =>
        (
          await other.ask<{ claims: { totalCount: number } }>(
            gql`{ claims(view: { minReliability: C }) { totalCount } }`,
          )
        ).claims.totalCount;
      expect([(await graded())?.reliability, await heard()]).toEqual(['B', 1]);
      await other.ask(
        gql`mutation M($a: ID!, $b: ID!) { merge(keep: $a, absorb: $b, reason: "x") { change { seq } } }`,
        {
          a: own.id('a'),
          b: own.id('b'),
        },
      );
      expect([(await graded())?.reliability, await heard()]).toEqual(['E', 0]);
      await other.ask(gql`mutation W($id: ID!) { withdraw(decision: $id, reason: "x") { change { seq } } }`, {
        id: (await graded())?.id,
      });
      expect([(await graded())?.reliability, await heard()]).toEqual(['B', 1]);
    } finally {
      await other.close();
    }
  });
});
