import { askGraph } from '../askGraph.js';
import type { Cli } from '../cli.js';
import type { CliCommand } from '../cliCommand.js';
import { giveAnswer } from '../giveAnswer.js';
import { dataOption, type GraphOptions, jsonOption } from '../graphOptions.js';
import type { Look } from '../print/look.js';
import { paint, wrap } from '../print/text.js';
import { withExistingGraph } from '../withGraph.js';
import { type AskAnswer, askDocument } from './askDocument.js';

export const ask: CliCommand = {
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
      .addOption(jsonOption())
      .action((words: readonly string[], options: GraphOptions) => run(cli, words.join(' '), options));
  },
};

async function run(cli: Cli, question: string, options: GraphOptions): Promise<void> {
  const answer = await withExistingGraph(cli, options.data, (engine) =>
    askGraph<AskAnswer>(engine, askDocument, { question }),
  );
  if (!answer.ask.understood) cli.end('notFound');
  giveAnswer(cli, options.json, answer, drawAnswer);
}

/** How the question was read, the answer, and the query. Or what was not understood, and what can be asked. */
export function drawAnswer({ ask: given }: AskAnswer, look: Look): readonly string[] {
  const lines = (texts: readonly string[]) => texts.flatMap((text) => indented(text, look));
  const title = (text: string) => paint(look.colors.bold, text);
  if (!given.understood) {
    const unread = given.unread.length === 0 ? [] : [title('Not understood'), ...lines(given.unread), ''];
    return [...wrap(given.reading, look.width), '', ...unread, title('You can ask'), ...lines(given.suggestions)];
  }
  const query = (given.query ?? '').split('\n').map((line) => (line === '' ? '' : paint(look.colors.dim, `  ${line}`)));
  return [
    title('Read as'),
    ...lines([given.reading]),
    '',
    title('Answer'),
    ...lines(given.answer),
    '',
    title('Query'),
    ...query,
  ];
}

function indented(text: string, look: Look): readonly string[] {
  const room = look.width === undefined ? undefined : look.width - 2;
  return wrap(text, room).map((line) => `  ${line}`);
}
