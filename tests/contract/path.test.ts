import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import type { Engine } from '../../src/graph/engine.js';
import { path } from '../../src/usecases/path/path.js';
import { openSeedGraph, type TestGraph } from './testGraph.js';

const outlet = 'the outlet (unnamed)';
const mcgurk = 'Brett McGurk';
const crossing = 'Al-Tanf crossing';
const syrianSide = 'Al-Tanf crossing (Syrian side)';
const seizure = 'Syrian rebels seized the Syrian side of the Al-Tanf crossing from Islamic State.';

interface Step {
  readonly from: { readonly id: string; readonly name: string };
  readonly to: { readonly id: string; readonly name: string };
  readonly text: string;
  readonly claim: { readonly id: string; readonly text: string } | null;
  readonly origins: readonly { readonly source: { readonly name: string } }[];
  readonly link: {
    readonly kind: string;
    readonly decision: string;
    readonly by: string | null;
    readonly reason: string | null;
  } | null;
}
interface Path {
  readonly hops: number;
  readonly atLeast: number;
  readonly atMost: number;
  readonly complete: boolean;
  readonly steps: readonly Step[];
}

const pathDocument = gql`
  query Path($from: ID!, $to: ID!, $maxHops: Int, $view: View) {
    path(from: $from, to: $to, maxHops: $maxHops, view: $view) {
      hops
      atLeast
      atMost
      complete
      steps {
        from { ...Called }
        to { ...Called }
        text
        claim { id text }
        origins { source { name } }
        link { kind decision by reason }
      }
    }
  }
  fragment Called on Node { id ... on Entity { name } ... on Source { name } }
`;

let graph: TestGraph;
const ids = new Map<string, string>();

async function record(...records: readonly object[]): Promise<readonly (string | null)[]> {
  const { record: told } = await graph.ask<{ record: { results: readonly { id: string | null }[] } }>(
    gql`mutation Record($records: [RecordInput!]!) { record(records: $records) { results { id } } }`,
    { records },
  );
  return told.results.map(({ id }) => id);
}

async function moment(): Promise<string> {
  return (await graph.ask<{ stats: { recordedAt: string } }>(gql`{ stats { recordedAt } }`)).stats.recordedAt;
}

beforeAll(async () => {
  graph = await openSeedGraph();
  const [hermit] = await record({ entity: { key: 'p:hermit', kind: 'PERSON', name: 'A hermit' } });
  const { entities, sources } = await graph.ask<Record<string, { nodes: readonly { id: string; name: string }[] }>>(
    gql`{ entities(first: 200) { nodes { id name } } sources(first: 200) { nodes { id name } } }`,
  );
  for (const { id, name } of [...(entities?.nodes ?? []), ...(sources?.nodes ?? [])]) ids.set(name, id);
  expect(ids.get('A hermit')).toBe(hermit);
});
afterAll(() => graph.close());

function idOf(name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`nothing is called ${name}`);
  return id;
}

interface More {
  readonly maxHops?: number | null;
  readonly view?: object;
}

async function paths(from: string, to: string, more: More = {}): Promise<readonly Path[]> {
  return (await graph.ask<{ path: readonly Path[] }>(pathDocument, { from: idOf(from), to: idOf(to), ...more })).path;
}

async function refusal(from: string, to: string, more: More = {}) {
  const { errors } = await graph.reply(pathDocument, { from, to, ...more });
  return errors[0];
}

/** A path as the names of the things on it. */
const route = ({ steps }: Path) => [steps[0]?.from.name, ...steps.map(({ to }) => to.name)];
const routes = (found: readonly Path[]) => [...new Set(found.map((path) => route(path).join(' > ')))].sort();

