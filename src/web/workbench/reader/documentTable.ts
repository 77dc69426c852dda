import type { CsvTable } from '../pieces/csv.js';
import { stanceWords } from '../words/fieldWords.js';
import type { ReadSaying } from './sayingsInText.js';

/** What is said in a document as a table to be saved. */
export function documentTable(sayings: readonly ReadSaying[]): CsvTable {
  return {
    columns: ['source', 'stance', 'claim', 'quotation', 'passed on by', 'review', 'position', 'claim id', 'id'],
    rows: sayings.map(({ saying, passedOnBy }) => [
      saying.source.name,
      stanceWords[saying.stance] ?? saying.stance,
      saying.claim.text,
      saying.quotation?.exact ?? null,
      passedOnBy.map(({ source }) => source.name).join('; '),
      saying.review.toLowerCase(),
      saying.quotation?.start ?? null,
      saying.claim.id,
      saying.id,
    ]),
  };
}
