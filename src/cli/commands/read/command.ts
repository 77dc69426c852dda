import { parseEdtf } from '../../../domain/edtf/edtf.js';
import { readDocumentFile } from '../../files/readDocumentFile.js';
import { ReadDocument, type ReadMutation } from '../../generated.js';
import { checkedBy, dataOption, type GraphOptions, jsonOption, keyFileOption } from '../../graph/graphOptions.js';
import { withGraph } from '../../graph/withGraph.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { wrap } from '../../print/text.js';
import type { Cli } from '../../terminal/cli.js';
import type { CliCommand } from '../../terminal/cliCommand.js';
import { giveAnswer } from '../../terminal/giveAnswer.js';

interface ReadOptions extends Omit<GraphOptions, 'url'> {
  readonly publisher?: string;
  readonly published?: ReturnType<typeof parseEdtf>;
  readonly url?: string;
  readonly title?: string;
  readonly language?: string;
  readonly correct?: boolean;
  readonly dryRun?: boolean;
  readonly server?: string;
}

export const readCommand: CliCommand = {
  examples: [
    ['whosaid read article.txt --publisher "The Daily" --published 2016-03-06', 'then: whosaid review'],
    ['whosaid read - --title "Rebels at the post" < article.txt', 'from standard input'],
    ['whosaid read article.txt --dry-run', 'only print what would be proposed'],
  ],
  notes: [
    'The file is plain text in UTF-8, HTML, PDF or DOCX; what it states of itself need not be given. Nothing is fetched.',
    'Proposals count nowhere before somebody accepts them.',
    'The same text again changes nothing. All that was recorded is one change, which can be withdrawn as a whole.',
    'With --json: {"propose": {"document": {"id": …}, "change": {"seq": 1}, "count": 12, "leftOut": [], "readings": […], "updateOf": null}}',
  ],
  endings: ['store'],
  define: (command, cli) => {
    command
      .argument('<FILE>', 'plain text, HTML, PDF or DOCX; - for standard input')
      .option('--publisher <NAME|ID>', 'who published it (default: an unnamed publisher)')
      .option(
        '--published <DATE>',
        'when it was published, in EDTF (default: the day and year of its dateline, else on or before today)',
        checkedBy(parseEdtf),
      )
      .option('--url <URL>', 'where it was published')
      .option('--title <TEXT>', 'its headline (default: its first line)')
      .option('--language <TAG>', 'its language, such as en')
      .option('--correct', 'record it again with other metadata than the graph has')
      .option('--dry-run', 'write nothing')
      .option('--server <URL>', 'a remote server instead of a data folder')
      .addOption(dataOption())
      .addOption(keyFileOption())
      .addOption(jsonOption())
      .action((file: string, options: ReadOptions) => run(cli, file, options));
  },
};

async function run(cli: Cli, file: string, options: ReadOptions): Promise<void> {
  const { publisher, published, url, title, language, correct, dryRun, server, ...graphOptions } = options;
  const found = await readDocumentFile(file);
  for (const warning of found.warnings) cli.say(`whosaid: ${warning}`);
  const document = {
    publisher: publisher ?? found.site,
    publishedAt: published ?? (found.publishedAt === undefined ? undefined : parseEdtf(found.publishedAt)),
    url: url ?? found.url,
    title: title ?? found.title,
    language: language ?? found.language,
  };
  const variables = { document, text: found.text, correct: correct === true, dryRun: dryRun === true };
  const where = { ...graphOptions, ...(server === undefined ? {} : { url: server }) };
  const answer = await withGraph(cli, where, (graph) => graph.ask(ReadDocument, variables));
  giveAnswer(cli, options.json, answer, renderRead);
}

/** What was read, and how to go on. */
function renderRead({ propose: told }: ReadMutation, style: TerminalStyle): readonly string[] {
  const { document, change, count, leftOut, readings, updateOf } = told;
  const lines = readings.map((reading, index) => `${index + 1}. ${reading}`);
  const left = leftOut.length === 0 ? [] : ['Left out:', ...leftOut.map((one) => `  ${one}`)];
  const proposals = count === 1 ? '1 proposal' : `${count} proposals`;
  const end =
    change !== null
      ? `Recorded ${proposals} as change ${change.seq}. Decide them: whosaid review --document ${document?.id ?? ''}`
      : document === null
        ? `${proposals}. Nothing was written.`
        : `“${document.title}” was read before (${document.id}): nothing is new.`;
  const update =
    updateOf === null
      ? []
      : [
          `The page had another text: “${updateOf.document.title}” (${updateOf.document.id}). ${updateOf.kept.length} of its attributions stand in the new text, ${updateOf.lost.length} do not.`,
        ];
  return [...lines, ...left, ...update, end].flatMap((line) => wrap(line, style.width));
}
