import { readFileSync } from 'node:fs';

/** The version of whosaid, as its package says. Works from src/cli and from dist/bin alike: both lie two folders below. */
export function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    readonly version: string;
  };
  return version;
}
