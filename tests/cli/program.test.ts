import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { commands } from '../../src/cli/commands/index.js';
import { plainStyle } from '../../src/cli/print/terminalStyle.js';
import { runProgram } from '../../src/cli/program.js';
import type { Cli } from '../../src/cli/terminal/cli.js';
import { runIn } from './runHere.js';
import { buildProgram, cleanUp, emptyFolder, run, seed, start, until } from './whosaid.js';

const ansi = '\u001b[';
let cwd: string;

/** In a folder with a graph that holds the seed. */
const whosaid = (...args: readonly string[]) => runIn(args, { cwd });

beforeAll(async () => {
  buildProgram();
  cwd = emptyFolder();
  const imported = await run(['import', 'jsonl', seed], { cwd });
  expect(imported).toMatchObject({ code: 0, err: '' });
  expect(imported.out).toMatch(/claim +22 +0 +0\n/);
  expect(imported.out).toMatch(/journal entry 1\n$/);
});

afterAll(cleanUp);

describe('help and usage', () => {
  test.each(commands.map(({ name }) => name))('%s --help has examples and exit codes', async (name) => {
    const { code, out } = await whosaid(name, '--help');
    expect(code).toBe(0);
    expect(out.split(/^ {2}\$ /m).length - 1).toBeGreaterThanOrEqual(2);
    expect(out).toMatch(/^ {2}2 {4}wrong usage or invalid input$/m);
    if (name !== 'serve' && name !== 'export') expect(out).toContain('--json');
    expect(out).toContain('--data <FOLDER>');
  });

  test('--version prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await run(['--version'], { cwd })).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  test('may be run by its own name, as `npx whosaid` does', () => {
    const own = new URL('../../dist/bin/whosaid.js', import.meta.url).pathname;
    expect(spawnSync(own, ['--version'], { cwd, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });

  test('wrong usage exits with 2 and an explanation', async () => {
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [['serach', 'x'], /^whosaid: unknown command 'serach'\n\(Did you mean search\?\)/],
      [['stats', '--colour'], /^whosaid: unknown option '--colour'/],
      [['search', '--first', '0', 'x'], /whole number from 1 to 200/],
      [['search', '--in', 'plaec', 'x'], /unknown kind "plaec": use entity, source, document, event, claim/],
      [['import', 'xml', 'x'], /unknown import format xml: use jsonl or table or ucdp-ged/],
      [['show', 'Tanf'], /"Tanf" is not an id/],
      [['who-reported', 'x', '--as-of', 'now'], /is not an instant in UTC such as/],
      [['who-reported', 'x', '--published-by', '2016-13'], /2016-13/],
    ];
    for (const [args, sentence] of cases) {
      const { code, out, err } = await whosaid(...args);
      expect([args, code, out]).toEqual([args, 2, '']);
      expect(err).toMatch(sentence);
    }
  });
});

describe('answers', () => {
  test('for programs are JSON without colours, whatever the environment', async () => {
    const { code, out, err } = await run(['stats', '--json'], { cwd, env: { FORCE_COLOR: '1' } });
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out).stats).toMatchObject({ claims: 22, seq: 1, engine: { name: 'embedded' } });
    const found = JSON.parse((await whosaid('search', 'altanf', '--json', '--first', '3')).out);
    expect(found.search).toHaveLength(3);
    const { node } = JSON.parse((await whosaid('show', found.search[0].node.id, '--json')).out);
    expect(node.id).toBe(found.search[0].node.id);
  });

  test('for people are tables and trees, without colours if there is no terminal', async () => {
    const hits = await run(['search', 'at', 'tanf', '--in', 'entity'], { cwd, env: { FORCE_COLOR: '1' } });
    expect(hits.out).toMatch(/^kind +name or text +score +id\nplace +Al-Tanf crossing/);
    const tree = await whosaid('who-reported', 'rebels', 'seized', 'tanf');
    expect(tree.out).toMatch(/Reported by\n├─ activists/);
    expect(tree.out).toMatch(/└─ Syrian Observatory.*└─ relayed by the outlet/s);
    expect(`${hits.out}${tree.out}`).not.toContain(ansi);
  });

  test('show every kind of node by id', async () => {
    const { whoReported } = JSON.parse((await whosaid('who-reported', 'rebels', 'seized', 'tanf', '--json')).out);
    const { attribution, source } = whoReported.origins[0];
    for (const id of [whoReported.claims[0].id, attribution.id, source.id, attribution.document.id]) {
      const { code, out, err } = await whosaid('show', id);
      expect([id, code, err]).toEqual([id, 0, '']);
      expect(out).toContain(id);
    }
  });

  test('without a result exit with 3', async () => {
    const unknown = 'clm_00000000000000000000000000000000';
    for (const args of [
      ['show', unknown],
      ['who-reported', unknown],
      ['who-reported', 'xyzzy'],
      ['search', 'xyzzy'],
    ]) {
      const { code, out, err } = await whosaid(...args);
      expect([args, code, out]).toEqual([args, 3, '']);
      expect(err).toMatch(/^whosaid: .+\n$/);
    }
    expect(await whosaid('search', 'xyzzy', '--json')).toMatchObject({ code: 3, out: '{\n  "search": []\n}\n' });
  });

  test('depend on the view: the time and the sources', async () => {
    const { whoReported } = JSON.parse((await whosaid('who-reported', 'rebels', 'seized', 'tanf', '--json')).out);
    const [claim, ids] = [
      whoReported.claims[0].id,
      whoReported.origins.map((voice: { source: { id: string } }) => voice.source.id),
    ];
    const without = JSON.parse((await whosaid('who-reported', claim, '--exclude', ids[0], '--json')).out);
    expect(without.whoReported.origins.map((voice: { source: { id: string } }) => voice.source.id)).toEqual([ids[1]]);
    const early = await whosaid('who-reported', claim, '--published-by', '2016-03-04');
    expect(early).toMatchObject({ code: 0 });
    expect(early.out).toContain('No reports in this view.');
  });
});

