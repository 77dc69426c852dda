import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import type { WireRecord } from '../../src/domain/records/records.js';
import { recordRecords } from '../../src/usecases/transfer/recordRecords.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

// Lists of entities by their subkind, and of events and documents by the places that their claims concern.

const place = (key: string, name: string, adminAreas: readonly string[] = []): WireRecord => ({
  entity: { key: `t:${key}`, kind: 'PLACE', name, ...(adminAreas.length > 0 ? { adminAreas: [...adminAreas] } : {}) },
});
const thing = (key: string, name: string, subkind?: string): WireRecord => ({
  entity: { key: `t:${key}`, kind: 'ORGANISATION', name, ...(subkind === undefined ? {} : { subkind }) },
});
const document = (key: string, title: string, publishedAt: string, publisher = 'watch'): WireRecord => ({
  document: { key, title, publisher: `t:${publisher}`, publishedAt, url: `https://news.example/${key}` },
});
const link = (kind: 'PART_OF' | 'DESCRIBES' | 'SAME_AS', from: string, to: string): WireRecord => ({
  link: { kind, from, to, by: 'coder', reason: 'as told' },
});
/** A flood at a place, which describes an event, and who says so in which document. */
const flood = (key: string, at: string, event: string, document: string, more: object = {}): readonly WireRecord[] => [
  {
    claim: {
      key,
      predicate: 'flooded',
      text: `Flood ${key}.`,
      participants: [{ role: 'PLACE', entity: `t:${at}` }],
      occurrence: key,
    },
  },
  { attribution: { key: `a-${key}`, document, source: 't:watch', claim: key, mode: 'NARRATIVE', ...more } as never },
  link('DESCRIBES', key, `t:${event}`),
];

const records: readonly WireRecord[] = [
  thing('watch', 'River Watch', 'Field Office'),
  thing('post', 'The Post', 'newspaper'),
  thing('gazette', 'The Gazette', 'newspaper'),
  thing('plain', 'The Plain'),
  thing('quoting', 'The quoter "subkind":"newspaper"', 'almanac'),
  ...[place('land', 'Ovland'), place('vale', 'Merrow Vale', ['West', 'Vale District'])],
  ...[place('mill', 'Old Mill', ['West', 'Mill District']), place('port', 'Sandport', ['East'])],
  place('mill2', 'Oldmill'),
  ...['spring', 'autumn', 'winter', 'hidden'].map(
    (name): WireRecord => ({
      event: { key: `t:${name}`, name: `Flood of ${name}`, properties: [{ name: 'year', value: '2031' }] },
    }),
  ),
  { event: { key: 't:bare', name: 'Flood of nothing' } },
  document('d1', 'One', '2031-05-01'),
  document('d2', 'Two', '2031-06-01', 'post'),
  document('d3', 'Three', '2031-07-01'),
  document('d4', 'Four', '2031-08-01'),
  ...flood('c1', 'mill', 'spring', 'd1'),
  ...flood('c2', 'vale', 'autumn', 'd2'),
  ...flood('c3', 'port', 'winter', 'd3'),
  ...flood('c4', 'mill2', 'winter', 'd4'),
  ...flood('c5', 'vale', 'hidden', 'd4', { review: 'PROPOSED' }),
  link('PART_OF', 't:vale', 't:land'),
  link('PART_OF', 't:mill', 't:vale'),
];

let graph: TestGraph;
let before: string;
const ids = new Map<string, string>();
beforeAll(async () => {
  graph = await openTestGraph();
  await recordRecords(graph.engine, records, { by: 'tester' });
  const { stats, entities } = await graph.ask<{
    stats: { recordedAt: string };
    entities: { nodes: readonly { id: string; name: string }[] };
  }>(parse('{ stats { recordedAt } entities(first: 50) { nodes { id name } } }'));
  before = stats.recordedAt;
  for (const { id, name } of entities.nodes) ids.set(name, id);
  const later = [thing('post', 'The Post', 'website'), thing('plain', 'The Plain', 'newspaper')];
  await recordRecords(graph.engine, [...later, link('SAME_AS', 't:mill2', 't:mill')], { by: 'tester' });
});
afterAll(() => graph.close());

async function listed(list: 'entities' | 'events' | 'documents', args: string): Promise<readonly string[]> {
  const name = list === 'documents' ? 'name: title' : 'name';
  const found = await graph.ask<Record<string, { totalCount: number; nodes: readonly { name: string }[] }>>(
    parse(`{ ${list}(${args}) { totalCount nodes { ${name} } } }`),
  );
  const names = found[list]?.nodes.map((node) => node.name) ?? [];
  expect(found[list]?.totalCount).toBe(names.length);
  return names;
}
const at = (name: string) => JSON.stringify(ids.get(name));

