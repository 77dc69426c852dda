import type { Quantity } from '../../provenance/claimFacts.js';
import type { Keyed } from '../../store/read/selection.js';

/** A text of a row; null where there is none. */
export const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
/** A number of a row; null where there is none. */
export const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** What a claim gives as figures; what it leaves open is null. */
export function figuresOf(row: Keyed): Omit<Quantity, 'unit'> {
  const [low, best, high] = [number(row[' low']), number(row[' best']), number(row[' high'])];
  return { low, best, high, vague: row[' vague'] === true };
}
