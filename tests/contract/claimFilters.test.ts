import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import type { ClaimOrder } from '../../src/domain/schema/generated.js';
import { Recorded } from './recorded.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

// A spill in a river, told by authorities, a company, monitors and people of the towns along it.

let graph: TestGraph;
let made: Recorded;

const place = (key: string, name: string, adminAreas?: readonly string[]) => ({
  entity: { key: `t:${key}`, kind: 'PLACE', name, ...(adminAreas ? { adminAreas } : {}) },
});
const actor = (key: string, name: string) => ({ entity: { key: `t:${key}`, kind: 'ACTOR', name } });
const source = (key: string, sourceKind = 'MONITOR') => ({
  entity: { key: `t:${key}`, kind: 'ORGANISATION', name: `Source ${key}`, sourceKind },
});
const paper = (key: string, publisher: string) => ({
  document: { key, title: `Paper ${key}`, publisher: `t:${publisher}` },
});
const partOf = (from: string, to: string, key = `${from} in ${to}`) => ({
  link: { key, kind: 'PART_OF', from: `t:${from}`, to: `t:${to}`, reason: 'the map' },
});

/** What is said, under a key that is its text, of things in roles. */
const claim = (key: string, participants: Readonly<Record<string, string>>, valid?: string) => ({
  claim: {
    key,
    predicate: 'polluted',
    text: key,
    occurrence: key,
    participants: Object.entries(participants).map(([entity, role]) => ({ role, entity: `t:${entity}` })),
    ...(valid === undefined ? {} : { valid }),
  },
});
const said = (claimKey: string, by: string, document: string, more: object = {}) => ({
  attribution: {
    key: `${claimKey} ${by} ${document}`,
    document,
    source: `t:${by}`,
    claim: claimKey,
    mode: 'NARRATIVE',
    ...more,
  },
});

const places = [
  ...[place('land', 'Land'), place('north', 'North'), place('upper', 'Upper county'), place('mill', 'Mill')],
  ...[
    place('bank', 'Left bank', ['Land', 'Süd Province']),
    place('bank2', 'Bank, left'),
    place('sea', 'Sea', ['Coast']),
  ],
  ...[partOf('north', 'land'), partOf('upper', 'north'), partOf('mill', 'upper'), partOf('bank2', 'land')],
];
const others = [actor('plant', 'The plant'), actor('crew', 'The crew'), actor('fleet', 'The fleet')];
const sources = ['a', 'b', 'c', 'd'].map((key) => source(key));
const papers = [...['a', 'b', 'c', 'd'].map((key) => paper(`p${key}`, key)), paper('pa2', 'a')];
const claims = [
  claim('mill spill', { mill: 'PLACE', plant: 'ACTOR' }, '2031-04-01'),
  claim('bank spill', { bank: 'PLACE', plant: 'ACTOR', crew: 'TARGET' }, '2031-04-02'),
  claim('sea spill', { sea: 'DESTINATION', crew: 'ACTOR' }, '2031-04-03'),
  claim('land spill', { land: 'PLACE', fleet: 'ACTOR' }, '../2031-04'),
  claim('undated', { upper: 'ORIGIN', plant: 'ACTOR', fleet: 'TARGET' }),
  claim('drawn', { sea: 'PLACE', fleet: 'ACTOR' }, '2031-05-01'),
];
const words = [
  ...[said('mill spill', 'a', 'pa'), said('mill spill', 'b', 'pb'), said('mill spill', 'c', 'pc')],
  ...[said('bank spill', 'a', 'pa'), said('bank spill', 'a', 'pa2')],
  said('bank spill', 'b', 'pb', { stance: 'DENIES' }),
  said('sea spill', 'c', 'pc'),
  // The source d relays c: two sources, one voice.
  ...[said('land spill', 'c', 'pc'), said('land spill', 'd', 'pd')],
  { relay: { from: 'land spill d pd', to: 'land spill c pc' } },
  said('undated', 'b', 'pb'),
  // One source alone, which drew it from what two others say of another claim.
  said('drawn', 'd', 'pd'),
  ...['a pa', 'b pb'].map((on) => ({ basis: { from: 'drawn d pd', on: `mill spill ${on}` } })),
];

