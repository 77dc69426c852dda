import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { runIn } from './runHere.js';
import { cleanUp, emptyFolder } from './whosaid.js';

// What `show` and `ask` tell of a thing beyond its name: spellings, free properties, positions and the subkind.

jest.setTimeout(120_000);

const spellings = ['W.', 'River Watch', 'W.', ...Array.from({ length: 11 }, (_, n) => `RW ${n + 10}`)];
const records = [
  { whosaid: { version: 2, namespace: 'test' } },
  { entity: { key: 'watch', kind: 'ORGANISATION', subkind: 'field office', name: 'River Watch' } },
  { entity: { key: 'mill', kind: 'PLACE', name: 'Old Mill' } },
  { document: { key: 'd', title: 'High water', publisher: 'watch', text: 'The W. said so.' } },
  { event: { key: 'e', name: 'Flood', properties: [{ name: 'date_prec', value: '2' }] } },
  {
    claim: {
      key: 'c',
      predicate: 'flooded',
      text: 'The mill was flooded.',
      participants: [{ role: 'PLACE', entity: 'mill' }],
      properties: [
        { name: 'depth', value: '2 m' },
        { name: 'gauge', value: 'east bank' },
      ],
    },
  },
  ...spellings.map((spelling, n) => ({
    attribution: {
      key: `a${n}`,
      document: 'd',
      source: 'watch',
      claim: 'c',
      mode: 'INDIRECT',
      stated: `20${n + 10}`,
      spelling,
      ...(n === 0 ? { cue: 'said', cueSpan: { start: 7, end: 11 }, sourceSpan: { start: 4, end: 6 } } : {}),
    },
  })),
];

let cwd: string;
let ids: Readonly<Record<string, string>>;
beforeAll(async () => {
  cwd = emptyFolder();
  writeFileSync(join(cwd, 'notes.jsonl'), `${records.map((record) => JSON.stringify(record)).join('\n')}\n`);
  expect(await runIn(['import', 'jsonl', 'notes.jsonl'], { cwd })).toMatchObject({ code: 0 });
  const { out } = await runIn(['export', 'jsonl'], { cwd });
  const idOf = (record: string, text: string) =>
    JSON.parse(out.split('\n').find((line) => line.startsWith(`{"${record}"`) && line.includes(text)) ?? '{}')[record];
  const find = async (name: string) =>
    JSON.parse((await runIn(['search', name, '--json'], { cwd })).out).search[0].node.id as string;
  ids = {
    claim: idOf('claim', 'flooded').key,
    attribution: idOf('attribution', 'cueSpan').key,
    source: await find('River Watch'),
    event: await find('Flood'),
  };
});
afterAll(cleanUp);

const shown = async (what: string) => (await runIn(['show', ids[what] ?? ''], { cwd })).out;

test('a source is shown with its spellings, the most frequent first, and how many more there are', async () => {
  const out = await shown('source');
  expect(out).toMatch(/^spellings +W\. \(2\)\n +RW 10 \(1\)\n/m);
  expect(out).toMatch(/RW 18 \(1\)\n +… and 3 more\n/);
  expect(out).not.toContain('RW 19');
});

test('a claim and an event are shown with their free properties', async () => {
  expect(await shown('claim')).toMatch(/^properties +depth: 2 m\n +gauge: east bank\n/m);
  expect(await shown('event')).toMatch(/^properties +date_prec: 2\n/m);
});

test('an attribution is shown with where the document has the cue and names the source', async () => {
  const out = await shown('attribution');
  expect(out).toMatch(/^cue +said \(characters 7 to 11\)\n/m);
  expect(out).toMatch(/^spelt +W\. \(characters 4 to 6\)\n/m);
});

test('an answer about a thing says its subkind', async () => {
  expect((await runIn(['ask', 'Who is River Watch?'], { cwd })).out).toContain(
    'River Watch is an organisation (field office)',
  );
});
