// Bundles the command line (and the server in it), the workbench and the playground into dist/. A part whose inputs have not
// changed since its last build is left alone, so that `npm start` costs next to nothing the second time.
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../', import.meta.url));
const stamps = join(root, '.cache', 'build');

const cli = {
  name: 'cli',
  entry: 'src/cli/main.ts',
  out: 'dist/bin',
  bundles: () => [
    {
      // dist/bin/ is as deep as src/<folder>/, so '../../cypher/' is right from both.
      entryPoints: {
        whosaid: 'src/cli/main.ts',
        thread: 'src/server/threads/thread.ts',
        documentThread: 'src/server/extract/documentThread.ts',
      },
      platform: 'node',
      target: 'node20',
      format: 'esm',
      // What a command loads only when it needs it (the server, the Neo4j driver) is in files of its own.
      splitting: true,
      sourcemap: 'linked',
      sourcesContent: false,
      // The embedded engine loads a compiled library that stays where npm put it. The readers of documents are large, are loaded
      // when one is read, and have files of their own beside them.
      // Outside production, graphql looks at the class of every value for a second copy of itself.
      define: { 'process.env.NODE_ENV': '"production"' },
      external: ['@grafeo-db/js', '@mozilla/readability', 'linkedom', 'mammoth', 'pdfjs-dist'],
      banner: {
        // CommonJS packages in the bundle call require(), which an ES module does not have.
        js: [
          '#!/usr/bin/env node',
          "import { createRequire as createRequireForBundle } from 'node:module';",
          'const require = createRequireForBundle(import.meta.url);',
        ].join('\n'),
      },
    },
  ],
  copies: [],
};

const playground = {
  name: 'playground',
  entry: 'src/web/playground/main.tsx',
  out: 'dist/playground',
  bundles: () => [
    { ...browser, entryPoints: { main: 'src/web/playground/main.tsx' }, format: 'esm' },
    // The editor loads these as scripts of their own.
    { ...browser, entryPoints: workers(), format: 'iife' },
  ],
  copies: ['index.html'],
};

const workbench = {
  name: 'workbench',
  entry: 'src/web/workbench/main.tsx',
  out: 'dist/workbench',
  bundles: () => [
    // JSX as its own tsconfig.json says: it is Preact's, where the playground's is React's.
    {
      ...browser,
      entryPoints: { main: 'src/web/workbench/main.tsx' },
      format: 'esm',
      external: ['*/drawGraph.js', '*/calledIn.js', '*/sha256Text.js', '*/caseFileHtml.js'],
      // The server checked every time that the pages read: they need no parser that refuses wrong ones (25 kB gzipped).
      alias: { '@edtf-ts/core': join(root, 'scripts', 'checkedEdtf.mjs') },
    },
    // Scripts of their own, each loaded on one page alone. Split off by esbuild, all would share another, which every page had to load.
    {
      ...browser,
      entryPoints: {
        drawGraph: 'src/web/workbench/neighbourhood/drawGraph.ts',
        calledIn: 'src/web/workbench/ask/calledIn.ts',
        sha256Text: 'src/web/workbench/caseFile/sha256Text.ts',
        caseFileHtml: 'src/web/workbench/caseFile/caseFileHtml.ts',
      },
      format: 'esm',
    },
  ],
  copies: ['index.html', 'icon.svg'],
};

const browser = {
  platform: 'browser',
  target: 'es2022',
  minify: true,
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  // Served from our own host: a font in a data: address would need a hole in the content security policy.
  loader: { '.ttf': 'file', '.woff': 'file', '.woff2': 'file' },
  assetNames: '[name]-[hash]',
};

/** The editor's packages belong to GraphiQL, so they are looked up from there. */
function workers() {
  const graphiql = createRequire(createRequire(join(root, 'package.json')).resolve('graphiql/package.json'));
  const react = createRequire(graphiql.resolve('@graphiql/react'));
  return {
    'editor.worker': react.resolve('monaco-editor/esm/vs/editor/editor.worker.js'),
    'json.worker': react.resolve('monaco-editor/esm/vs/language/json/json.worker.js'),
    'graphql.worker': react.resolve('monaco-graphql/esm/graphql.worker.js'),
  };
}

/** Builds what is out of date. Quiet when nothing is. */
export async function build() {
  for (const part of [cli, workbench, playground]) {
    if (!isCurrent(part)) await buildPart(part);
  }
}

async function buildPart(part) {
  const started = Date.now();
  const esbuild = await import('esbuild');
  // Beside the old one, which a server that runs may still load from: only the change of names is felt.
  const fresh = `${part.out}.new`;
  rmSync(join(root, fresh), { recursive: true, force: true });
  const inputs = new Set(part.copies.map((name) => join(dirname(part.entry), name)));
  const bundled = new Set();
  for (const options of part.bundles()) {
    const common = { bundle: true, metafile: true, absWorkingDir: root, logLevel: 'warning' };
    const { metafile } = await esbuild.build({ ...options, ...common, outdir: fresh });
    for (const input of Object.keys(metafile.inputs)) inputs.add(input);
    for (const output of Object.values(metafile.outputs)) {
      for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) if (bytesInOutput > 0) bundled.add(input);
    }
  }
  mkdirSync(join(root, fresh), { recursive: true });
  for (const name of part.copies) copyFileSync(join(root, dirname(part.entry), name), join(root, fresh, name));
  if (part !== cli) packTexts(join(root, fresh));
  // npm makes it a program only when it links it first, and the link of `npx` stays when this is built anew.
  else chmodSync(join(root, fresh, 'whosaid.js'), 0o755);
  rmSync(join(root, part.out), { recursive: true, force: true });
  renameSync(join(root, fresh), join(root, part.out));
  writeStamp(part, inputs);
  // What is left of it in the bundle, for a test that looks for what must not be there.
  writeFileSync(join(stamps, `${part.name}.bundled.json`), JSON.stringify([...bundled].sort(), null, 2));
  console.error(`build: ${part.out} in ${Date.now() - started} ms`);
}

/** Leaves a packed copy beside every script and style sheet: the server sends it, and need not pack it each time. */
function packTexts(folder) {
  for (const name of readdirSync(folder)) {
    if (/\.(?:js|css)$/.test(name))
      writeFileSync(join(folder, `${name}.gz`), gzipSync(readFileSync(join(folder, name)), { level: 9 }));
  }
}

function writeStamp(part, inputs) {
  // The lock file stands for everything in node_modules.
  const ours = [...inputs].filter((path) => !path.includes('node_modules'));
  const watched = [...ours, 'package-lock.json', 'scripts/build.mjs'].sort();
  mkdirSync(stamps, { recursive: true });
  const entries = Object.fromEntries(watched.map((path) => [path, fingerprint(path)]));
  writeFileSync(join(stamps, `${part.name}.json`), JSON.stringify(entries, null, 2));
}

function isCurrent(part) {
  const stamp = join(stamps, `${part.name}.json`);
  if (!existsSync(stamp) || !existsSync(join(root, part.out))) return false;
  const entries = Object.entries(JSON.parse(readFileSync(stamp, 'utf8')));
  return entries.every(([path, print]) => fingerprint(path) === print);
}

function fingerprint(path) {
  const file = statSync(join(root, path), { throwIfNoEntry: false });
  return file ? `${file.size}@${file.mtimeMs}` : 'gone';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
