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
  name: 'ask',
  summary: 'ask in English: the answer, how the question was read, and the query to copy',
  examples: [
    ['whosaid ask "Who reported that rebels seized Al-Tanf?"', 'names in any spelling, verbs in any form'],
    ['whosaid ask what did mcgurk say about mosul in march 2016', 'quotation marks are for the shell, not for whosaid'],
    ['whosaid ask --json "Who controls Mosul?" | jq -r .ask.query', 'the GraphQL query that it was read as'],
  ],
  notes: [
    'Questions are read by rules, which docs/ask.md lists. What cannot be read is not guessed at: whosaid says which words it',
    'did not understand, offers questions of the nearest forms, and ends with the status for nothing found.',
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

/** How the question was read, the answer, and the query. */
export function renderAnswer({ ask: given }: AskQuery, style: TerminalStyle): readonly string[] {
  const query = (given.query ?? '')
    .split('\n')
    .map((line) => (line === '' ? '' : paint(style.colors.dim, `  ${line}`)));
  return [
    ...part('Read as', [given.reading], style),
    '',
    ...part('Answer', given.answer, style),
    '',
    paint(style.colors.bold, 'Query'),
    ...query,
  ];
}

/** Which part of the question could not be read, and what can be asked instead. */
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
