import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { ucdpGed } from '../../src/formats/ucdp/ucdpGed.js';
import { importInput } from '../../src/usecases/transfer/importInput.js';
import { temporaryFile } from '../formats/temporaryFile.js';
import { fixturePath, fixtureRows, oneRow } from '../formats/ucdpFixture.js';
import { exported, imported } from './exchange.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

let graph: TestGraph;
beforeEach(async () => {
  graph = await openTestGraph();
});
afterEach(() => graph.close());

const load = (path = fixturePath) => importInput(graph.engine, ucdpGed, path, { by: 'tester' });

interface Told {
  readonly events: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly claims: {
        readonly nodes: readonly {
          readonly id: string;
          readonly predicate: string;
          readonly quantity: { readonly best: number | null } | null;
        }[];
      };
    }[];
  };
}
const byName = gql`
  query Events($name: String!) { events(name: $name) { totalCount nodes { id name claims { nodes { id predicate quantity { low best high unit } } } } } }
`;
interface Origins {
  readonly whoReported: {
    readonly origins: readonly {
      readonly source: { readonly name: string };
      readonly relayedBy: readonly { readonly source: { readonly name: string } }[];
      readonly basedOn: readonly { readonly attribution: { readonly claim: { readonly predicate: string } } }[];
    }[];
  };
}
const origins = gql`
  query Origins($claim: ID!) {
    whoReported(claim: $claim) {
      origins { source { name } relayedBy { source { name } } basedOn { attribution { claim { predicate } } } }
    }
  }
`;

describe('a year of the UCDP dataset', () => {
  it('becomes one event per row, which its id finds', async () => {
    await load();
    expect(
      (await graph.ask<Told>(gql`{ events { totalCount nodes { id name claims { nodes { id } } } } }`)).events
        .totalCount,
    ).toBe(13);
    const { events } = await graph.ask<Told>(byName, { name: '110' });
    expect(events.nodes.map(({ name }) => name)).toEqual([expect.stringMatching(/^UCDP 110: /)]);
    expect((await graph.ask<Told>(byName, { name: 'UCDP 110' })).events.nodes).toEqual(events.nodes);
    const { search } = await graph.ask<{ search: readonly { node: { id: string } }[] }>(
      gql`{ search(text: "110", in: [EVENT]) { node { id } } }`,
    );
    expect(search[0]?.node.id).toBe(events.nodes[0]?.id);
  });

  it('has two claims per event: the core from reports, and the figures that only the dataset asserts', async () => {
    await load();
    const { events } = await graph.ask<Told>(byName, { name: '101' });
    const claims = events.nodes[0]?.claims.nodes ?? [];
    expect(claims.map(({ predicate }) => predicate).sort()).toEqual(['fought', 'killed']);
    const core = claims.find(({ predicate }) => predicate === 'fought');
    const figures = claims.find(({ predicate }) => predicate === 'killed');
    expect(core?.quantity).toBeNull();
    expect(figures?.quantity).toEqual({ low: 3, best: 3, high: 4, unit: 'people' });
    const counted = await graph.ask<Origins>(origins, { claim: figures?.id });
    expect(counted.whoReported.origins.map(({ source }) => source.name)).toEqual(['Uppsala Conflict Data Program']);
    const drawn = counted.whoReported.origins[0]?.basedOn ?? [];
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.every(({ attribution }) => attribution.claim.predicate === 'fought')).toBe(true);
    const told = await graph.ask<Origins>(origins, { claim: core?.id });
    expect(told.whoReported.origins.map(({ source }) => source.name)).not.toContain('Uppsala Conflict Data Program');
  });

  it('changes nothing when it is imported again, in any order of its rows', async () => {
    await load();
    const first = await exported(graph.engine);
    const seq = async () => (await graph.ask<{ stats: { seq: number } }>(gql`{ stats { seq } }`)).stats.seq;
    const before = await seq();
    await load();
    const [header, ...rows] = await fixtureRows();
    await load(temporaryFile(`${[header, ...rows.reverse()].join('\n')}\n`));
    expect(await exported(graph.engine)).toBe(first);
    expect(await seq()).toBe(before);
  });

  it('gives the same graph in any order of its rows', async () => {
    await load();
    const first = await exported(graph.engine);
    const [header, ...rows] = await fixtureRows();
    const other = await openTestGraph();
    await importInput(other.engine, ucdpGed, temporaryFile(`${[header, ...rows.reverse()].join('\n')}\n`), {
      by: 'tester',
      batch: 3,
    });
    expect(await exported(other.engine)).toBe(first);
    await other.close();
  });
});

