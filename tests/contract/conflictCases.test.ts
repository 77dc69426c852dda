import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import type { WireRecord } from '../../src/domain/records/records.js';
import { recordRecords } from '../../src/usecases/transfer/recordRecords.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

// Conflicts and control from records to answers: each case has a place and an event of its own.

type Figure = readonly [low: number | null, best: number | null, high: number | null, unit?: string];

/** A claim that one source makes in a document of its own. */
interface Said {
  readonly by: string;
  readonly predicate?: string;
  readonly who?: readonly (readonly [role: string, entity: string, part?: string])[];
  readonly valid?: string;
  readonly figure?: Figure;
  /** Whether the claim describes the event of the case. */
  readonly event?: boolean;
  readonly published?: string;
  readonly stance?: 'ASSERTS' | 'DENIES';
  /** The number of another claim of the case that it is about. */
  readonly about?: number;
}

interface Case {
  readonly name: string;
  readonly said: readonly Said[];
  readonly links?: readonly (readonly [kind: string, from: string, to: string])[];
  readonly conflicts: readonly string[];
  readonly explained?: RegExp;
}

const killed = (by: string, figure: Figure, more: Partial<Said> = {}): Said => ({
  ...{ by, figure, predicate: 'killed', valid: '2016-05-01', event: true, published: '2016-05-20' },
  ...{ who: [['PLACE', 'p']] },
  ...more,
});
const holds = (by: string, controller: string, valid: string, more: Partial<Said> = {}): Said => ({
  ...{ by, predicate: 'controls', valid, published: '2016-08-20' },
  who: [
    ['PLACE', 'p'],
    ['CONTROLLER', controller],
  ],
  ...more,
});
const five: Figure = [5, 5, 5];
const seven: Figure = [7, 7, 7];

const cases: readonly Case[] = [
  {
    name: '24a: figures of one day, and one of another day',
    said: [killed('m', seven), killed('w', [6, 6, 6]), killed('m', [9, 9, 9], { valid: '2016-05-02' })],
    conflicts: ['FIGURES CERTAIN 7 6'],
  },
  {
    name: '24b: units that are one by their synonyms',
    said: [killed('o', [12, 12, 12, 'people']), killed('q', [30, 30, 30, 'persons'])],
    conflicts: ['FIGURES CERTAIN 12 30'],
  },
  {
    name: '24c: a subset of the participants',
    said: [
      killed('o', [12, 12, 12], {
        who: [
          ['ACTOR', 'g'],
          ['PLACE', 'p'],
        ],
      }),
      killed('q', [30, 30, 30]),
    ],
    conflicts: ['FIGURES POSSIBLE 12 30'],
    explained: /one claim names participants that the other does not/,
  },
  {
    name: '24d: a report of the day before',
    said: [{ by: 'o', predicate: 'shelled', who: [['PLACE', 'p']], valid: '2016-03-06', published: '2016-03-05' }],
    conflicts: ['TIMING POSSIBLE'],
  },
  {
    name: '24d: a report of two days before',
    said: [{ by: 'o', predicate: 'shelled', who: [['PLACE', 'p']], valid: '2016-03-07', published: '2016-03-05' }],
    conflicts: ['TIMING POSSIBLE'],
  },
  {
    name: '24d: a report of three days before',
    said: [{ by: 'o', predicate: 'shelled', who: [['PLACE', 'p']], valid: '2016-03-08', published: '2016-03-05' }],
    conflicts: ['TIMING CERTAIN'],
  },
  {
    name: '24e: a group and its successor',
    said: [holds('o', 'x', '2016-07-29'), holds('q', 'y', '2016-07-29')],
    links: [['SUCCEEDS', 'y', 'x']],
    conflicts: [],
  },
  {
    name: '24e: the same two without that link',
    said: [holds('o', 'x', '2016-07-29'), holds('q', 'y', '2016-07-29')],
    conflicts: ['CONTROL CERTAIN'],
  },
  {
    name: 'a day and a longer time that it is part of',
    said: [killed('w', [120, 120, 120], { valid: '2016-05-01/2016-05-31' }), killed('m', five)],
    conflicts: [],
  },
  {
    name: 'a day with more than the month that it is part of',
    said: [killed('w', five, { valid: '2016-05-01/2016-05-31' }), killed('m', [120, 120, 120])],
    conflicts: ['FIGURES CERTAIN 5 120'],
  },
  {
    name: 'a town with more than the province that it is part of',
    said: [killed('w', five, { who: [['PLACE', 'p2']] }), killed('m', seven)],
    links: [['PART_OF', 'p', 'p2']],
    conflicts: ['FIGURES CERTAIN 5 7'],
  },
  {
    name: 'nobody beside some',
    said: [killed('o', [0, 0, 0]), killed('q', five)],
    conflicts: ['FIGURES CERTAIN 0 5'],
  },
  {
    name: 'a best figure outside the other range',
    said: [killed('o', [5, 10, null]), killed('q', [30, 30, 30])],
    conflicts: ['FIGURES POSSIBLE 10 30'],
  },
  {
    name: 'an approximate date',
    said: [killed('o', five, { valid: '2016-05-01~' }), killed('q', seven)],
    conflicts: ['FIGURES POSSIBLE 5 7'],
  },
  {
    name: 'two claims of one place and day without a common event',
    said: [killed('o', [12, 12, 12], { event: false }), killed('q', [9, 9, 9])],
    conflicts: ['FIGURES POSSIBLE 12 9'],
    explained: /perhaps they are of one event/,
  },
  {
    name: 'two claims of one day, of a place and of one inside it, without a common event',
    said: [
      killed('o', [12, 12, 12], { event: false, who: [['PLACE', 'p2']] }),
      killed('q', [90, 90, 90], { event: false }),
    ],
    links: [['PART_OF', 'p', 'p2']],
    conflicts: ['FIGURES POSSIBLE 12 90'],
  },
  {
    name: 'two claims of one place and of two days without a common event',
    said: [killed('o', [12, 12, 12], { event: false }), killed('q', [9, 9, 9], { event: false, valid: '2016-05-02' })],
    conflicts: [],
  },
  {
    name: 'a part of a place against all of it',
    said: [
      holds('o', 'x', '2016-05-01', {
        who: [
          ['PLACE', 'p', 'the northern half'],
          ['CONTROLLER', 'x'],
        ],
      }),
      holds('q', 'y', '2016-05-01'),
    ],
    conflicts: ['CONTROL POSSIBLE'],
    explained: /\(the northern half\)/,
  },
];

