import type { Corroboration } from '../../reasoning/index.js';

/** A corroboration by the names that the API has for it. */
export function projectCorroboration({ copies, ...found }: Corroboration): object {
  return { ...found, suspectedCopies: copies };
}
