import type { Corroboration } from '../../reasoning/index.js';

/** Maps a corroboration to the API type. */
export function projectCorroboration({ copies, ...found }: Corroboration): object {
  return { ...found, suspectedCopies: copies };
}
