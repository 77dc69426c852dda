import { gql } from 'graphql-tag';
import { importers } from '../../../src/formats/index.js';
import { importInput } from '../../../src/usecases/transfer/importInput.js';
import { openTestGraph, type TestGraph } from '../testGraph.js';
import { type ClaimTexts, type Fresh, linesOf } from './grade.js';

const files: Readonly<Record<Fresh['graph'], readonly [importer: string, file: string]>> = {
  seed: ['jsonl', '../../../seed/al-tanf-2016.jsonl'],
  norland: ['ucdp-ged', '../../fixtures/ucdp/norland_2031.csv'],
  airline: ['jsonl', './airline.jsonl'],
  breach: ['jsonl', './breach.jsonl'],
  campus: ['jsonl', './campus.jsonl'],
  harbour: ['jsonl', './harbour.jsonl'],
  league: ['jsonl', './league.jsonl'],
  mine: ['jsonl', './mine.jsonl'],
  museum: ['jsonl', './museum.jsonl'],
  outbreak: ['jsonl', './outbreak.jsonl'],
  power: ['jsonl', './power.jsonl'],
  railway: ['jsonl', './railway.jsonl'],
  shipwreck: ['jsonl', './shipwreck.jsonl'],
  takeover: ['jsonl', './takeover.jsonl'],
  transfer: ['jsonl', './transfer.jsonl'],
  trial: ['jsonl', './trial.jsonl'],
  valley: ['jsonl', './valley.jsonl'],
  wildfire: ['jsonl', './wildfire.jsonl'],
};

/** One of the graphs that fresh questions are about, and the texts of its claims. */
export async function openFresh(
  name: Fresh['graph'],
): Promise<{ readonly graph: TestGraph; readonly texts: ClaimTexts }> {
  const graph = await openTestGraph();
  const [format, file] = files[name];
  const importer = importers.find((one) => one.name === format);
  if (importer === undefined) throw new Error(`there is no importer ${format}`);
  const path = new URL(file, import.meta.url).pathname;
  const { rejected } = await importInput(graph.engine, importer, path, { by: 'tester' });
  if (format === 'jsonl' && rejected > 0) throw new Error(`${file} has ${rejected} lines that are not taken`);
  const { claims } = await graph.ask<{ claims: { nodes: readonly { readonly text: string }[] } }>(
    gql`{ claims(first: 100) { nodes { text } } }`,
  );
  return {
    graph,
    texts: new Map([
      ...claims.nodes.map(({ text }) => [text, text] as const),
      ...(format === 'jsonl' ? keysOf(file) : []),
    ]),
  };
}

function keysOf(file: string): readonly (readonly [string, string])[] {
  const records = linesOf<{ readonly claim?: { readonly key: string; readonly text: string } }>(file);
  return records.flatMap(({ claim }) => (claim === undefined ? [] : [[claim.key, claim.text] as const]));
}
