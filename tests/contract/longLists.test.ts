import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import type { WireRecord } from '../../src/domain/records/records.js';
import { recordRecords } from '../../src/usecases/transfer/recordRecords.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

// Lists that grow with the number of reports: any part of them, and how many there are in all.

const key = (name: string) => `t:${name}`;
const witnesses = Array.from({ length: 7 }, (_, index) => `Witness ${index}`);
const deniers = ['Denier 0', 'Denier 1', 'Denier 2'];
const relays = ['Echo 0', 'Echo 1', 'Echo 2', 'Echo 3'];

/** Seven say so, three deny it, and four pass on the words of the first, one of them those of the last too. Each in a document of its own, a day apart. */
const records: readonly WireRecord[] = [
  ...[...witnesses, ...deniers, ...relays].map(
    (name): WireRecord => ({
      entity: { key: key(name), kind: 'ORGANISATION', name, sourceKind: 'MONITOR' },
    }),
  ),
  { entity: { key: key('guards'), kind: 'ACTOR', name: 'Guards' } },
  { entity: { key: key('ford'), kind: 'PLACE', name: 'Ford' } },
  {
    claim: {
      key: 'c',
      predicate: 'seized',
      text: 'Guards seized the ford.',
      valid: '2031-01-01',
      participants: [
        { role: 'ACTOR', entity: key('guards') },
        { role: 'PLACE', entity: key('ford') },
      ],
    },
  },
  ...[...witnesses, ...deniers, ...relays].flatMap((name, day): readonly WireRecord[] => [
    { document: { key: name, title: name, publisher: key(name), publishedAt: `2031-02-${10 + day}` } },
    {
      attribution: {
        key: `said ${name}`,
        document: name,
        source: key(name),
        claim: 'c',
        mode: relays.includes(name) ? 'INDIRECT' : 'DIRECT',
        ...(deniers.includes(name) ? { stance: 'DENIES' as const } : {}),
      },
    },
    ...(relays.includes(name) ? [{ relay: { from: `said ${name}`, to: 'said Witness 0' } }] : []),
  ]),
  { relay: { from: 'said Echo 3', to: 'said Witness 6' } },
];

/** A report of the seizure by each, in a document of its own. */
const reportsOf = (names: readonly string[]): readonly WireRecord[] =>
  names.flatMap((name): readonly WireRecord[] => [
    { entity: { key: key(name), kind: 'ORGANISATION', name, sourceKind: 'MONITOR' } },
    { document: { key: name, title: name, publisher: key(name), publishedAt: '2031-04-01' } },
    { attribution: { key: `said ${name}`, document: name, source: key(name), claim: 'c', mode: 'DIRECT' } },
  ]);

let graph: TestGraph;
let claim: string;
beforeAll(async () => {
  graph = await openTestGraph();
  await recordRecords(graph.engine, records, { by: 'tester' });
  const found = await graph.ask<{ claims: { nodes: { id: string }[] } }>(gql`{ claims { nodes { id } } }`);
  claim = found.claims.nodes[0]?.id ?? '';
});
afterAll(() => graph.close());

interface Named {
  readonly source: { readonly name: string };
}
interface Group {
  readonly sources: readonly { readonly name: string }[];
  readonly counted: string;
}
interface Entity {
  readonly id: string;
  readonly name: string;
}
const namesOf = (voices: readonly Named[]) => voices.map(({ source }) => source.name);
const groupNames = (voices: readonly Group[]) => voices.flatMap(({ sources }) => sources.map(({ name }) => name));

const sides = gql`
  query ($claim: ID!, $first: Int, $skip: Int) {
    whoReported(claim: $claim) {
      originCount
      origins(first: $first, skip: $skip) { source { name } }
      denialCount
      denials(first: $first, skip: $skip) { source { name } }
      doubtCount
      declinedCount
      happeningCount
      happenings(first: $first, skip: $skip) { originCount }
    }
  }
`;