beforeAll(async () => {
  graph = await openTestGraph();
  made = new Recorded(graph);
  await made.record(...places, ...others, ...sources, ...papers, ...claims, ...words);
});
afterAll(() => graph.close());

type ClaimFilter = Readonly<Record<string, unknown>>;
type View = Readonly<Record<string, unknown>>;

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly text: string }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

interface Asked {
  readonly filter?: ClaimFilter;
  readonly orderBy?: ClaimOrder;
  readonly view?: View;
  readonly first?: number;
  readonly after?: string | null;
}

const query = gql`
  query Filtered($filter: ClaimFilter, $orderBy: ClaimOrder, $view: View, $first: Int, $after: String) {
    claims(filter: $filter, orderBy: $orderBy, view: $view, first: $first, after: $after) {
      totalCount
      nodes { text }
      pageInfo { endCursor hasNextPage }
    }
  }
`;
const page = async (asked: Asked) => (await graph.ask<{ claims: Page }>(query, { ...asked })).claims;

/** The claims that match, sorted by text; the total count is checked on the way. */
async function found(filter: ClaimFilter, view?: View): Promise<readonly string[]> {
  const { totalCount, nodes } = await page({ filter, ...(view ? { view } : {}) });
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ text }) => text).sort();
}

const id = (key: string) => made.id(key);
const head = async () =>
  (await graph.ask<{ stats: { recordedAt: string } }>(gql`{ stats { recordedAt } }`)).stats.recordedAt;

/** The error that a filter leads to. */
async function refused(filter: ClaimFilter): Promise<string> {
  const { errors } = await graph.reply(query, { filter });
  return errors.map(({ code, message }) => `${code}: ${message}`).join('\n');
}

/** Records decisions, looks, and withdraws them again. */
async function during(
  decisions: readonly { readonly link: { readonly key: string } }[],
  look: () => Promise<void>,
): Promise<void> {
  await made.record(...decisions);
  try {
    await look();
  } finally {
    for (const { link } of decisions) {
      await graph.ask(
        gql`mutation Undo($decision: ID!) { withdraw(decision: $decision, reason: "no") { change { seq } } }`,
        { decision: id(link.key) },
      );
    }
  }
}

const merge = (key: string, from: string, to: string) => ({
  link: { key, kind: 'SAME_AS', from: `t:${from}`, to: `t:${to}`, reason: 'one thing' },
});

describe('claims within a place', () => {
  it('are those of the place and of all that is part of it, at any remove and in any role', async () => {
    expect(await found({ within: id('land') })).toEqual(['land spill', 'mill spill', 'undated']);
    expect(await found({ within: id('upper') })).toEqual(['mill spill', 'undated']);
    expect(await found({ within: id('mill') })).toEqual(['mill spill']);
    expect(await found({ within: 'ent_00000000000000000000000000000000' })).toEqual([]);
  });

  it('are found through merges, and not through links that were withdrawn, as of the view', async () => {
    const own = ['land spill', 'mill spill', 'undated'];
    const before = await head();
    let between = '';
    await during([merge('m1', 'bank', 'bank2'), partOf('sea', 'mill', 'away')], async () => {
      expect(await found({ within: id('land') })).toEqual([
        'bank spill',
        'drawn',
        ...own.slice(0, 2),
        'sea spill',
        'undated',
      ]);
      between = await head();
    });
    expect(await found({ within: id('land') })).toEqual(own);
    expect(await found({ within: id('land') }, { recordedAt: before })).toEqual(own);
    expect(await found({ within: id('land') }, { recordedAt: between })).toHaveLength(6);
  });

  it('are found where links go round in a circle, and through long chains', async () => {
    const chain = Array.from({ length: 7 }, (_, step) => place(`s${step}`, `Step ${step}`));
    await made.record(...chain);
    const links = chain.slice(1).map((_, step) => partOf(`s${step + 1}`, `s${step}`));
    await during([...links, partOf('mill', 's6', 'down'), partOf('s0', 'mill', 'up')], async () => {
      for (const start of ['s0', 's3', 'mill']) expect(await found({ within: id(start) })).toEqual(['mill spill']);
    });
  });

  it('are restricted by what else a filter asks, here and below an entity', async () => {
    expect(await found({ within: id('north'), entity: id('fleet') })).toEqual(['undated']);
    expect(await found({ within: id('north'), entities: { all: [id('plant'), id('fleet')] } })).toEqual(['undated']);
    const { node } = await graph.ask<{ node: { claims: Page } }>(
      gql`query Below($id: ID!, $within: ID!) {
        node(id: $id) { ... on Actor { claims(filter: { within: $within }) { totalCount nodes { text } } } }
      }`,
      { id: id('plant'), within: id('upper') },
    );
    expect(node.claims.totalCount).toBe(2);
    expect(node.claims.nodes.map(({ text }) => text).sort()).toEqual(['mill spill', 'undated']);
  });

  it('are those of an activity and a report as well', async () => {
    const told = await graph.ask<{
      activity: readonly { readonly claims: number }[];
      whoReported: { readonly claims: readonly { readonly text: string }[] };
    }>(
      gql`query Elsewhere($filter: ClaimFilter!) {
        activity(by: [PREDICATE], filter: $filter) { claims }
        whoReported(filter: $filter) { claims { text } }
      }`,
      { filter: { within: id('upper') } },
    );
    expect(told.activity).toEqual([{ claims: 2 }]);
    expect(told.whoReported.claims).toHaveLength(2);
  });
});

