import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createSchema } from '../../src/ask/createSchema.js';
import { openEmbedded } from '../../src/engines/embedded/openEmbedded.js';
import { openStore } from '../../src/graph/openStore.js';
import type { RunningServer } from '../../src/server/startServer.js';
import { proposeExample } from '../../src/web/playground/proposeExample.js';
import { recordExample } from '../../src/web/playground/recordExample.js';
import { ask, serve, stopAll, withKey } from './serve.js';

const page = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');
const section = page.slice(page.indexOf('## Recording'), page.indexOf('## Retracting'));
const fenced = (language: string) => new RegExp(`\`\`\`${language}\n([^]*?)\n\`\`\``).exec(section)?.[1] ?? '';

let server: RunningServer;

beforeAll(async () => {
  const engine = openEmbedded();
  await openStore(engine);
  server = await serve({ engine, schema: createSchema() });
});

afterAll(stopAll);

const post = (query: string, variables: object) => ask(server, query, variables, withKey);
const record = (records: readonly unknown[], namespace?: string) =>
  post('mutation ($r: [RecordInput!]!, $n: String) { record(records: $r, namespace: $n) { warnings } }', {
    r: records,
    n: namespace,
  });

describe('the worked example of docs/api.md', () => {
  test('records all it has, and a question finds it', async () => {
    const answer = await post(fenced('graphql'), JSON.parse(fenced('json')));
    expect(answer.json.errors).toBeUndefined();
    const { change, results, warnings } = answer.json.data.record;
    expect(change.seq).toBe(1);
    expect(results).toHaveLength(9);
    expect(new Set(results.map(({ outcome }: { outcome: string }) => outcome))).toEqual(new Set(['CREATED']));
    expect(warnings).toEqual([]);
    const found = await post('{ whoReported(text: "guards took the ford") { origins { source { name } } } }', {});
    expect(found.text).toContain('{"origins":[{"source":{"name":"Border Watch"}}]}');
  });

  test('is a tab of the playground: recording that, too, changes nothing', async () => {
    const answer = await post(recordExample.query, JSON.parse(recordExample.variables));
    expect(answer.json.data.record.change).toBeNull();
    expect(Math.max(...recordExample.query.split('\n').map((line) => line.length))).toBeLessThanOrEqual(67);
  });
});

const place = (key: string, name = 'A') => ({ entity: { key, kind: 'PLACE', name } });

describe('record', () => {
  test('says that a key without a namespace needs one', async () => {
    expect((await record([place('x')])).json.errors[0].message).toContain('"x" has no namespace');
    expect((await record([place('x')], 'Not One')).json.errors[0].message).toContain('namespace: "Not One" must be');
  });

  test('names every fault of every record, with what would be right', async () => {
    const { json } = await record([
      { entity: { key: 'x', kind: 'PLACE', name: 'A', latitude: 95, longitude: 0, sourceKind: 'MONITOR' } },
      place('y'),
      { attribution: { key: 'a', document: 'd', mode: 'DIRECT' } },
    ]);
    expect(json.errors[0].message).toBe(
      'records[0]: entity: 2 faults: (1) latitude: Too big: expected number to be <=90; ' +
        '(2) a place cannot be a source: remove sourceKind\n' +
        'records[2]: attribution: 2 faults: (1) an attribution must have exactly one of claim and about; ' +
        '(2) an attribution must have exactly one of source and sources',
    );
  });

  test('names every reference of a record that leads nowhere', async () => {
    const { json } = await record([
      { attribution: { key: 'a', document: 'd', source: 's', claim: 'c', mode: 'DIRECT' } },
    ]);
    expect(json.errors[0].message).toMatch(/^records\[0\]: attribution: 3 faults: .*document: .*source: .*claim: /);
  });

  test.each([
    [{ entity: { key: 'x:a', kind: 'ORGANIZATION', name: 'A' } }, 'Did you mean the enum value \\"ORGANISATION\\"?'],
    [{ entity: { key: 'x:a', kind: 'PLACE', name: 'A', aliasses: ['B'] } }, 'Did you mean \\"aliases\\"?'],
    [{ document: { key: 'd', title: 'T', publisher: 'x:p', publishedAt: '6 March 2016' } }, 'did you mean 2016-03-06?'],
    [{ entity: { key: 'x:a', kind: 'OUTLET', name: 'A' } }, 'OUTLET is a value of SourceKind'],
  ])('%j: %s', async (one, sentence) => {
    const { text } = await record([one]);
    expect(text).toContain(sentence);
  });

  test('says where two records of one call differ, and what it removed', async () => {
    const { json } = await record([place('x', 'Ford'), place('y', 'Hill\u200b'), place('x', 'Bridge')], 'warned');
    expect(json.data.record.warnings).toEqual([
      'records[1]: entity: invisible characters were removed from name',
      'records[2]: entity "x": name differs from records[0]: "Ford" there, "Bridge" here; "Bridge" is kept',
    ]);
  });

  test('refuses one key for two things, and says in what they differ', async () => {
    const one = (key: string, valid: string) => ({
      claim: { key, predicate: 'fell', text: 'It fell.', participants: [{ role: 'PLACE', entity: 'x' }], valid },
    });
    const two = await record([place('x'), one('c', '2031-01'), one('c', '2031-02')], 'twice');
    expect(two.json.errors[0].message).toMatch(
      /^records\[2\]: claim: key: the key "c" is used for different content .*; the other is records\[1\]: valid is "2031-01" there, and "2031-02" here$/,
    );
    const event = await record([place('x'), { event: { key: 'e', name: 'E' } }, one('e', '2031-01')], 'twice');
    expect(event.json.errors[0].message).toMatch(
      /^records\[2\]: claim: key: the key "e" is that of an event .*; the other is records\[1\]$/,
    );
  });
});

describe('the tab that reads a text', () => {
  test('records the document, and the same again changes nothing', async () => {
    const read = () => post(proposeExample.query, JSON.parse(proposeExample.variables));
    const { json } = await read();
    expect(json.errors).toBeUndefined();
    expect(json.data.propose).toMatchObject({ change: { seq: expect.any(Number) }, leftOut: [] });
    expect(json.data.propose.proposals.nodes).toHaveLength(json.data.propose.count);
    expect((await read()).json.data.propose.change).toBeNull();
    expect(Math.max(...proposeExample.query.split('\n').map((line) => line.length))).toBeLessThanOrEqual(67);
  });
});