describe('a path from the envoy to the crossing', () => {
  it('has three steps, each with its sources', async () => {
    const [best] = await paths(mcgurk, crossing);
    expect(best).toMatchObject({ hops: 3, atLeast: 1, atMost: 1 });
    expect(best?.steps.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Brett McGurk says: .*Islamic State/),
      `Islamic State and ${syrianSide} both take part in: ${seizure}`,
      `${syrianSide} is part of ${crossing}.`,
    ]);
    expect(best?.steps.map(({ origins }) => origins.map(({ source }) => source.name))).toEqual([
      [mcgurk],
      ['activists (1)', 'Syrian Observatory for Human Rights'],
      [],
    ]);
  });

  it('connects each step to the next, from one end to the other', async () => {
    const found = await paths(mcgurk, crossing);
    expect(found.length).toBeGreaterThan(1);
    for (const { hops, steps } of found) {
      expect(steps).toHaveLength(hops);
      expect(steps[0]?.from.id).toBe(idOf(mcgurk));
      expect(steps.at(-1)?.to.id).toBe(idOf(crossing));
      expect(steps.slice(1).map(({ from }) => from)).toEqual(steps.slice(0, -1).map(({ to }) => to));
    }
  });

  it('ends with the decision that one side is part of the crossing, with its author and reason', async () => {
    for (const { steps } of await paths(mcgurk, crossing)) {
      expect(steps.at(-1)).toMatchObject({
        claim: null,
        origins: [],
        link: {
          kind: 'PART_OF',
          decision: expect.stringMatching(/^dec_/),
          by: 'whosaid',
          reason: 'One side of the crossing.',
        },
      });
    }
  });
});

describe('the paths between two things', () => {
  it('are at most twenty shortest paths, the best corroborated first', async () => {
    const found = await paths(mcgurk, syrianSide);
    expect(found).toHaveLength(20);
    expect(new Set(found.map(({ hops }) => hops))).toEqual(new Set([2]));
    const ranges = found.map(({ atLeast, atMost }) => atLeast * 100 + atMost);
    expect(ranges).toEqual([...ranges].sort((a, b) => b - a));
    expect(new Set(ranges)).toEqual(new Set([101, 1]));
    expect(found.every(({ complete }) => !complete)).toBe(true);
  });

  it('are deterministic, and the same in reverse', async () => {
    const there = await paths(mcgurk, syrianSide);
    expect(await paths(mcgurk, syrianSide)).toEqual(there);
    const back = await paths('Raqqa', 'Jordan');
    expect(back.map((path) => route(path).reverse())).toEqual((await paths('Jordan', 'Raqqa')).map(route));
  });

  it('follow PART_OF in either direction', async () => {
    const [down] = await paths(crossing, 'Al-Tanf crossing (Iraqi side)');
    expect(down).toMatchObject({ hops: 1, atLeast: 0, atMost: 0 });
    expect(down?.steps[0]?.text).toBe(`Al-Tanf crossing (Iraqi side) is part of ${crossing}.`);
    expect(routes(await paths(crossing, 'Islamic State'))).toEqual([
      `${crossing} > Al-Tanf crossing (Iraqi side) > Islamic State`,
      `${crossing} > ${syrianSide} > Islamic State`,
    ]);
  });

  it('include relaying sources, marked as such', async () => {
    const [first] = await paths(outlet, 'Jordan');
    expect(first?.steps.map(({ text }) => text)).toEqual([
      `${outlet} relays: Syrian rebels entered Syria from Jordan.`,
    ]);
    expect(first?.steps[0]?.origins).toEqual([{ source: { name: 'Syrian Observatory for Human Rights' } }]);
  });

  it('show that a source declines, and then have no voice', async () => {
    const [only, ...more] = await paths(mcgurk, 'Raqqa');
    expect(more).toEqual([]);
    expect(only).toMatchObject({ hops: 1, atLeast: 0, atMost: 0 });
    expect(only?.steps[0]).toMatchObject({
      text: 'Brett McGurk declines to comment on: Mosul and Raqqa will be retaken.',
      origins: [],
    });
  });

  it('are empty where nothing connects the two', async () => {
    expect(await paths(mcgurk, 'A hermit', { maxHops: 8 })).toEqual([]);
    expect(await paths('A hermit', mcgurk, { maxHops: 8 })).toEqual([]);
  });

  it('are empty where they would take more hops than allowed', async () => {
    expect(await paths(mcgurk, crossing, { maxHops: 2 })).toEqual([]);
    expect((await paths(mcgurk, crossing, { maxHops: 3 })).length).toBeGreaterThan(0);
    expect(await paths(mcgurk, syrianSide, { maxHops: 1 })).toEqual([]);
    expect((await paths(mcgurk, 'Raqqa', { maxHops: 1 }))[0]?.hops).toBe(1);
  });

  it('do not get longer with a higher maximum', async () => {
    expect(await paths('Jordan', 'Raqqa', { maxHops: 8 })).toEqual(await paths('Jordan', 'Raqqa', { maxHops: 2 }));
    expect(await paths('Jordan', 'Raqqa', { maxHops: null })).toEqual(await paths('Jordan', 'Raqqa'));
  });
});

