import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import { InvalidInput } from '../../../domain/errors.js';
import { reason } from '../../../domain/records/fields.js';
import { dataFolderOf } from '../../../engines/dataFolder.js';
import type { Importer } from '../../../formats/format.js';
import { importers } from '../../../formats/index.js';
import { type ImportContext, importFile } from '../../files/importFile.js';
import { Rejects } from '../../files/rejects.js';
import {
  checkedBy,
  dataOption,
  forceOption,
  type GraphOptions,
  jsonOption,
  keyFileOption,
  urlOption,
  wholeNumber,
} from '../../graph/graphOptions.js';
import { withGraph } from '../../graph/withGraph.js';
import { type Imported, renderImport } from '../../render/renderImport.js';
import type { Cli } from '../../terminal/cli.js';
import type { CliCommand } from '../../terminal/cliCommand.js';
import { giveAnswer } from '../../terminal/giveAnswer.js';
import { interruption } from '../../terminal/interruption.js';
import { withStandardInput } from '../../terminal/standardInput.js';

interface ImportCommandOptions extends GraphOptions {
  readonly reason?: string;
  readonly rejects?: string;
  readonly force?: boolean;
  readonly batch?: number;
}

export const importCommand: CliCommand = {
  name: 'import',
  summary: 'read files into the graph; doing it again changes nothing, and completes what was interrupted',
  examples: [
    ['whosaid import jsonl notes.jsonl', 'records written by hand or exported (docs/interchange.md tells how)'],
    ['whosaid import ucdp-ged GEDEvent_v25_1.csv --reason "UCDP 25.1"', 'a dataset; the reason stands in the journal'],
    ['gunzip -c backup.jsonl.gz | whosaid import jsonl - --data ./restored', 'from standard input into another graph'],
  ],
  notes: [
    'Formats:',
    ...importers.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`),
    '',
    'A record that cannot be taken is left out and written to FILE.rejects.jsonl in the working directory (or, when that is',
    'there, FILE.rejects.2.jsonl), as {"line": 3, "reason": …, "raw": …}. A file that is broken as a whole is refused before anything is written.',
    'What was exported with --history is restored as it was, journal and all, into an empty graph only.',
    '',
    'With --json: {"imports": [{"file": …, "items": 2044, "taken": 2044, "rejected": 0, "rejects": null, "types": {"claim":',
    '{"created": 4088, "updated": 0, "unchanged": 0}, …}, "warnings": 32, "seconds": 4.2, "changes": [2, 3, 4], …}]}',
  ],
  endings: ['rejected', 'store', 'interrupted'],
  define: (command, cli) => {
    command
      .argument('<FORMAT>', `one of: ${importers.map(({ name }) => name).join(', ')}`)
      .argument('<FILE...>', 'files to read, in turn; - is standard input')
      .option('--reason <TEXT>', 'why, as the journal will say', checkedBy(parseReason))
      .option('--rejects <FILE>', 'where rejected records go (default: FILE.rejects.jsonl in the working directory)')
      .addOption(forceOption('the file of --rejects'))
      .option('--batch <N>', 'how many items are written in one transaction (default: 1000)', wholeNumber(1, 100_000))
      .addOption(dataOption())
      .addOption(urlOption())
      .addOption(keyFileOption())
      .addOption(jsonOption())
      .action((format: string, files: readonly string[], options: ImportCommandOptions) =>
        run(cli, importerFor(format), files, options),
      );
  },
};

function parseReason(text: string): string {
  const parsed = reason.safeParse(text);
  if (parsed.success) return parsed.data;
  throw new InvalidInput(`it ${parsed.error.issues[0]?.message ?? 'cannot be taken'}`);
}

function importerFor(format: string): Importer {
  const importer = importers.find(({ name }) => name === format);
  if (importer !== undefined) return importer;
  throw new InvalidInput(
    `there is no format ${format} to import: use ${importers.map(({ name }) => name).join(' or ')}`,
  );
}

async function run(
  cli: Cli,
  importer: Importer,
  files: readonly string[],
  options: ImportCommandOptions,
): Promise<void> {
  await checkReadable(files);
  const { json, batch } = options;
  const signal = interruption();
  const rules = { inputs: files, dataFolder: dataFolderOf(options.data), force: options.force };
  const rejects = new Rejects(options.rejects, files.length > 1, rules);
  const imports: Imported[] = [];
  try {
    await withGraph(cli, options, async (graph) => {
      const context = { cli, graph, format: importer.name, rejects, signal, reason: options.reason, batch };
      for (const file of files) {
        const imported = await untilInterrupted(context, file, () => importNamed(file, context));
        if (imported === undefined) break;
        imports.push(imported);
        if (json !== true) giveAnswer(cli, false, imported, renderImport);
      }
    });
  } finally {
    rejects.close();
  }
  if (json === true) giveAnswer(cli, true, { imports }, () => []);
  if (!signal.aborted && imports.some(({ rejected }) => rejected > 0)) cli.end('rejected');
}

/** What `work` gives, or undefined when a Ctrl-C came first; then how far it came has been told. */
async function untilInterrupted<T>(
  { cli, signal }: ImportContext,
  file: string,
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    signal.throwIfAborted();
    return await work();
  } catch (error) {
    if (!signal.aborted) throw error;
    cli.end('interrupted');
    // What was aborted before the import itself could tell where it stood has written nothing.
    const isTold = error instanceof Error && error.name !== 'AbortError';
    cli.say(`whosaid: interrupted: ${isTold ? error.message : `${file}: stopped before anything was written`}`);
    return undefined;
  }
}

function importNamed(file: string, context: ImportContext): Promise<Imported> {
  if (file === '-') return withStandardInput(context.signal, (input) => importFile(input, context));
  return importFile({ name: file, path: file, stem: basename(file) }, context);
}

/** A name that is wrong is told before an hour is spent on those before it. */
async function checkReadable(files: readonly string[]): Promise<void> {
  for (const file of files.filter((name) => name !== '-')) {
    await access(file, constants.R_OK).catch((cause) => {
      throw new InvalidInput(`cannot read ${file}: there is no such file, or reading it is not allowed`, { cause });
    });
  }
}
