import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { aheadOf } from '../../src/cli/graph/concerns.js';
import { smallDisk } from '../contract/smallDisk.js';
import { runIn } from './runHere.js';
import { buildProgram, cleanUp, emptyFolder, run, seed, start, until } from './whosaid.js';

// Starting programs takes seconds each on a busy machine.
jest.setTimeout(240_000);

beforeAll(buildProgram);
afterAll(cleanUp);

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

/** The content of a folder, with the modes. */
const modesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => [name, modeOf(join(folder, name))]);

async function withSeed() {
  const cwd = emptyFolder();
  expect(await runIn(['import', 'jsonl', seed], { cwd })).toMatchObject({ code: 0, err: '' });
  return { cwd, data: join(cwd, '.whosaid') };
}

describe('a data folder', () => {
  test('is created for its owner only, with everything in it', async () => {
    const cwd = emptyFolder();
    const data = join(cwd, '.whosaid');
    expect(await run(['import', 'jsonl', seed], { cwd })).toMatchObject({ code: 0, err: '' });
    expect(modeOf(data)).toBe('700');
    expect(modesIn(data).filter(([, mode]) => !['600', '700'].includes(String(mode)))).toEqual([]);
    expect((await runIn(['doctor'], { cwd })).out).toMatch(/access +ok +this user only/);
  });

  test('that others may read is left unchanged, and reported by doctor and at the start', async () => {
    const { cwd, data } = await withSeed();
    chmodSync(data, 0o755);
    chmodSync(join(data, 'graph.grafeo'), 0o644);
    const sentence = /other users of this machine can read the files in .*; to prevent that: chmod -R go= /;
    expect((await runIn(['doctor'], { cwd })).out).toMatch(sentence);
    const server = start(['serve', '--port', '0'], { cwd });
    await until(() => server.said().out.includes('Ctrl-C'), 'the start block');
    server.child.kill('SIGTERM');
    expect((await server.ended).err).toMatch(sentence);
    expect(modeOf(data)).toBe('755');
  });

  test('that others may write into fails the check', async () => {
    const { cwd, data } = await withSeed();
    chmodSync(data, 0o777);
    const { code, out } = await runIn(['doctor'], { cwd });
    expect(code).toBe(5);
    expect(out).toMatch(/access +failed +other users of this machine can change the files in .*: chmod -R go= /);
    expect(out).toMatch(/\nFailed checks: access\.\n$/);
  });

  test('that is a file is reported as one', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'lock'), '');
    for (const args of [['stats'], ['import', 'jsonl', seed], ['export', 'jsonl'], ['serve', '--port', '0']]) {
      const { code, err } = await runIn([...args, '--data', 'lock'], { cwd });
      expect([args, code]).toEqual([args, 5]);
      expect(err).toMatch(/^whosaid: .*lock is not a folder: name a folder with --data\n$/);
    }
  });

  test('that is damaged is reported as damaged, not as in use', async () => {
    const { cwd, data } = await withSeed();
    const file = join(data, 'graph.grafeo');
    const good = readFileSync(file);
    writeFileSync(file, good.subarray(0, good.length >> 1));
    for (const args of [['stats'], ['doctor'], ['export', 'jsonl']]) {
      const { code, out, err } = await runIn(args, { cwd });
      expect([args, code]).toEqual([args, 5]);
      expect(`${out}${err}`.replace(/\s+/g, ' ')).toMatch(/is damaged: restore it from an export/);
    }
  });

  test('on a full disk can be queried and exported, and doctor reports that it is full', async () => {
    const disk = smallDisk();
    if (disk === undefined) return;
    try {
      const cwd = disk.folder;
      expect(await runIn(['import', 'jsonl', seed], { cwd })).toMatchObject({ code: 0 });
      const printed = await runIn(['export', 'jsonl'], { cwd });
      disk.fill();
      expect((await runIn(['export', 'jsonl'], { cwd })).out === printed.out).toBe(true);
      expect(await runIn(['who-reported', 'seized', 'tanf'], { cwd })).toMatchObject({ code: 0, err: '' });
      const doctor = await runIn(['doctor'], { cwd });
      expect(doctor.code).toBe(5);
      expect(doctor.out).toMatch(/disk +failed +0 MB free: too little to write; free some space/);
      disk.clear();
      expect(await runIn(['export', 'jsonl'], { cwd })).toEqual(printed);
    } finally {
      disk.end();
    }
  });

  test('that is read-only can be queried and exported, and rejects writes with a message', async () => {
    const { cwd, data } = await withSeed();
    const printed = await runIn(['export', 'jsonl'], { cwd });
    // Permissions do not apply to root, so another user runs it then.
    const isRoot = process.getuid?.() === 0;
    const as = isRoot ? { uid: 65_534, gid: 65_534 } : {};
    for (const [name] of modesIn(data)) chmodSync(join(data, String(name)), 0o555);
    for (const folder of [data, cwd]) chmodSync(folder, 0o555);
    try {
      expect(await run(['export', 'jsonl'], { cwd, as })).toEqual(printed);
      expect(JSON.parse((await run(['stats', '--json'], { cwd, as })).out).stats).toMatchObject({ claims: 22, seq: 1 });
      expect(await run(['who-reported', 'seized', 'tanf'], { cwd, as })).toMatchObject({ code: 0, err: '' });
      expect((await run(['doctor'], { cwd, as })).out).toMatch(/All checks passed/);
      const { code, err } = await run(['import', 'jsonl', seed], { cwd, as });
      expect(code).toBe(5);
      expect(err).toMatch(/is read-only: make it writable for this user/);
      const server = start(['serve', '--port', '0', '--log', 'silent'], { cwd, as });
      await until(() => server.said().out.includes('Ctrl-C'), 'the start block');
      server.child.kill('SIGTERM');
      expect(await server.ended).toMatchObject({ code: 0 });
    } finally {
      for (const folder of [cwd, data]) chmodSync(folder, 0o755);
    }
    expect(await runIn(['stats'], { cwd })).toMatchObject({ code: 0 });
  });

  test('that cannot be created is reported with a message', async () => {
    const cwd = emptyFolder();
    for (const folder of ['/proc/whosaid', '/proc/whosaid/deep/er', `/${'x'.repeat(300)}`]) {
      const { code, err } = await runIn(['import', 'jsonl', seed, '--data', folder], { cwd });
      expect([folder, code]).toEqual([folder, 5]);
      expect(err).not.toMatch(/unexpected error/);
    }
    rmSync(cwd, { recursive: true });
  });
});

