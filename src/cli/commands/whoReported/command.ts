import { InvalidInput } from '../../../domain/errors.js';
import { isId, kindOfId, parseId } from '../../../domain/records/ids.js';
import { dataFolderOf } from '../../../engines/dataFolder.js';
import { checkOutput } from '../../files/checkOutput.js';
import { isStandardOutput, writeOutput } from '../../files/output.js';
import { WhoReportedDocument, type WhoReportedQuery } from '../../generated.js';
import { forceOption } from '../../graph/graphOptions.js';
import { addViewOptions, type ViewOptions, viewOf } from '../../graph/viewOptions.js';
import { withExistingGraph } from '../../graph/withGraph.js';
import { oneLine } from '../../print/oneLine.js';
import type { Cli } from '../../terminal/cli.js';
import type { CliCommand } from '../../terminal/cliCommand.js';
import { giveAnswer } from '../../terminal/giveAnswer.js';
import { renderReporting } from './render.js';

interface WhoReportedOptions extends ViewOptions {
  readonly receipt?: string;
  readonly force?: boolean;
}

export const whoReportedCommand: CliCommand = {
  examples: [
    [
      'whosaid who-reported rebels seized al tanf',
      'a sentence or a noun phrase: who did it to whom matters, the wording does not',
    ],
    ['whosaid who-reported clm_0123456789abcdef0123456789abcdef', 'one claim, by its id (see search)'],
    [
      'whosaid who-reported seized --published-by 2016-03 --exclude ent_…',
      'from what was published by then, without one source',
    ],
    [
      'whosaid who-reported seized tanf --receipt seizure.receipt',
      'with a receipt, for whosaid replay seizure.receipt',
    ],
  ],
  notes: [
    'With --json: {"whoReported": {"claims": [{"id": …, "text": …}], "happenings": [{"claims": […], "corroboration":',
    '{"atLeast": 1, "atMost": 3, "explanation": …, "voices": […], "singlePointsOfFailure": […], "smallestCut": {…}, …},',
    '"versions": […], "origins": [{"source": {"name": …}, "attribution": {"stance": "ASSERTS", …}, "relayedBy": […],',
    '"basedOn": […]}], "denials": [], "doubts": [], "declined": []}], "complete": true, "read": 1, "of": 1, …}}.',
    'Words are read as ask reads them: "reading" says how, and if no claim says that, "nearest" lists what is nearest.',
    'Claims that tell of different happenings are counted apart. Origins come first, each with its relays.',
  ],
  endings: ['notFound', 'store'],
  define: (command, cli) => {
    command
      .argument('<WHAT...>', 'the id of a claim (clm_…) or of an event (evt_…), or words')
      .option(
        '--receipt <FILE>',
        'write a receipt of the answer to this file; - prints the receipt instead of the answer',
      )
      .addOption(forceOption('the file of --receipt if it exists'));
    addViewOptions(command).action((words: readonly string[], options: WhoReportedOptions) =>
      run(cli, words.join(' '), options),
    );
  },
};

async function run(cli: Cli, what: string, options: WhoReportedOptions): Promise<void> {
  const write = receiptWriter(cli, options);
  const variables = { ...selectorOf(what), view: viewOf(options), withReceipt: options.receipt !== undefined };
  const answer = await withExistingGraph(cli, options, (graph) => graph.ask(WhoReportedDocument, variables));
  const isEmpty = answer.whoReported.claims.length === 0;
  if (isEmpty) {
    cli.end('notFound');
    for (const line of notFound(what, answer)) cli.say(line);
  }
  const isGiven = await write(answer);
  if (!isGiven && (!isEmpty || options.json)) giveAnswer(cli, options.json, answer, renderReporting);
}

/** How the words were understood, and the claims that are nearest. */
function notFound(what: string, { whoReported: { reading, nearest } }: WhoReportedQuery): readonly string[] {
  if (reading === null) return [`whosaid: no claim found for ${what} in this view; try whosaid search`];
  const near = nearest.map(({ claim, differs }) => `  ${differs}: ${oneLine(claim.text)} ${claim.id}`);
  return [`whosaid: ${oneLine(reading, 500)}`, ...(near.length === 0 ? [] : ['Nearest', ...near])];
}

/** Writes the receipt of an answer. @returns whether it was printed instead of the answer */
type WriteReceipt = (answer: WhoReportedQuery) => Promise<boolean>;

/** @throws InvalidInput if the file must not be written; checked before the query runs */
function receiptWriter(cli: Cli, { receipt: path, data, force }: WhoReportedOptions): WriteReceipt {
  if (path === undefined) return async () => false;
  if (isStandardOutput(path)) {
    return async ({ whoReported: { receipt = '' } }) => {
      cli.print(receipt);
      return true;
    };
  }
  const rules = { dataFolder: dataFolderOf(data), force };
  checkOutput(path, rules);
  return async ({ whoReported: { receipt = '' } }) => {
    await writeOutput(path, [`${receipt}\n`], rules);
    cli.say(`whosaid: wrote the receipt of this answer to ${path}; check it later with whosaid replay ${path}`);
    return false;
  };
}

/** Reads the argument as an id, else as words to search for. */
function selectorOf(what: string): { readonly claim?: string; readonly event?: string; readonly text?: string } {
  if (!isId(what)) return /^(clm|evt)_/.test(what) ? { claim: parseId(what, 'claim', 'event') } : { text: what };
  switch (kindOfId(what)) {
    case 'claim':
      return { claim: what };
    case 'event':
      return { event: what };
    default:
      throw new InvalidInput(
        `${what} is neither a claim nor an event: use whosaid show ${what} to see what it is and which claims it has`,
      );
  }
}
