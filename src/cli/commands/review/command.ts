import { createInterface } from 'node:readline';
import { parseId } from '../../../domain/records/ids.js';
import {
  checkedBy,
  dataOption,
  type GraphOptions,
  jsonOption,
  keyFileOption,
  urlOption,
} from '../../graph/graphOptions.js';
import { withExistingGraph } from '../../graph/withGraph.js';
import type { Cli } from '../../terminal/cli.js';
import type { CliCommand } from '../../terminal/cliCommand.js';
import { decisionHelp } from './decision.js';
import { walkProposals } from './walkProposals.js';

interface ReviewOptions extends GraphOptions {
  readonly document?: string;
  readonly extractor?: string;
}

export const reviewCommand: CliCommand = {
  examples: [
    ['whosaid review', 'one proposal after the other; a line each decides'],
    ['whosaid review --document doc_0123456789abcdef0123456789abcdef', 'only those in one document'],
    ['yes a | whosaid review', 'accept everything, each as the claim that is marked as the same'],
  ],
  notes: [
    `Decisions, one a line: ${decisionHelp}.`,
    'Through a pipe the command ends with the input. Somebody else may review at the same time: the second is told who decided.',
    'With --json: a line {"proposal": {…}, "left": 3} for each proposal, then {"decision": "accept", "attribution": …}',
  ],
  endings: ['notFound', 'store'],
  define: (command, cli) => {
    command
      .option(
        '--document <ID>',
        'only proposals in this document',
        checkedBy((text) => parseId(text, 'document')),
      )
      .option('--extractor <TEXT>', 'only of extractors that begin with this, such as rules@1')
      .addOption(dataOption())
      .addOption(urlOption())
      .addOption(keyFileOption())
      .addOption(jsonOption())
      .action((options: ReviewOptions) => run(cli, options));
  },
};

async function run(cli: Cli, options: ReviewOptions): Promise<void> {
  const { document, extractor } = options;
  const filter = { decided: false, document, extractor };
  const input = createInterface({ input: process.stdin, terminal: false });
  try {
    const lines = input[Symbol.asyncIterator]();
    const seen = await withExistingGraph(cli, options, (graph) =>
      walkProposals({
        cli,
        graph,
        filter,
        json: options.json === true,
        nextLine: async () => (await lines.next()).value,
      }),
    );
    if (seen > 0) return;
    cli.end('notFound');
    cli.say('whosaid: there is no proposal that nobody has decided: whosaid read FILE makes some');
  } finally {
    input.close();
  }
}