interface Sides {
  readonly whoReported: {
    readonly originCount: number;
    readonly origins: readonly Named[];
    readonly denialCount: number;
    readonly denials: readonly Named[];
    readonly doubtCount: number;
    readonly declinedCount: number;
    readonly happeningCount: number;
    readonly happenings: readonly { readonly originCount: number }[];
  };
}

describe('the voices of a claim', () => {
  it('are all listed if no part is asked for', async () => {
    const { whoReported } = await graph.ask<Sides>(sides, { claim });
    expect(namesOf(whoReported.origins)).toEqual(witnesses);
    expect(namesOf(whoReported.denials)).toEqual(deniers);
    expect(whoReported).toMatchObject({ originCount: 7, denialCount: 3, doubtCount: 0, declinedCount: 0 });
    expect(whoReported).toMatchObject({ happeningCount: 1, happenings: [{ originCount: 7 }] });
  });

  it('are listed in parts that together are the whole, each with the count of all', async () => {
    const listed: string[] = [];
    for (const skip of [0, 3, 6, 9]) {
      const { whoReported } = await graph.ask<Sides>(sides, { claim, first: 3, skip });
      expect(whoReported).toMatchObject({ originCount: 7, denialCount: 3, happeningCount: 1 });
      listed.push(...namesOf(whoReported.origins));
    }
    expect(listed).toEqual(witnesses);
  });

  it('can be counted without being listed', async () => {
    const { whoReported } = await graph.ask<Sides>(sides, { claim, first: 0 });
    expect(whoReported).toMatchObject({ origins: [], originCount: 7, denials: [], denialCount: 3 });
  });

  it.each([
    [{ first: 201 }, /first must be from 0 to 200, not 201: ask for further pages with skip/],
    [{ first: -1 }, /first must be from 0 to 200/],
    [{ skip: -1 }, /skip must not be negative/],
  ])('fail for %j', async (part, message) => {
    const { errors } = await graph.reply(sides, { claim, ...part });
    expect(errors).toEqual([{ message: expect.stringMatching(message), code: 'BAD_USER_INPUT' }]);
  });
});

describe('a voice', () => {
  const voice = gql`
    query ($claim: ID!) {
      whoReported(claim: $claim) {
        origins(first: 1) { countsAs { counted } }
        happenings {
          origins(first: 2) {
            source { name }
            countsAs { counted sources { name } }
            relayedByCount
            relayedBy(first: 1, skip: 2) { source { name } countsAs { counted } }
            basedOnCount
          }
          denials(first: 1) { countsAs { counted } }
          corroboration { voices { counted sources { name } } }
        }
      }
    }
  `;

  it('tells how it counts where it is an origin of a happening, as the corroboration does', async () => {
    const { whoReported } = await graph.ask<{
      readonly whoReported: {
        readonly origins: readonly unknown[];
        readonly happenings: readonly {
          readonly origins: readonly object[];
          readonly denials: readonly unknown[];
          readonly corroboration: { readonly voices: readonly Group[] };
        }[];
      };
    }>(voice, { claim });
    const [happening] = whoReported.happenings;
    const groupOf = (name: string) =>
      happening?.corroboration.voices.find(({ sources }) => sources.some((source) => source.name === name));
    expect(happening?.origins).toEqual([
      {
        source: { name: 'Witness 0' },
        countsAs: groupOf('Witness 0'),
        relayedByCount: 4,
        relayedBy: [{ source: { name: 'Echo 2' }, countsAs: null }],
        basedOnCount: 0,
      },
      {
        source: { name: 'Witness 1' },
        countsAs: groupOf('Witness 1'),
        relayedByCount: 0,
        relayedBy: [],
        basedOnCount: 0,
      },
    ]);
    expect(groupOf('Witness 1')).toEqual({ counted: 'BOTH', sources: [{ name: 'Witness 1' }] });
    expect(happening?.denials).toEqual([{ countsAs: null }]);
    expect(whoReported.origins).toEqual([{ countsAs: null }]);
  });
});

