import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importers } from '../../src/formats/index.js';
import { importInput } from '../../src/usecases/transfer/importInput.js';
import { openSeedGraph, type TestGraph } from '../contract/testGraph.js';
import { emptyFolder } from './whosaid.js';

/** A text that is long enough for comparison, and one that differs from it in one word. */
const text = Array.from({ length: 150 }, (_, number) => `word${number}`).join(' ');
const side = { role: 'PLACE', entity: 'seed:al-tanf-syria' };

const records = [
  { whosaid: { version: 1, namespace: 'second', by: 'tester' } },
  { entity: { key: 'daily', kind: 'ORGANISATION', name: 'The Daily', sourceKind: 'OUTLET' } },
  { entity: { key: 'weekly', kind: 'ORGANISATION', name: 'The Weekly', sourceKind: 'OUTLET' } },
  { document: { key: 'd1', title: 'Back at the post', publisher: 'daily', publishedAt: '2016-04-02', text } },
  {
    document: {
      key: 'd2',
      title: 'The post again',
      publisher: 'weekly',
      publishedAt: '2016-04-03',
      text: `${text} end`,
    },
  },
  {
    claim: {
      key: 'held',
      predicate: 'controls',
      text: 'Rebels control the Syrian side.',
      participants: [{ role: 'CONTROLLER', entity: 'seed:rebels' }, side],
      valid: '2016-03-10',
    },
  },
  {
    claim: {
      key: 'lost',
      predicate: 'controls',
      text: 'Islamic State controls the Syrian side.',
      participants: [{ role: 'CONTROLLER', entity: 'seed:is' }, side],
      valid: '2016-03-10',
    },
  },
  // The same as a claim of the demonstration data.
  {
    claim: {
      key: 'seizure',
      predicate: 'seized',
      text: 'Syrian rebels seized the Syrian side of the Al-Tanf crossing from Islamic State.',
      participants: [{ role: 'ACTOR', entity: 'seed:rebels' }, { role: 'TARGET', entity: 'seed:is' }, side],
      valid: '[2016-03-04..2016-03-05]',
    },
  },
  {
    attribution: {
      key: 'sohr/held',
      document: 'd1',
      source: 'seed:sohr',
      claim: 'held',
      mode: 'INDIRECT',
      stated: '2016-04-01',
    },
  },
  {
    attribution: {
      key: 'lcc/lost',
      document: 'd1',
      source: 'seed:lcc',
      claim: 'lost',
      mode: 'INDIRECT',
      stated: '2016-04-01',
    },
  },
  {
    attribution: {
      key: 'lcc/held',
      document: 'd1',
      source: 'seed:lcc',
      claim: 'held',
      stance: 'DENIES',
      mode: 'INDIRECT',
      stated: '2016-04-01',
    },
  },
  {
    attribution: {
      key: 'sohr/seizure',
      document: 'd2',
      source: 'seed:sohr',
      claim: 'seizure',
      stance: 'DENIES',
      mode: 'DIRECT',
      stated: '2016-04-03',
    },
  },
  { attribution: { key: 'daily/seizure', document: 'd1', source: 'daily', claim: 'seizure', mode: 'NARRATIVE' } },
  { attribution: { key: 'weekly/seizure', document: 'd2', source: 'weekly', claim: 'seizure', mode: 'NARRATIVE' } },
];

/** Writes a second report, which contradicts the demonstration data and itself, as an import file. */
export function writeSecondReport(): string {
  const path = join(emptyFolder(), 'second.jsonl');
  writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return path;
}

/** A graph with the demonstration data and the second report. */
export async function openContestedGraph(): Promise<TestGraph> {
  const graph = await openSeedGraph();
  const importer = importers.find(({ name }) => name === 'jsonl');
  if (importer === undefined) throw new Error('there is no jsonl importer');
  await importInput(graph.engine, importer, writeSecondReport(), { by: 'tester' });
  return graph;
}
