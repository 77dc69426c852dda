import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { LINES, pickLine } from '../scripts/neo4j.mjs';
import { chart } from './chart.js';
import { measureSize } from './measureSize.js';
import { readOptions } from './options.js';
import { report } from './report.js';
import type { Results, SizeResults } from './results.js';
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
  const start = options.only.has('i') ? { start: await measureStart() } : {};
  const sizes: SizeResults[] = [];
  for (const claims of options.sizes) {
    sizes.push(await measureSize(claims, options));
    // After each size: the next one may take an hour.
    await write({ ...circumstances(), ...start, sizes });
  }
  console.error(`bench/RESULTS.md is written, after ${Math.round((performance.now() - started) / 1000)} seconds`);
}

async function write(results: Results): Promise<void> {
  const file = (name: string) => new URL(name, import.meta.url);
  writeFileSync(file('results.json'), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(file('RESULTS.md'), report(results));
  writeFileSync(file('results.svg'), await chart(results));
}

function circumstances(): Pick<Results, 'date' | 'commit' | 'machine' | 'versions'> {
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
      Neo4j: LINES.find(({ name }) => name === line.name)?.version ?? line.name,
      Java: `${line.java.version}`,
      ...Object.fromEntries(installed),
    },
  };
}

function versionOf(file: URL): string {
  return JSON.parse(readFileSync(file, 'utf8')).version;
}
