import type { Corroboration } from '../../reasoning/index.js';

/** A corroboration by the names that the API has for it. */
export function shownCorroboration({ copies, ...found }: Corroboration): object {
  return { ...found, suspectedCopies: copies };
}
