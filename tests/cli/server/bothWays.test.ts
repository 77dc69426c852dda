import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { runHere } from '../runHere.js';
import { buildProgram, cleanUp, type Ended, emptyFolder, seed, serving } from '../whosaid.js';

// Each command is run without a server and through one, on the same graph: the output is the same.

const unknown = 'clm_00000000000000000000000000000000';
const words = ['rebels', 'seized', 'tanf'];

const questions: readonly (readonly string[])[] = [
  ['stats'],
  ['stats', '--json'],
  ['search', 'altanf', '--first', '200'],
  ['search', 'xyzzy', '--json'],
  ['ask', 'Who reported that rebels seized Al-Tanf?'],
  ['ask', 'colourless green ideas'],
  ['who-reported', ...words],
  ['who-reported', ...words, '--json'],
  ['who-reported', ...words, '--receipt', '-'],
  ['who-reported', 'xyzzy'],
  ['who-reported', unknown],
  ['show', unknown],
  ['control', 'syrian side of tanf', '--json'],
  ['control', 'jordan'],
  ['conflicts', '--first', '200', '--json'],
  ['provenance', 'rebels', 'take', 'the', 'crossing'],
  ['provenance', 'rebels', 'take', 'the', 'crossing', '--json'],
  ['path', 'mcgurk', 'al-tanf crossing', '--max-hops', '8'],
  ['track-record', 'sohr', '--json'],
  ['track-record', 'nobody at all'],
  ['what-if', '--distrust', 'sohr', '--json'],
  ['what-if', '--distrust', 'activists'],
];

let folder: string;
let data: string;
// Starting programs takes seconds each on a busy machine.
jest.setTimeout(240_000);

beforeAll(async () => {
  buildProgram();
  folder = emptyFolder();
  data = join(folder, 'graph');
  expect(await runHere(['import', 'jsonl', seed, '--data', data])).toMatchObject({ code: 0 });
});
afterAll(cleanUp);

interface Hits {
  readonly search: readonly { readonly node: { readonly id: string } }[];
}

test('queries give the same output and exit codes', async () => {
  const hits = (await runHere(['search', 'sohr', '--json', '--data', data])).out;
  const id = (JSON.parse(hits) as Hits).search[0]?.node.id ?? '';
  const receipt = join(folder, 'a.receipt');
  await runHere(['who-reported', ...words, '--receipt', receipt, '--data', data]);
  const commands = [
    ...questions,
    ['show', id],
    ['show', id, '--json'],
    ['replay', receipt],
    ['replay', receipt, '--json'],
  ];
  const inTurn = async () => {
    const ended: unknown[] = [];
    for (const args of commands) ended.push([args.join(' '), await runHere([...args, '--data', data])]);
    return ended;
  };
  const alone = await inTurn();
  const server = await serving(['--data', data], { cwd: folder });
  const through = await inTurn();
  expect(await server.stop()).toMatchObject({ code: 0, err: '' });
  expect(through).toEqual(alone);
  // Comparing two failures would prove nothing.
  expect(alone.filter((one) => JSON.stringify(one).includes('"code":0')).length).toBeGreaterThan(15);
});

const header = '{"whosaid":{"version":1,"namespace":"t","by":"ann"}}';
const place = (key: string) => JSON.stringify({ entity: { key, kind: 'PLACE', name: `Place ${key}` } });
const ucdp = new URL('../../fixtures/ucdp/norland_2031.csv', import.meta.url).pathname;

const files = {
  good: `${header}\n${place('a')}\n${place('b')}\n`,
  bad: `${header}\n${place('c')}\n{"entity": 1}\n{oops\u2028é\n${place('d')}\n`,
  cut: `${header}\n${place('e')}\n{"entity": {"key"`,
  newer: '{"whosaid":{"version":2}}\n',
  headless: `${place('e')}\n`,
  empty: '',
};

/** The output and result of imports, without durations and times. */
async function worked(graph: string): Promise<readonly unknown[]> {
  const path = (name: string) => join(folder, `${name}.jsonl`);
  const ends: unknown[] = [];
  for (const args of [
    ['jsonl', path('good'), path('bad'), '--rejects', path('both.rejects'), '--force'],
    ['jsonl', path('bad'), '--rejects', path('one.rejects'), '--force', '--json', '--batch', '1'],
    ['jsonl', path('good'), '--reason', 'für später: 🙂'],
    ['jsonl', path('good'), '--reason', ''],
    ['jsonl', path('cut')],
    ['jsonl', path('newer')],
    ['jsonl', path('headless')],
    ['jsonl', path('empty')],
    ['jsonl', path('history')],
    ['jsonl', folder],
    ['ucdp-ged', path('good')],
    [
      ...['ucdp-ged', ucdp, '--json', '--reason', 'für später: 🙂', '--force'],
      ...['--rejects', path('ucdp.rejects'), '--warnings', path('ucdp.warnings')],
    ],
  ]) {
    ends.push([args, untimed(await runHere(['import', ...args, '--data', graph]))]);
  }
  for (const name of ['both.rejects', 'one.rejects']) ends.push(readFileSync(path(name), 'utf8'));
  await runHere(['export', 'jsonl', '-o', path('exported'), '--force', '--data', graph]);
  await runHere(['export', 'jsonl', '--history', '-o', path('exported.history'), '--force', '--data', graph]);
  const journal = readFileSync(path('exported.history'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{"change"'));
  return [...ends, readFileSync(path('exported'), 'utf8'), journal.map((line) => line.replace(/"at":"[^"]*"/, ''))];
}

const untimed = ({ code, out, err }: Ended) => {
  const text = out.replace(/ in [\d.]+ s, [\d,]+\/s/g, '').replace(/"seconds": [\d.e-]+/g, '');
  return { code, out: text, err };
};

test('imports give the same output, graph and journal', async () => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.jsonl`), text);
  await runHere(['export', 'jsonl', '--history', '-o', join(folder, 'history.jsonl'), '--data', data]);
  const alone = await worked(join(folder, 'alone'));
  const graph = join(folder, 'served');
  const server = await serving(['--no-seed', '--data', graph], { cwd: folder });
  const through = await worked(graph);
  expect(await server.stop()).toMatchObject({ code: 0, err: '' });
  expect(through).toEqual(alone);
  const journal = JSON.stringify(alone.at(-1));
  expect(journal).toContain('\\"by\\":\\"ann\\"');
  expect(journal).toContain('für später: 🙂');
});

test('a history is restored into the empty graph of a server, byte for byte', async () => {
  const [before, after] = [join(folder, 'before.jsonl'), join(folder, 'after.jsonl')];
  await runHere(['export', 'jsonl', '--history', '-o', before, '--data', data]);
  const graph = join(folder, 'restored');
  const server = await serving(['--no-seed', '--data', graph], { cwd: folder });
  expect(await runHere(['import', 'jsonl', before, '--data', graph])).toMatchObject({ code: 0, err: '' });
  await runHere(['export', 'jsonl', '--history', '-o', after, '--data', graph]);
  expect(readFileSync(after, 'utf8')).toBe(readFileSync(before, 'utf8'));
  await server.stop();
});
