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
  summary: 'ask the question of a receipt again: whether the answer is the same, and what changed since',
  examples: [
    ['whosaid replay seizure.receipt', 'a receipt that who-reported --receipt seizure.receipt wrote'],
    ['whosaid who-reported seized tanf --receipt - | whosaid replay -', 'from standard input'],
    [
      'whosaid replay seizure.receipt --json | jq .replay.unchanged',
      'for a script, which can use the exit code as well',
    ],
  ],
  notes: [
    'It ends with 0 only when the answer was the same at the moment of the receipt and still is, and with 6 otherwise.',
    'With --json: {"replay": {"same": true, "unchanged": false, "recordedAt": …, "seq": 1, "explanation": …, "changes":',
    '[{"kind": "GONE", "attribution": …, "change": {"seq": 2, "kind": "RETRACT", "by": …, "reason": …}}]}}',
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
  // Before the graph is opened: whoever pipes the receipt in may have it open until then.
  const receipt = file === '-' ? await piped(cli) : await readReceipt(file);
  if (receipt === undefined) return;
  const answer = await withExistingGraph(cli, options, (graph) =>
    graph.ask(ReplayDocument, { receipt: receipt.trim() }),
  );
  if (!answer.replay.same || !answer.replay.unchanged) cli.end('changed');
  giveAnswer(cli, options.json, answer, renderReplay);
}

/** What is piped in; undefined when that was interrupted. */
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
    const sentence = `cannot read ${file}: name the file that who-reported --receipt wrote, or - for standard input`;
    throw new InvalidInput(sentence, { cause: error });
  }
}