const sources = ['m', 'w', 'o', 'q'];

function recordsOf({ said, links = [] }: Pick<Case, 'said' | 'links'>, n: number): readonly WireRecord[] {
  const key = (name: string) => (sources.includes(name) ? `t:${name}` : `t:${name}${n}`);
  const things = [
    ...['p', 'p2'].map((name) => ({ entity: { key: key(name), kind: 'PLACE', name: `Place ${name} ${n}` } })),
    ...['x', 'y', 'g'].map((name) => ({ entity: { key: key(name), kind: 'ACTOR', name: `Group ${name} ${n}` } })),
    { event: { key: key('e'), name: `Event ${n}` } },
    ...links.map(([kind, from, to]) => ({ link: { kind, from: key(from), to: key(to) } })),
  ];
  const words = said.flatMap((one, index) => {
    const { by, predicate, who = [], valid, figure, event, published = '2016-05-20', stance = 'ASSERTS', about } = one;
    const claim = `c${n}x${about ?? index}`;
    const [low, best, high, unit = 'people'] = figure ?? [];
    const quantity = { low, best, high };
    const given = Object.fromEntries(Object.entries(quantity).filter(([, number]) => number !== null));
    const document = `d${n}x${index}`;
    return [
      ...(about !== undefined
        ? []
        : [
            {
              claim: {
                ...{ key: claim, text: `${best ?? 'some'} ${predicate} (${n}.${index})`, predicate },
                ...(valid === undefined ? {} : { valid }),
                ...(figure === undefined ? {} : { quantity: { ...given, unit } }),
                participants: who.map(([role, entity, part]) => ({
                  ...{ role, entity: key(entity) },
                  ...(part === undefined ? {} : { part }),
                })),
              },
            },
            ...(event ? [{ link: { kind: 'DESCRIBES', from: claim, to: key('e') } }] : []),
          ]),
      { document: { key: document, title: document, publisher: key(by), publishedAt: published } },
      { attribution: { key: `a${n}x${index}`, claim, document, source: key(by), stance, mode: 'NARRATIVE' } },
    ];
  });
  return [...things, ...words] as unknown as readonly WireRecord[];
}