describe('claims of an administrative area', () => {
  it('are found by its whole name in any case', async () => {
    expect(await found({ adminArea: 'süd province' })).toEqual(['bank spill']);
    expect(await found({ adminArea: ' SÜD PROVINCE' })).toEqual(['bank spill']);
    expect(await found({ adminArea: 'Coast' })).toEqual(['drawn', 'sea spill']);
    expect(await found({ adminArea: 'Süd' })).toEqual([]);
    expect(await found({ adminArea: 'Coast', entity: id('crew') })).toEqual(['sea spill']);
    expect(await found({ adminArea: 'Coast', within: id('sea') })).toEqual(['drawn', 'sea spill']);
    expect(await found({ adminArea: 'Coast', within: id('land') })).toEqual([]);
    expect(await refused({ adminArea: ' ' })).toMatch(/BAD_USER_INPUT.*adminArea is empty/);
  });

  it('are those of all records of a place that has it, and of the areas that it had at the time of the view', async () => {
    await during([merge('m2', 'mill', 'bank2'), merge('m3', 'bank2', 'bank')], async () => {
      expect(await found({ adminArea: 'Süd Province' })).toEqual(['bank spill', 'mill spill']);
    });
    const before = await head();
    await made.record(place('sea', 'Sea', ['Shore']));
    expect(await found({ adminArea: 'Shore' })).toEqual(['drawn', 'sea spill']);
    expect(await found({ adminArea: 'Coast' })).toEqual([]);
    expect(await found({ adminArea: 'Coast' }, { recordedAt: before })).toEqual(['drawn', 'sea spill']);
    expect(await found({ adminArea: 'Shore' }, { recordedAt: before })).toEqual([]);
  });
});

describe('claims of an unknown time', () => {
  it('are those without a valid time, and not those of an open one', async () => {
    expect(await found({ validUnknown: true })).toEqual(['undated']);
    expect(await found({ validUnknown: false })).toHaveLength(5);
    expect(await found({ validUnknown: true, entity: id('plant') })).toEqual(['undated']);
    expect(await found({ validUnknown: true, entity: id('crew') })).toEqual([]);
  });
});

