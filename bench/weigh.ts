import { writeFileSync } from 'node:fs';
import { parse } from 'graphql';
import { executeOperation } from '../src/api/execution/executeOperation.js';
import { createSchema } from '../src/ask/createSchema.js';
import { openEmbedded } from '../src/engines/embedded/openEmbedded.js';
import type { Engine } from '../src/graph/engine.js';
import { occurrenceOf } from './data.js';
import { heavyQuestions } from './workloads/heavyQuestions.js';
import { repeatedIn, worldOf } from './world.js';

// Measures what fields cost in CPU and writes it down for the cost limit: src/api/limits/weights.ts.
// Run it from bench/ with the data folder of a graph that `npm run bench -- --size 10k --keep` has loaded:
//
//     node --import tsx weigh.ts ../.cache/bench/10000-1/embedded

/** Of CPU, what one record stands for. */
const recordMs = 0.1;
const claims = 10_000;
const rounds = 3;

const [folder = ''] = process.argv.slice(2);
if (folder === '') throw new Error('name the data folder of a graph of 10,000 claims');
const engine = openEmbedded(folder);
const schema = createSchema();
const world = worldOf(claims, 1);

const idOf = async (label: string, property: string, value: string): Promise<string> => {
  const text = `MATCH (n:${label} {${property}: $value}) RETURN n.id AS id`;
  const [row] = await engine.read({ name: 'subject', text }, { value });
  return String(row?.id);
};
const repeated = new Map<number, string>();
for (const [times, claim] of repeatedIn(world)) {
  repeated.set(times, await idOf('Claim', 'occurrence', occurrenceOf(claim)));
}
const busy = await idOf('Place', 'key', 'bench:place0');

async function ask(text: string, on: Engine = engine): Promise<unknown> {
  const contextValue = { engine: on, by: 'bench', writes: { allowed: true } };
  const { data, errors } = await executeOperation({ schema, document: parse(text), contextValue });
  if (errors?.[0] !== undefined) throw errors[0];
  return data;
}

/** Milliseconds of CPU, of all threads of this process: the least of some rounds, the first of which is not counted. */
async function cpuOf(text: string): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round <= rounds; round += 1) {
    const before = process.cpuUsage();
    await ask(text);
    const { user, system } = process.cpuUsage(before);
    if (round > 0) least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const rounded = (ms: number): number => Math.max(Math.round(Number((ms / recordMs).toPrecision(2))), 1);

const questions = await heavyQuestions({ world, busy, repeated, claims: [] }, ask);
const found = new Map<string, number>();
// What has more than a word for a name is another question to the same field.
for (const { field, text } of questions.filter((one) => !one.field.includes(' ') && one.field !== 'claims')) {
  found.set(`Query.${field}`, rounded(await cpuOf(`{ ${text} }`)));
}
// It reads twice what whoReported reads, once as of then.
found.set('Query.replay', 2 * (found.get('Query.whoReported') ?? 0));
// Nothing in this graph tells of control; where much does, it reads as much as conflicts does.
found.set('Query.control', found.get('Query.conflicts') ?? 0);
const page = (below: string) => cpuOf(`{ claims(first: 200) { nodes { id ${below} } } }`);
const bare = await page('');
found.set('Claim.corroboration', rounded(((await page('corroboration { atLeast }')) - bare) / 200));
found.set('Claim.conflicts', rounded(((await page('conflicts { kind }')) - bare) / 200));
found.set('Claim.resembles', rounded(((await page('resembles { id }')) - bare) / 200));
const events = (below: string) => cpuOf(`{ events(first: 200) { nodes { id ${below} } } }`);
found.set('Event.corroboration', rounded(((await events('corroboration { atLeast }')) - (await events(''))) / 200));
const said =
  (await page('attributions { nodes { supersededBy { id } } }')) - (await page('attributions { nodes { id } }'));
found.set('Attribution.supersededBy', rounded(said / 200 / 3));

const lines = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([field, weight]) => `  '${field}': ${weight},`);
writeFileSync(
  new URL('../src/api/limits/weights.ts', import.meta.url),
  `/**
 * What a field costs beside the records that are selected of it, by \`Type.field\`, in records; a record stands for ${recordMs} ms of
 * CPU. Written by bench/weigh.ts, which asks each field what it is asked in earnest about a graph of 10,000 claims.
 */
export const weights: Readonly<Record<string, number>> = {
${lines.join('\n')}
};

/** Fields from this weight on are answered one after another, whoever asks. */
export const heavyFrom = 6_000;
`,
);
console.error(lines.join('\n'));
process.exit();
