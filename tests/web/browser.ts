import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, describe, test } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { issueToken } from '../../src/server/access/tokens.js';
import type { RunningServer } from '../../src/server/startServer.js';
import { localKey, stopAll } from '../server/serve.js';
import { browserArguments, browserFile } from './browserFile.js';
import { type GraphName, serveGraph } from './graphs.js';

/** Where screenshots go, if they are wanted: each takes as long as its test. Git ignores the folder. */
const pictures = process.env.WHOSAID_PICTURES === '1' ? '.cache/pictures' : undefined;

/** How long a test waits for what should be on a page, in milliseconds. */
const patience = 100_000;

/** How a page is opened. */
export interface Opening {
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  /** Whether it is opened at an address with a one-time code, as `whosaid open` prints. */
  readonly writes?: boolean;
  /** Whether nothing is known from an earlier page, as on a first visit: neither files nor what the browser keeps for us. */
  readonly first?: boolean;
}

/** What the tests of a file have: a browser and a server. */
export interface Pages {
  /** Opens a page of the server in a window that no other test has now, and waits until it has its answer. */
  readonly open: (path: string, opening?: Opening) => Promise<Page>;
  /** Leaves a page before the test ends, so that the next one can open in its window. */
  readonly leave: (page: Page) => Promise<void>;
  readonly server: () => RunningServer;
  /** Every address that any page asked for. */
  readonly requested: readonly string[];
  /** What pages reported as errors of their own. */
  readonly errors: readonly string[];
}

/**
 * Tests in a real Chromium on a graph. Where there is none they are skipped, and that is said; with WHOSAID_REQUIRE_BROWSER=1 that is a
 * failure.
 */
export function inBrowser(name: string, graph: GraphName, tests: (pages: Pages) => void): void {
  if (browserFile === undefined) {
    if (process.env.WHOSAID_REQUIRE_BROWSER === '1') {
      test(`${name}: Chromium is installed`, () => {
        throw new Error('there is no Chromium: install the package chromium, or name its file in WHOSAID_BROWSER');
      });
    } else describe.skip(`${name} (skipped: there is no Chromium; see WHOSAID_BROWSER)`, () => tests(none));
    return;
  }
  describe(name, () => {
    const requested: string[] = [];
    const errors: string[] = [];
    const used: Page[] = [];
    const free: Page[] = [];
    let browser: Browser;
    let server: RunningServer;
    beforeAll(async () => {
      const launched = chromium.launch({ executablePath: browserFile as string, args: browserArguments });
      [browser, server] = await Promise.all([launched, serveGraph(graph)]);
    });
    afterEach(async () => {
      for (const page of [...used]) await leave(page);
    });
    afterAll(async () => {
      await browser?.close();
      await stopAll();
    });
    // A new window takes the browser longer than a page does, so one that was left is cleaned and used again.
    const leave = async (page: Page) => {
      used.splice(used.indexOf(page), 1);
      if (await cleaned(page)) free.push(page);
      else await page.context().close();
    };
    const window = async (first: boolean): Promise<Page> => {
      const known = first ? undefined : free.pop();
      if (known !== undefined) return known;
      const page = await browser.newPage();
      // Beside other tests on two cores a page may take long: what is never there is told by the time that a test has.
      page.setDefaultTimeout(patience);
      page.on('request', (request) => requested.push(request.url()));
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (/Content Security Policy|Trusted/.test(message.text())) errors.push(message.text());
      });
      return page;
    };
    const open = async (
      path: string,
      { width = 1280, theme = 'light', writes = false, first = false }: Opening = {},
    ) => {
      const page = await window(first);
      used.push(page);
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ media: 'screen', colorScheme: theme, reducedMotion: 'reduce' });
      await page.goto(`${server.url}${path}${writes ? `#key=${issueToken('code', localKey)}` : ''}`);
      await answered(page);
      return page;
    };
    tests({ open, leave, server: () => server, requested, errors });
  });
}

const none: Pages = {
  open: () => Promise.reject(new Error('there is no browser')),
  leave: () => Promise.resolve(),
  server: () => {
    throw new Error('there is no server');
  },
  requested: [],
  errors: [],
};

/** Makes a window what it is on a first visit, but for files that it has kept. Whether it could. */
async function cleaned(page: Page): Promise<boolean> {
  try {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.evaluate('localStorage.clear(); sessionStorage.clear()');
    await page.context().clearCookies();
    await page.goto('about:blank');
    return true;
  } catch {
    return false;
  }
}

/** Waits until nothing on the page is being fetched any more. */
export async function answered(page: Page): Promise<void> {
  await page.locator('main > *').first().waitFor();
  await page.locator('main [aria-busy=true]:not([data-piece] *)').first().waitFor({ state: 'detached' });
}

/** The violations of accessibility rules that axe finds, in words. @param rules the only ones to look at; all of them by default */
export async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe());
  // What is not broken needs no list of where it was kept.
  const options = { resultTypes: ['violations'], ...(rules === undefined ? {} : { runOnly: rules }) };
  const found = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as {
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  };
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

let axeText: string | undefined;

function axe(): string {
  axeText ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return axeText;
}

/** How far the page is wider than the window, in pixels. */
export async function overflow(page: Page): Promise<number> {
  return Number(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'));
}

/** Takes a picture of the page for people to look at, if they want any. */
export async function photograph(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
}