/** Beyond the cases: places that are asked for who controls them. */
const places: readonly Pick<Case, 'said' | 'links'>[] = [
  {
    said: [
      holds('o', 'x', '2016-05-01', {
        who: [
          ['PLACE', 'p', '60%'],
          ['CONTROLLER', 'x'],
        ],
      }),
      holds('q', 'y', '2016-05-01', {
        who: [
          ['PLACE', 'p2'],
          ['CONTROLLER', 'y'],
        ],
      }),
    ],
    links: [['PART_OF', 'p2', 'p']],
  },
  { said: [holds('o', 'x', '2016-05-01'), { by: 'q', stance: 'DENIES', about: 0 }] },
  {
    said: [
      {
        ...holds('o', 'y', '2016-05-01'),
        predicate: 'took',
        who: [
          ['ACTOR', 'y'],
          ['TARGET', 'x'],
          ['PLACE', 'p'],
        ],
      },
      {
        ...holds('o', 'x', '2016-05-01'),
        predicate: 'retook',
        who: [
          ['ACTOR', 'x'],
          ['TARGET', 'y'],
          ['PLACE', 'p'],
        ],
      },
    ],
  },
];

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  const kinds: Readonly<Record<string, string>> = { m: 'OFFICIAL', w: 'MONITOR', o: 'OUTLET', q: 'OUTLET' };
  const speakers = sources.map((name) => ({
    entity: { key: `t:${name}`, kind: 'ORGANISATION', name: `Source ${name}`, sourceKind: kinds[name] },
  })) as unknown as readonly WireRecord[];
  const all = [...cases, ...places].flatMap((one, n) => recordsOf(one, n));
  await recordRecords(graph.engine, [...speakers, ...all], { by: 'tester' });
});
afterAll(() => graph.close());

async function placeOf(n: number, name = 'p'): Promise<string> {
  const { entities } = await graph.ask<{ entities: { nodes: readonly { id: string; name: string }[] } }>(
    gql`query Place($name: String!) { entities(name: $name, first: 200) { nodes { id name } } }`,
    { name: `Place ${name} ${n}` },
  );
  const found = entities.nodes.find((one) => one.name === `Place ${name} ${n}`);
  if (found === undefined) throw new Error(`no place is called Place ${name} ${n}`);
  return found.id;
}

interface Found {
  readonly kind: string;
  readonly certainty: string;
  readonly explanation: string;
  readonly claims: readonly { readonly id: string; readonly text: string }[];
}

async function conflictsAt(n: number): Promise<readonly Found[]> {
  const found = await graph.ask<{ conflicts: { nodes: readonly Found[]; complete: boolean } }>(
    gql`query Conflicts($filter: ClaimFilter) {
      conflicts(filter: $filter) { nodes { kind certainty explanation claims { id text } } complete }
    }`,
    { filter: { entity: await placeOf(n) } },
  );
  expect(found.conflicts.complete).toBe(true);
  return found.conflicts.nodes;
}

