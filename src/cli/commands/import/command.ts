import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import { InvalidInput } from '../../../domain/errors.js';
import { reason } from '../../../domain/records/schemas/fields.js';
import { dataFolderOf } from '../../../engines/dataFolder.js';
import type { Importer } from '../../../formats/format.js';
import { importers } from '../../../formats/index.js';
import { isSameOutput } from '../../files/checkOutput.js';
import { type ImportContext, importFile } from '../../files/importFile.js';
import { LineReports } from '../../files/lineReports.js';
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
import { importerFor } from './importerFor.js';
import { checkTableOptions, mapNeeded, notesOn, readMapFile, showTables, type TableOptions } from './tableOptions.js';

interface ImportCommandOptions extends GraphOptions, TableOptions {
  readonly json?: boolean;
  readonly reason?: string;
  readonly rejects?: string;
  readonly warnings?: string;
  readonly force?: boolean;
  readonly batch?: number;
}

export const importCommand: CliCommand = {
  examples: [
    ['whosaid import jsonl notes.jsonl', 'records in the interchange format (docs/interchange.md)'],
    ['whosaid import ucdp-ged GEDEvent_v25_1.csv --reason "UCDP 25.1"', 'a dataset, with a reason for the journal'],
    ['whosaid import table log.xlsx --dry-run > map.json', 'guess how a spreadsheet is to be read, and show it'],
    ['whosaid import table log.xlsx --map map.json', 'import it, once the map is right (docs/tables.md)'],
    ['gunzip -c backup.jsonl.gz | whosaid import jsonl - --data ./restored', 'from standard input into another graph'],
  ],
  notes: [
    'Formats:',
    ...importers.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`),
    '',
    'Invalid records are skipped and written to FILE.rejects.jsonl in the working directory (or FILE.rejects.2.jsonl if that',
    'exists), as {"line": 3, "reason": …, "raw": …}. Warnings are written to FILE.warnings.jsonl, as {"line": 7, "warning": …}.',
    'A file that is invalid as a whole is refused before anything is written.',
    'A table needs --map. Without it, a map is guessed from the headings and shown, and nothing is imported.',
    'An export with --history is restored with its journal and recording times, into an empty graph only.',
    '',
    'With --json: {"imports": [{"file": …, "items": 2044, "taken": 2044, "rejected": 0, "rejects": null, "types": {"claim":',
    '{"created": 4088, "updated": 0, "unchanged": 0}, …}, "warnings": 32, "seconds": 4.2, "changes": [2, 3, 4], …}]}',
  ],
  endings: ['rejected', 'store', 'interrupted'],
  define: (command, cli) => {
    command
      .argument('<FORMAT>', `one of: ${importers.map(({ name }) => name).join(', ')}`)
      .argument('<FILE...>', 'files to import, in this order; - is standard input')
      .option('--reason <TEXT>', 'the reason, recorded in the journal', checkedBy(parseReason))
      .option(
        '--rejects <FILE>',
        'the file for rejected records (default: FILE.rejects.jsonl in the working directory)',
      )
      .option('--warnings <FILE>', 'the file for warnings (default: FILE.warnings.jsonl in the working directory)')
      .addOption(forceOption('the files of --rejects and --warnings if they exist'))
      .option('--batch <N>', 'the number of items per transaction (default: 1000)', wholeNumber(1, 100_000))
      .option('--map <FILE>', 'for a table: which column says what, as JSON (docs/tables.md)')
      .option('--sheet <SHEET>', 'for a workbook: the name of the sheet, or its number (default: the first one)')
      .option(
        '--dry-run',
        'for a table: show the first ten rows as they would be understood and what is wrong in the others, and write nothing; without --map, also print a guessed map',
      )
      .addOption(dataOption())
      .addOption(urlOption())
      .addOption(keyFileOption())
      .addOption(jsonOption())
      .action((format: string, files: readonly string[], options: ImportCommandOptions) =>
        importerFor(format, files).then((importer) => run(cli, importer, files, options)),
      );
  },
};

function parseReason(text: string): string {
  const parsed = reason.safeParse(text);
  if (parsed.success) return parsed.data;
  throw new InvalidInput(`it ${parsed.error.issues[0]?.message ?? 'is invalid'}`);
}

async function run(
  cli: Cli,
  importer: Importer,
  files: readonly string[],
  options: ImportCommandOptions,
): Promise<void> {
  checkTableOptions(importer.name, options);
  await checkReadable(files);
  const { json, batch } = options;
  const map = await readMapFile(options);
  if (importer.name === 'table' && (options.dryRun === true || map === undefined)) {
    const isGood = await showTables(cli, files, map, options);
    if (options.dryRun !== true) throw mapNeeded(files);
    if (!isGood) cli.end('rejected');
    return;
  }
  const signal = interruption();
  const rules = { inputs: files, dataFolder: dataFolderOf(options.data), force: options.force };
  checkApart(options);
  const rejects = new LineReports('rejects', options.rejects, files.length > 1, rules);
  const warnings = new LineReports('warnings', options.warnings, files.length > 1, rules);
  const imports: Imported[] = [];
  try {
    await withGraph(cli, options, async (graph) => {
      const settings = map === undefined ? undefined : JSON.stringify(map);
      const format = importer.name;
      const notes = map === undefined ? [] : notesOn(map);
      const context = { cli, graph, format, settings, notes, rejects, warnings, signal, reason: options.reason, batch };
      for (const file of files) {
        const imported = await untilInterrupted(context, file, () => importNamed(file, context));
        if (imported === undefined) break;
        imports.push(imported);
        if (json !== true) giveAnswer(cli, false, imported, renderImport);
      }
    });
  } finally {
    try {
      rejects.close();
    } finally {
      warnings.close();
    }
  }
  if (json === true) giveAnswer(cli, true, { imports }, () => []);
  if (!signal.aborted && imports.some(({ rejected }) => rejected > 0)) cli.end('rejected');
}

/** Two reports in one file would overwrite each other. Both may go to one device. */
function checkApart({ rejects, warnings }: ImportCommandOptions): void {
  if (rejects === undefined || warnings === undefined || !isSameOutput(rejects, warnings)) return;
  throw new InvalidInput(`--rejects and --warnings are one file, ${rejects}: choose another file for one of them`);
}

/** The result of `work`, or undefined after Ctrl-C, once the progress has been reported. */
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
    // An AbortError means that the import was stopped before it wrote anything.
    const hasProgress = error instanceof Error && error.name !== 'AbortError';
    cli.say(`whosaid: interrupted: ${hasProgress ? error.message : `${file}: stopped before anything was written`}`);
    return undefined;
  }
}

function importNamed(file: string, context: ImportContext): Promise<Imported> {
  if (file === '-') return withStandardInput(context.signal, (input) => importFile(input, context));
  return importFile({ name: file, path: file, stem: basename(file) }, context);
}

/** Reports an unreadable file before the others are imported. */
async function checkReadable(files: readonly string[]): Promise<void> {
  for (const file of files.filter((name) => name !== '-')) {
    await access(file, constants.R_OK).catch((cause) => {
      throw new InvalidInput(`cannot read ${file}: check that the file exists and is readable`, { cause });
    });
  }
}
