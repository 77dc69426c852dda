import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { gql } from 'graphql-tag';
import { renderReplay } from '../../src/cli/commands/replay/render.js';
import { ReplayDocument, WhoReportedDocument } from '../../src/cli/generated.js';
import { plainStyle } from '../../src/cli/print/terminalStyle.js';
import { importers } from '../../src/formats/index.js';
import { importInput } from '../../src/usecases/transfer/importInput.js';
import { openSeedGraph, type TestGraph } from '../contract/testGraph.js';
import { writeSecondReport } from './secondReport.js';
import { cleanUp } from './whosaid.js';

let graph: TestGraph;
let receipt: string;
let origin: string;

beforeAll(async () => {
  graph = await openSeedGraph();
  const { whoReported } = await graph.ask(WhoReportedDocument, { text: 'rebels seized tanf', withReceipt: true });
  receipt = whoReported.receipt ?? '';
  origin = whoReported.happenings[0]?.origins[0]?.attribution.id ?? '';
});
afterAll(async () => {
  await graph.close();
  cleanUp();
});

const replayed = async () => renderReplay(await graph.ask(ReplayDocument, { receipt }), plainStyle);

describe('replaying a receipt', () => {
  test('gives the same answer while nothing has changed', async () => {
    const lines = await replayed();
    expect(lines).toEqual([
      'Same answer',
      'As of the receipt, the query gives the same answer, and still does now.',
      expect.stringMatching(/^Receipt of \d{4}-.*Z, journal entry 1\.$/),
    ]);
  });

  test('lists removed and added attributions, with the journal entry', async () => {
    await graph.ask(gql`mutation ($id: ID!) { retract(attribution: $id, reason: "misread") { change { seq } } }`, {
      id: origin,
    });
    const importer = importers.find(({ name }) => name === 'jsonl');
    if (importer !== undefined) await importInput(graph.engine, importer, writeSecondReport(), { by: 'tester' });
    const text = (await replayed()).join('\n');
    expect(text).toMatch(
      /^Different answer\nAs of the receipt, the query gives the same answer\. Attributions changed since then: /,
    );
    expect(text).toMatch(
      /\n\nGone \(\d\)\n[├└]─ .*\[retracted — tester, .*: misread\] att_\w+\n.*in “Rebels take .*\n.*since journal entry 2, retract — tester, \d{4}-.*: misread$/,
    );
    expect(text).toMatch(
      /\n\nNew \(\d\)\n[├└]─ The Weekly: asserts, .*\n.*in “The post again”.*\n.*since journal entry 3, import — tester/,
    );
  });
});
