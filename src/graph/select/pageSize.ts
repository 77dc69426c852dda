import { InvalidInput } from '../../domain/errors.js';

const maxInPage = 200;

/** How many a page holds. @param next the argument by which the next page is asked for. @throws InvalidInput outside 0 to 200 */
export function pageSize(first: unknown, next: 'after' | 'skip' = 'after'): number {
  if (first === undefined || first === null) return 20;
  const size = Number(first);
  if (!Number.isInteger(size) || size < 0 || size > maxInPage) {
    throw new InvalidInput(
      `first must be from 0 to ${maxInPage}, not ${String(first)}: ask for further pages with ${next}`,
    );
  }
  return size;
}
