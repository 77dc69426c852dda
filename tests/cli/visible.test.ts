import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runIn } from './runHere.js';
import { cleanUp, emptyFolder } from './whosaid.js';

const evil = 'a\u001b[31m\u202eb\u009bc\u200fd';
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200f\u202e]/;
let cwd: string;

beforeAll(async () => {
  cwd = emptyFolder();
  const lines = [
    { whosaid: { version: 1, namespace: 'test' } },
    { entity: { key: 'o', kind: 'ORGANISATION', name: 'Outlet', sourceKind: 'OUTLET' } },
    { document: { key: 'd', title: 'News', publisher: 'o' } },
    { entity: { key: 'p', kind: 'PLACE', name: 'Tarsa', description: 'turned \u202e round\u009b' } },
    {
      claim: {
        key: 'c',
        predicate: 'held',
        text: 'Held \u202e back\u200f',
        participants: [{ role: 'PLACE', entity: 'p' }],
      },
    },
    { attribution: { key: 'a', document: 'd', source: 'o', claim: 'c', mode: 'NARRATIVE' } },
    { [evil]: {} },
    { entity: { key: 'x', kind: evil, name: 'X' } },
  ];
  writeFileSync(join(cwd, 'notes.jsonl'), `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
  expect(await runIn(['import', 'jsonl', 'notes.jsonl'], { cwd })).toMatchObject({ code: 4 });
});
afterAll(cleanUp);

describe('what the command line prints', () => {
  test.each([
    [['search', evil]],
    [['who-reported', evil]],
    [['ask', `Who reported ${evil}?`]],
    [['control', evil]],
    [['path', evil, 'Tarsa']],
    [['track-record', evil]],
    [['conflicts', '--about', evil]],
    [['show', evil]],
    [[evil]],
    [['search', `--${evil}`]],
    [['search', 'x', '--first', evil]],
    [['search', 'x', '--in', evil]],
    [['who-reported', 'x', '--as-of', evil]],
    [['stats', '--data', evil]],
    [['doctor', '--data', evil]],
    [['import', 'jsonl', evil]],
    [['import', evil, 'x']],
    [['export', evil]],
    [['export', 'jsonl', '-o', `${evil}/x`]],
    [['replay', evil]],
    [['export', 'jsonl', '-o', evil]],
  ])('has invisible characters of its arguments escaped: %j', async (args) => {
    const { out, err } = await runIn(args, { cwd });
    expect(`${out}${err}`).not.toMatch(unsafe);
    expect(`${out}${err}`.length).toBeGreaterThan(0);
  });

  test('has invisible characters of the graph escaped, in JSON too', async () => {
    const found = await runIn(['search', 'held', 'back', '--json'], { cwd });
    expect(found.out).not.toMatch(unsafe);
    const [{ node }] = JSON.parse(found.out).search;
    expect(node.text).toBe('Held \u202e back\u200f');
    for (const args of [
      ['search', 'held', 'back'],
      ['who-reported', 'held', 'back'],
      ['show', node.id],
    ]) {
      const { out } = await runIn(args, { cwd });
      expect(out).not.toMatch(unsafe);
      expect(out).toContain('Held <U+202E> back<U+200F>');
    }
  });
});