describe('a graph', () => {
  test('that does not exist is not created by a command that only reads', async () => {
    const folder = emptyFolder();
    const { code, err } = await runIn(['stats'], { cwd: folder });
    expect(code).toBe(5);
    expect(err).toMatch(/^whosaid: there is no graph in .*\.whosaid: .*\n$/);
    expect(existsSync(join(folder, '.whosaid'))).toBe(false);
  });

  test('is checked by doctor, which changes nothing and exits with 5 if a check fails', async () => {
    expect((await whosaid('doctor')).out).toMatch(/schema +ok +in place\n.*All checks passed/s);
    const unreachable = await runIn(['doctor', '--json'], { cwd, env: { NEO4J_URI: 'bolt://127.0.0.1:1' } });
    expect(unreachable.code).toBe(5);
    expect(JSON.parse(unreachable.out)).toMatchObject({ ok: false });
    expect(JSON.parse(unreachable.out).checks.at(-1)).toMatchObject({ name: 'reached', ok: false });
    const wrong = await runIn(['doctor'], { cwd, env: { NEO4J_URI: 'http://u:secret@host' } });
    expect(wrong.code).toBe(5);
    expect(wrong.out).toMatch(/settings +failed +NEO4J_URI/);
    expect(wrong.out).not.toContain('secret');
  });

  test('of --data overrides the Neo4j of the environment', async () => {
    const env = { NEO4J_URI: 'bolt://127.0.0.1:1' };
    expect(await runIn(['stats', '--data', '.whosaid'], { cwd, env })).toMatchObject({ code: 0 });
    expect(await runIn(['stats'], { cwd, env })).toMatchObject({ code: 5 });
  });
});

