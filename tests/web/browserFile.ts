import { existsSync } from 'node:fs';

/** The shell has no window of its own, and needs half the processor. */
const known = [
  process.env.WHOSAID_BROWSER,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The file of a Chromium; undefined if there is none. */
export const browserFile = known.find((path) => path !== undefined && existsSync(path));

/** What it is started with: its sandbox does not work for root. */
export const browserArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
