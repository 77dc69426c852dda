// `npm run pictures` photographs the workbench for the documentation: on the demonstration data, and while an article is read into it.
// It needs a Chromium and a build.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright-core';
import { browserArguments, browserFile } from '../tests/web/browserFile.js';

const program = 'dist/bin/whosaid.js';

/** The article that is read: made up, about what the demonstration tells. */
const article = `<!doctype html><html lang="en"><head><title>Rebels take border post, activists say</title>
<meta property="og:site_name" content="Desert Courier"><meta property="article:published_time" content="2016-03-06"></head>
<body><article><p>Syrian rebels seized the Al-Tanf crossing from Islamic State on Friday, activists said.</p>
<p>The Syrian Observatory for Human Rights said that Syrian rebels had entered Syria from Jordan.</p>
<p>Iraqi officials denied that rebels had crossed into Iraq.</p></article></body></html>`;

const folder = mkdtempSync(join(tmpdir(), 'whosaid-pictures-'));
const server = spawn(process.execPath, [program, 'serve', '--port', '0', '--data', folder], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const url = await new Promise<string>((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
    createInterface({ input: server.stdout }).on('line', (line) => {
      const [, found] = /^Open this page: (.+)\/$/.exec(line) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  if (browserFile === undefined)
    throw new Error('there is no Chromium: install it, or name its file in WHOSAID_BROWSER');
  const browser = await chromium.launch({ executablePath: browserFile, args: browserArguments });
  const page = await browser.newPage({ colorScheme: 'light', reducedMotion: 'reduce' });
  await photographClaim(page, url);
  await photographReading(page);
  await browser.close();
} finally {
  server.kill();
  await new Promise((resolve) => server.once('close', resolve));
  rmSync(folder, { recursive: true, force: true });
}

async function photographClaim(page: Page, url: string): Promise<void> {
  await page.setViewportSize({ width: 1200, height: 1120 });
  await page.goto(`${url}/ask?q=${encodeURIComponent('who reported the seizure of Al-Tanf')}`);
  await page.getByRole('link', { name: 'Syrian rebels seized' }).click();
  await page.getByText('The accounts of it, side by side').waitFor();
  await photograph(page, 'claim');
}

/** Reads the article, decides one proposal, and asks. */
async function photographReading(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1200, height: 860 });
  await page.goto(execFileSync(process.execPath, [program, 'open', '--data', folder], { encoding: 'utf8' }).trim());
  await page.getByRole('link', { name: 'Read', exact: true }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'border-post.html',
    mimeType: 'text/html',
    buffer: Buffer.from(article),
  });
  await page.getByText('This is the text of border-post.html.').waitFor();
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('heading', { name: /proposed$/ }).waitFor();
  await photograph(page, 'read');
  await page.setViewportSize({ width: 1200, height: 960 });
  await page.getByRole('link', { name: 'Review what is proposed' }).click();
  await page.getByText('Proposal 1 of').waitFor();
  await photograph(page, 'review');
}

async function photograph(page: Page, name: string): Promise<void> {
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  await page.screenshot({ path: `docs/${name}.png` });
}