describe('a long path', () => {
  it('with eight hops is found, and one with nine is not', async () => {
    const names = Array.from({ length: 10 }, (_, index) => `Link ${index}`);
    const told = await record(
      ...names.map((name, index) => ({ entity: { key: `p:l${index}`, kind: 'ACTOR', name } })),
      ...Array.from({ length: 9 }, (_, index) => [
        // Each pair has its own source and document, so that these connect nothing else.
        { entity: { key: `p:s${index}`, kind: 'ORGANISATION', name: `Source ${index}` } },
        { document: { key: `d${index}`, title: `Paper ${index}`, publisher: `p:s${index}` } },
        {
          claim: {
            key: `c${index}`,
            predicate: 'met',
            text: `They met ${index}.`,
            participants: [
              { role: 'ACTOR', entity: `p:l${index}` },
              { role: 'TARGET', entity: `p:l${index + 1}` },
            ],
          },
        },
        {
          attribution: {
            key: `a${index}`,
            document: `d${index}`,
            source: `p:s${index}`,
            claim: `c${index}`,
            mode: 'NARRATIVE',
          },
        },
      ]).flat(),
    );
    for (const [index, name] of names.entries()) ids.set(name, String(told[index]));
    const [found, ...more] = await paths('Link 0', 'Link 8', { maxHops: 8 });
    expect(more).toEqual([]);
    expect(found && route(found)).toEqual(names.slice(0, 9));
    expect(found?.complete).toBe(true);
    expect(await paths('Link 0', 'Link 9', { maxHops: 8 })).toEqual([]);
    expect(await paths('Link 0', 'Link 8', { maxHops: 7 })).toEqual([]);
  });
});

describe('in a view', () => {
  it('a step disappears with its only source', async () => {
    expect((await paths('Southern Front', 'Local Coordination Committees'))[0]?.hops).toBe(1);
    const without = await paths('Southern Front', 'Local Coordination Committees', {
      view: { excludeSources: [idOf('Local Coordination Committees')] },
    });
    expect(without).toEqual([]);
    const around = await paths('Jordan', 'Syria', {
      view: { excludeSources: [idOf('Syrian Observatory for Human Rights')] },
    });
    // The outlet still relays it, although its origin is excluded.
    expect(around[0]).toMatchObject({ hops: 1, atLeast: 0, atMost: 0, steps: [{ origins: [] }] });
  });

  it('no path leads through excluded sources', async () => {
    const view = { onlySources: [idOf(mcgurk)] };
    expect(routes(await paths(mcgurk, 'Syria', { view }))).toEqual([`${mcgurk} > Syria`]);
    expect(await paths(mcgurk, syrianSide, { view })).toEqual([]);
  });

  it('before any publication there is no path through claims', async () => {
    const view = { publishedBy: '2016-03-04' };
    expect(await paths(mcgurk, syrianSide, { view })).toEqual([]);
    expect((await paths(syrianSide, crossing, { view }))[0]?.hops).toBe(1);
  });

  it('before any record the ends do not exist', async () => {
    const view = { recordedAt: '2000-01-01T00:00:00.000Z' };
    expect(await refusal(idOf(mcgurk), idOf(crossing), { view })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('a withdrawn link connects nothing now, but did before', async () => {
    const [child] = await record(
      { entity: { key: 'p:child', kind: 'PLACE', name: 'A quarter' } },
      { link: { kind: 'PART_OF', from: 'p:child', to: idOf('Mosul'), by: 'us', reason: 'a map' } },
    );
    ids.set('A quarter', String(child));
    const [before] = await paths('A quarter', 'Mosul');
    const link = before?.steps[0]?.link;
    expect(link).toMatchObject({ kind: 'PART_OF', reason: 'a map' });
    const then = await moment();
    await graph.ask(
      gql`mutation Withdraw($id: ID!) { withdraw(decision: $id, reason: "a wrong map") { decision { id } } }`,
      { id: link?.decision },
    );
    expect(await paths('A quarter', 'Mosul')).toEqual([]);
    expect((await paths('A quarter', 'Mosul', { view: { recordedAt: then } }))[0]).toEqual(before);
  });
});

describe('a merged node', () => {
  it('stands for both, under either id, from the merge on', async () => {
    const [double] = await record({ entity: { key: 'p:double', kind: 'ACTOR', name: 'The Group' } });
    ids.set('The Group', String(double));
    expect(await paths('The Group', mcgurk)).toEqual([]);
    const before = await moment();
    await record({
      link: { kind: 'SAME_AS', from: idOf('The Group'), to: idOf('Islamic State'), reason: 'one and the same' },
    });
    const found = await paths('The Group', mcgurk);
    expect(found).toEqual(await paths('Islamic State', mcgurk));
    expect(found[0]).toMatchObject({ hops: 1, steps: [{ from: { name: 'Islamic State' }, to: { name: mcgurk } }] });
    expect(await paths('The Group', mcgurk, { view: { recordedAt: before } })).toEqual([]);
    expect(await refusal(idOf('The Group'), idOf('Islamic State'))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('are merged in this view'),
    });
  });
});

describe('invalid queries', () => {
  it.each([0, 9, -1])('%d hops', async (maxHops) => {
    expect(await refusal(idOf(mcgurk), idOf(crossing), { maxHops })).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('from 1 to 8'),
    });
  });

  it('a path from a node to itself, or from something that is neither an entity nor a source', async () => {
    expect(await refusal(idOf(mcgurk), idOf(mcgurk))).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await refusal(`clm_${'0'.repeat(32)}`, idOf(mcgurk))).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await refusal(idOf(mcgurk), 'McGurk')).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('a path to or from an unknown id', async () => {
    const nobody = `ent_${'0'.repeat(32)}`;
    expect(await refusal(nobody, idOf(mcgurk))).toMatchObject({ code: 'NOT_FOUND' });
    const missing = await refusal(idOf(mcgurk), nobody);
    expect(missing).toMatchObject({ code: 'NOT_FOUND', message: expect.stringContaining(nobody) });
  });
});

