import type { Config } from '../../config.js';
import { basePathOf } from '../../server/access/settings.js';

export const defaultPort = 4000;

/** The address of the server that the settings describe, without a slash at its end. */
export function serverUrl({ access, port = defaultPort }: Config): string {
  return access.publicUrl ?? `http://127.0.0.1:${port}${basePathOf(access)}`;
}
