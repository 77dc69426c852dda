import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startNeo4j } from '../../scripts/neo4j.mjs';
import { openNeo4j } from '../../src/engines/neo4j/openNeo4j.js';
import { planningTimes } from './planningTimes.js';
import { loadSeed, sentStatements } from './sentStatements.js';

// Measures how long Neo4j plans the statements of a first answer, by root field.
//
//     npm run bench:planning -- --save before.json     the statements of this checkout
//     npm run bench:planning -- --before before.json   those and the ones of this checkout, side by side

const { values } = parseArgs({
  options: {
    save: { type: 'string' },
    before: { type: 'string' },
    copies: { type: 'string', default: '9' },
    only: { type: 'string' },
    line: { type: 'string' },
    /** A Neo4j with an empty graph, or one that this program filled before; one is started without it. */
    uri: { type: 'string' },
  },
});

const server =
  values.uri === undefined ? await startNeo4j(values.line === undefined ? {} : { line: values.line }) : undefined;
const engine = await openNeo4j({ uri: values.uri ?? server?.uri ?? '' });
await loadSeed(engine);
const now = await sentStatements(engine);
if (values.save === undefined) {
  const before = values.before === undefined ? {} : JSON.parse(readFileSync(values.before, 'utf8'));
  const only = values.only?.split(',');
  const copies = Number(values.copies);
  console.log(await planningTimes(engine, { before, now, copies, ...(only === undefined ? {} : { only }) }));
} else writeFileSync(values.save, JSON.stringify(now, null, 1));
await engine.close();
await server?.stop();
