import { readFileSync } from 'node:fs';
import { packageRoot } from '../../packageRoot.js';

/** The version in package.json. */
export function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', packageRoot), 'utf8')) as {
    readonly version: string;
  };
  return version;
}
