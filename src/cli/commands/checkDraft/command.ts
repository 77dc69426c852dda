import { readDocumentFile } from '../../files/readDocumentFile.js';
import { CheckDraftDocument, type CheckDraftQuery } from '../../generated.js';
import { addViewOptions, type ViewOptions, viewOf } from '../../graph/viewOptions.js';
import { withExistingGraph } from '../../graph/withGraph.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { paint, wrap } from '../../print/text.js';
import type { Cli } from '../../terminal/cli.js';
import type { CliCommand } from '../../terminal/cliCommand.js';
import { giveAnswer } from '../../terminal/giveAnswer.js';

export const checkDraftCommand: CliCommand = {
  examples: [
    ['whosaid check draft.txt', 'each sentence that says something, with what is to be looked at'],
    ['whosaid check - < draft.txt && echo clean', 'exit code 1 if anything is to be looked at'],
    ['whosaid check --json draft.txt | jq ".checkText.sentences[] | select(.flags != [])"', 'the flagged sentences'],
  ],
  notes: [
    'Nothing is written. A sentence that was not found may still be true: the graph does not have it.',
    'With --json: {"checkText": {"flagged": true, "complete": true, "sentenceCount": 9, "sentences": [{"text": …, "found": true, "summary": …,',
    '"flags": [{"kind": "ONE_VOICE", "text": …}], "happenings": […], "nearest": []}],',
    '"notCompared": [{"text": …}]}}',
  ],
  endings: ['flagged', 'store'],
  define: (command, cli) => {
    command.argument('<FILE>', 'the draft: plain text, HTML, PDF or DOCX; - for standard input');
    addViewOptions(command).action((file: string, options: ViewOptions) => run(cli, file, options));
  },
};

async function run(cli: Cli, file: string, options: ViewOptions): Promise<void> {
  const { text } = await readDocumentFile(file);
  const variables = { text, view: viewOf(options) };
  const answer = await withExistingGraph(cli, options, (graph) => graph.ask(CheckDraftDocument, variables));
  if (answer.checkText.flagged) cli.end('flagged');
  giveAnswer(cli, options.json, answer, renderDraft);
}

/** Each sentence with what is known of it. */
function renderDraft({ checkText: draft }: CheckDraftQuery, style: TerminalStyle): readonly string[] {
  const { sentences, notCompared, sentenceCount, complete } = draft;
  const room = style.width === undefined ? undefined : style.width - 2;
  const told = sentences.flatMap(({ text, flags, summary }) => {
    const colour = flags.length === 0 ? style.colors.green : style.colors.red;
    const [first = '', ...rest] = wrap(summary, room);
    return [...wrap(text, style.width), ...[first, ...rest].map((line) => `  ${paint(colour, line)}`), ''];
  });
  const others = notCompared.flatMap(({ text }) => wrap(text, room).map((line) => `  ${line}`));
  const read = complete ? '' : ' Only the first 500 sentences were read.';
  const flagged = sentences.filter(({ flags }) => flags.length > 0).length;
  return [
    ...told,
    ...(others.length === 0
      ? []
      : ['Not compared: no name of the graph is read with something that happened', ...others, '']),
    `${sentences.length} of ${sentenceCount} sentences could be compared; ${flagged} to be looked at.${read}`,
  ];
}
