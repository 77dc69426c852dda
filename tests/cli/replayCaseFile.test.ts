import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { workbenchQuery } from '../../src/cli/commands/documents.js';
import { WhoReportedDocument } from '../../src/cli/generated.js';
import { openGraph } from '../../src/cli/graph/openGraph.js';
import { readConfig } from '../../src/config/config.js';
import { answerText } from '../../src/domain/caseFile/answerText.js';
import { markedItem, recordPlace, sealedCaseFile } from '../../src/domain/caseFile/caseFileText.js';
import type { CaseRecord } from '../../src/domain/caseFile/caseRecord.js';
import { pinnedVariables } from '../../src/domain/caseFile/pinnedVariables.js';
import { sha256 } from '../../src/domain/records/ids.js';
import * as workbench from '../../src/web/workbench/generated.js';
import { runIn } from './runHere.js';
import { writeSecondReport } from './secondReport.js';
import { silentCli } from './silentCli.js';
import { cleanUp, emptyFolder, seed } from './whosaid.js';

/** A folder with the graph of the demonstration. */
let cwd: string;
/** A case file of it: a claim with its receipt, and where sources disagree. */
let file: string;
let parts: Parameters<typeof sealedCaseFile>[1];

const conflictsText = String(workbench.WorkbenchConflictsDocument).trim();
const claimText = String(workbench.WorkbenchClaimDocument).trim();

beforeAll(async () => {
  cwd = emptyFolder();
  await runIn(['import', 'jsonl', seed], { cwd });
  parts = await recorded();
  file = sealed(parts);
});
afterAll(cleanUp);

const page = `<html>${markedItem(1, '<p>1 to 2 voices</p>')}${markedItem(2, '<p>none</p>')}${recordPlace}</html>`;
const sealed = (given: typeof parts) => sealedCaseFile(page, given, sha256).text;

/** What a case file records, from the graph as it is. */
async function recorded(): Promise<typeof parts> {
  const { cli } = silentCli();
  const graph = await openGraph(
    { ...cli, config: () => readConfig({}, '/nowhere') },
    { data: join(cwd, '.whosaid') },
    { existing: true },
  );
  try {
    const ask = (text: string, variables: object) =>
      graph.ask(workbenchQuery(text) as Parameters<typeof graph.ask>[0], variables as never) as Promise<unknown>;
    const { whoReported } = await graph.ask(WhoReportedDocument, { text: 'rebels seized tanf', withReceipt: true });
    const { stats } = (await ask(String(workbench.WorkbenchJournalEndDocument).trim(), {})) as {
      readonly stats: { readonly seq: number; readonly recordedAt: string };
    };
    const id = whoReported.claims[0]?.id ?? '';
    const query = async (name: string, text: string, variables: Readonly<Record<string, unknown>>) => {
      const answer = await ask(text, pinnedVariables(variables, stats.recordedAt));
      return { name, variables, answer: sha256(answerText(answer)) };
    };
    const common = {
      address: 'http://127.0.0.1:4000/',
      pickedAt: stats.recordedAt,
      seq: stats.seq,
      head: stats.recordedAt,
    };
    return {
      version: 1,
      title: 'The crossing \u001b[31m',
      savedAt: stats.recordedAt,
      queries: { WorkbenchClaim: claimText, WorkbenchConflicts: conflictsText },
      items: [
        {
          ...common,
          title: 'The seizure',
          receipts: [whoReported.receipt ?? ''],
          queries: [await query('WorkbenchClaim', claimText, { id })],
        },
        {
          ...common,
          title: 'Where sources disagree',
          receipts: [],
          queries: [await query('WorkbenchConflicts', conflictsText, { about: [] })],
        },
      ],
    };
  } finally {
    await graph.close();
  }
}

const replay = (text: string, folder = cwd, ...more: readonly string[]) =>
  runIn(['replay', '-', ...more], { cwd: folder, input: text });

/** The record of a file, changed, with its own hash computed anew, as a forger would. */
const forged = (change: (items: CaseRecord['items']) => unknown) =>
  sealed({ ...parts, items: change(structuredClone(parts.items) as never) as never });

