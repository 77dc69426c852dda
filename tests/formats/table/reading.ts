import type { Item } from '../../../src/formats/format.js';
import { table } from '../../../src/formats/table/table.js';
import { all } from '../temporaryFile.js';

/** A map of a small log. */
export const logMap = {
  namespace: 'log',
  columns: { key: 'No', who: 'Who', said: 'Said', happened: 'When' },
};

/** The items of a table, read by a map. */
export async function itemsOf(path: string, map: unknown = logMap): Promise<readonly Item[]> {
  const importer = table.withSettings?.(JSON.stringify(map)) ?? table;
  return all(importer.items(path, await importer.survey(path)));
}

/** What an item says: "Watch: The ford is open (2031-03-05)", or why it is rejected. */
export function saidIn({ records, problem }: Item): string {
  if (problem !== undefined) return problem;
  const claim = records.find((record) => record.type === 'claim');
  const spelling = records.flatMap((record) => (record.type === 'attribution' ? [record.body.spelling ?? '?'] : []))[0];
  return `${spelling}: ${claim?.body.text}${claim?.body.valid === undefined ? '' : ` (${claim.body.valid})`}`;
}

export const saidInFile = async (path: string, map: unknown = logMap): Promise<readonly string[]> =>
  (await itemsOf(path, map)).map(saidIn);
