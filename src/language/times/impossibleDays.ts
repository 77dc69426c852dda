import { parseEdtf } from '../../domain/edtf/edtf.js';
import { InvalidInput } from '../../domain/errors.js';
import type { Word } from '../words.js';
import { twoDigits } from './datesIn.js';

const months = 'january february march april may june july august september october november december'.split(' ');

/** Days that no month has, as they were written. */
export function impossibleDays(words: readonly Word[]): readonly string[] {
  const plain = words.filter(({ quoted }) => !quoted);
  const edtf = plain.filter(({ text }) => /^\d{4}-\d{2}(-\d{2})?$/.test(text) && !isEdtf(text)).map(({ text }) => text);
  const days = plain.flatMap(({ folded }, index) => {
    const month = months.findIndex(
      (name) => folded.length > 2 && name.startsWith(folded.slice(0, 3)) && name.includes(folded),
    );
    if (month < 0) return [];
    const at = [index - 1, index - 2, index + 1].find((other) =>
      /^\d{1,2}(st|nd|rd|th)?$/.test(plain[other]?.folded ?? ''),
    );
    if (at === undefined || (at === index - 2 && plain[index - 1]?.folded !== 'of')) return [];
    const year = plain.slice(index + 1, index + 3).find((word) => /^\d{4}$/.test(word.folded))?.folded;
    const number = Number.parseInt(plain[at]?.folded ?? '', 10);
    return isEdtf(`${year ?? '2000'}-${twoDigits(month + 1)}-${twoDigits(number)}`)
      ? []
      : [`${number} ${plain[index]?.text}${year ? ` ${year}` : ''}`];
  });
  return [...edtf, ...days];
}

function isEdtf(text: string): boolean {
  try {
    parseEdtf(text);
    return true;
  } catch (error) {
    if (error instanceof InvalidInput) return false;
    throw error;
  }
}
