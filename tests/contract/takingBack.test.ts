import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import type { WireRecord } from '../../src/domain/records/records.js';
import { recordRecords } from '../../src/usecases/transfer/recordRecords.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

let graph: TestGraph;
let world = 0;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(() => {
  world += 1;
});
afterAll(() => graph.close());

const key = (name: string) => `w${world}:${name}`;

/** Sources A, B and C, each with one document a day from the first of May. */
function sources(): readonly WireRecord[] {
  const letters = ['A', 'B', 'C'];
  return [
    { entity: { key: key('place'), kind: 'PLACE', name: 'Place' } },
    { event: { key: key('event'), name: `Event ${world}` } },
    ...letters.map(
      (letter): WireRecord => ({
        entity: { key: key(letter), kind: 'ORGANISATION', name: letter, sourceKind: 'MONITOR' },
      }),
    ),
    ...letters.flatMap((letter) =>
      [1, 2, 3].map(
        (day): WireRecord => ({
          document: {
            key: `${letter}${day}`,
            title: `World ${world}, ${letter} on day ${day}`,
            publisher: key(letter),
            publishedAt: `2016-05-0${day}`,
          },
        }),
      ),
    ),
  ];
}

const claim = (name: string, killed?: number): WireRecord => ({
  claim: {
    key: name,
    predicate: 'killed',
    text: `World ${world}: ${name}.`,
    participants: [{ role: 'PLACE', entity: key('place') }],
    ...(killed === undefined ? { occurrence: name } : { quantity: { best: killed, unit: 'people' } }),
  },
});
const describes = (name: string): WireRecord => ({ link: { kind: 'DESCRIBES', from: name, to: key('event') } });
const said = (
  letter: string,
  day: number,
  target: { claim: string } | { about: string },
  more: Partial<{ stance: 'DENIES' | 'WITHDRAWS' | 'ASSERTS'; key: string }> = {},
): WireRecord => ({
  attribution: {
    key: `${letter}${day} says ${Object.values(target).join()}`,
    document: `${letter}${day}`,
    source: key(letter),
    mode: 'NARRATIVE',
    ...target,
    ...more,
  },
});

interface Found {
  readonly id: string;
  readonly text: string;
  readonly corroboration: {
    readonly atLeast: number;
    readonly atMost: number;
    readonly singlePointsOfFailure: readonly { readonly sources: readonly { readonly name: string }[] }[];
    readonly superseded: readonly { readonly id: string }[];
  };
  readonly conflicts: readonly { readonly kind: string; readonly certainty: string; readonly explanation: string }[];
  readonly attributions: {
    readonly nodes: readonly { readonly id: string; readonly supersededBy: { readonly id: string } | null }[];
  };
}

async function claimsOf(records: readonly WireRecord[]): Promise<ReadonlyMap<string, Found>> {
  await recordRecords(graph.engine, [...sources(), ...records], { by: 'tester' });
  const { claims } = await graph.ask<{ claims: { nodes: readonly Found[] } }>(
    gql`
      query Claims($entity: ID!) {
        claims(filter: { entity: $entity }, first: 100) {
          nodes {
            id text
            corroboration { atLeast atMost singlePointsOfFailure { sources { name } } superseded { id } }
            conflicts { kind certainty explanation }
            attributions { nodes { id supersededBy { id } } }
          }
        }
      }
    `,
    { entity: await placeId() },
  );
  return new Map(claims.nodes.map((one) => [one.text.replace(/^World \d+: (.*)\.$/, '$1'), one]));
}

async function placeId(): Promise<string> {
  const { events } = await graph.ask<{
    events: {
      nodes: readonly { claims: { nodes: readonly { participants: readonly { entity: { id: string } }[] }[] } }[];
    };
  }>(
    gql`query Place($name: String!) { events(name: $name) { nodes { claims { nodes { participants { entity { id } } } } } } }`,
    { name: `Event ${world}` },
  );
  return events.nodes[0]?.claims.nodes[0]?.participants[0]?.entity.id ?? '';
}

const range = (found: Found | undefined) => `${found?.corroboration.atLeast}..${found?.corroboration.atMost}`;

