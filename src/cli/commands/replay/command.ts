import { open } from 'node:fs/promises';
import { fingerprintOf } from '../../../domain/caseFile/caseRecord.js';
import { InvalidInput } from '../../../domain/errors.js';
import { ReplayDocument } from '../../generated.js';
import { dataOption, type GraphOptions, jsonOption, keyFileOption, urlOption } from '../../graph/graphOptions.js';
import { withExistingGraph } from '../../graph/withGraph.js';
import type { Cli } from '../../terminal/cli.js';
import type { CliCommand } from '../../terminal/cliCommand.js';
import type { Ending } from '../../terminal/exitCodes.js';
import { giveAnswer } from '../../terminal/giveAnswer.js';
import { interruption } from '../../terminal/interruption.js';
import { withStandardInput } from '../../terminal/standardInput.js';
import { type CaseFile, readCaseFile } from './caseFile.js';
import { type CaseVerdict, checkCaseFile, worstOf } from './checkCaseFile.js';
import { renderReplay } from './render.js';
import { renderCaseFile } from './renderCaseFile.js';

export const replayCommand: CliCommand = {
  examples: [
    ['whosaid replay seizure.receipt', 'a receipt written by who-reported --receipt seizure.receipt'],
    ['whosaid replay case-file-2026-12-01.html', 'a case file that the page /case of the workbench saved'],
    ['whosaid who-reported seized tanf --receipt - | whosaid replay -', 'from standard input'],
    ['whosaid replay seizure.receipt --json | jq .replay.unchanged', 'for scripts, which can also use the exit code'],
  ],
  notes: [
    'Exit code 0 means that every answer is reproduced as of then and is still the same now; otherwise the code is 6. Of a case file,',
    '3 means that this graph does not have an answer in it, and 2 that the file was altered.',
    'Of a receipt it names attributions and the merges, links and grades that the answer depends on, with the range then and now; of a',
    'query in a case file it lists the fields of the answer that differ. Hashes are no signature: compare the fingerprint of a case file',
    'with the one that was shown on saving it.',
    'With --json: {"replay": {"same": true, "unchanged": false, "recordedAt": …, "seq": 1, "explanation": …, "changes":',
    '[{"kind": "NEW", "attribution": null, "decision": {"id": …, "kind": "LINK", …}, "change": {"seq": 2, "kind": "MERGE",',
    '"by": …, "reason": …}}], "happenings": [{"claims": …, "before": {"atLeast": 2, "atMost": 2}, "after": {…}}]}}; of a case file',
    '{"caseFile": {"title": …, "fingerprint": …, "verdict": "CHANGED", "isPage": true, "items": [{"title": …, "verdict": "SAME",',
    '"findings": [{"of": "its receipt", "verdict": "SAME", "why": […], "replay": {…}}]}]}}',
  ],
  endings: ['notFound', 'store', 'changed', 'interrupted'],
  define: (command, cli) => {
    command
      .argument('<FILE>', 'the file with the receipt, or the case file; - for standard input')
      .addOption(dataOption())
      .addOption(urlOption())
      .addOption(keyFileOption())
      .addOption(jsonOption())
      .action((file: string, options: GraphOptions) => run(cli, file, options));
  },
};

async function run(cli: Cli, file: string, options: GraphOptions): Promise<void> {
  // Read before the graph is opened: the process that pipes the receipt in may still have it open.
  const text = file === '-' ? await piped(cli) : await textOf(file, file);
  if (text === undefined) return;
  const caseFile = readCaseFile(text);
  if (caseFile !== undefined) return replayCaseFile(cli, caseFile, options);
  const answer = await withExistingGraph(cli, options, (graph) => graph.ask(ReplayDocument, { receipt: text.trim() }));
  if (!answer.replay.same || !answer.replay.unchanged) cli.end('changed');
  giveAnswer(cli, options.json, answer, renderReplay);
}

const endingOfVerdict: Readonly<Record<CaseVerdict, Ending>> = {
  ALTERED: 'usage',
  UNKNOWN: 'notFound',
  DIFFERENT: 'changed',
  UNCHECKED: 'changed',
  CHANGED: 'changed',
  SAME: 'ok',
};

async function replayCaseFile(cli: Cli, caseFile: CaseFile, options: GraphOptions): Promise<void> {
  const { record, isPage } = caseFile;
  const items = await withExistingGraph(cli, options, (graph) => checkCaseFile(graph, caseFile));
  const { title, savedAt } = record;
  const verdict = isPage ? worstOf(items) : 'ALTERED';
  cli.end(endingOfVerdict[verdict]);
  const checked = { title, savedAt, fingerprint: fingerprintOf(record), verdict, isPage, items };
  giveAnswer(cli, options.json, { caseFile: checked }, renderCaseFile);
}

/** Reads standard input. Undefined if interrupted. */
async function piped(cli: Cli): Promise<string | undefined> {
  const signal = interruption();
  try {
    return await withStandardInput(signal, ({ path }) => textOf(path, 'standard input'));
  } catch (error) {
    if (!signal.aborted) throw error;
    cli.end('interrupted');
    return undefined;
  }
}

/** A case file has at most 4 million characters of answers, of four bytes each, beside its style, queries and receipts. */
const maxBytes = 32_000_000;

async function textOf(path: string, name: string): Promise<string> {
  const bytes = await atMost(path, maxBytes + 1).catch((error: unknown) => {
    const sentence = `cannot read ${name}: name a file written by who-reported --receipt, a case file, or - for standard input`;
    throw new InvalidInput(sentence, { cause: error });
  });
  if (bytes.length <= maxBytes) return bytes.toString('utf8');
  throw new InvalidInput(`${name} is larger than 32 MB: a receipt or a case file is smaller`);
}

/** The first bytes of a file, however large it is. */
async function atMost(path: string, most: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const pieces: Buffer[] = [];
    let length = 0;
    for await (const piece of file.createReadStream({ end: most - 1, autoClose: false })) {
      pieces.push(piece as Buffer);
      length += (piece as Buffer).length;
    }
    return Buffer.concat(pieces, length);
  } finally {
    await file.close();
  }
}