describe('import', () => {
  const header = '{"whosaid":{"version":1,"namespace":"test"}}';
  const entity = (key: string) => JSON.stringify({ entity: { key, kind: 'PLACE', name: `Place ${key}` } });

  test('skips invalid records, writes them to a file, and exits with 4', async () => {
    const folder = emptyFolder();
    writeFileSync(
      join(folder, 'notes.jsonl'),
      [header, entity('a'), '{"entity": 1}', '{oops', entity('b'), ''].join('\n'),
    );
    const { code, out, err } = await runIn(['import', 'jsonl', 'notes.jsonl', '--json'], { cwd: folder });
    expect([code, err]).toEqual([4, '']);
    const rejects = join(folder, 'notes.jsonl.rejects.jsonl');
    expect(JSON.parse(out).imports).toMatchObject([{ file: 'notes.jsonl', items: 4, taken: 2, rejected: 2 }]);
    const lines = readFileSync(rejects, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ line, raw }) => [line, raw])).toEqual([
      [3, '{"entity": 1}'],
      [4, '{oops'],
    ]);
    expect(lines.every(({ reason }) => typeof reason === 'string')).toBe(true);
  });

  test('reads several files and standard input, and reports a broken one before writing anything of it', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'good.jsonl'), `${header}\n${entity('a')}\n`);
    writeFileSync(join(folder, 'broken.jsonl'), `${header}\n${entity('b')}\n{"entity": {"key"`);
    const input = `${header}\n${entity('c')}\n`;
    const { code, out, err } = await run(['import', 'jsonl', 'good.jsonl', '-', 'broken.jsonl'], {
      cwd: folder,
      input,
    });
    expect(code).toBe(2);
    expect(out).toMatch(/good\.jsonl: 1 item.*standard input: 1 item/s);
    expect(err).toMatch(/^whosaid: broken\.jsonl: line 3, the last one, is cut off: .+\n$/);
    expect(existsSync(join(folder, 'broken.jsonl.rejects.jsonl'))).toBe(false);
    expect(JSON.parse((await runIn(['stats', '--json'], { cwd: folder })).out).stats.entities).toBe(2);
    expect(await runIn(['import', 'jsonl', 'good.jsonl', 'gone.jsonl'], { cwd: folder })).toMatchObject({
      code: 2,
      out: '',
    });
  });

  test('that is interrupted reports how far it got, and completes when it is run again', async () => {
    const folder = emptyFolder();
    const records = Array.from({ length: 20_000 }, (_, number) => entity(`p${number}`));
    writeFileSync(join(folder, 'long.jsonl'), [header, '{bad', ...records, ''].join('\n'));
    const importing = start(['import', 'jsonl', 'long.jsonl', '--batch', '20'], { cwd: folder });
    await until(() => readdirSync(folder).some((name) => name.includes('unfinished')), 'the first bad record');
    importing.child.kill('SIGINT');
    const { code, err } = await importing.ended;
    expect(code).toBe(130);
    expect(err).toMatch(
      /^whosaid: interrupted: long\.jsonl: .*stopped (after line \d+|before anything was written); run the same command again to complete it\n$/,
    );
    expect(existsSync(join(folder, 'long.jsonl.rejects.jsonl'))).toBe(true);
    expect(await runIn(['import', 'jsonl', 'long.jsonl'], { cwd: folder })).toMatchObject({ code: 4 });
    expect(JSON.parse((await runIn(['stats', '--json'], { cwd: folder })).out).stats.entities).toBe(20_000);
  }, 240_000);
});

describe('serve', () => {
  const health = async (url: string) => (await fetch(`${url}/health`)).json() as Promise<{ seq: number }>;
  const urlIn = (text: string) => /http:\/\/127\.0\.0\.1:\d+(?=\/health)/.exec(text)?.[0] ?? '';

  test('loads the seed once, holds its folder and its port, and shuts down cleanly', async () => {
    const folder = emptyFolder();
    const first = start(['serve', '--port', '0'], { cwd: folder });
    await until(() => first.said().out.includes('Ctrl-C'), `the start block: ${first.said().err}`);
    const { out } = first.said();
    expect(out).toMatch(/contents +22 claims, .* \(demonstration data\)\n/);
    expect(out).toMatch(
      /writing +with the key in \.whosaid\/local-key; in a browser: .* npx whosaid open --url http\S+ prints\n/,
    );
    const url = urlIn(out);
    expect(await health(url)).toMatchObject({ status: 'ok', seq: 1 });

    const asked = await run(['stats', '--json'], { cwd: folder });
    expect(asked).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(asked.out).stats).toMatchObject({ claims: 22, seq: 1 });
    const taken = await run(['serve', '--port', new URL(url).port, '--data', 'other'], { cwd: folder });
    expect(taken).toMatchObject({ code: 2, out: '' });
    expect(taken.err).toMatch(/^whosaid: port \d+ is in use.*\n$/);

    first.child.kill('SIGTERM');
    expect(await first.ended).toMatchObject({ code: 0, err: '' });

    const second = start(['serve', '--port', '0'], { cwd: folder });
    await until(() => second.said().out.includes('Ctrl-C'), 'the second start');
    expect(second.said().out).toMatch(/contents +22 claims, [^,]+, [^,]+, [^,]+\n/);
    expect(await health(urlIn(second.said().out))).toMatchObject({ seq: 1 });
    second.child.kill('SIGINT');
    expect(await second.ended).toMatchObject({ code: 0, err: '' });
  });

  test('leaves an empty graph empty with --no-seed', async () => {
    const server = start(['serve', '--port', '0', '--no-seed'], { cwd: emptyFolder() });
    await until(() => server.said().out.includes('Ctrl-C'), 'the start block');
    expect(server.said().out).toMatch(/contents +empty\n/);
    server.child.kill('SIGTERM');
    expect(await server.ended).toMatchObject({ code: 0 });
  });
});

