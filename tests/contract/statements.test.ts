import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadSeed, type SentStatements, sentStatements } from '../../bench/planning/sentStatements.js';
import { testEngineName } from './testEngine.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

// What each root field sends for a typical selection, statement by statement, as golden files: a statement that grows is seen in
// review. `WHOSAID_WRITE_STATEMENTS=1 npm run test:contract -- statements` writes them, for the engine under test.

const folder = new URL(`statements/${testEngineName}/`, import.meta.url);
const isWriting = process.env.WHOSAID_WRITE_STATEMENTS === '1';
/** Of all statements of the field together, as sent, on the engine where they are longest. */
const maxLines: Readonly<Record<string, number>> = {
  activity: 40,
  ask: 350,
  attributions: 50,
  changes: 20,
  claims: 75,
  'claims computed': 175,
  compareDocuments: 245,
  conflicts: 225,
  control: 200,
  documents: 40,
  entities: 120,
  events: 45,
  neighbourhood: 330,
  node: 65,
  nodes: 15,
  path: 190,
  provenance: 200,
  // Its question is a text, which is read in two views.
  replay: 645,
  search: 80,
  sources: 95,
  stats: 55,
  trackRecord: 135,
  whatIf: 250,
  'whoReported claim': 155,
  'whoReported event': 165,
  // Two statements read its text, whatever it says: the names and predicates that there are, and the claims that are compared.
  'whoReported text': 345,
};

let graph: TestGraph;
let sent: SentStatements;
beforeAll(async () => {
  graph = await openTestGraph();
  await loadSeed(graph.engine);
  sent = await sentStatements(graph.engine);
}, 600_000);
afterAll(() => graph.close());

const fields = Object.keys(maxLines);

function textOf(field: string): string {
  return (sent[field] ?? []).map(({ name, text }) => `// ${name}\n${text}\n`).join('\n');
}

describe('the statements of a root field', () => {
  it('are kept for every field', () => {
    expect(Object.keys(sent).sort()).toEqual([...fields].sort());
  });

  it.each(fields)('of %s are those of its golden file', (field) => {
    const file = new URL(`${field.replaceAll(' ', '-')}.cypher`, folder);
    if (isWriting) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, textOf(field));
    }
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(textOf(field));
  });

  it.each(fields)('of %s are short', (field) => {
    const lines = (sent[field] ?? []).reduce((sum, { text }) => sum + text.split('\n').length, 0);
    expect(lines).toBeLessThanOrEqual(maxLines[field] ?? 0);
  });
});