describe('a case file', () => {
  test('is the same while nothing has changed, and ends with 0', async () => {
    const path = join(emptyFolder(), 'case.html');
    writeFileSync(path, file);
    const { code, out, err } = await runIn(['replay', path], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Case file “The crossing <U+001B>[31m”');
    expect(out).toMatch(
      /1\. The seizure\n.*\nSame: .*\n {2}its receipt: same\n {4}1 to 2 independent voices: .*Syrian rebels seized .*\n {2}query WorkbenchClaim with \{"id":"clm_\w+"\}: same\n/,
    );
    expect(out).toContain('2 answers: 2 same.');
    const { caseFile } = JSON.parse((await replay(file, cwd, '--json')).out);
    expect(caseFile).toMatchObject({ verdict: 'SAME', isPage: true });
    expect(caseFile.items[0].findings[0].replay).toMatchObject({ same: true, unchanged: true });
  });

  test('whose text was altered is found, and the answer named', async () => {
    const answer = await replay(file.replace('1 to 2 voices', '7 voices'));
    expect(answer.code).toBe(2);
    expect(answer.out).toContain('The page was altered after it was saved.');
    expect(answer.out).toContain('2 answers: 1 altered, 1 same.');
    const around = await replay(file.replace('</html>', '<script>alert(1)</script></html>'));
    expect(around.code).toBe(2);
    expect(around.out).toContain('The page was altered after it was saved.');
    expect(around.out).toContain('2 answers: 2 same.');
  });

  test('whose record was altered is refused', async () => {
    for (const [from, to] of [
      ['"about":[]', '"about":["x"]'],
      ['The seizure', 'The Seizure'],
      ['"version":1', '"version":2'],
      ['</pre>', '{</pre>'],
    ] as const) {
      const { code, out, err } = await replay(file.replace(from, to));
      expect([from, code, out]).toEqual([from, 2, '']);
      expect(err).toMatch(/^whosaid: .*altered.*ask for the file again\n$/);
    }
  });

  test('whose hashes were forged too does not get its answer from the graph', async () => {
    const otherAnswer = await replay(
      forged((items) =>
        items.map((one) => ({ ...one, queries: one.queries.map((query) => ({ ...query, answer: sha256('') })) })),
      ),
    );
    expect(otherAnswer.code).toBe(6);
    expect(otherAnswer.out).toContain('2 answers: 2 different.');
    const otherReceipt = await replay(
      forged((items) =>
        items.map((one) => ({
          ...one,
          receipts: one.receipts.map((text) => `${text.slice(0, 40)}A${text.slice(41)}`),
        })),
      ),
    );
    expect(otherReceipt.code).toBe(2);
    expect(otherReceipt.out).toMatch(/its receipt: altered\n {4}This is not a receipt|The receipt was altered/);
  });

  test('is never made to write or to ask what whosaid does not ask', async () => {
    const undo = String(workbench.WorkbenchUndoDocument).trim();
    const given = { WorkbenchClaim: undo, WorkbenchConflicts: '{ __schema { types { name } } }' };
    const { code, out } = await replay(sealed({ ...parts, queries: given }));
    expect(code).toBe(6);
    expect(out).toContain('query WorkbenchClaim with {"id":"clm_');
    expect(out).toContain('2 answers: 2 unchecked.');
    expect(JSON.parse((await runIn(['stats', '--json'], { cwd })).out).stats.seq).toBe(1);
  });

  test('of variables that cannot be asked says so', async () => {
    const { code, out } = await replay(
      forged((items) =>
        items.map((one) => ({
          ...one,
          queries: one.queries.map((query) => ({ ...query, variables: { id: 7, about: 'x' } })),
        })),
      ),
    );
    expect(code).toBe(6);
    expect(out).toMatch(/query WorkbenchClaim with .*: different\n {4}As of then: /);
  });

  test('of another graph is not known, and ends with 3', async () => {
    const other = emptyFolder();
    await runIn(['import', 'jsonl', writeSecondReport(), seed], { cwd: other });
    const { code, out } = await replay(file, other);
    expect(code).toBe(3);
    expect(out).toMatch(
      /It is of another graph: journal entry 1 was recorded at .* there, but was recorded at .* here\./,
    );
    expect(out).toContain('2 answers: 2 unknown.');
  });

  test.each([
    ['a page without a record', '<!doctype html><html></html>', /this page is no case file, because it has no record/],
    ['a page with two records', `<p>${recordPlace}${recordPlace}`, /this page is no case file.*or several/],
    ['an empty record', `<p>${recordPlace}`, /the record in this case file cannot be read/],
    ['a record of no answers', '', /the record in this case file cannot be read/],
    ['more than 32 MB', ' '.repeat(32_000_001), /standard input is larger than 32 MB/],
  ])('that is %s is refused in one sentence', async (_, text, sentence) => {
    const { code, out, err } = await replay(text === '' ? sealed({ ...parts, items: [] }) : text);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(sentence);
  });

  test('says what has changed since, by the entry of the journal and by field, and ends with 6', async () => {
    const folder = cwd;
    await runIn(['import', 'jsonl', writeSecondReport()], { cwd: folder });
    const { code, out } = await replay(file);
    expect(code).toBe(6);
    expect(out).toMatch(/1\. The seizure\n.*\nChanged since: /);
    expect(out).toMatch(/its receipt: changed\n {4}Different answer\n.*since journal entry 2, import/s);
    expect(out).toMatch(
      /query WorkbenchClaim with .*: changed\n {4}node\.conflicts: 0 entries, now 2 .*\n {4}whoReported\./,
    );
    expect(out).toContain('2 answers: 2 changed.');
  });
});
