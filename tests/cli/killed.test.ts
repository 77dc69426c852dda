import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { madeUpArticle } from '../../bench/madeUpArticle.js';
import { manyLines } from './manyLines.js';
import { buildProgram, cleanUp, emptyFolder, type Running, run, start, until } from './whosaid.js';

// A dozen programs are started.
jest.setTimeout(240_000);

beforeAll(buildProgram);
afterEach(cleanUp);

/** The size of a folder in bytes; 0 if it does not exist. */
const sizeOf = (folder: string): number =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
    .map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0)
    .reduce((sum, size) => sum + size, 0);

const isOver = ({ child }: Running): boolean => child.exitCode !== null || child.signalCode !== null;

describe('an import that is killed repeatedly and run again until it completes', () => {
  it('gives the same graph as an uninterrupted one', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'many.jsonl'), manyLines(1_500));
    expect((await run(['import', 'jsonl', 'many.jsonl', '--data', 'whole'], { cwd })).code).toBe(0);
    const whole = await run(['export', 'jsonl', '--data', 'whole'], { cwd });
    const seqs: number[] = [];
    for (let kill = 0; kill < 4; kill += 1) {
      const importing = start(['import', 'jsonl', 'many.jsonl', '--data', 'killed', '--batch', '20'], { cwd });
      // By the size of what the engine has written: each time some batches later.
      const before = sizeOf(join(cwd, 'killed'));
      await until(() => isOver(importing) || sizeOf(join(cwd, 'killed')) > before + 50_000, 'something to be written');
      importing.child.kill('SIGKILL');
      await importing.ended;
      const { out } = await run(['stats', '--json', '--data', 'killed'], { cwd });
      seqs.push((JSON.parse(out || '{"stats":{"seq":0}}') as { stats: { seq: number } }).stats.seq);
    }
    // What was written is kept.
    expect(seqs).toEqual([...seqs].sort((a, b) => a - b));
    expect((await run(['import', 'jsonl', 'many.jsonl', '--data', 'killed', '--batch', '20'], { cwd })).code).toBe(0);
    const killed = await run(['export', 'jsonl', '--data', 'killed'], { cwd });
    expect(killed.out).toBe(whole.out);
    expect(killed.out.split('\n')).toHaveLength(3_004);
  });
});

describe('reading articles, killed while each is recorded and read again', () => {
  it('loses nothing and has nothing twice', async () => {
    const cwd = emptyFolder();
    const articles = [1, 2].map((number) => `article-${number}.txt`);
    for (const [index, name] of articles.entries()) writeFileSync(join(cwd, name), madeUpArticle(index));
    const args = (name: string, data: string) => ['read', name, '--published', '2021-03-06', '--data', data];
    for (const name of articles) expect((await run(args(name, 'whole'), { cwd })).code).toBe(0);
    const whole = await run(['export', 'jsonl', '--data', 'whole'], { cwd });
    for (const name of articles) {
      const before = sizeOf(join(cwd, 'killed'));
      const reading = start(args(name, 'killed'), { cwd });
      await until(() => isOver(reading) || sizeOf(join(cwd, 'killed')) > before, 'something to be written');
      reading.child.kill('SIGKILL');
      await reading.ended;
      expect((await run(args(name, 'killed'), { cwd })).code).toBe(0);
    }
    const killed = await run(['export', 'jsonl', '--data', 'killed'], { cwd });
    expect(killed.out).toBe(whole.out);
    expect(killed.out.split('\n').filter((line) => line.startsWith('{"document"'))).toHaveLength(2);
  });
});