describe('export', () => {
  test('writes the same bytes to standard output and to a file, and can be imported', async () => {
    const [printed, toFile] = [await whosaid('export', 'jsonl'), await whosaid('export', 'jsonl', '-o', 'graph.jsonl')];
    expect([printed.code, printed.err, toFile.code, toFile.out]).toEqual([0, '', 0, '']);
    expect(readFileSync(join(cwd, 'graph.jsonl'), 'utf8')).toBe(printed.out);
    await whosaid('import', 'jsonl', 'graph.jsonl', '--data', 'copy');
    expect((await whosaid('export', 'jsonl', '--data', 'copy')).out).toBe(printed.out);
  });

  test('with its history can be restored only into an empty graph', async () => {
    await whosaid('export', 'jsonl', '--history', '-o', 'history.jsonl');
    expect(await whosaid('import', 'jsonl', 'history.jsonl', '--data', 'restored')).toMatchObject({ code: 0, err: '' });
    const { out } = await whosaid('export', 'jsonl', '--history', '--data', 'restored');
    expect(out).toBe(readFileSync(join(cwd, 'history.jsonl'), 'utf8'));
    const again = await whosaid('import', 'jsonl', 'history.jsonl', '--data', 'restored');
    expect(again).toMatchObject({ code: 2, out: '' });
    expect(again.err).toMatch(/^whosaid: history\.jsonl: the graph is not empty, .*\n$/);
  });

  test('leaves a file unchanged when it cannot be written, and no partial one', async () => {
    const { code, out, err } = await whosaid('export', 'jsonl', '-o', join('nowhere', 'graph.jsonl'));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^whosaid: cannot write .*graph\.jsonl: its folder does not exist; choose another file\n$/);
    expect(readdirSync(cwd).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  test('ends quietly when its output pipe is closed', async () => {
    const exporting = start(['export', 'jsonl'], { cwd });
    exporting.child.stdout?.destroy();
    expect(await exporting.ended).toMatchObject({ code: 0, err: '' });
  });
});

describe('an unexpected error', () => {
  const said: string[] = [];
  const ended: string[] = [];
  const cli: Cli = {
    config: () => {
      throw new Error('the disk hums', { cause: new Error('it is old') });
    },
    style: () => plainStyle,
    print: (lines) => said.push(...[lines].flat()),
    say: (lines) => said.push(...[lines].flat()),
    end: (ending) => ended.push(ending),
  };

  test('is printed in one line with its cause, and with --debug with the stack trace', async () => {
    await runProgram(['node', 'whosaid', 'stats'], cli);
    expect(said.splice(0)).toEqual([
      'whosaid: unexpected error: the disk hums: it is old (add --debug for the stack trace)',
    ]);
    await runProgram(['node', 'whosaid', 'stats', '--debug'], cli);
    expect(said.join('\n')).toMatch(/program\.test\.ts:\d+.*caused by Error: it is old/s);
    expect(ended).toEqual(['failure', 'failure']);
  });
});
