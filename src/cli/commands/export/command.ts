import { basename, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { InvalidInput } from '../../../domain/errors.js';
import { dataFolderOf } from '../../../engines/dataFolder.js';
import { inChunks } from '../../../usecases/transfer/inPieces.js';
import { checkOutput, type OutputRules } from '../../files/checkOutput.js';
import { isStandardOutput, writeOutput } from '../../files/output.js';
import { type Exporter, exporters } from '../../graph/exporters.js';
import { dataOption, forceOption, type GraphOptions, keyFileOption, urlOption } from '../../graph/graphOptions.js';
import { withExistingGraph } from '../../graph/withGraph.js';
import { count } from '../../print/text.js';
import type { Cli } from '../../terminal/cli.js';
import type { CliCommand } from '../../terminal/cliCommand.js';
import { interruption } from '../../terminal/interruption.js';
import { startProgress } from '../../terminal/progress.js';

interface ExportOptions extends GraphOptions {
  readonly history?: boolean;
  readonly output?: string;
  readonly force?: boolean;
}

export const exportCommand: CliCommand = {
  examples: [
    ['whosaid export jsonl -o graph.jsonl', 'all records, into a file that is written atomically'],
    ['whosaid export jsonl --history -o backup.jsonl', 'include the journal and recording times'],
    ['whosaid export jsonl | gzip > graph.jsonl.gz', 'to standard output'],
  ],
  notes: [
    'Formats:',
    ...exporters.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`),
    '',
    'An export with --history can only be imported into an empty graph; one without it, into any graph, but it does not tell which',
    'input came last: where an input revised another, an answer about a graph that is made from it can have a wider range.',
  ],
  endings: ['store', 'interrupted'],
  define: (command, cli) => {
    command
      .argument('<FORMAT>', `one of: ${exporters.map(({ name }) => name).join(', ')}`)
      .option('--history', 'include the journal and recording times')
      .option('-o, --output <FILE>', 'the output file (default: standard output)')
      .addOption(forceOption('FILE if it exists'))
      .addOption(dataOption())
      .addOption(urlOption())
      .addOption(keyFileOption())
      .action((format: string, options: ExportOptions) => run(cli, exporterFor(format), options));
  },
};

function exporterFor(format: string): Exporter {
  const exporter = exporters.find(({ name }) => name === format);
  if (exporter !== undefined) return exporter;
  throw new InvalidInput(`unknown export format ${format}: use ${exporters.map(({ name }) => name).join(', ')}`);
}

async function run(cli: Cli, exporter: Exporter, options: ExportOptions): Promise<void> {
  const { data, output = '-', history = false, force } = options;
  const rules = { dataFolder: dataFolderOf(data), force };
  const isStandard = isStandardOutput(output);
  // Fail before the graph is opened.
  if (!isStandard) checkOutput(output, rules);
  const signal = interruption();
  const request = { format: exporter.name, history, signal };
  try {
    await withExistingGraph(cli, options, async (graph) => {
      if (isStandard) await toStandardOutput(graph.exportLines(request), signal);
      else await toFile(cli, graph.exportLines(request), { path: output, rules, signal, history });
    });
  } catch (error) {
    if (!signal.aborted) throw error;
    cli.end('interrupted');
    cli.say('whosaid: interrupted; no file was written');
  }
}

async function toStandardOutput(lines: AsyncIterable<string>, signal: AbortSignal): Promise<void> {
  // Do not close standard output.
  await pipeline(Readable.from(inChunks(lines)), process.stdout, { end: false, signal });
}

interface Target {
  readonly path: string;
  readonly rules: OutputRules;
  readonly signal: AbortSignal;
  readonly history: boolean;
}

async function toFile(cli: Cli, lines: AsyncIterable<string>, { path, rules, signal, history }: Target): Promise<void> {
  const progress = startProgress(cli, basename(path), 'lines');
  let written = 0;
  async function* counted(): AsyncGenerator<string> {
    for await (const line of lines) {
      written += 1;
      progress.at(written);
      yield line;
    }
  }
  try {
    await writeOutput(path, inChunks(counted()), rules, signal);
  } finally {
    progress.stop();
  }
  const without = history ? '' : ', without the order of the inputs: --history keeps it';
  cli.say(`${resolve(path)}: ${count(written, 'line')}${without}`);
}
