import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { table } from '../../src/formats/table/table.js';
import { withdraw } from '../../src/usecases/decide/withdraw.js';
import { importInput } from '../../src/usecases/transfer/importInput.js';
import { temporaryFile } from '../formats/temporaryFile.js';
import { exported } from './exchange.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

let graph: TestGraph;
beforeEach(async () => {
  graph = await openTestGraph();
});
afterEach(() => graph.close());

const folder = new URL('../../seed/tables/', import.meta.url).pathname;

/** Imports a table by a map. */
function load(path: string, map: unknown, batch = 1_000) {
  const importer = table.withSettings?.(typeof map === 'string' ? map : JSON.stringify(map)) ?? table;
  return importInput(graph.engine, importer, path, { by: 'tester', batch });
}

const example = (name: string) => load(`${folder}${name}.csv`, readFileSync(`${folder}${name}.map.json`, 'utf8'));

interface Reported {
  readonly whoReported: {
    readonly origins: readonly {
      readonly source: { readonly name: string };
      readonly relayedBy: readonly { readonly source: { readonly name: string } }[];
    }[];
    readonly denials: readonly { readonly source: { readonly name: string } }[];
    readonly corroboration: { readonly atLeast: number; readonly atMost: number } | null;
  };
}
const whoReported = gql`
  query Reported($text: String!) {
    whoReported(text: $text) {
      origins { source { name } relayedBy { source { name } } }
      denials { source { name } }
      corroboration { atLeast atMost }
    }
  }
`;

describe('the example tables', () => {
  it('a log of claims: rows with the same words are one claim, with its independent voices and its denial', async () => {
    expect(await example('log')).toMatchObject({ items: 5, rejected: 0, warnings: 0 });
    const { whoReported: told } = await graph.ask<Reported>(whoReported, {
      text: 'The Red Lantern seized the Old Bridge',
    });
    expect(told.corroboration).toEqual({ atLeast: 2, atMost: 3 });
    const chains = told.origins.map(({ source, relayedBy }) => [
      source.name,
      ...relayedBy.map((one) => one.source.name),
    ]);
    expect(chains.sort()).toEqual([
      ['Hill Observatory', 'The Northern Daily'],
      ['River Watch', 'the publisher'],
      ['two residents', 'The Northern Daily'],
    ]);
    expect(told.denials.map(({ source }) => source.name)).toEqual(['Ministry of Roads']);
  });

  it("ACLED's columns: each row is an event, whose sources say it through ACLED", async () => {
    expect(await example('acled')).toMatchObject({ items: 3, rejected: 0, warnings: 0 });
    const { events } = await graph.ask<{
      events: { nodes: readonly { name: string; claims: { nodes: readonly Record<string, unknown>[] } }[] };
    }>(gql`{ events(name: "NLD101") { nodes { name claims { nodes {
      predicate valid { edtf } quantity { best } corroboration { atLeast atMost } properties { name value }
      participants { role entity { name } }
    } } } } }`);
    expect(events.nodes.filter(({ name }) => name === 'ACLED NLD101')).toEqual([
      {
        name: 'ACLED NLD101',
        claims: {
          nodes: [
            {
              predicate: 'armed clash',
              valid: { edtf: '2031-03-05' },
              quantity: null,
              corroboration: { atLeast: 2, atMost: 2 },
              properties: expect.arrayContaining([{ name: 'fatalities', value: '3' }]),
              participants: [
                { role: 'ACTOR', entity: { name: 'Red Lantern' } },
                { role: 'TARGET', entity: { name: 'Military Forces of Norland' } },
                { role: 'PLACE', entity: { name: 'Old Bridge' } },
              ],
            },
          ],
        },
      },
    ]);
  });

  it("Iraq Body Count's columns: two incidents at one place stay two, each with its range", async () => {
    expect(await example('iraq-body-count')).toMatchObject({ items: 3, rejected: 0, warnings: 0 });
    const { claims } = await graph.ask<{ claims: { nodes: readonly Record<string, unknown>[] } }>(
      gql`{ claims(filter: { predicates: ["killed"] }) { nodes { valid { edtf } quantity { low high unit } event { name } } } }`,
    );
    const told = claims.nodes.map((claim) => JSON.stringify(claim)).sort();
    expect(told).toEqual(
      [
        ['2031-03-05', 4, 6, 'x901'],
        ['2031-03-05/2031-03-07', 11, 11, 'x902'],
        ['2031-03-09', 2, 3, 'x903'],
      ]
        .map(([edtf, low, high, code]) => ({
          valid: { edtf },
          quantity: { low, high, unit: 'civilians' },
          event: { name: `Iraq Body Count ${code}` },
        }))
        .map((claim) => JSON.stringify(claim))
        .sort(),
    );
  });
});