describe('conflicts', () => {
  it.each(cases.map((one, n) => [one.name, n] as const))('%s', async (_, n) => {
    const { conflicts = [], explained = /./ } = cases[n] ?? {};
    const found = await conflictsAt(n);
    // Figures are named in the order of their number.
    const numbers = ({ kind, claims }: Found) =>
      kind === 'FIGURES' ? claims.map(({ text }) => text.split(' ')[0]).sort() : [];
    expect(found.map((one) => [one.kind, one.certainty, ...numbers(one)].join(' '))).toEqual(
      conflicts.map((line) => {
        const [kind = '', certainty = '', ...figures] = line.split(' ');
        return [kind, certainty, ...figures.sort()].join(' ');
      }),
    );
    for (const { explanation } of found) expect(explanation).toMatch(explained);
  });

  it('of a claim are those that it takes part in, and it resembles what may be of one event with it', async () => {
    const n = cases.findIndex(({ name }) => name.startsWith('two claims of one day, of a place and'));
    const [found] = await conflictsAt(n);
    expect(found?.claims).toHaveLength(2);
    for (const { id } of found?.claims ?? []) {
      const { claim } = await graph.ask<{ claim: { conflicts: readonly Found[]; resembles: readonly unknown[] } }>(
        gql`query Claim($id: ID!) {
          claim: node(id: $id) { ... on Claim { conflicts { kind certainty } resembles { id } } }
        }`,
        { id },
      );
      expect(claim.conflicts).toEqual([{ kind: 'FIGURES', certainty: 'POSSIBLE' }]);
      expect(claim.resembles).toEqual(found?.claims.filter((one) => one.id !== id).map((one) => ({ id: one.id })));
    }
  });

  it('can be had by how certain they are, each once, counted, with cursors that mean the same for all', async () => {
    const certainQuery = gql`
      query Certain($certainty: ConflictCertainty, $first: Int, $after: String) {
        conflicts(certainty: $certainty, first: $first, after: $after) {
          nodes { certainty explanation }
          totalCount
          pageInfo { hasNextPage endCursor }
        }
      }
    `;
    interface Certain {
      readonly conflicts: {
        readonly nodes: readonly Found[];
        readonly totalCount: number | null;
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      };
    }
    const allOf = async (certainty: string | null, first: number) => {
      const found: string[] = [];
      let total: number | null = null;
      let after: string | null = null;
      for (;;) {
        const { conflicts }: Certain = await graph.ask<Certain>(certainQuery, { certainty, first, after });
        found.push(...conflicts.nodes.map((one) => `${one.certainty} ${one.explanation}`));
        total ??= conflicts.totalCount;
        if (!conflicts.pageInfo.hasNextPage) return { found: found.sort(), total };
        after = conflicts.pageInfo.endCursor;
      }
    };
    const all = await allOf(null, 200);
    for (const certainty of ['CERTAIN', 'POSSIBLE']) {
      const expected = all.found.filter((one) => one.startsWith(certainty));
      expect(expected.length).toBeGreaterThan(3);
      expect(await allOf(certainty, 200)).toEqual({ found: expected, total: expected.length });
      expect((await allOf(certainty, 2)).found).toEqual(expected);
    }
  });

  it('concern a filter if one of their claims does', async () => {
    const { sources: found } = await graph.ask<{ sources: { nodes: readonly { id: string }[] } }>(
      gql`{ sources(name: "Source m") { nodes { id } } }`,
    );
    const source = found.nodes[0]?.id;
    const n = cases.findIndex(({ name }) => name.startsWith('a town with more'));
    for (const filter of [{ source }, { source, stance: 'ASSERTS' }]) {
      const { conflicts } = await graph.ask<{ conflicts: { nodes: readonly Found[] } }>(
        gql`query Of($filter: ClaimFilter) { conflicts(filter: $filter) { nodes { kind claims { text } } } }`,
        { filter: { ...filter, entity: await placeOf(n) } },
      );
      expect(conflicts.nodes).toHaveLength(1);
    }
  });
});

describe('control of a place', () => {
  const controlQuery = gql`
    query Control($place: ID!, $from: EDTF) {
      control(place: $place, from: $from) {
        tracks { stretches { controller { name } basis } }
        parts { place { name } part tracks { source { name } stretches { controller { name } } } }
        denials { claim { text } attributions { source { name } stance } attributionCount }
        denialCount
        undated { text }
        disagreements { totalCount }
        complete
      }
    }
  `;
  interface Control {
    readonly control: {
      readonly tracks: readonly { readonly stretches: readonly { readonly controller: { readonly name: string } }[] }[];
      readonly parts: readonly {
        readonly place: { readonly name: string };
        readonly part: string | null;
        readonly tracks: readonly {
          readonly stretches: readonly { readonly controller: { readonly name: string } }[];
        }[];
      }[];
      readonly denials: readonly unknown[];
      readonly denialCount: number;
      readonly disagreements: { readonly totalCount: number };
    };
  }
  const at = async (index: number, from: string | null = null) => {
    const place = await placeOf(cases.length + index);
    return (await graph.ask<Control>(controlQuery, { place, from })).control;
  };

  it('names what is said of its parts', async () => {
    const { tracks, parts } = await at(0);
    const n = cases.length;
    expect(tracks).toEqual([]);
    expect(
      parts.map(({ place, part, tracks: own }) => [place.name, part, own[0]?.stretches[0]?.controller.name]),
    ).toEqual([
      [`Place p ${n}`, '60%', `Group x ${n}`],
      [`Place p2 ${n}`, null, `Group y ${n}`],
    ]);
  });

  it('shows who denies it', async () => {
    const { denials, denialCount } = await at(1);
    expect({ denials, denialCount }).toEqual({
      denials: [
        {
          claim: { text: `some controls (${cases.length + 1}.0)` },
          attributions: [{ source: { name: 'Source q' }, stance: 'DENIES' }],
          attributionCount: 1,
        },
      ],
      denialCount: 1,
    });
  });

  it('goes by who took it from whom on one day', async () => {
    const { tracks } = await at(2, '2016-05-02');
    const controllers = tracks.flatMap(({ stretches }) => stretches.map(({ controller }) => controller.name));
    expect([...new Set(controllers)]).toEqual([`Group x ${cases.length + 2}`]);
  });
});