describe('unnamed, collective and missing origins', () => {
  it.each([
    ['SOHR, US-led coalition, IS, U.S. official who declined to be named', '3..4'],
    ['two witnesses and a security source, SOHR', '1..2'],
    ['SOHR, Kurdish media', '1..2'],
    ['n/a', '1..1'],
    ['unknown', '1..1'],
    ['NOBS, n/a', '1..1'],
    ['Peruvian media, a rebel commander', '0..2'],
    ['Peruvian media, peruvian media', '0..1'],
    ['a spokesman for the River Front, residents of Old Bridge, NOBS', '2..3'],
    ['NOBS and local activists', '1..2'],
  ])('%s: %s', async (list, range) => {
    await load(temporaryFile(await oneRow('105', 'A blast,NOBS', `A blast,"${list}"`)));
    const { claims } = await graph.ask<Ranges>(ranges);
    const core = claims.nodes.find(({ predicate }) => predicate === 'fought');
    expect(`${core?.corroboration.atLeast}..${core?.corroboration.atMost}`).toBe(range);
  });

  it('are one source in two reports of a row, and two sources in two rows', async () => {
    await load(
      temporaryFile(
        [...(await fixtureRows()), '']
          .join('\n')
          .replace('nobs / Red  Lantern', 'Kurdish media')
          .replace('Coming storm,NOBS', 'Coming storm,Kurdish media'),
      ),
    );
    const { attributions } = await graph.ask<{
      attributions: { nodes: readonly { source: { id: string; name: string; document?: { title: string } } }[] };
    }>(gql`{ attributions(first: 200) { nodes { source { id name ... on UnnamedSource { document { title } } } } } }`);
    const unnamed = attributions.nodes.map(({ source }) => source).filter(({ document }) => document !== undefined);
    expect(new Set(unnamed.map(({ name }) => name))).toEqual(new Set(['Kurdish media']));
    expect(unnamed).toHaveLength(3);
    expect(new Set(unnamed.map(({ id }) => id)).size).toBe(2);
  });
});

interface Ranges {
  readonly claims: {
    readonly nodes: readonly {
      readonly predicate: string;
      readonly occurrence: string;
      readonly quantity: { readonly best: number | null } | null;
      readonly corroboration: { readonly atLeast: number; readonly atMost: number };
    }[];
  };
}
const ranges = gql`{ claims { nodes { predicate occurrence quantity { best } corroboration { atLeast atMost } } } }`;

describe('the spellings of a source', () => {
  it('are counted over its attributions, the most frequent first', async () => {
    await load();
    const { sources } = await graph.ask<{
      sources: { nodes: readonly { name: string; spellings: readonly { text: string; count: number }[] }[] };
    }>(gql`{ sources(first: 50) { nodes { name spellings { text count } } } }`);
    const spellings = (name: string) =>
      sources.nodes.find((source) => source.name === name)?.spellings.map(({ text, count }) => `${text} ${count}`);
    expect(spellings('NOBS')?.[0]).toMatch(/^NOBS /);
    expect(new Set(spellings('NOBS')?.map((text) => text.replace(/ \d+$/, '')))).toEqual(
      new Set(['NOBS', 'N.O.B.S.', 'nobs']),
    );
    expect(spellings('Harbour Daily')).toEqual(['Harbour Daily 2', 'HARBOUR DAILY 1']);
    expect(spellings('Uppsala Conflict Data Program')).toEqual([]);
    const { attributions } = await graph.ask<{ attributions: { nodes: readonly { spelling: string | null }[] } }>(
      gql`{ attributions(first: 200) { nodes { spelling } } }`,
    );
    const total = sources.nodes.flatMap((source) => source.spellings).reduce((sum, { count }) => sum + count, 0);
    expect(total).toBe(attributions.nodes.filter(({ spelling }) => spelling !== null).length);
  });

  it('are exported and imported', async () => {
    await load();
    const file = await exported(graph.engine);
    expect(file).toContain('"spelling":"N.O.B.S."');
    const other = await openTestGraph();
    try {
      await imported(other.engine, file);
      expect(await exported(other.engine)).toBe(file);
    } finally {
      await other.close();
    }
  });
});