const map = {
  namespace: 'log',
  columns: { key: 'No', who: 'Who', through: 'Via', said: 'Said', place: 'Where', happened: 'When', title: 'In' },
};
const heading = 'No,Who,Via,Said,Where,When,In';
const csv = (...rows: readonly string[]) => temporaryFile(`${[heading, ...rows].join('\n')}\n`);

/** Who says what now: "Watch: The ford is open." */
async function said(): Promise<readonly string[]> {
  const { attributions } = await graph.ask<{
    attributions: { nodes: readonly { certainty: string; source: { name: string }; claim: { text: string } }[] };
  }>(gql`{ attributions { nodes { certainty source { name } claim { text } } } }`);
  return attributions.nodes
    .map(
      ({ source, claim, certainty }) => `${source.name}${certainty === 'UNCOMMITTED' ? ' relays' : ''}: ${claim.text}`,
    )
    .sort();
}

describe('a table that is imported again', () => {
  it.each([1, 1_000])('changes nothing (batches of %s)', async (batch) => {
    const path = csv(
      '1,Watch,Daily,The ford is open,Ford,2031-03-05,Page',
      '2,Wire,Daily,The ford is open,Ford,2031-03-05,Page',
    );
    await load(path, map, batch);
    const before = await exported(graph.engine);
    expect(await load(path, map, batch)).toMatchObject({ changes: [], revised: 0, warnings: 0 });
    expect(await exported(graph.engine)).toBe(before);
  });

  it('revises a row that changed, by its key; withdrawing the import restores it', async () => {
    await load(
      csv('1,Watch,Daily,The ford is open,Ford,2031-03-05,Page', '2,Wire,Daily,The mill fell,Mill,2031-03-05,Page'),
      map,
    );
    const before = await said();
    const later = csv(
      '1,Guard,Daily,The ford is open,Ford,2031-03-05,Page',
      '2,Wire,Daily,The mill fell,Mill,2031-03-05,Page',
    );
    const { revised, changes } = await load(later, map);
    expect(revised).toBe(1);
    expect(await said()).toEqual([
      'Daily relays: The ford is open',
      'Daily relays: The mill fell',
      'Guard: The ford is open',
      'Wire: The mill fell',
    ]);
    await withdraw(graph.engine, { change: Number(changes[0]) }, { by: 'tester', reason: 'the wrong file' });
    expect(await said()).toEqual(before);
  });

  it.each([1, 2, 1_000])('keeps all that is said when its rows are numbered anew (batches of %s)', async (batch) => {
    const sayings = ['A', 'B', 'C', 'D'].map((name) => `${name},Daily,The ${name} fell,Ford,2031-03-05,Page`);
    const numbered = (rows: readonly string[]) => csv(...rows.map((row, at) => `${at + 1},${row}`));
    await load(numbered(sayings), map, batch);
    const before = await said();
    await load(numbered(['New,Daily,The N fell,Ford,2031-03-05,Page', ...sayings]), map, batch);
    expect(await said()).toEqual([...before, 'Daily relays: The N fell', 'New: The N fell'].sort());
    // The last row has gone, and a table says nothing about rows that it does not have.
    await load(numbered([...sayings].reverse()), map, batch);
    expect(await said()).toEqual(expect.arrayContaining([...before]));
  });

  it.each([1, 1_000])('keeps what another row says too (batches of %s)', async (batch) => {
    // Daily relays in both rows: one attribution, whichever row is kept with it.
    for (const [first, second] of [
      ['9', '10'],
      ['1', '2'],
    ]) {
      const kept = `${first},Watch,Daily,The ford is open,Ford,2031-03-05,Page`;
      await load(csv(kept, `${second},Wire,Daily,The ford is open,Ford,2031-03-05,Page`), map, batch);
      await load(csv(kept, `${second},Wire,Post,The ford is shut,Ford,2031-03-05,Page`), map, batch);
      expect(await said()).toEqual([
        'Daily relays: The ford is open',
        'Post relays: The ford is shut',
        'Watch: The ford is open',
        'Wire: The ford is shut',
      ]);
      await graph.close();
      graph = await openTestGraph();
    }
  });

  it('is in force as it was imported last', async () => {
    const older = csv('1,Watch,Daily,The ford is open,Ford,2031-03-05,Page');
    const newer = csv('1,Watch,Daily,The ford is shut,Ford,2031-03-05,Page');
    for (const [path, words] of [
      [older, 'open'],
      [newer, 'shut'],
      [older, 'open'],
      [newer, 'shut'],
    ] as const) {
      await load(path, map);
      expect(await said()).toEqual([`Daily relays: The ford is ${words}`, `Watch: The ford is ${words}`]);
    }
  });

  it('gives the same graph in any order of its rows', async () => {
    const rows = [
      '1,Watch,Daily,It fell,Ford,2031-03-05,Page',
      '2,WATCH,daily,It rose,ford,2031-03-06,',
      '3,"A, B",,It fell,,,',
    ];
    await load(csv(...rows), map);
    const first = await exported(graph.engine);
    await graph.close();
    graph = await openTestGraph();
    await load(csv(...[...rows].reverse()), map, 2);
    expect(await exported(graph.engine)).toBe(first);
  });
});

