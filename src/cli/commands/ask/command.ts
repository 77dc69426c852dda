import { AskDocument, type AskQuery } from '../../generated.js';
import { dataOption, type GraphOptions, jsonOption, keyFileOption, urlOption } from '../../graph/graphOptions.js';
import { withExistingGraph } from '../../graph/withGraph.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { plainStyle } from '../../print/terminalStyle.js';
import { paint, wrap } from '../../print/text.js';
import type { Cli } from '../../terminal/cli.js';
import type { CliCommand } from '../../terminal/cliCommand.js';
import { giveAnswer } from '../../terminal/giveAnswer.js';

export const askCommand: CliCommand = {
  examples: [
    ['whosaid ask "Who reported that rebels seized Al-Tanf?"', 'names in any spelling, verbs in any form'],
    ['whosaid ask what did mcgurk say about mosul in march 2016', 'quotation marks are optional'],
    ['whosaid ask --json "Who controls Mosul?" | jq -r .ask.query', 'the GraphQL query for the question'],
  ],
  notes: [
    'Questions are parsed by rules, listed in docs/ask.md. whosaid does not guess: if it cannot parse a question, it prints the',
    'words it did not understand, suggests similar questions, and exits with the code for nothing found.',
    'With --json: {"ask": {"understood": true, "reading": …, "query": …, "answer": […], "unread": [], "suggestions": [], "result": …}}',
  ],
  endings: ['notFound', 'store'],
  define: (command, cli) => {
    command
      .argument('<QUESTION...>', 'an English question, up to 500 characters')
      .addOption(dataOption())
      .addOption(urlOption())
      .addOption(keyFileOption())
      .addOption(jsonOption())
      .action((words: readonly string[], options: GraphOptions) => run(cli, words.join(' '), options));
  },
};

async function run(cli: Cli, question: string, options: GraphOptions): Promise<void> {
  const answer = await withExistingGraph(cli, options, (graph) => graph.ask(AskDocument, { question }));
  if (!answer.ask.understood) {
    cli.end('notFound');
    if (options.json !== true) return cli.say(renderRefusal(answer, { ...plainStyle, width: cli.style().width }));
  }
  giveAnswer(cli, options.json, answer, renderAnswer);
}

/** The interpretation, the answer and the query. */
export function renderAnswer({ ask: given }: AskQuery, style: TerminalStyle): readonly string[] {
  const query = (given.query ?? '')
    .split('\n')
    .map((line) => (line === '' ? '' : paint(style.colors.dim, `  ${line}`)));
  return [
    ...part('Interpreted as', [given.reading], style),
    '',
    ...part('Answer', given.answer, style),
    '',
    paint(style.colors.bold, 'Query'),
    ...query,
  ];
}

/** The words that were not understood, and suggested questions. */
export function renderRefusal({ ask: given }: AskQuery, style: TerminalStyle): readonly string[] {
  const unread = given.unread.length === 0 ? [] : [...part('Not understood', given.unread, style), ''];
  return [
    ...wrap(`whosaid: ${given.reading}`, style.width),
    '',
    ...unread,
    ...part('You can ask', given.suggestions, style),
  ];
}

function part(title: string, texts: readonly string[], style: TerminalStyle): readonly string[] {
  const room = style.width === undefined ? undefined : style.width - 2;
  return [paint(style.colors.bold, title), ...texts.flatMap((text) => wrap(text, room)).map((line) => `  ${line}`)];
}
