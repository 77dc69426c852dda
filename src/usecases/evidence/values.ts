import type { Quantity } from '../../reasoning/index.js';

/** A string value of a row, or null. */
export const textValue = (value: unknown): string | null => (typeof value === 'string' ? value : null);
/** A number value of a row, or null. */
export const numberValue = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** The figures of a claim; null if not given. */
export function quantityValue(cells: Readonly<Record<string, unknown>>): Omit<Quantity, 'unit'> {
  const [low, best, high] = [numberValue(cells.low), numberValue(cells.best), numberValue(cells.high)];
  return { low, best, high, vague: cells.vague === true };
}
