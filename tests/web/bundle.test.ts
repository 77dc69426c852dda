import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';

const folder = new URL('../../dist/workbench/', import.meta.url);
const files = readdirSync(folder);
const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8');

/** In kB of 1,000 bytes. */
const maxFirstLoad = 100;

test('the first load is at most 100 kB gzipped', () => {
  const bytes = files.map((file) => gzipSync(readFileSync(new URL(file, folder)), { level: 9 }).length);
  expect(bytes.reduce((sum, size) => sum + size, 0) / 1000).toBeLessThanOrEqual(maxFirstLoad);
});

test('the bundle has Preact and no React', () => {
  const script = textOf('main.js');
  // What React and its renderer put into every bundle of theirs, names that minifying keeps.
  expect(textOf('../playground/main.js')).toMatch(/react\.transitional\.element|__REACT_DEVTOOLS_GLOBAL_HOOK__/);
  expect(script).not.toMatch(/react\.(transitional\.)?element|__REACT_DEVTOOLS_GLOBAL_HOOK__|ReactSharedInternals/);
  const inputs = readFileSync(new URL('../../.cache/build/workbench.bundled.json', import.meta.url), 'utf8');
  const packages = [...inputs.matchAll(/node_modules\/((?:@[^/"]+\/)?[^/"]+)/g)].map(([, name]) => name);
  expect([...new Set(packages)].sort()).toEqual(['@noble/hashes', 'canonicalize', 'd3-hierarchy', 'graphql', 'preact']);
});

test('no address of another host, and nothing that makes markup or programs of texts', () => {
  const page = textOf('index.html');
  expect(page).not.toMatch(/https?:\/\//);
  expect(page).not.toMatch(/<script(?![^>]*src=)|style=|<style|\son\w+=/);
  expect(textOf('main.css')).not.toMatch(/url\(\s*["']?https?:|@import/);
  expect(textOf('main.js')).not.toMatch(/\beval\(|new Function\(|insertAdjacentHTML|document\.write\b/);
});