describe('what is one claim', () => {
  const range = async (text: string) => {
    const { whoReported: told } = await graph.ask<Reported>(whoReported, { text });
    return told.corroboration;
  };

  it('other words about the same thing and day are another claim, and no support for this one', async () => {
    await load(
      csv('1,Watch,,The ford is open,Ford,2031-03-05,P1', '2,Wire,,The ford was mined,Ford,2031-03-05,P2'),
      map,
    );
    expect(await range('The ford is open')).toEqual({ atLeast: 1, atMost: 1 });
    const { stats } = await graph.ask<{ stats: { claims: number } }>(gql`{ stats { claims } }`);
    expect(stats.claims).toBe(2);
  });

  it('the same words of another day are another claim, and supersede nothing', async () => {
    await load(csv('1,Watch,,Shelling went on,,2031-03-05,P1', '2,Watch,,Shelling went on,,2031-03-07,P2'), map);
    const { claims } = await graph.ask<{ claims: { nodes: readonly Record<string, unknown>[] } }>(
      gql`{ claims { nodes { valid { edtf } corroboration { atLeast superseded { id } } } } }`,
    );
    expect(claims.nodes).toEqual(
      expect.arrayContaining(
        ['2031-03-05', '2031-03-07'].map((edtf) => ({
          valid: { edtf },
          corroboration: { atLeast: 1, superseded: [] },
        })),
      ),
    );
  });

  it('a column of the map makes other words the same claim', async () => {
    const columns = { ...map.columns, sameAs: 'Same' };
    const path = temporaryFile(
      `${heading},Same\n1,Watch,,The ford is open,Ford,2031-03-05,P1,open\n2,Wire,,They opened the ford,Ford,2031-03-05,P2,open\n`,
    );
    await load(path, { ...map, columns });
    // Its own words, though "open" is here no form of a verb, and a state by itself.
    expect(await range('The ford is open')).toEqual({ atLeast: 2, atMost: 2 });
    expect(await range('Is the ford open?')).toEqual({ atLeast: 2, atMost: 2 });
  });
});

describe('names', () => {
  it('are those of the table, unless the map says which entity of the graph a name is', async () => {
    const path = csv('1,Watch,,The ford is open,Ford,2031-03-05,P1');
    await load(path, map);
    await load(path, { ...map, namespace: 'other', entities: { Watch: 'log:name/watch' } });
    const { sources } = await graph.ask<{ sources: { nodes: readonly { name: string }[] } }>(
      gql`{ sources(name: "Watch") { nodes { name } } }`,
    );
    expect(sources.nodes).toEqual([{ name: 'Watch' }]);
    await load(path, { ...map, namespace: 'third' });
    const again = await graph.ask<{ sources: { nodes: readonly unknown[] } }>(
      gql`{ sources(name: "Watch") { nodes { name } } }`,
    );
    expect(again.sources.nodes).toHaveLength(2);
  });

  it('that the map takes for an entity which the graph does not have are rejected', async () => {
    const { rejected } = await load(csv('1,Watch,,The ford is open,Ford,2031-03-05,P1'), {
      ...map,
      entities: { Watch: 'nowhere:watch' },
    });
    expect(rejected).toBe(1);
  });
});
