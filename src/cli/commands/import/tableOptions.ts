import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { InvalidInput, WhosaidError } from '../../../domain/errors.js';
import { linesInWords } from '../../../formats/rowKeys.js';
import { guessTableMap, namespaceOf, writeTableMap } from '../../../formats/table/guessTableMap.js';
import { previewTable, type TablePreview } from '../../../formats/table/previewTable.js';
import { parseTableMap, type TableMap } from '../../../formats/table/tableMap.js';
import { shellWord } from '../../print/shellWord.js';
import { printable } from '../../print/text.js';
import { visibleJson } from '../../print/visible.js';
import type { Cli } from '../../terminal/cli.js';

/** The options of `import` that are about tables. */
export interface TableOptions {
  readonly map?: string;
  readonly sheet?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Rows that a dry run shows. */
const maxShown = 10;

/** @throws InvalidInput if an option for tables is given with another format */
export function checkTableOptions(format: string, { map, sheet, dryRun }: TableOptions): void {
  const given = [
    ...(map === undefined ? [] : ['--map']),
    ...(sheet === undefined ? [] : ['--sheet']),
    ...(dryRun === undefined ? [] : ['--dry-run']),
  ];
  if (format !== 'table' && given.length > 0)
    throw new InvalidInput(`${given.join(' and ')} can only be used with the format table`);
}

/** The map that the options give, with the sheet; undefined if none is given. @throws InvalidInput */
export async function readMapFile({ map: path, sheet }: TableOptions): Promise<TableMap | undefined> {
  if (path === undefined) return undefined;
  const text = await readFile(path, 'utf8').catch((cause) => {
    throw new InvalidInput(`cannot read ${path}: check that the file exists and is readable`, { cause });
  });
  try {
    const map = parseTableMap(text.replace(/^\ufeff/, ''));
    return sheet === undefined ? map : { ...map, sheet: sheetOf(sheet) };
  } catch (error) {
    throw error instanceof InvalidInput ? new InvalidInput(`${path}: ${error.message}`, { cause: error }) : error;
  }
}

/** A number is that of a sheet, from 1. */
function sheetOf(text: string): string | number {
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : text;
}

/** What is to be known about the import of a table by a map. */
export function notesOn({ columns }: TableMap): readonly string[] {
  if (columns.key !== undefined) return [];
  return [
    'rows have no key, so each is known by its content: a row that is changed later will be added, and the old one stays (name a column as "key" in the map)',
  ];
}

interface DryRun extends TablePreview {
  readonly file: string;
  readonly map: TableMap;
  readonly isGuessed: boolean;
}

/**
 * Shows the first rows of tables as they would be understood, and the map if it is guessed: on standard output, to be saved, with all
 * else on standard error.
 * @returns whether every row can be imported
 */
export async function showTables(
  cli: Cli,
  files: readonly string[],
  given: TableMap | undefined,
  options: TableOptions,
): Promise<boolean> {
  const runs: DryRun[] = [];
  for (const file of files) {
    const run = await dryRun(file, given, options);
    runs.push(run);
    if (options.json === true) continue;
    const lines = printable(describe(run));
    if (run.isGuessed) cli.say(lines);
    else cli.print(lines);
    if (run.isGuessed) cli.print(visibleJson(writeTableMap(run.map)));
  }
  if (options.json === true) {
    const dryRuns = runs.map(({ map, ...run }) => ({ ...run, map: JSON.parse(writeTableMap(map)) as unknown }));
    cli.print(visibleJson(JSON.stringify({ dryRuns }, null, 2)));
  }
  return runs.every(({ rejected, sharedKeys }) => rejected === 0 && sharedKeys.every(({ differ }) => !differ));
}

async function dryRun(file: string, given: TableMap | undefined, { sheet }: TableOptions): Promise<DryRun> {
  if (file === '-') throw new InvalidInput('a dry run reads a file: - is not allowed');
  try {
    const ofSheet = sheet === undefined ? undefined : sheetOf(sheet);
    const map = given ?? (await guessTableMap(file, namespaceOf(basename(file)), ofSheet));
    return { file, map, isGuessed: given === undefined, ...(await previewTable(file, map, maxShown)) };
  } catch (error) {
    if (!(error instanceof WhosaidError) || error.message.includes(file)) throw error;
    throw new WhosaidError(error.code, `${file}: ${error.message}`, { cause: error });
  }
}

function describe(run: DryRun): readonly string[] {
  const { file, rows, total, isGuessed, map } = run;
  const title = `${file}: the first ${rows.length === 1 ? 'row' : `${rows.length} rows`} of ${total} as they would be understood; nothing was written`;
  return [
    rows.length === 0 ? `${file}: no rows below the headings` : title,
    ...rows.flatMap(({ line, sentences: [first = '', ...more], problem }) => [
      problem === undefined ? `  line ${line}: ${first}` : `  line ${line}: would be rejected: ${problem}`,
      ...more.map((sentence) => `      ${sentence}`),
    ]),
    ...describeRest(run),
    ...notesOn(map),
    ...(isGuessed
      ? ['', 'The map below is guessed from the headings. Save it, correct it, and import with it:', '']
      : []),
  ];
}

/** What the rows behind those that are shown have, and which rows have one key. */
function describeRest({ rows, rejected, furtherProblems, sharedKeys, sharedKeyCount }: DryRun): readonly string[] {
  const further = rejected - rows.filter(({ problem }) => problem !== undefined).length;
  const rest = sharedKeyCount - sharedKeys.length;
  return [
    ...(further === 0 ? [] : [`${further} of the other rows would be rejected:`]),
    ...furtherProblems.map(({ line, problem }) => `  line ${line}: ${problem}`),
    ...(further > furtherProblems.length ? [`  and ${further - furtherProblems.length} more`] : []),
    ...(sharedKeyCount === 0 ? [] : ['Several rows have the same key:']),
    ...sharedKeys.map((shared) => {
      const outcome = shared.differ ? 'they differ, and would all be rejected' : 'they are the same, and count once';
      return `  ${JSON.stringify(shared.key)} stands in ${linesInWords(shared)}: ${outcome}`;
    }),
    ...(rest > 0 ? [`  and ${rest} more keys`] : []),
  ];
}

/** How to import a table without a map. */
export function mapNeeded(files: readonly string[]): InvalidInput {
  const file = shellWord(files[0] ?? 'FILE');
  return new InvalidInput(
    `nothing was imported, because a guessed map must be confirmed: save it with whosaid import table ${file} --dry-run > map.json, ` +
      `check it, and run whosaid import table ${file} --map map.json`,
  );
}
