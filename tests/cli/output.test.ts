import { execFileSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openOutput, writeOutput } from '../../src/cli/files/output.js';
import { cleanUp, emptyFolder } from './whosaid.js';

afterAll(cleanUp);

/** A folder with a file, an input, a data folder and a function that writes there. */
function place() {
  const folder = emptyFolder();
  const at = (name: string) => join(folder, name);
  mkdirSync(at('data'));
  writeFileSync(at('data/graph.grafeo'), 'graph');
  writeFileSync(at('input.jsonl'), 'input');
  writeFileSync(at('old.txt'), 'old');
  const write = (path: string, more: { readonly force?: boolean; readonly dataFolder?: string } = {}) =>
    writeOutput(path, ['new'], { inputs: [at('input.jsonl')], dataFolder: at('.whosaid'), ...more });
  return { folder, at, write };
}

const read = (path: string) => readFileSync(path, 'utf8');

describe('a file that a command writes', () => {
  test('is complete, and readable by its owner only', async () => {
    const { at, write } = place();
    await write(at('new.txt'));
    expect(read(at('new.txt'))).toBe('new');
    expect(statSync(at('new.txt')).mode & 0o777).toBe(0o600);
  });

  test('keeps a narrower umask', async () => {
    const { at, write } = place();
    const before = process.umask(0o277);
    try {
      await write(at('narrow.txt'));
    } finally {
      process.umask(before);
    }
    expect(statSync(at('narrow.txt')).mode & 0o777).toBe(0o400);
  });

  test('replaces an existing file only with --force', async () => {
    const { at, write } = place();
    await expect(write(at('old.txt'))).rejects.toThrow(/the file exists; choose another name, or add --force/);
    expect(read(at('old.txt'))).toBe('old');
    await write(at('old.txt'), { force: true });
    expect(read(at('old.txt'))).toBe('new');
    expect(statSync(at('old.txt')).mode & 0o777).toBe(0o600);
  });

  test('does not replace one that another program created meanwhile', () => {
    const { folder, at } = place();
    const output = openOutput(at('new.txt'), { dataFolder: at('.whosaid') });
    output.write('new');
    writeFileSync(at('new.txt'), 'theirs');
    expect(() => output.finish()).toThrow(/the file exists/);
    expect(read(at('new.txt'))).toBe('theirs');
    expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  test('is unchanged when writing fails half-way', async () => {
    const { folder, at } = place();
    async function* half() {
      yield 'half';
      throw new Error('the store is gone');
    }
    const rules = { dataFolder: at('.whosaid'), force: true };
    await expect(writeOutput(at('old.txt'), half(), rules)).rejects.toThrow('the store is gone');
    expect(read(at('old.txt'))).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['data', 'input.jsonl', 'old.txt']);
  });

  test('is not an input of the command, under whatever name, even with --force', async () => {
    const { folder, at, write } = place();
    linkSync(at('input.jsonl'), at('hard.jsonl'));
    mkdirSync(at('sub'));
    const names = ['input.jsonl', 'sub/../input.jsonl', 'hard.jsonl', './input.jsonl'];
    for (const name of names) {
      await expect(write(`${folder}/${name}`, { force: true })).rejects.toThrow(/it is an input of this command/);
    }
    expect(read(at('input.jsonl'))).toBe('input');
  });

  test('must not be a link', async () => {
    const { at, write } = place();
    for (const target of ['old.txt', 'data/graph.grafeo', 'nothing', '/dev/null']) {
      symlinkSync(target, at('link'));
      await expect(write(at('link'), { force: true })).rejects.toThrow(/it is a link; choose another file/);
      unlinkSync(at('link'));
    }
    expect(existsSync(at('nothing'))).toBe(false);
    expect(read(at('old.txt'))).toBe('old');
  });

  test('is not in a data folder, however its path is written', async () => {
    const { folder, at, write } = place();
    symlinkSync('data', at('other'));
    mkdirSync(at('data/deep'));
    symlinkSync('data/deep', at('deeper'));
    const paths = ['data/graph.grafeo', 'data/new.txt', 'other/new.txt', 'data/deep/new.txt', 'deeper/new.txt'];
    for (const path of [...paths, 'data/../data/graph.grafeo']) {
      await expect(write(`${folder}/${path}`, { force: true })).rejects.toThrow(
        /data folder|this name is reserved for graph files/,
      );
    }
    expect(readdirSync(at('data'))).toEqual(['deep', 'graph.grafeo']);
    expect(read(at('data/graph.grafeo'))).toBe('graph');
  });

  test('is not in the data folder that the command would create', async () => {
    const { at, write } = place();
    await expect(write(at('.whosaid/new.txt'))).rejects.toThrow(/it is inside a data folder/);
    mkdirSync(at('empty'));
    symlinkSync('empty', at('chosen'));
    const dataFolder = at('chosen');
    await expect(write(at('empty/new.txt'), { dataFolder })).rejects.toThrow(/it is inside a data folder/);
  });

  test('does not have the name of a graph file, which would make its folder a data folder', async () => {
    const { at, write } = place();
    for (const name of ['graph.grafeo', 'Graph.Grafeo', 'graph.grafeo.wal']) {
      await expect(write(at(name))).rejects.toThrow(/this name is reserved for graph files/);
    }
  });

  test('may be a device or a pipe, which is not replaced', async () => {
    const { at, write } = place();
    await write('/dev/null');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    execFileSync('mkfifo', [at('pipe')]);
    execFileSync('sh', ['-c', `cat ${at('pipe')} > ${at('got')} &`], { stdio: 'ignore' });
    await write(at('pipe'));
    expect(statSync(at('pipe')).isFIFO()).toBe(true);
  });

  test('is not called -, which elsewhere means standard output', async () => {
    const { write } = place();
    await expect(write('-')).rejects.toThrow(/cannot write -: - is not a file name here/);
  });

  test.each([
    ['a folder', 'data', /it is a folder/],
    ['in a folder that is not there', 'none/new.txt', /its folder does not exist/],
    ['below a file', 'old.txt/new.txt', /its folder does not exist/],
    ['a folder by its name', 'new/', /it is a folder/],
    ['too long a name', 'x'.repeat(300), /its name is too long/],
  ])('is rejected with a message when it is %s', async (_, name, sentence) => {
    const { folder, write } = place();
    await expect(write(`${folder}/${name}`, { force: true })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(sentence),
    });
  });
});