describe('entities by subkind', () => {
  it('have one of those, in any case', async () => {
    expect(await listed('entities', 'subkind: ["NewsPaper"]')).toEqual(['The Gazette', 'The Plain']);
    expect(await listed('entities', 'subkind: ["website", "field office"]')).toEqual(['River Watch', 'The Post']);
    expect(await listed('entities', 'subkind: ["news"]')).toEqual([]);
    expect(await listed('entities', 'subkind: []')).toEqual([]);
  });

  it('meet the other arguments too', async () => {
    expect(await listed('entities', 'subkind: ["newspaper"], name: "Gazette"')).toEqual(['The Gazette']);
    expect(await listed('entities', 'subkind: ["newspaper"], kind: [PLACE]')).toEqual([]);
  });

  it('are those that had it at the time of the view', async () => {
    const view = `view: {recordedAt: ${JSON.stringify(before)}}`;
    expect(await listed('entities', `subkind: ["newspaper"], ${view}`)).toEqual(['The Gazette', 'The Post']);
    expect(await listed('entities', `subkind: ["website"], ${view}`)).toEqual([]);
  });

  it('are paged', async () => {
    const page = async (more: string) =>
      (
        await graph.ask<{ entities: { nodes: readonly { name: string }[]; pageInfo: { endCursor: string } } }>(
          parse(`{ entities(subkind: ["newspaper"], first: 1${more}) { nodes { name } pageInfo { endCursor } } }`),
        )
      ).entities;
    const first = await page('');
    const second = await page(`, after: ${JSON.stringify(first.pageInfo.endCursor)}`);
    expect([...first.nodes, ...second.nodes].map(({ name }) => name)).toEqual(['The Gazette', 'The Plain']);
  });
});

describe('events by place', () => {
  it('are those of a place, of what lies within it, and of what is merged with it', async () => {
    expect(await listed('events', `within: ${at('Ovland')}`)).toEqual([
      'Flood of autumn',
      'Flood of spring',
      'Flood of winter',
    ]);
    expect(await listed('events', `within: ${at('Old Mill')}`)).toEqual(['Flood of spring', 'Flood of winter']);
    expect(await listed('events', `within: ${at('Sandport')}`)).toEqual(['Flood of winter']);
    const view = `view: {recordedAt: ${JSON.stringify(before)}}`;
    expect(await listed('events', `within: ${at('Old Mill')}, ${view}`)).toEqual(['Flood of spring']);
  });

  it('are those of an administrative area', async () => {
    expect(await listed('events', 'adminArea: "west"')).toEqual([
      'Flood of autumn',
      'Flood of spring',
      'Flood of winter',
    ]);
    expect(await listed('events', 'adminArea: "Mill District"')).toEqual(['Flood of spring', 'Flood of winter']);
    expect(await listed('events', 'adminArea: "Mill"')).toEqual([]);
  });

  it('meet the other arguments, and the view', async () => {
    const land = `within: ${at('Ovland')}`;
    expect(await listed('events', `${land}, adminArea: "Vale District"`)).toEqual(['Flood of autumn']);
    expect(await listed('events', `${land}, adminArea: "East"`)).toEqual([]);
    expect(await listed('events', `${land}, name: "Flood of spring"`)).toContain('Flood of spring');
    expect(await listed('events', `within: ${at('Sandport')}, name: "Flood of spring"`)).not.toContain(
      'Flood of spring',
    );
    expect(await listed('events', `${land}, property: {name: "year", value: "2031"}`)).toHaveLength(3);
    expect(await listed('events', `${land}, property: {name: "year", value: "2030"}`)).toEqual([]);
    expect(await listed('events', `${land}, view: {review: [ACCEPTED, PROPOSED]}`)).toContain('Flood of hidden');
    expect(await listed('events', `${land}, view: {excludeSources: [${at('River Watch')}]}`)).toEqual([]);
    expect(await listed('events', `${land}, view: {excludeSources: [${at('The Post')}]}`)).toEqual([
      'Flood of spring',
      'Flood of winter',
    ]);
  });
});

describe('documents by the places that their claims concern', () => {
  it('are found by a place with all that lies within it, and by an area', async () => {
    expect(await listed('documents', `within: ${at('Ovland')}`)).toEqual(['Four', 'Two', 'One']);
    expect(await listed('documents', `within: ${at('Old Mill')}`)).toEqual(['Four', 'One']);
    expect(await listed('documents', 'adminArea: "east"')).toEqual(['Three']);
    expect(await listed('documents', 'adminArea: "nowhere"')).toEqual([]);
  });

  it('meet the other arguments, and the view', async () => {
    const land = `within: ${at('Ovland')}`;
    expect(await listed('documents', `${land}, publisher: ${at('The Post')}`)).toEqual(['Two']);
    expect(await listed('documents', `${land}, url: "news.example/d3"`)).toEqual([]);
    expect(await listed('documents', `${land}, url: "news.example/d1"`)).toEqual(['One']);
    expect(await listed('documents', `${land}, from: "2031-05-02", to: "2031-06"`)).toEqual(['Two']);
    expect(await listed('documents', `${land}, adminArea: "Vale District"`)).toEqual(['Two']);
    expect(await listed('documents', `${land}, view: {excludeSources: [${at('The Post')}]}`)).toEqual(['Four', 'One']);
    expect(await listed('documents', `${land}, view: {publishedBy: "2031-06-30"}`)).toEqual(['Two', 'One']);
  });
});

it('an area without a name is refused', async () => {
  for (const list of ['events', 'documents']) {
    const { errors } = await graph.reply(parse(`{ ${list}(adminArea: " ") { totalCount } }`));
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message: expect.stringMatching(/adminArea is empty/) }]);
  }
});
