import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { manyLines } from '../manyLines.js';
import { runHere, runIn } from '../runHere.js';
import { buildProgram, cleanUp, type Ended, emptyFolder, type Serving, serving, start } from '../whosaid.js';

beforeAll(buildProgram);
// Each test starts a dozen programs.
jest.setTimeout(240_000);
afterEach(cleanUp);

const importing = ['import', 'jsonl', 'many.jsonl', '--batch', '20'];
const items = 802;

/** A folder with a file of many claims, some of them invalid, and the export of a graph with them. */
async function prepared(): Promise<{ readonly cwd: string; readonly whole: string }> {
  const cwd = emptyFolder();
  const [header, ...lines] = manyLines(400).split('\n');
  writeFileSync(join(cwd, 'many.jsonl'), [header, '{bad', ...lines].join('\n'));
  expect((await runIn(['import', 'jsonl', 'many.jsonl', '--data', 'beside'], { cwd })).code).toBe(4);
  return { cwd, whole: (await runIn(['export', 'jsonl', '--data', 'beside'], { cwd })).out };
}

async function journal({ url }: Serving): Promise<number> {
  const { seq } = (await (await fetch(`${url}/health`)).json()) as { readonly seq: number };
  return seq;
}

/** Waits until the journal has grown by this many entries. */
async function grown(server: Serving, by: number): Promise<void> {
  const from = await journal(server);
  while ((await journal(server)) < from + by);
}

/** Waits until the server has ended an import. */
async function putAway(cwd: string): Promise<void> {
  const folder = join(cwd, '.whosaid', 'tmp');
  while (existsSync(folder) && readdirSync(folder).length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Attributions of this source come last: on a slow machine progress is reported before that. */
const lastWords = ({ err, ...ended }: Ended): Ended => ({ ...ended, err: err.split('\n').slice(-2).join('\n') });

/** Completes the import, which must keep what was written and leave nothing out. */
async function completed(cwd: string, whole: string): Promise<void> {
  expect(await runIn(importing, { cwd })).toMatchObject({ code: 4 });
  await putAway(cwd);
  expect((await runIn(['export', 'jsonl'], { cwd })).out).toBe(whole);
}

describe('an import through a server', () => {
  test('whose server is killed repeatedly reports how far it got, and completes to the same graph', async () => {
    const { cwd, whole } = await prepared();
    let before = 0;
    for (let kill = 1; kill <= 2; kill += 1) {
      const server = await serving(['--no-seed'], { cwd });
      const client = start(importing, { cwd });
      await grown(server, 6);
      server.child.kill('SIGKILL');
      const { code, out, err } = lastWords(await client.ended);
      expect([code, out]).toEqual([5, '']);
      expect(err).toMatch(
        /^whosaid: many\.jsonl: the connection to the server at http:\/\/127\.0\.0\.1:\d+ was lost (after line \d+ or later|before the server reported any writes); run the same command again to complete the import\n$/,
      );
      await server.ended;
      // What was written is kept.
      const { seq } = (JSON.parse((await runIn(['stats', '--json'], { cwd })).out) as Stats).stats;
      expect(seq).toBeGreaterThanOrEqual(before + 6);
      before = seq;
    }
    const server = await serving(['--no-seed'], { cwd });
    await completed(cwd, whole);
    await server.stop();
  });

  test('that is interrupted ends after the current batch, with the same output as one without a server', async () => {
    const { cwd, whole } = await prepared();
    const server = await serving(['--no-seed'], { cwd });
    const client = start(importing, { cwd });
    await grown(server, 5);
    client.child.kill('SIGINT');
    const { code, err } = lastWords(await client.ended);
    expect(code).toBe(130);
    const line =
      /^whosaid: interrupted: many\.jsonl: the import stopped after line (\d+); run the same command again to complete it\n$/.exec(
        err,
      );
    // The header is line 1; each journal entry is a batch of twenty records.
    expect(line?.[1]).toBe(String((await journal(server)) * 20 + 1));
    await putAway(cwd);
    await completed(cwd, whole);
    await server.stop();
  });

  test('whose client is killed ends after the current batch, and leaves no file behind', async () => {
    const { cwd, whole } = await prepared();
    const server = await serving(['--no-seed'], { cwd });
    const client = start(importing, { cwd });
    await grown(server, 5);
    client.child.kill('SIGKILL');
    await client.ended;
    await putAway(cwd);
    expect(await journal(server)).toBeLessThan(items / 20);
    await completed(cwd, whole);
    await server.stop();
  });

  test('whose server is stopped reports how far it got, and the server does not wait for its end', async () => {
    const { cwd, whole } = await prepared();
    const server = await serving(['--no-seed'], { cwd });
    const client = start(importing, { cwd });
    await grown(server, 5);
    expect(await server.stop()).toMatchObject({ code: 0, err: '' });
    const { code, err } = lastWords(await client.ended);
    expect(code).toBe(5);
    expect(err).toMatch(
      /^whosaid: many\.jsonl: the server is shutting down \(stopped after line \d+; run the same command again to complete it\)\n$/,
    );
    // Now without a server.
    await completed(cwd, whole);
  });
});

interface Stats {
  readonly stats: { readonly seq: number; readonly claims: number };
}

test('commands that run while a server starts and stops give an answer, or say what to do', async () => {
  const cwd = emptyFolder();
  const data = join(cwd, '.whosaid');
  writeFileSync(join(cwd, 'one.jsonl'), manyLines(5));
  await runIn(['import', 'jsonl', 'one.jsonl'], { cwd });
  const answers = new Set<string>();
  let isOver = false;
  const ask = async (): Promise<void> => {
    const { code, out, err } = await runHere(['stats', '--json', '--data', data]);
    answers.add(code === 0 ? `claims: ${(JSON.parse(out) as Stats).stats.claims}` : `${code}: ${err}`);
    // A starting server needs a moment in which no other process has the graph open.
    await new Promise((resolve) => setTimeout(resolve, 150));
  };
  const asking = (async () => {
    while (!isOver) await ask();
  })();
  try {
    for (let turn = 0; turn < 4; turn += 1) await (await serving(['--no-seed'], { cwd })).stop();
  } finally {
    isOver = true;
    await asking;
  }
  expect(answers).toContain('claims: 5');
  for (const answer of answers) {
    expect(answer).toMatch(
      /^claims: 5$|^5: whosaid: the server at .* does not answer \(\w+\): check that it is running, and try again\n$|^5: whosaid: .* is in use by another process: stop it, .*\n$/,
    );
  }
});