describe('a later statement of a source', () => {
  it('replaces its earlier figure, and is in no conflict with it', async () => {
    const found = await claimsOf([
      claim('five', 5),
      claim('seven', 7),
      describes('five'),
      describes('seven'),
      said('A', 1, { claim: 'five' }),
      said('A', 3, { claim: 'seven' }),
    ]);
    expect([range(found.get('seven')), range(found.get('five'))]).toEqual(['1..1', '0..0']);
    expect([...found.values()].flatMap(({ conflicts }) => conflicts)).toEqual([]);
    const [later] = found.get('seven')?.attributions.nodes ?? [];
    expect(found.get('five')?.attributions.nodes).toMatchObject([{ supersededBy: { id: later?.id } }]);
    expect(found.get('five')?.corroboration.superseded).toMatchObject([
      { id: found.get('five')?.attributions.nodes[0]?.id },
    ]);
    expect(later?.supersededBy).toBeNull();
  });

  it('can assert what it first denied', async () => {
    const found = await claimsOf([
      claim('it'),
      describes('it'),
      said('A', 1, { claim: 'it' }, { stance: 'DENIES' }),
      said('A', 3, { claim: 'it' }),
    ]);
    expect(range(found.get('it'))).toBe('1..1');
    expect(found.get('it')?.conflicts).toEqual([]);
  });

  it('is in conflict with another source that keeps a different figure', async () => {
    const found = await claimsOf([
      claim('five', 5),
      claim('seven', 7),
      describes('five'),
      describes('seven'),
      said('B', 1, { claim: 'five' }),
      said('A', 3, { claim: 'seven' }),
    ]);
    expect(found.get('five')?.conflicts).toMatchObject([{ kind: 'FIGURES', certainty: 'CERTAIN' }]);
    expect(found.get('seven')?.conflicts).toEqual(found.get('five')?.conflicts);
    const explanation = found.get('five')?.conflicts[0]?.explanation ?? '';
    for (const word of ['A', 'B', '5', '7']) expect(explanation).toContain(word);
  });

  it('can withdraw an earlier one, and can be withdrawn itself', async () => {
    const first = [claim('it'), describes('it'), said('A', 1, { claim: 'it' }), said('B', 1, { claim: 'it' })];
    const withdrawn = said('A', 2, { about: 'A1 says it' }, { stance: 'WITHDRAWS', key: 'withdrawal' });
    const again = said('A', 3, { about: 'withdrawal' }, { stance: 'WITHDRAWS', key: 'back' });
    expect(range((await claimsOf(first)).get('it'))).toBe('2..2');
    expect(range((await claimsOf([...first, withdrawn])).get('it'))).toBe('1..1');
    expect(range((await claimsOf([...first, withdrawn, again])).get('it'))).toBe('2..2');
  });

  it('is denied by a source that says "we never said that"', async () => {
    const denial = said('A', 2, { about: 'A1 says it' }, { stance: 'DENIES', key: 'never' });
    const found = await claimsOf([claim('it'), describes('it'), said('A', 1, { claim: 'it' }), denial]);
    expect(range(found.get('it'))).toBe('0..1');
  });

  it('is not denied by another source that says "they never said that"', async () => {
    const denial = said('B', 2, { about: 'A1 says it' }, { stance: 'DENIES', key: 'never' });
    const found = await claimsOf([claim('it'), describes('it'), said('A', 1, { claim: 'it' }), denial]);
    expect(range(found.get('it'))).toBe('1..1');
  });

  it('that concludes something from others counts their voices, and its source is a single point of failure', async () => {
    const found = await claimsOf([
      claim('one'),
      claim('other'),
      claim('all'),
      describes('one'),
      said('A', 1, { claim: 'one' }),
      said('B', 1, { claim: 'other' }),
      said('C', 2, { claim: 'all' }),
      { basis: { from: 'C2 says all', on: 'A1 says one' } },
      { basis: { from: 'C2 says all', on: 'B1 says other' } },
    ]);
    expect(range(found.get('all'))).toBe('2..2');
    expect(found.get('all')?.corroboration.singlePointsOfFailure).toMatchObject([{ sources: [{ name: 'C' }] }]);
  });
});
