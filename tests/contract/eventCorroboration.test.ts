import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { describes, document, killed, place, Recorded, rangeOf, said, siege, source } from './recorded.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

let graph: TestGraph;
let made: Recorded;

const event = (key: string) => ({ event: { key: `t:${key}`, name: `Event ${key}` } });

beforeAll(async () => {
  graph = await openTestGraph();
  made = new Recorded(graph);
  await made.record(
    ...[place, siege, event('forecast'), event('nothing'), event('large')],
    ...['a', 'b', 'c'].map((key) => source(key)),
    ...['a', 'b', 'c'].map((key) => document(`p${key}`, `t:${key}`, '2016-05-02')),
    // Two figures of one happening, a figure of 0, and a forecast.
    ...[killed('five', 5), killed('seven', 7), killed('none', 0), killed('expected', 9, { modality: 'EXPECTED' })],
    ...[killed('soon', 3, { modality: 'EXPECTED' })],
    ...[said('s1', 't:a', 'pa', 'five'), said('s2', 't:b', 'pb', 'seven'), said('s3', 't:c', 'pc', 'none')],
    ...[said('s4', 't:c', 'pc', 'expected'), said('s5', 't:c', 'pc', 'soon')],
    ...['five', 'seven', 'none', 'expected'].map((key) => describes(key)),
    describes('soon', 't:forecast'),
  );
});
afterAll(() => graph.close());

interface Corroboration {
  readonly atLeast: number;
  readonly atMost: number;
  readonly exact: boolean;
  readonly explanation: string;
}

const query = gql`
  query Told($id: ID!, $view: View) {
    node(id: $id, view: $view) { ... on Event { corroboration { atLeast atMost exact explanation } } }
    whoReported(event: $id, view: $view) {
      happenings { claims { modality } corroboration { atLeast atMost exact explanation } }
    }
  }
`;

/** The corroboration of an event, which is that of what `whoReported` says happened. */
async function corroborationOf(key: string, view?: object): Promise<Corroboration | null> {
  const { node, whoReported } = await graph.ask<{
    node: { corroboration: Corroboration | null };
    whoReported: {
      happenings: readonly { claims: readonly { modality: string }[]; corroboration: Corroboration }[];
    };
  }>(query, { id: made.id(key), ...(view ? { view } : {}) });
  const actual = whoReported.happenings.filter(({ claims }) => claims[0]?.modality === 'ACTUAL');
  expect(actual.map(({ corroboration }) => corroboration)).toEqual(
    node.corroboration === null ? [] : [node.corroboration],
  );
  return node.corroboration;
}

describe('the corroboration of an event', () => {
  it('counts the voices behind any of its claims that it happened', async () => {
    const found = await corroborationOf('e');
    expect(found).toMatchObject({ atLeast: 2, atMost: 2 });
    expect(found?.explanation).toContain('A figure of 0 is given by Source c');
  });

  it('is that of the view', async () => {
    const found = await corroborationOf('e', { excludeSources: [made.id('b')] });
    expect(found && rangeOf(found)).toBe('1..1');
  });

  it('is null where nothing is said to have happened', async () => {
    expect(await corroborationOf('forecast')).toBeNull();
    expect(await corroborationOf('nothing')).toBeNull();
  });

  it('stands in lists of events, and below claims', async () => {
    const { events, claims } = await graph.ask<{
      events: { nodes: readonly { name: string; corroboration: Corroboration | null }[] };
      claims: { nodes: readonly { event: { corroboration: Corroboration | null } }[] };
    }>(
      gql`
      query Lists($ids: [ID!]) {
        events { nodes { name corroboration { atLeast } } }
        claims(filter: { ids: $ids }) { nodes { event { corroboration { atLeast } } } }
      }
    `,
      { ids: [made.id('five')] },
    );
    expect(
      Object.fromEntries(events.nodes.map(({ name, corroboration }) => [name, corroboration?.atLeast ?? null])),
    ).toEqual({
      ...{ Siege: 2, 'Event forecast': null, 'Event nothing': null, 'Event large': null },
    });
    expect(claims.nodes).toEqual([{ event: { corroboration: { atLeast: 2 } } }]);
  });

  it('says so where not all claims of the event were read', async () => {
    const many = Array.from({ length: 205 }, (_, index) => `l${index}`);
    await made.record(
      ...[place, event('large'), source('a'), document('pa', 't:a', '2016-05-02')],
      ...many.map((key, index) => killed(key, index + 1, { occurrence: key })),
      ...many.map((key) => said(`s ${key}`, 't:a', 'pa', key)),
    );
    await made.record(...many.map((key) => describes(made.id(key), 't:large')));
    const found = await corroborationOf('large');
    expect(found).toMatchObject({ exact: false });
    expect(found?.explanation).toContain('Only 200 of 205 matching claims were read.');
  });
});
