import { basePathOf } from '../../config/accessSettings.js';
import type { Config } from '../../config/config.js';

export const defaultPort = 4000;

/** The address of the configured server, without a trailing slash. */
export function serverUrl({ access, port = defaultPort }: Config): string {
  return access.publicUrl ?? `http://127.0.0.1:${port}${basePathOf(access)}`;
}
