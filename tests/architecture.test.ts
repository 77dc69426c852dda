import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/** What each folder of `src` may import of ours; `docs/architecture.md` says why. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  config: ['domain'],
  language: ['domain'],
  reading: ['domain', 'language'],
  reasoning: ['domain'],
  formats: ['domain'],
  graph: ['domain'],
  engines: ['domain', 'graph'],
  usecases: ['domain', 'language', 'reading', 'reasoning', 'formats', 'graph'],
  api: ['domain', 'graph', 'usecases'],
  ask: ['domain', 'language', 'graph', 'usecases', 'api'],
  server: ['domain', 'reading', 'formats', 'graph', 'usecases', 'api', 'ask', 'web'],
  cli: ['domain', 'language', 'reading', 'formats', 'graph', 'engines', 'usecases', 'api', 'ask', 'server', 'web'],
  web: ['domain'],
};

/** Packages that one folder alone may import. */
const onlyIn: Readonly<Record<string, string>> = {
  'neo4j-driver': 'src/engines/neo4j/',
  '@grafeo-db/js': 'src/engines/embedded/',
  express: 'src/server/',
  commander: 'src/cli/',
  react: 'src/web/playground/',
  preact: 'src/web/workbench/',
  'd3-hierarchy': 'src/web/workbench/',
  '@noble/hashes': 'src/web/workbench/',
  sigma: 'src/web/workbench/neighbourhood/',
  graphology: 'src/web/workbench/neighbourhood/',
  'graphology-layout-forceatlas2': 'src/web/workbench/neighbourhood/',
  '@mozilla/readability': 'src/reading/documents/html/',
  linkedom: 'src/reading/documents/html/',
  'pdfjs-dist': 'src/reading/documents/pdf/',
  mammoth: 'src/reading/documents/',
};

/** The folder and the files of `src` itself that every folder but `domain` and `web` may import. */
const shared = ['config', 'packageRoot', 'unpackParts'];

interface Import {
  readonly from: string;
  readonly to: string;
}

const imports = readImports();

describe('imports', () => {
  it.each(Object.keys(mayImport))('src/%s imports only the folders it may import', (folder) => {
    const allowed = [
      folder,
      ...(mayImport[folder] ?? []),
      ...(['domain', 'config', 'web'].includes(folder) ? [] : shared),
    ];
    const outgoing = imports.filter(({ from, to }) => folderOf(from) === folder && to.startsWith('src/'));
    expect(outgoing.filter(({ to }) => !allowed.includes(folderOf(to)))).toEqual([]);
  });

  it('every folder of src is in the table of imports', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(mayImport).sort());
  });

  it('reasoning is imported through its index alone', () => {
    const entering = imports.filter(({ from, to }) => folderOf(to) === 'reasoning' && folderOf(from) !== 'reasoning');
    expect(entering.filter(({ to }) => to !== 'src/reasoning/index.ts')).toEqual([]);
  });

  it.each(Object.entries(onlyIn))('%s is imported in %s alone', (name, folder) => {
    const importers = imports.filter(({ to }) => to === name || to.startsWith(`${name}/`)).map(({ from }) => from);
    expect(importers.length).toBeGreaterThan(0);
    expect(importers.filter((from) => !from.startsWith(folder))).toEqual([]);
  });

  it.each(['domain', 'language', 'reasoning', 'graph', 'usecases', 'api', 'server'])(
    'the folders of src/%s import each other without a cycle',
    (top) => {
      const inside = imports.filter(({ from, to }) => folderOf(from) === top && folderOf(to) === top);
      expect(cyclesOf(inside.map(({ from, to }) => ({ from: posix.dirname(from), to: posix.dirname(to) })))).toEqual(
        [],
      );
    },
  );

  it('no folder of src has more than 16 files', () => {
    const folders = sources().map((file) => posix.dirname(file));
    const large = [...new Set(folders)].filter((folder) => folders.filter((other) => other === folder).length > 16);
    expect(large).toEqual([]);
  });
});

describe('exports', () => {
  const exported = sources()
    .filter((file) => !file.endsWith('/generated.ts'))
    .flatMap((file) => namesExported(file).map((name) => ({ name, file })));

  it('a name belongs to one file', () => {
    const twice = exported.filter(({ name, file }) =>
      exported.some((other) => other.name === name && other.file !== file),
    );
    expect(twice).toEqual([]);
  });

  it('the benchmark, which has packages of its own, imports only what there is', () => {
    const imported = filesBelow('bench').flatMap(namesImported);
    expect(imported.length).toBeGreaterThan(0);
    expect(imported.filter(({ name, from }) => !namesExported(from).includes(name))).toEqual([]);
  });

  it('what is exported is used in another file', () => {
    const users = [...sources(), ...filesBelow('tests'), ...filesBelow('bench'), ...filesBelow('scripts')];
    const texts = users.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
    const isUsed = ({ name, file }: { readonly name: string; readonly file: string }) => {
      const word = new RegExp(`\\b${name}\\b`);
      const module = `/${posix.basename(file).replace(/\.tsx?$/, '.js')}'`;
      return texts.some((user) => user.file !== file && user.text.includes(module) && word.test(user.text));
    };
    expect(exported.filter((one) => !isUsed(one))).toEqual([]);
  });
});

function namesExported(file: string): readonly string[] {
  const declarations = readFileSync(file, 'utf8').matchAll(
    /^export (?:async )?(?:abstract )?(?:interface|type|function\*?|const|class) (\w+)/gm,
  );
  return [...declarations].map(([, name]) => name ?? '');
}

/** The names that a file imports from files of `src`. */
function namesImported(file: string): readonly { readonly name: string; readonly from: string }[] {
  const imports = readFileSync(file, 'utf8').matchAll(/^import (?:type )?{([^}]*)} from '([^']+)';$/gm);
  return [...imports].flatMap(([, names = '', from = '']) => {
    const source = resolved(file, from);
    const each = names.split(',').map((name) => name.trim().replace(/^type /, ''));
    return source.startsWith('src/') ? each.filter(Boolean).map((name) => ({ name, from: source })) : [];
  });
}

function readImports(): readonly Import[] {
  return sources().flatMap((from) =>
    [...readFileSync(from, 'utf8').matchAll(/^(?:import|export) [^;]*?'([^']+)';$|import\('([^']+)'\)/gm)].map(
      ([, name, late]) => ({ from, to: resolved(from, name ?? late ?? '') }),
    ),
  );
}

function sources(): readonly string[] {
  return filesBelow('src').filter((name) => !name.endsWith('.d.ts'));
}

function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => posix.join(folder, name));
  return entries.filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules/'));
}

function resolved(from: string, name: string): string {
  if (!name.startsWith('.')) return name;
  return posix.join(posix.dirname(from), name).replace(/\.js$/, '.ts');
}

/** `domain` of `src/domain/errors.ts`, `packageRoot` of `src/packageRoot.ts`. */
function folderOf(file: string): string {
  return (file.split('/')[1] ?? '').replace(/\.ts$/, '');
}

/** Folders that import themselves through other folders. */
function cyclesOf(arrows: readonly Import[]): readonly string[] {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of arrows) if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to));
  return [...next.keys()].filter((start) => reached(start, next).has(start)).sort();
}

function reached(start: string, next: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const seen = new Set(next.get(start));
  // Iterating over a set also yields what is added meanwhile.
  for (const folder of seen) for (const further of next.get(folder) ?? []) seen.add(further);
  return seen;
}