describe('claims that several things have to do with', () => {
  it('involve all of them, or any', async () => {
    expect(await found({ entities: { all: [id('plant'), id('crew')] } })).toEqual(['bank spill']);
    expect(await found({ entities: { any: [id('sea'), id('land')] } })).toEqual(['drawn', 'land spill', 'sea spill']);
    expect(await found({ entities: { all: [id('fleet')], any: [id('sea'), id('plant')] } })).toEqual([
      'drawn',
      'undated',
    ]);
    expect(await found({ entities: { any: [] } })).toEqual([]);
    expect(await found({ entities: { all: [] } })).toHaveLength(6);
    expect(await refused({ entities: { all: Array(21).fill(id('plant')) } })).toMatch(
      /entities.all takes at most 20 ids; 21/,
    );
    expect(await refused({ entities: { all: [id('mill spill')] } })).toMatch(/BAD_USER_INPUT/);
  });

  it('are all claims if nothing is to take part', async () => {
    expect(await found({ roles: [] })).toHaveLength(6);
    expect(await found({ involves: [] })).toHaveLength(6);
    expect(await found({ involves: [{ any: [] }] })).toEqual([]);
    expect(await found({ involves: [], entities: { any: [id('sea')] } })).toEqual(['drawn', 'sea spill']);
  });

  it('are told by all sources, or by any', async () => {
    expect(await found({ sources: { all: [id('a'), id('b')] } })).toEqual(['bank spill', 'mill spill']);
    expect(await found({ sources: { all: [id('a'), id('b'), id('c')] } })).toEqual(['mill spill']);
    expect(await found({ sources: { any: [id('a'), id('d')] } })).toEqual([
      'bank spill',
      'drawn',
      'land spill',
      'mill spill',
    ]);
    expect(await found({ sources: { all: [id('b')], any: [id('a')] } })).toEqual(['bank spill', 'mill spill']);
    expect(await found({ sources: { any: [] } })).toEqual([]);
  });

  it('are told with one stance by all sources', async () => {
    expect(await found({ sources: { all: [id('a'), id('b')] }, stance: 'ASSERTS' })).toEqual(['mill spill']);
    expect(await found({ sources: { all: [id('b')] }, stance: 'DENIES' })).toEqual(['bank spill']);
  });

  it('are those of the records that are merged, and of the view', async () => {
    await during([merge('m4', 'd', 'a'), merge('m5', 'crew', 'plant')], async () => {
      expect(await found({ sources: { all: [id('d'), id('b')] } })).toEqual(['bank spill', 'mill spill']);
      expect(await found({ sources: { all: [id('d'), id('a'), id('c')] } })).toEqual(['land spill', 'mill spill']);
      expect(await found({ entities: { all: [id('crew'), id('fleet')] } })).toEqual(['undated']);
    });
    expect(await found({ sources: { all: [id('a'), id('b')] } }, { excludeSources: [id('b')] })).toEqual([]);
  });
});

describe('claims with so much behind them', () => {
  it('have at least so many documents and sources', async () => {
    expect(await found({ minReports: 2 })).toEqual(['bank spill', 'land spill', 'mill spill']);
    expect(await found({ minReports: 3 })).toEqual(['bank spill', 'mill spill']);
    expect(await found({ minReports: 2, stance: 'ASSERTS' })).toEqual(['bank spill', 'land spill', 'mill spill']);
    expect(await found({ minSources: 3 })).toEqual(['mill spill']);
    expect(await found({ minSources: 2, stance: 'ASSERTS' })).toEqual(['land spill', 'mill spill']);
    expect(await found({ minSources: 2, minReports: 3 })).toEqual(['bank spill', 'mill spill']);
    expect(await found({ minSources: 2 }, { excludeSources: [id('c')] })).toEqual(['bank spill', 'mill spill']);
    for (const name of ['minReports', 'minSources', 'minVoices']) {
      expect(await refused({ [name]: 0 })).toBe(
        `BAD_USER_INPUT: ${name} must be at least 1, not 0: leave it out to ask for any number`,
      );
    }
  });

  it('count records that are merged as one source', async () => {
    await during([merge('m6', 'c', 'b')], async () => {
      expect(await found({ minSources: 3 })).toEqual([]);
      expect(await found({ minSources: 2 })).toEqual(['bank spill', 'land spill', 'mill spill']);
    });
  });

  it('have so many independent voices as their corroboration says, whoever they come through', async () => {
    const { claims: all } = await graph.ask<{
      claims: { nodes: readonly { readonly text: string; readonly corroboration: { readonly atLeast: number } }[] };
    }>(gql`{ claims { nodes { text corroboration { atLeast } } } }`);
    for (const least of [1, 2, 3, 4]) {
      const such = all.nodes.filter(({ corroboration }) => corroboration.atLeast >= least).map(({ text }) => text);
      expect(await found({ minVoices: least })).toEqual(such.sort());
    }
    // The voices of a conclusion are not sources of the claim itself, and two sources of a relay are one voice.
    expect(await found({ minVoices: 2 })).toEqual(['drawn', 'mill spill']);
    expect(await found({ minVoices: 2, entity: id('fleet') })).toEqual(['drawn']);
    expect(await found({ minVoices: 2 }, { excludeSources: [id('a')] })).toEqual(['mill spill']);
  });

  it('have the voices of claims that a merge made equal', async () => {
    const twins = ['one', 'other'].map((key) => actor(key, `The ${key}`));
    const same = { valid: '2031-06-01', occurrence: 'same' };
    const [first, second] = twins.map(({ entity: { key } }) => {
      const own = claim(`${key} spill`, {}, same.valid);
      return { claim: { ...own.claim, ...same, participants: [{ role: 'ACTOR', entity: key }] } };
    }) as [ReturnType<typeof claim>, ReturnType<typeof claim>];
    await made.record(
      ...twins,
      ...sources,
      ...papers,
      first,
      second,
      said(first.claim.key, 'a', 'pa'),
      said(second.claim.key, 'b', 'pb'),
    );
    expect(await found({ minVoices: 2, from: '2031-06' })).toEqual([]);
    await during([merge('m7', 'one', 'other')], async () => {
      expect(await found({ minVoices: 2, from: '2031-06' })).toEqual(['t:one spill', 't:other spill']);
    });
  });
});

