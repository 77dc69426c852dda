import type { Corroboration } from '../../reasoning/corroboration/corroboration.js';

/** A corroboration by the names that the API has for it. */
export function shownCorroboration({ copies, ...found }: Corroboration): object {
  return { ...found, suspectedCopies: copies };
}
