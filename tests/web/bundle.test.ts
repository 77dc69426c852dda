import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const folder = new URL('../../dist/workbench/', import.meta.url);
const all = readdirSync(folder);
const files = all.filter((file) => !file.endsWith('.gz'));
const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8');

/** In kB of 1,000 bytes. */
const maxFirstLoad = 100;

/** What a page loads at once: its own files, and what its scripts import before they run. The rest is loaded on demand. */
const firstLoad = files.filter((file) => !file.endsWith('.js') || importedFrom('main.js').has(file));

function importedFrom(script: string, found: Set<string> = new Set()): ReadonlySet<string> {
  if (found.has(script)) return found;
  found.add(script);
  for (const [, name = ''] of textOf(script).matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+)"/g))
    importedFrom(name, found);
  return found;
}

test('the first load is at most 100 kB, as it is sent', () => {
  const sent = (file: string) => (all.includes(`${file}.gz`) ? `${file}.gz` : file);
  const bytes = firstLoad.map((file) => readFileSync(new URL(sent(file), folder)).length);
  expect(bytes.reduce((sum, size) => sum + size, 0) / 1000).toBeLessThanOrEqual(maxFirstLoad);
});

test('what draws a graph, reads the query of an answer, or makes a case file is loaded where it is needed', () => {
  const onDemand = files.filter((file) => file.endsWith('.js') && !firstLoad.includes(file));
  expect(onDemand.sort()).toEqual(['calledIn.js', 'caseFileHtml.js', 'drawGraph.js', 'sha256Text.js']);
  expect(textOf('drawGraph.js')).toContain('webgl2');
  expect(textOf('calledIn.js')).toContain('Syntax Error');
  expect(
    firstLoad.filter((file) => /clickNode|barnesHut|Syntax Error|How to check this file/.test(textOf(file))),
  ).toEqual([]);
});

test('the bundle has Preact and no React', () => {
  const script = textOf('main.js');
  // What React and its renderer put into every bundle of theirs, names that minifying keeps.
  expect(textOf('../playground/main.js')).toMatch(/react\.transitional\.element|__REACT_DEVTOOLS_GLOBAL_HOOK__/);
  expect(script).not.toMatch(/react\.(transitional\.)?element|__REACT_DEVTOOLS_GLOBAL_HOOK__|ReactSharedInternals/);
  const inputs = readFileSync(new URL('../../.cache/build/workbench.bundled.json', import.meta.url), 'utf8');
  const packages = [...inputs.matchAll(/node_modules\/((?:@[^/"]+\/)?[^/"]+)/g)].map(([, name]) => name);
  expect([...new Set(packages)].sort()).toEqual([
    '@noble/hashes',
    'canonicalize',
    'd3-hierarchy',
    'events',
    'graphology',
    'graphology-layout-forceatlas2',
    'graphology-utils',
    'graphql',
    'preact',
    'sigma',
  ]);
});

test('no address of another host, and nothing that makes markup or programs of texts', () => {
  const page = textOf('index.html');
  expect(page).not.toMatch(/https?:\/\//);
  expect(page).not.toMatch(/<script(?![^>]*src=)|style=|<style|\son\w+=/);
  expect(textOf('main.css')).not.toMatch(/url\(\s*["']?https?:|@import/);
  const scripts = files.filter((file) => file.endsWith('.js')).map(textOf);
  expect(scripts.join('\n')).not.toMatch(/\beval\(|new Function\(|insertAdjacentHTML|document\.write\b/);
});
