import { readFile } from 'node:fs/promises';
import { InvalidInput } from '../../../domain/errors.js';
import { ReplayDocument } from '../../generated.js';
import { dataOption, type GraphOptions, jsonOption, keyFileOption, urlOption } from '../../graph/graphOptions.js';
import { withExistingGraph } from '../../graph/withGraph.js';
import type { Cli } from '../../terminal/cli.js';
import type { CliCommand } from '../../terminal/cliCommand.js';
import { giveAnswer } from '../../terminal/giveAnswer.js';
import { interruption } from '../../terminal/interruption.js';
import { withStandardInput } from '../../terminal/standardInput.js';
import { renderReplay } from './render.js';

export const replayCommand: CliCommand = {
  name: 'replay',
  summary: 'repeat the query of a receipt, and report whether the answer has changed',
  examples: [
    ['whosaid replay seizure.receipt', 'a receipt written by who-reported --receipt seizure.receipt'],
    ['whosaid who-reported seized tanf --receipt - | whosaid replay -', 'from standard input'],
    ['whosaid replay seizure.receipt --json | jq .replay.unchanged', 'for scripts, which can also use the exit code'],
  ],
  notes: [
    'Exit code 0 means that the answer is reproduced as of the receipt and is still the same now; otherwise the code is 6.',
    'It names attributions and the merges, links and grades that the answer depends on, with the range then and now.',
    'With --json: {"replay": {"same": true, "unchanged": false, "recordedAt": …, "seq": 1, "explanation": …, "changes":',
    '[{"kind": "NEW", "attribution": null, "decision": {"id": …, "kind": "LINK", …}, "change": {"seq": 2, "kind": "MERGE",',
    '"by": …, "reason": …}}], "happenings": [{"claims": …, "before": {"atLeast": 2, "atMost": 2}, "after": {…}}]}}',
  ],
  endings: ['store', 'changed', 'interrupted'],
  define: (command, cli) => {
    command
      .argument('<FILE>', 'the file with the receipt; - for standard input')
      .addOption(dataOption())
      .addOption(urlOption())
      .addOption(keyFileOption())
      .addOption(jsonOption())
      .action((file: string, options: GraphOptions) => run(cli, file, options));
  },
};

async function run(cli: Cli, file: string, options: GraphOptions): Promise<void> {
  // Read before the graph is opened: the process that pipes the receipt in may still have it open.
  const receipt = file === '-' ? await piped(cli) : await readReceipt(file);
  if (receipt === undefined) return;
  const answer = await withExistingGraph(cli, options, (graph) =>
    graph.ask(ReplayDocument, { receipt: receipt.trim() }),
  );
  if (!answer.replay.same || !answer.replay.unchanged) cli.end('changed');
  giveAnswer(cli, options.json, answer, renderReplay);
}

/** Reads standard input. Undefined if interrupted. */
async function piped(cli: Cli): Promise<string | undefined> {
  const signal = interruption();
  try {
    return await withStandardInput(signal, ({ path }) => readFile(path, 'utf8'));
  } catch (error) {
    if (!signal.aborted) throw error;
    cli.end('interrupted');
    return undefined;
  }
}

async function readReceipt(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const sentence = `cannot read ${file}: name a file written by who-reported --receipt, or - for standard input`;
    throw new InvalidInput(sentence, { cause: error });
  }
}
