import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { gql } from 'graphql-tag';
import { localGraph } from '../../src/cli/graph/localGraph.js';
import {
  aDocument,
  anEntity,
  aPlace,
  aSource,
  resolveThing,
  type ThingKind,
} from '../../src/cli/names/resolveThing.js';
import { InvalidInput, NotFound } from '../../src/domain/errors.js';
import { openSeedGraph, type TestGraph } from '../contract/testGraph.js';
import { silentCli } from './silentCli.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openSeedGraph();
});
afterAll(() => graph.close());

async function meant(given: string, wanted: ThingKind, asOf?: string) {
  const { cli, said } = silentCli();
  const id = await resolveThing({ cli, graph: localGraph(graph.engine), asOf }, given, wanted);
  return { id, said };
}

describe('resolving a name', () => {
  test.each([
    ['SOHR', aSource, /^whosaid: resolved SOHR to Syrian Observatory for Human Rights ent_\w{32}$/],
    ['the syrian observatory', aSource, /resolved .* to Syrian Observatory for Human Rights ent_/],
    ['altanf', aPlace, /resolved .* to Al-Tanf crossing ent_/],
    ['syrian side of tanf', aPlace, /resolved .* to Al-Tanf crossing \(Syrian side\) ent_/],
    ['Daesh', anEntity, /resolved .* to Islamic State ent_/],
    [
      'rebels take the crossing',
      aDocument,
      /resolved .* to “Rebels take the Al-Tanf crossing from Islamic State” doc_/,
    ],
  ] as const)('resolves %s and reports the match', async (given, wanted, sentence) => {
    const { id, said } = await meant(given, wanted);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(sentence);
    expect(said[0]).toContain(id);
  });

  test('by an id gives that id, without a message', async () => {
    const { id } = await meant('SOHR', aSource);
    expect(await meant(id, aSource)).toEqual({ id, said: [] });
  });

  test('by an id of another kind, or by an invalid id, is rejected', async () => {
    const { id } = await meant('SOHR', aSource);
    await expect(meant(id, aDocument)).rejects.toThrow(InvalidInput);
    await expect(meant(id, aDocument)).rejects.toThrow(/is the id of an entity; expected a document/);
    await expect(meant('ent_12', aSource)).rejects.toThrow(/"ent_12" is not an id/);
    await expect(meant('?!', aSource)).rejects.toThrow(InvalidInput);
  });

  test('by an ambiguous name asks for the id of one of them, and tells them apart', async () => {
    const refused = meant('activists', aSource);
    await expect(refused).rejects.toThrow(NotFound);
    await expect(refused).rejects.toThrow(
      /^more than one source matches activists: use an id: activists \(1\) src_\w{32} \(in “.+”\), activists \(2\) src_\w{32} \(in “.+”\)$/,
    );
  });

  test('by an unknown name does not guess, and lists the nearest names', async () => {
    await expect(meant('xyzzy', aSource)).rejects.toThrow(/^no source found for xyzzy: try whosaid search/);
    const near = meant('Albu Kamal crossing at night', aPlace);
    await expect(near).rejects.toThrow(NotFound);
    await expect(near).rejects.toThrow(/did you mean .*Albu Kamal crossing ent_\w{32}/);
  });

  test('by a name of what was merged into a place, or in another script, gives the place', async () => {
    await graph.ask(gql`mutation ($records: [RecordInput!]!) { record(records: $records) { results { id } } }`, {
      records: [
        { entity: { key: 't:kept', kind: 'PLACE', name: 'Тарса' } },
        { entity: { key: 't:gone', kind: 'PLACE', name: 'Qasr Umran', aliases: ['Kasr Omran'] } },
        { link: { kind: 'SAME_AS', from: 't:gone', to: 't:kept', reason: 'one town' } },
      ],
    });
    const ids = await Promise.all(['Kasr Omran', 'Qasr Umran', 'Tarsa', 'Тарса'].map((name) => meant(name, aPlace)));
    expect(new Set(ids.map(({ id }) => id)).size).toBe(1);
    expect(ids[0]?.said[0]).toMatch(/resolved Kasr Omran to Тарса ent_/);
  });

  test('by a URL gives the document there, not one below it', async () => {
    const at = { url: 'https://paper.example/a', title: 'At the URL', publisher: 't:paper', publishedAt: '2016-03-01' };
    const below = { ...at, url: 'https://paper.example/a/b', title: 'Below it' };
    await graph.ask(gql`mutation ($records: [RecordInput!]!) { record(records: $records) { results { id } } }`, {
      records: [
        { entity: { key: 't:paper', kind: 'ORGANISATION', name: 'Paper', sourceKind: 'OUTLET' } },
        { document: { key: 'at', ...at } },
        { document: { key: 'below', ...below } },
      ],
    });
    const { said } = await meant('http://www.paper.example/a/?utm_source=mail', aDocument);
    expect(said[0]).toMatch(/ to “At the URL” doc_/);
    await expect(meant('https://paper.example/c', aDocument)).rejects.toThrow(NotFound);
    await expect(meant('https://paper.example', aDocument)).rejects.toThrow(/did you mean “Below it” .*“At the URL”/);
  });

  test('finds only the wanted kinds', async () => {
    await expect(meant('Islamic State', aPlace)).rejects.toThrow(
      /^no place found for Islamic State: Islamic State ent_\w{32} is of kind actor; /,
    );
  });

  test('uses the graph as of the recorded time', async () => {
    await expect(meant('SOHR', aSource, '2001-01-01T00:00:00Z')).rejects.toThrow(NotFound);
  });
});