describe('the order of claims', () => {
  const orders: readonly ClaimOrder[] = ['REPORTS_DESC', 'SOURCES_DESC', 'VOICES_DESC'];

  it.each([
    ['REPORTS_DESC', { 'mill spill': 3, 'bank spill': 3, 'land spill': 2 }],
    ['SOURCES_DESC', { 'mill spill': 3, 'bank spill': 2, 'land spill': 2 }],
    ['VOICES_DESC', { 'mill spill': 3, drawn: 2, 'bank spill': 1 }],
  ] as const)('%s has the most first', async (orderBy, most) => {
    const { nodes } = await page({ orderBy, filter: { to: '2031-05' } });
    const figures = nodes.map(({ text }) => (most as Readonly<Record<string, number>>)[text] ?? 1);
    expect(figures).toEqual([...figures].sort((a, b) => b - a));
    expect(nodes).toHaveLength(5);
  });

  it.each(orders)(
    '%s goes on behind the cursor of a page, with nothing twice and nothing left out',
    async (orderBy) => {
      const whole = await page({ orderBy });
      const texts: string[] = [];
      let after: string | null = null;
      for (let more = true; more; ) {
        const next: Page = await page({ orderBy, first: 2, after });
        expect(next.totalCount).toBe(whole.totalCount);
        texts.push(...next.nodes.map(({ text }) => text));
        after = next.pageInfo.endCursor;
        more = next.pageInfo.hasNextPage;
      }
      expect(texts).toEqual(whole.nodes.map(({ text }) => text));
      expect(new Set(texts).size).toBe(whole.totalCount);
    },
  );

  // By time, each of these would come later.
  it.each([
    ['REPORTS_DESC', 'crew', 'bank spill'],
    ['SOURCES_DESC', 'crew', 'bank spill'],
    ['VOICES_DESC', 'plant', 'mill spill'],
  ])('%s holds below an entity, too', async (orderBy, entity, first) => {
    const { node } = await graph.ask<{ node: { claims: Page } }>(
      gql`query Below($id: ID!, $orderBy: ClaimOrder) {
        node(id: $id) { ... on Actor { claims(orderBy: $orderBy, first: 1) { nodes { text } } } }
      }`,
      { id: id(entity), orderBy },
    );
    expect(node.claims.nodes.map(({ text }) => text)).toEqual([first]);
  });

  it.each(orders)('%s holds for what a filter leaves', async (orderBy) => {
    const denied = await page({ orderBy, filter: { entity: id('plant'), stance: 'DENIES' } });
    expect(denied.nodes.map(({ text }) => text)).toEqual(['bank spill']);
  });

  it('refuses the cursor of another order', async () => {
    const { pageInfo } = await page({ orderBy: 'REPORTS_DESC', first: 1 });
    const { errors } = await graph.reply(query, { orderBy: 'SOURCES_DESC', after: pageInfo.endCursor });
    expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining('cursor of another order')]);
  });
});
