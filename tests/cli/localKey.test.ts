import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { ensureLocalKey, localKeyPath, readLocalKey } from '../../src/cli/graph/localKey.js';
import { engineFor } from '../../src/engines/index.js';
import { cleanUp, emptyFolder } from './whosaid.js';

afterEach(cleanUp);

const embedded = (folder: string) => ({ neo4j: undefined, folder });
const neo4j = (uri: string, database = 'neo4j') => ({
  neo4j: { uri, user: 'neo4j', password: 'secret', database },
  folder: undefined,
});
const permissions = (path: string): number => lstatSync(path).mode & 0o777;

/** A folder for a key, and a file there that is not ours. */
function withFile(text: string, mode = 0o600) {
  const folder = emptyFolder();
  const path = join(folder, 'local-key');
  writeFileSync(path, text);
  chmodSync(path, mode);
  return { choice: embedded(folder), path };
}

const other = `Authorization: Bearer ${'x'.repeat(43)}\n`;

describe('the local key', () => {
  test('is created once, and stays the same', () => {
    const choice = embedded(join(emptyFolder(), 'new', 'graph'));
    expect(readLocalKey(choice)).toBeUndefined();
    const { path, key } = ensureLocalKey(choice);
    expect(path).toBe(localKeyPath(choice));
    expect(key).toMatch(/^[\w-]{43,}$/);
    expect(ensureLocalKey(choice)).toEqual({ path, key });
    expect(readLocalKey(choice)).toBe(key);
  });

  test('is readable by its owner only, and so is the folder that is created for it', () => {
    const folder = join(emptyFolder(), 'graph');
    const { path } = ensureLocalKey(embedded(folder));
    expect([permissions(folder), permissions(path)]).toEqual([0o700, 0o600]);
    expect(readdirSync(folder)).toEqual(['local-key']);
  });

  test('is not a graph: a folder with nothing else in it has none', () => {
    const choice = embedded(join(emptyFolder(), 'graph'));
    ensureLocalKey(choice);
    expect(engineFor(choice).exists(choice)).toBe(false);
  });

  test('differs from graph to graph', () => {
    const keys = [1, 2, 3].map(() => ensureLocalKey(embedded(emptyFolder())).key);
    expect(new Set(keys).size).toBe(3);
  });

  test('for Neo4j has a file for each server and database, without secrets in its name', () => {
    const paths = [neo4j('bolt://a:7687'), neo4j('bolt://b:7687'), neo4j('bolt://a:7687', 'second')].map(localKeyPath);
    expect(new Set(paths).size).toBe(3);
    // The first digits of the SHA-256 of ["bolt://a:7687","neo4j"].
    expect(paths[0]).toBe(join(process.cwd(), '.whosaid', 'local-key-5fcf58a5cfbe'));
  });

  test('with --data is that of the folder, even if a Neo4j is configured', () => {
    const folder = emptyFolder();
    expect(localKeyPath({ ...neo4j('bolt://a:7687'), folder })).toBe(join(folder, 'local-key'));
  });

  test('is the same for processes that start simultaneously', async () => {
    const folder = emptyFolder();
    const made = await Promise.all([1, 2, 3, 4].map(() => makeMany(folder)));
    expect(made[0]).toHaveLength(40);
    expect(new Set(made[0]).size).toBe(40);
    for (const keys of made) expect(keys).toEqual(made[0]);
    expect(readdirSync(join(folder, '0'))).toEqual(['local-key']);
  });

  test('can be read by curl unchanged, as one header', () => {
    const { path, key } = ensureLocalKey(embedded(emptyFolder()));
    expect(readFileSync(path, 'utf8')).toBe(`Authorization: Bearer ${key}\n`);
  });
});

describe('an unsafe local key file', () => {
  test.each([0o644, 0o640, 0o604, 0o620, 0o602])('is refused when its mode is %o, with what to do', (mode) => {
    const { choice, path } = withFile(other, mode);
    for (const use of [readLocalKey, ensureLocalKey]) {
      expect(() => use(choice)).toThrow(/is accessible to other users, .*: delete it and start whosaid serve again/);
    }
    expect(readFileSync(path, 'utf8')).toBe(other);
  });

  test('is rejected when it is a link, whatever its target', () => {
    const target = withFile(other).path;
    for (const to of [target, join(emptyFolder(), 'nothing')]) {
      const folder = emptyFolder();
      symlinkSync(to, join(folder, 'local-key'));
      for (const use of [readLocalKey, ensureLocalKey]) {
        expect(() => use(embedded(folder))).toThrow(/local-key is a symbolic link: delete it/);
      }
      expect(existsSync(to)).toBe(to === target);
    }
  });

  test('is refused when it is a folder or a pipe', () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'local-key'), { mode: 0o700 });
    expect(() => ensureLocalKey(embedded(folder))).toThrow(/is not a regular file/);
    const another = emptyFolder();
    expect(spawnSync('mkfifo', ['-m', '600', join(another, 'local-key')]).status).toBe(0);
    expect(() => ensureLocalKey(embedded(another))).toThrow(/is not a regular file/);
  });

  test.each([
    '',
    'Authorization: Bearer short\n',
    other.trimEnd(),
    `${other}X-More: 1\n`,
    `${other}${other}`,
    other.replace('\n', '\r\n'),
    other.replace('xxx', 'x x'),
    'x'.repeat(43),
  ])('is refused when it holds anything but one header with a key: %j', (text) => {
    const { choice } = withFile(text);
    for (const use of [readLocalKey, ensureLocalKey]) {
      expect(() => use(choice)).toThrow(/does not contain a local key: delete it/);
    }
  });

  test('is not printed in the error message', () => {
    const { choice } = withFile(`${other}more`);
    try {
      readLocalKey(choice);
      throw new Error('was taken');
    } catch (error) {
      expect(`${error}${JSON.stringify(error)}`).not.toContain('xxx');
    }
  });

  test('is not written when the folder is a file', () => {
    const { path } = withFile(other);
    linkSync(path, `${path}-2`);
    expect(() => ensureLocalKey(embedded(path))).toThrow(/cannot read .* \(ENOTDIR\): check its folder/);
  });
});

/** Another process that creates the keys of 40 folders, and returns them. */
async function makeMany(folder: string): Promise<readonly string[]> {
  const program = `
    import { ensureLocalKey } from './src/cli/graph/localKey.ts';
    process.stdout.write('ready\\n');
    process.stdin.once('data', () => {
      const keys = Array.from({ length: 40 }, (_, n) => ensureLocalKey({ folder: \`\${process.argv[1]}/\${n}\` }).key);
      process.stdout.write(JSON.stringify(keys), () => process.exit());
    });`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program, folder]);
  let out = '';
  const ended = once(child, 'close');
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    if (text.startsWith('ready')) start();
  });
  const start = (): void => {
    waiting.push(() => child.stdin.write('go\n'));
    if (waiting.length === 4) for (const go of waiting.splice(0)) go();
  };
  await ended;
  return JSON.parse(out.replace('ready\n', '')) as string[];
}

/** All start at the same time, when the last is ready. */
const waiting: (() => void)[] = [];
