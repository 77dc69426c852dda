const root = process.env.ROOT!;
const { writeData, actorName, placeName } = await import(root + '/bench/data.ts');
const { worldOf, actorsOf, placeOf } = await import(root + '/bench/world.ts');
const { openEmbedded } = await import(root + '/src/engines/embedded/openEmbedded.ts');
const { openNeo4j } = await import(root + '/src/engines/neo4j/openNeo4j.ts');
const { openStore } = await import(root + '/src/graph/openStore.ts');
const { importers } = await import(root + '/src/formats/index.ts');
const { importInput } = await import(root + '/src/usecases/transfer/importInput.ts');
const { executeOperation } = await import(root + '/src/api/execution/executeOperation.ts');
const { createSchema } = await import(root + '/src/ask/createSchema.ts');
const { parse } = await import(root + '/node_modules/graphql/index.js');
const n = Number(process.env.N ?? 5000);
const world = worldOf(n, 1);
const file = `/tmp/bench-${n}.jsonl`;
import { existsSync } from 'node:fs';
if (!existsSync(file)) await writeData(world, file);
const engine = process.env.URI ? await openNeo4j({ uri: process.env.URI }) : openEmbedded();
if (process.env.URI && process.env.WIPE) { for (let r = 1; r;) { await engine.write(async (t: any) => { const [x] = await t.run({ name: 'w', text: 'MATCH (n) WITH n LIMIT 20000 DETACH DELETE n RETURN count(n) AS c' }); r = Number(x.c); }); } }
await openStore(engine);
const importer = importers.find((o: any) => o.name === 'jsonl');
if (!process.env.URI || process.env.WIPE) await importInput(engine, importer, file, { by: 'b' });
const schema = createSchema();
let statements: Record<string, [number, number]> = {};
const read = async (s: any, p: any, sig: any) => { const t = performance.now(); const r = await engine.read(s, p, sig); const o = (statements[s.name] ??= [0, 0]); o[0]++; o[1] += performance.now() - t; return r; };
const run = async (document: any, variableValues: any = {}) => { const r = await executeOperation({ schema, document, variableValues, contextValue: { engine: { ...engine, read }, by: 'b', writes: { allowed: true } } }); if (r.errors?.[0]) throw r.errors[0]; return r.data; };
const ask = parse('query ($question: String!) { ask(question: $question) { understood reading query answer unread } }');
const qs = Array.from({ length: 20 }, (_, t) => { const c = 100 + t * 7; return `Who reported that ${actorName(world.seed, actorsOf(world, c)[0] ?? 0)} seized ${placeName(world.seed, placeOf(world, c))}?`; });
const med = (l: number[]) => l.toSorted((a, b) => a - b)[l.length >> 1]!;
const queries: any[] = [];
for (const q of qs) { const d: any = await run(ask, { question: q }); if (!d.ask.understood) console.log('not understood', d.ask.reading); queries.push(parse(d.ask.query ?? '{stats{claims}}')); }
for (const q of queries) await run(q);
const a: number[] = [], o: number[] = [];
statements = {};
for (let round = 0; round < 5; round++) for (const [i, q] of qs.entries()) {
  let t = performance.now(); await run(ask, { question: q }); a.push(performance.now() - t);
}
console.log(Object.entries(statements).map(([k, [c, ms]]) => `${k}: ${c} x ${(ms / c).toFixed(1)} ms`).join('\n'));
for (let round = 0; round < 5; round++) for (const q of queries) { let t = performance.now(); await run(q); o.push(performance.now() - t); }
console.log(root, engine.name, n, 'ask', med(a).toFixed(1), 'own', med(o).toFixed(1), 'ratio', (med(a) / med(o)).toFixed(2));
await engine.close();