describe('a corroboration', () => {
  it('lists its voices, its cut and its attributions in parts', async () => {
    const { node } = await graph.ask<{
      readonly node: {
        readonly corroboration: {
          readonly atMost: number;
          readonly voices: readonly Group[];
          readonly rest: readonly Group[];
          readonly smallestCut: { readonly atMost: number; readonly voices: readonly Group[] };
        };
      };
    }>(
      gql`
        query ($claim: ID!) {
          node(id: $claim) {
            ... on Claim {
              corroboration {
                atMost
                voices(first: 3) { counted sources { name } attributionCount attributions(first: 0) { id } }
                rest: voices(skip: 3) { counted sources { name } }
                smallestCut { atMost voices(first: 2) { sources { name } counted } }
                deniedCount
                denied(first: 2) { source { name } }
                doubtedCount
                circularCount
                suspectedCopyCount
                unsupportedCount
                supersededCount
                deniedSayingCount
              }
            }
          }
        }
      `,
      { claim },
    );
    const { voices, rest, smallestCut } = node.corroboration;
    expect(groupNames([...voices, ...rest])).toEqual(witnesses);
    expect(voices).toEqual(
      witnesses
        .slice(0, 3)
        .map((name) => ({ counted: 'BOTH', sources: [{ name }], attributionCount: 1, attributions: [] })),
    );
    expect(smallestCut).toMatchObject({ atMost: 7, voices: [{}, {}] });
    expect(node.corroboration).toMatchObject({
      atMost: 7,
      deniedCount: 3,
      denied: [{ source: { name: 'Denier 0' } }, { source: { name: 'Denier 1' } }],
      doubtedCount: 0,
      circularCount: 0,
      suspectedCopyCount: 0,
      unsupportedCount: 0,
      supersededCount: 0,
      deniedSayingCount: 0,
    });
  });
});

interface Origins {
  readonly originCount: number;
  readonly origins: readonly Named[];
}

describe('the sources of each side', () => {
  const sources = gql`
    query ($claim: ID!, $except: [ID!], $first: Int, $skip: Int) {
      whoReported(claim: $claim, except: $except) {
        originCount
        originSourceCount
        originSources(first: $first, skip: $skip) { name }
        denialSourceCount
        denialSources { name }
        leftOut { name }
        happenings {
          originSourceCount
          firstToReport { source { name } }
          leftOut { name }
          origins(first: 1) { relayedBySourceCount relayedBySources(first: 2, skip: 1) { name } }
          corroboration { atMost }
        }
      }
    }
  `;
  const names = (list: readonly string[]) => list.map((name) => ({ name }));

  it('are listed once each, in parts, with their number', async () => {
    const { whoReported } = await graph.ask<{ whoReported: object }>(sources, { claim, first: 2, skip: 1 });
    expect(whoReported).toEqual({
      originCount: 7,
      originSourceCount: 7,
      originSources: names(['Witness 1', 'Witness 2']),
      denialSourceCount: 3,
      denialSources: names(deniers),
      leftOut: [],
      happenings: [
        {
          originSourceCount: 7,
          // Each is quoted: its document tells only until when it was said.
          firstToReport: null,
          leftOut: [],
          origins: [{ relayedBySourceCount: 4, relayedBySources: names(['Echo 1', 'Echo 2']) }],
          corroboration: { atMost: 7 },
        },
      ],
    });
  });

  it('leave out whom a question leaves out, and nothing of the evidence', async () => {
    const { entities } = await graph.ask<{ readonly entities: { readonly nodes: readonly Entity[] } }>(
      gql`{ entities(first: 50) { nodes { id name } } }`,
    );
    const except = ['Witness 0', 'Denier 1', 'Ford'].map((name) => entities.nodes.find((one) => one.name === name)?.id);
    const { whoReported } = await graph.ask<{ whoReported: object }>(sources, { claim, except, first: 1 });
    expect(whoReported).toMatchObject({
      originCount: 6,
      originSourceCount: 6,
      originSources: names(['Witness 1']),
      denialSourceCount: 2,
      denialSources: names(['Denier 0', 'Denier 2']),
      leftOut: names(['Witness 0', 'Denier 1']),
      happenings: [{ originSourceCount: 6, leftOut: names(['Witness 0', 'Denier 1']), corroboration: { atMost: 7 } }],
    });
  });

  it('leave out sources only', async () => {
    const { errors } = await graph.reply(sources, { claim, except: [claim] });
    expect(errors).toEqual([expect.objectContaining({ code: 'BAD_USER_INPUT' })]);
  });
});