describe('a journal that is ahead of the clock', () => {
  const now = Date.parse('2026-03-01T12:00:00.000Z');

  test.each([
    ['2026-03-01T12:04:59.000Z', undefined],
    ['2026-03-01T11:00:00.000Z', undefined],
    ['1970-01-01T00:00:00.000Z', undefined],
    ['2026-03-01T12:20:00.000Z', '20 minutes'],
    ['2026-03-02T12:00:00.000Z', '24 hours'],
    ['2026-05-01T12:00:00.000Z', '61 days'],
    ['2036-03-01T12:00:00.000Z', '10 years'],
  ])('at %s is %s ahead', (last, span) => {
    const told = aheadOf(last, now);
    if (span === undefined) expect(told).toBeUndefined();
    else expect(told).toContain(`${last}, ${span} ahead of this computer's clock`);
  });

  test('is reported by doctor and at the start, with what to do', async () => {
    const cwd = emptyFolder();
    const change = {
      seq: 1,
      at: '2999-01-01T00:00:00.000Z',
      kind: 'IMPORT',
      by: 'ann',
      input: 'x',
      records: 1,
      counts: [{ type: 'entity', created: 1, updated: 0 }],
    };
    const id = 'a place';
    const lines = [
      { whosaid: { version: 1, history: true } },
      { change },
      { entity: { key: `t:${id}`, kind: 'PLACE', name: id } },
    ];
    writeFileSync(join(cwd, 'history.jsonl'), `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
    expect(await runIn(['import', 'jsonl', 'history.jsonl'], { cwd })).toMatchObject({ code: 0, err: '' });
    const doctor = await runIn(['doctor'], { cwd });
    expect(doctor.code).toBe(5);
    expect(doctor.out).toMatch(/clock +failed +the last journal entry was recorded at 2999-01-01/);
    const server = start(['serve', '--port', '0'], { cwd });
    await until(() => server.said().out.includes('Ctrl-C'), 'the start block');
    server.child.kill('SIGTERM');
    expect((await server.ended).err).toMatch(/ahead of this computer's clock, .*: if the clock is wrong now, set it/);
  });
});
