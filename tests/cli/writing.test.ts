import { existsSync, linkSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { runIn } from './runHere.js';
import { buildProgram, cleanUp, emptyFolder, run } from './whosaid.js';

const header = '{"whosaid":{"version":1,"namespace":"test"}}';
const notes = [header, '{"entity":{"key":"a","kind":"PLACE","name":"A"}}', '{oops', ''].join('\n');
let cwd: string;

// Starting programs takes seconds each on a busy machine.
jest.setTimeout(240_000);

beforeAll(async () => {
  buildProgram();
  cwd = emptyFolder();
  writeFileSync(join(cwd, 'notes.jsonl'), notes);
  expect(await runIn(['import', 'jsonl', 'notes.jsonl'], { cwd })).toMatchObject({ code: 4 });
});

afterAll(cleanUp);

const refused = { code: 2, out: '' };
const text = (name: string) => readFileSync(join(cwd, name), 'utf8');

describe('export', () => {
  test.each([['.whosaid/graph.grafeo'], ['.whosaid/copy.jsonl'], ['./x/../.whosaid/graph.grafeo']])(
    'does not write to %s, in the data folder',
    async (path) => {
      const before = readFileSync(join(cwd, '.whosaid/graph.grafeo'));
      for (const args of [[], ['--force']]) {
        expect(await runIn(['export', 'jsonl', '-o', path, ...args], { cwd })).toMatchObject(refused);
      }
      expect(readFileSync(join(cwd, '.whosaid/graph.grafeo'))).toEqual(before);
      expect(await runIn(['stats'], { cwd })).toMatchObject({ code: 0 });
    },
  );

  test('does not write to the data folder of another graph', async () => {
    await runIn(['import', 'jsonl', 'notes.jsonl', '--data', 'second'], { cwd });
    const { code, err } = await runIn(['export', 'jsonl', '-o', 'second/graph.jsonl'], { cwd });
    expect(code).toBe(2);
    expect(err).toBe('whosaid: cannot write second/graph.jsonl: it is inside a data folder; choose another file\n');
  });

  test('replaces a file only with --force, and makes it readable by its owner only', async () => {
    expect(await runIn(['export', 'jsonl', '-o', 'graph.jsonl'], { cwd })).toMatchObject({ code: 0 });
    expect(statSync(join(cwd, 'graph.jsonl')).mode & 0o777).toBe(0o600);
    writeFileSync(join(cwd, 'graph.jsonl'), 'mine');
    expect(await runIn(['export', 'jsonl', '-o', 'graph.jsonl'], { cwd })).toMatchObject(refused);
    expect(text('graph.jsonl')).toBe('mine');
    expect(await runIn(['export', 'jsonl', '-o', 'graph.jsonl', '--force'], { cwd })).toMatchObject({ code: 0 });
    expect(text('graph.jsonl')).toContain('"whosaid"');
  });

  test('writes to standard output under its device names', async () => {
    const printed = await run(['export', 'jsonl'], { cwd });
    for (const name of ['-', '/dev/stdout', '/dev/fd/1']) {
      expect(await run(['export', 'jsonl', '-o', name], { cwd })).toEqual(printed);
    }
  });
});

describe('import', () => {
  test('does not overwrite its input with rejects, under whatever name', async () => {
    linkSync(join(cwd, 'notes.jsonl'), join(cwd, 'hard.jsonl'));
    for (const path of ['notes.jsonl', './notes.jsonl', 'hard.jsonl']) {
      for (const args of [[], ['--force']]) {
        const given = ['import', 'jsonl', 'notes.jsonl', '--rejects', path, ...args];
        expect(await runIn(given, { cwd })).toMatchObject(refused);
      }
    }
    expect(text('notes.jsonl')).toBe(notes);
  });

  test('does not follow a link with --rejects, nor write into a data folder', async () => {
    writeFileSync(join(cwd, 'precious'), 'precious');
    symlinkSync('precious', join(cwd, 'bad.jsonl'));
    const reject = (path: string) => runIn(['import', 'jsonl', 'notes.jsonl', '--rejects', path, '--force'], { cwd });
    expect((await reject('bad.jsonl')).err).toMatch(/it is a link; choose another file\n$/);
    expect((await reject('.whosaid/bad.jsonl')).err).toMatch(/it is inside a data folder; choose another file\n$/);
    expect(text('precious')).toBe('precious');
  });

  test('does not write rejects and warnings to one file, under whatever name', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'notes.jsonl'), notes);
    symlinkSync('.', join(folder, 'here'));
    const both = (rejects: string, warnings: string, ...args: readonly string[]) =>
      runIn(['import', 'jsonl', 'notes.jsonl', '--rejects', rejects, '--warnings', warnings, ...args], { cwd: folder });
    for (const other of ['out.jsonl', './x/../out.jsonl', join(folder, 'out.jsonl'), 'here/out.jsonl']) {
      expect(await both('out.jsonl', other)).toMatchObject({
        ...refused,
        err: 'whosaid: --rejects and --warnings are one file, out.jsonl: choose another file for one of them\n',
      });
    }
    writeFileSync(join(folder, 'out.jsonl'), 'mine');
    linkSync(join(folder, 'out.jsonl'), join(folder, 'hard.jsonl'));
    for (const other of ['out.jsonl', 'hard.jsonl']) {
      expect((await both('out.jsonl', other, '--force')).err).toMatch(/are one file, out\.jsonl/);
    }
    expect(readdirSync(folder).sort()).toEqual(['hard.jsonl', 'here', 'notes.jsonl', 'out.jsonl']);
    expect(readFileSync(join(folder, 'out.jsonl'), 'utf8')).toBe('mine');
    expect(await both('/dev/null', '/dev/null')).toMatchObject({ code: 4 });
  });

  test('does not create a graph when its rejects cannot be written', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'notes.jsonl'), notes);
    const given = ['import', 'jsonl', 'notes.jsonl', '--rejects', '.whosaid/bad.jsonl'];
    expect(await runIn(given, { cwd: folder })).toMatchObject(refused);
    expect(readdirSync(folder)).toEqual(['notes.jsonl']);
  });

  test('writes the rejects of each run to a separate file, for its owner only, unless one is named', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'notes.jsonl'), notes);
    const rejects = async (...args: readonly string[]) => {
      const { out } = await runIn(['import', 'jsonl', 'notes.jsonl', '--json', ...args], { cwd: folder });
      return JSON.parse(out).imports[0].rejects;
    };
    expect(await rejects()).toBe(join(folder, 'notes.jsonl.rejects.jsonl'));
    expect(await rejects()).toBe(join(folder, 'notes.jsonl.rejects.2.jsonl'));
    expect(statSync(join(folder, 'notes.jsonl.rejects.jsonl')).mode & 0o777).toBe(0o600);
    const named = ['import', 'jsonl', 'notes.jsonl', '--rejects', 'notes.jsonl.rejects.jsonl'];
    expect((await runIn(named, { cwd: folder })).err).toMatch(/the file exists; choose another name, or add --force/);
    expect(await rejects('--rejects', '/dev/null')).toBe('/dev/null');
  });
});

describe('who-reported', () => {
  test('writes a receipt under the same rules as other files', async () => {
    const ask = (path: string) => runIn(['who-reported', 'anything', '--receipt', path], { cwd });
    expect((await ask('.whosaid/graph.grafeo')).err).toMatch(/this name is reserved for graph files/);
    await ask('answer.receipt');
    expect(statSync(join(cwd, 'answer.receipt')).mode & 0o777).toBe(0o600);
    expect((await ask('answer.receipt')).err).toMatch(/the file exists; choose another name, or add --force/);
    expect(existsSync(join(cwd, '.whosaid/graph.grafeo'))).toBe(true);
  });
});