describe('an answer in English about a claim that many report', () => {
  it('names the first sources and tells how many there are', async () => {
    const { ask } = await graph.ask<{ ask: { answer: readonly string[]; result: unknown } }>(
      gql`{ ask(question: "Who denied that Guards seized the ford?") { answer result } }`,
    );
    expect(ask.answer).toContain('Denied by Denier 0, Denier 1 and Denier 2.');
  });
});

describe('the origins of a step of a path', () => {
  it('are listed in parts, with the count of all', async () => {
    const path = gql`
      query ($from: ID!, $to: ID!, $first: Int, $skip: Int) {
        path(from: $from, to: $to) { steps { originCount origins(first: $first, skip: $skip) { source { name } } } }
      }
    `;
    const { entities } = await graph.ask<{ readonly entities: { readonly nodes: readonly Entity[] } }>(
      gql`{ entities { nodes { id name } } }`,
    );
    const idOf = (name: string) => entities.nodes.find((one) => one.name === name)?.id;
    const listed = async (part: object) => {
      const found = await graph.ask<{ readonly path: readonly { readonly steps: readonly Origins[] }[] }>(path, {
        from: idOf('Guards'),
        to: idOf('Ford'),
        ...part,
      });
      return found.path.map(({ steps }) => steps.map((step) => [step.originCount, namesOf(step.origins)]));
    };
    expect(await listed({})).toEqual([[[7, witnesses]]]);
    expect(await listed({ first: 3, skip: 2 })).toEqual([[[7, witnesses.slice(2, 5)]]]);
    expect(await listed({ first: 0 })).toEqual([[[7, []]]]);
  });
});

describe('the origins of what a document says', () => {
  it('are listed in parts, with the count of all', async () => {
    const { documents } = await graph.ask<{
      readonly documents: { readonly nodes: readonly { readonly id: string; readonly title: string }[] };
    }>(gql`{ documents(first: 50) { nodes { id title } } }`);
    const document = documents.nodes.find(({ title }) => title === 'Echo 3')?.id;
    const { provenance } = await graph.ask<{
      readonly provenance: { readonly sayings: readonly (Origins & { readonly second: readonly Named[] })[] };
    }>(
      gql`
        query ($document: ID!) {
          provenance(document: $document) {
            sayings { originCount origins { source { name } } second: origins(first: 1, skip: 1) { source { name } } }
          }
        }
      `,
      { document },
    );
    expect(
      provenance.sayings.map(({ originCount, origins, second }) => [originCount, namesOf(origins), namesOf(second)]),
    ).toEqual([[2, ['Witness 0', 'Witness 6'], ['Witness 6']]]);
  });
});

// The last: it adds to the graph of all.
describe('an answer in English about a claim that many more report', () => {
  it('does not grow with the number of reports', async () => {
    const many = Array.from({ length: 40 }, (_, index) => `Reporter ${index}`);
    await recordRecords(graph.engine, [...records, ...reportsOf(many)], { by: 'tester' });
    const questions = [
      'Who reported that Guards seized the ford?',
      'How sure are the sources that Guards seized the ford?',
    ];
    for (const question of questions) {
      const { ask } = await graph.ask<{ ask: { answer: readonly string[]; result: Sides } }>(
        gql`query ($question: String!) { ask(question: $question) { answer result } }`,
        { question },
      );
      const [happening] = ask.result.whoReported.happenings as readonly Partial<Origins>[];
      expect(happening).toMatchObject({ originCount: 47 });
      expect(happening?.origins).toHaveLength(20);
      expect(ask.answer.join(' ')).toMatch(/and 39 more|the first 20 of 47 reports/);
    }
  });
});
