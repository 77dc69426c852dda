import type { Quantity } from '../../reasoning/index.js';

/** A text of a row; null where there is none. */
export const textValue = (value: unknown): string | null => (typeof value === 'string' ? value : null);
/** A number of a row; null where there is none. */
export const numberValue = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** What a claim gives as figures; what it leaves open is null. */
export function quantityValue(cells: Readonly<Record<string, unknown>>): Omit<Quantity, 'unit'> {
  const [low, best, high] = [numberValue(cells.low), numberValue(cells.best), numberValue(cells.high)];
  return { low, best, high, vague: cells.vague === true };
}
