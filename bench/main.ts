import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { pickLine } from '../scripts/neo4j.mjs';
import { chart } from './chart.js';
import { measureSize } from './measureSize.js';
import { readOptions } from './options.js';
import { report } from './report.js';
import type { Measured, Results } from './results.js';
import { repository } from './serverProcess.js';
import { measureStart } from './workloads/start.js';

// A signal ends this process in the ordinary way, and with it all that it has started.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

await main().catch((error: Error) => {
  console.error(`bench: ${error.message}`);
  process.exitCode = 1;
});
// What has been stopped may still hold a handle.
process.exit();

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options === undefined) return;
  const started = performance.now();
  const { date, commit, ...circumstances } = findCircumstances();
  const earlier = readEarlier();
  const start = options.only.has('i') ? { ...(await measureStart()), date, commit } : earlier?.start;
  let sizes = earlier?.sizes ?? [];
  for (const claims of options.sizes) {
    const found = { ...(await measureSize(claims, options)), date, commit };
    sizes = [...sizes.filter((size) => size.claims !== claims), found].toSorted((a, b) => a.claims - b.claims);
    // After each size: the next one may take an hour.
    await write({ ...circumstances, ...(start === undefined ? {} : { start }), sizes });
  }
  console.error(`bench/RESULTS.md is written, after ${Math.round((performance.now() - started) / 1000)} seconds`);
}

function file(name: string): URL {
  return new URL(name, import.meta.url);
}

/** What was found before: large sizes are not measured each time. */
function readEarlier(): Results | undefined {
  if (!existsSync(file('results.json'))) return undefined;
  return JSON.parse(readFileSync(file('results.json'), 'utf8')) as Results;
}

async function write(results: Results): Promise<void> {
  writeFileSync(file('results.json'), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(file('RESULTS.md'), report(results));
  writeFileSync(file('results.svg'), await chart(results));
}

function findCircumstances(): Pick<Results, 'machine' | 'versions'> & Measured {
  const git = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: repository, encoding: 'utf8' });
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const packages = ['@neo4j/graphql', '@apollo/server', 'neo4j-driver'];
  const installed = packages.map((name) => [
    name,
    versionOf(new URL(`node_modules/${name}/package.json`, import.meta.url)),
  ]);
  const line = pickLine();
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: git.status === 0 ? git.stdout.trim() : 'unknown',
    machine: `${cpus().length} cores (${processor?.model.trim() || 'unknown'}), ${memory} GB of memory.`,
    versions: {
      whosaid: versionOf(new URL('../package.json', import.meta.url)),
      Node: process.versions.node,
      Neo4j: line.version,
      Java: `${line.java.version}`,
      ...Object.fromEntries(installed),
    },
  };
}

function versionOf(file: URL): string {
  return JSON.parse(readFileSync(file, 'utf8')).version;
}
