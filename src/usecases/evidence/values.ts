import type { Quantity } from '../../reasoning/index.js';

/** A text of a row; null where there is none. */
export const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
/** A number of a row; null where there is none. */
export const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** What a claim gives as figures; what it leaves open is null. */
export function figuresOf(cells: Readonly<Record<string, unknown>>): Omit<Quantity, 'unit'> {
  const [low, best, high] = [number(cells.low), number(cells.best), number(cells.high)];
  return { low, best, high, vague: cells.vague === true };
}