describe('a thing with more claims than are searched', () => {
  const many = 2_001;
  const claim = (index: number) => ({
    key: `crowd ${index}`,
    predicate: 'gathered',
    text: `The crowd gathered for the ${index}th time.`,
    valid: `${1000 + (index % 1000)}-0${1 + Math.floor(index / 1000)}-01`,
    participants: [{ role: 'ACTOR', entity: 'p:crowd' }, ...(index === 0 ? [{ role: 'PLACE', entity: 'p:far' }] : [])],
  });

  beforeAll(async () => {
    const common = [
      { entity: { key: 'p:crowd', kind: 'ACTOR', name: 'A crowd' } },
      { entity: { key: 'p:far', kind: 'PLACE', name: 'Far away' } },
      { entity: { key: 'p:paper', kind: 'ORGANISATION', name: 'A paper', sourceKind: 'OUTLET' } },
      { document: { key: 'crowds', title: 'Crowds', publisher: 'p:paper' } },
    ];
    for (let first = 0; first < many; first += 450) {
      const indices = Array.from({ length: Math.min(450, many - first) }, (_, at) => first + at);
      const found = await record(
        ...common,
        ...indices.map((index) => ({ claim: claim(index) })),
        ...indices.map((index) => ({
          attribution: {
            ...{ key: `said ${index}`, document: 'crowds', source: 'p:paper', claim: `crowd ${index}` },
            mode: 'NARRATIVE',
          },
        })),
      );
      ids.set('A crowd', found[0] ?? '');
      ids.set('Far away', found[1] ?? '');
    }
  }, 600_000);

  it('has paths of which it is said that there may be others', async () => {
    const found = await paths('A crowd', 'Far away');
    expect(found.map(({ hops, complete }) => [hops, complete])).toEqual([[1, false]]);
  });

  it('is not said to have no path where not all was searched', async () => {
    const { code, message } = (await refusal(idOf('A crowd'), idOf(mcgurk), { maxHops: 1 })) ?? {};
    expect([code, message]).toEqual([
      'STORE_TOO_SLOW',
      expect.stringMatching(/^no path was found .* not all were searched/),
    ]);
  });

  it('has none to what leads nowhere', async () => {
    expect(await paths('A crowd', 'A hermit')).toEqual([]);
  });
});

describe('the cost of a path', () => {
  it.each([
    ['Raqqa', 3],
    [syrianSide, 4],
    [crossing, 5],
    ['A hermit', 1],
  ])(
    'to %s is %d statements: one per two hops, and for the paths found one for their evidence and, concurrently, one for their names; where entities are merged, one for equal claims',
    async (to, expected) => {
      let trips = 0;
      const read: Engine['read'] = (statement, params) => {
        trips += 1;
        return graph.engine.read(statement, params);
      };
      const selection = { Path: [{ key: 'hops', name: 'hops', args: {} }] };
      const args = { from: idOf(mcgurk), to: idOf(to), maxHops: 8 };
      await path({ ...graph.engine, read }, args, selection);
      expect(trips).toBe(expected);
    },
  );
});
