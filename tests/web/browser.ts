import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, describe, test } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { issueToken } from '../../src/server/access/tokens.js';
import type { RunningServer } from '../../src/server/startServer.js';
import { localKey, stopAll } from '../server/serve.js';
import { type GraphName, serveGraph } from './graphs.js';

const known = [process.env.WHOSAID_BROWSER, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = known.find((path) => path !== undefined && existsSync(path));

/** Where screenshots go; git ignores it. */
const pictures = '.cache/pictures';

/** How a page is opened. */
export interface Opening {
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  /** Whether it is opened at an address with a one-time code, as `whosaid open` prints. */
  readonly writes?: boolean;
}

/** What the tests of a file have: a browser and a server. */
export interface Pages {
  /** Opens a page of the server in a window of its own, and waits until it has its answer. */
  readonly open: (path: string, opening?: Opening) => Promise<Page>;
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
  if (executablePath === undefined) {
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
    let browser: Browser;
    let server: RunningServer;
    beforeAll(async () => {
      const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      [browser, server] = await Promise.all([chromium.launch({ executablePath, args }), serveGraph(graph)]);
    });
    afterEach(async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
    });
    afterAll(async () => {
      await browser?.close();
      await stopAll();
    });
    const open = async (path: string, { width = 1280, theme = 'light', writes = false }: Opening = {}) => {
      const page = await browser.newPage({
        viewport: { width, height: 900 },
        colorScheme: theme,
        reducedMotion: 'reduce',
      });
      page.on('request', (request) => requested.push(request.url()));
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (/Content Security Policy|Trusted/.test(message.text())) errors.push(message.text());
      });
      await page.goto(`${server.url}${path}${writes ? `#key=${issueToken('code', localKey)}` : ''}`);
      await answered(page);
      return page;
    };
    tests({ open, server: () => server, requested, errors });
  });
}

const none: Pages = {
  open: () => Promise.reject(new Error('there is no browser')),
  server: () => {
    throw new Error('there is no server');
  },
  requested: [],
  errors: [],
};

/** Waits until nothing on the page is being fetched any more. */
export async function answered(page: Page): Promise<void> {
  await page.locator('main > *').first().waitFor();
  await page.locator('main [aria-busy=true]:not([data-piece] *)').first().waitFor({ state: 'detached' });
}

/** The violations of accessibility rules that axe finds, in words. */
export async function violations(page: Page): Promise<readonly string[]> {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(axe);
  const found = (await page.evaluate('axe.run()')) as {
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  };
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** How far the page is wider than the window, in pixels. */
export async function overflow(page: Page): Promise<number> {
  return Number(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'));
}

/** Takes a picture of the page for people to look at. */
export async function photograph(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
}
