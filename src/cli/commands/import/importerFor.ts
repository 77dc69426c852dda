import { open } from 'node:fs/promises';
import { InvalidInput } from '../../../domain/errors.js';
import { nearestOf } from '../../../domain/text/editDistance.js';
import type { Importer } from '../../../formats/format.js';
import { importers } from '../../../formats/index.js';
import { shellWord } from '../../print/shellWord.js';

/** What people call a spreadsheet, or a data set that comes as one. */
const spreadsheets: ReadonlySet<string> = new Set(
  'csv tsv xlsx xls xlsm ods excel spreadsheet sheet workbook tab acled ibc airwars'.split(' '),
);

/** The importer of a format. @throws InvalidInput with the format that is probably meant, and how it is used */
export async function importerFor(format: string, files: readonly string[]): Promise<Importer> {
  const importer = importers.find(({ name }) => name === format);
  if (importer !== undefined) return importer;
  const [first = 'FILE'] = files;
  const file = shellWord(first);
  if (await isUcdp(first)) {
    throw new InvalidInput(`unknown import format ${format}: run whosaid import ucdp-ged ${file}`);
  }
  if (spreadsheets.has(format.toLowerCase())) {
    throw new InvalidInput(
      `unknown import format ${format}: a spreadsheet is imported as a table. See how its columns would be read with whosaid import ` +
        `table ${file} --dry-run > map.json, correct map.json, and run whosaid import table ${file} --map map.json (docs/tables.md)`,
    );
  }
  const names = importers.map(({ name }) => name);
  const meant = names.find((name) => name.startsWith(format) || name.endsWith(format)) ?? nearestOf(format, names);
  const hint = meant === undefined ? `use ${names.join(' or ')}` : `did you mean ${meant}? (${names.join(', ')})`;
  throw new InvalidInput(`unknown import format ${format}: ${hint}`);
}

/** Whether a file begins as the UCDP dataset does. */
async function isUcdp(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2_000), 0, 2_000, 0);
    const head = buffer.subarray(0, bytesRead).toString('utf8');
    return ['type_of_violence', 'source_original', 'side_a'].every((column) => head.includes(column));
  } finally {
    await file.close();
  }
}
