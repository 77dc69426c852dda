import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { openEmbedded } from '../../../src/engines/embedded/openEmbedded.js';
import type { Engine } from '../../../src/graph/engine.js';
import { openStore } from '../../../src/graph/openStore.js';
import { openTestEngine, testEngineName, testNeo4jUri } from '../testEngine.js';
import { askerOf } from '../testGraph.js';

// A server that is killed while it writes leaves the graph as before or after the write, and others can read and write it.

const root = fileURLToPath(new URL('../../../', import.meta.url));
const program = fileURLToPath(new URL('./dyingWriter.ts', import.meta.url));
const onNeo4j = testEngineName === 'neo4j';
const folder = mkdtempSync(join(tmpdir(), 'whosaid-test-'));
const place = onNeo4j ? testNeo4jUri() : folder;

let engine: Engine;
beforeAll(async () => {
  if (onNeo4j) engine = await openTestEngine();
  else await reopen();
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

/** Only one process can open the folder of the embedded engine. */
async function reopen(): Promise<void> {
  engine = openEmbedded(folder);
  await openStore(engine);
}

const called = (colour: string) =>
  ['a', 'b', 'c'].map((key) => ({ entity: { key: `k:${key}`, kind: 'PLACE', name: `${colour} ${key}` } }));
const names = gql`{ entities { nodes { name } } stats { seq } }`;
const record = gql`mutation ($records: [RecordInput!]!) { record(records: $records) { change { seq } } }`;

async function dieWriting(moment: 'announced' | 'committed', colour: string): Promise<void> {
  if (!onNeo4j) await engine.close();
  const args = ['--import', 'tsx', program, moment, place, JSON.stringify(called(colour))];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
  if (!onNeo4j) await reopen();
}

async function seen(): Promise<unknown> {
  const { entities, stats } = await askerOf(engine).ask<{
    readonly entities: { readonly nodes: readonly { readonly name: string }[] };
    readonly stats: { readonly seq: number };
  }>(names);
  return { colours: [...new Set(entities.nodes.map(({ name }) => name.split(' ')[0]))], seq: stats.seq };
}

it('before it commits: nothing is written, and others can read and write', async () => {
  await askerOf(engine).ask(record, { records: called('Red') });
  await dieWriting('announced', 'Blue');
  expect(await Promise.all([seen(), seen(), seen()])).toEqual(Array(3).fill({ colours: ['Red'], seq: 1 }));
  await dieWriting('announced', 'Blue');
  await askerOf(engine).ask(record, { records: called('Green') });
  expect(await seen()).toEqual({ colours: ['Green'], seq: 2 });
});

// Only Neo4j has a second step.
if (onNeo4j) {
  it('after it committed: all is written, and others can read and write', async () => {
    await dieWriting('committed', 'Blue');
    expect(await Promise.all([seen(), seen(), seen()])).toEqual(Array(3).fill({ colours: ['Blue'], seq: 3 }));
    await dieWriting('committed', 'Red');
    await askerOf(engine).ask(record, { records: called('Green') });
    expect(await seen()).toEqual({ colours: ['Green'], seq: 5 });
  });
}
