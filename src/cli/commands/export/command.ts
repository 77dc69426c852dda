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
  name: 'export',
  summary: 'write down all that the graph holds, byte for byte the same for the same graph',
  examples: [
    ['whosaid export jsonl -o graph.jsonl', 'what was said and decided, into a file that appears whole or not at all'],
    ['whosaid export jsonl --history -o backup.jsonl', 'with the journal and when each thing was recorded'],
    ['whosaid export jsonl | gzip > graph.jsonl.gz', 'to standard output'],
  ],
  notes: [
    'Formats:',
    ...exporters.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`),
    '',
    'What is exported with --history can be imported into an empty graph only; without it, into any.',
  ],
  endings: ['store', 'interrupted'],
  define: (command, cli) => {
    command
      .argument('<FORMAT>', `one of: ${exporters.map(({ name }) => name).join(', ')}`)
      .option('--history', 'with the journal and when each thing was recorded')
      .option('-o, --output <FILE>', 'where to (default: standard output)')
      .addOption(forceOption('FILE'))
      .addOption(dataOption())
      .addOption(urlOption())
      .addOption(keyFileOption())
      .action((format: string, options: ExportOptions) => run(cli, exporterFor(format), options));
  },
};

function exporterFor(format: string): Exporter {
  const exporter = exporters.find(({ name }) => name === format);
  if (exporter !== undefined) return exporter;
  throw new InvalidInput(
    `there is no format ${format} to export to: use ${exporters.map(({ name }) => name).join(', ')}`,
  );
}

async function run(cli: Cli, exporter: Exporter, options: ExportOptions): Promise<void> {
  const { data, output = '-', history = false, force } = options;
  const rules = { dataFolder: dataFolderOf(data), force };
  const isStandard = isStandardOutput(output);
  // Told before the graph is opened.
  if (!isStandard) checkOutput(output, rules);
  const signal = interruption();
  const request = { format: exporter.name, history, signal };
  try {
    await withExistingGraph(cli, options, async (graph) => {
      if (isStandard) await toStandardOutput(graph.exportLines(request), signal);
      else await toFile(cli, graph.exportLines(request), { path: output, rules, signal });
    });
  } catch (error) {
    if (!signal.aborted) throw error;
    cli.end('interrupted');
    cli.say('whosaid: interrupted; nothing was written to a file');
  }
}

async function toStandardOutput(lines: AsyncIterable<string>, signal: AbortSignal): Promise<void> {
  // Standard output is not ours to close.
  await pipeline(Readable.from(inChunks(lines)), process.stdout, { end: false, signal });
}

interface Target {
  readonly path: string;
  readonly rules: OutputRules;
  readonly signal: AbortSignal;
}

async function toFile(cli: Cli, lines: AsyncIterable<string>, { path, rules, signal }: Target): Promise<void> {
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
  cli.say(`${resolve(path)}: ${count(written, 'line')}`);
}
