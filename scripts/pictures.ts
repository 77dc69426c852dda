// `npm run pictures` photographs the workbench on the demonstration data, for the documentation. It needs a Chromium and a build.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';

const folder = mkdtempSync(join(tmpdir(), 'whosaid-pictures-'));
const serve = ['dist/bin/whosaid.js', 'serve', '--port', '0', '--data', folder];
const server = spawn(process.execPath, serve, { stdio: ['ignore', 'pipe', 'inherit'] });
try {
  const url = await new Promise<string>((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
    createInterface({ input: server.stdout }).on('line', (line) => {
      const [, found] = /^Open this page: (.+)\/$/.exec(line) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  const browser = await chromium.launch({
    executablePath: process.env.WHOSAID_BROWSER ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage({
    viewport: { width: 1200, height: 1120 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(`${url}/ask?q=${encodeURIComponent('who reported the seizure of Al-Tanf')}`);
  await page.getByRole('link', { name: 'Syrian rebels seized' }).click();
  await page.getByText('The accounts of it, side by side').waitFor();
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  await page.screenshot({ path: 'docs/claim.png' });
  await browser.close();
} finally {
  server.kill();
  await new Promise((resolve) => server.once('close', resolve));
  rmSync(folder, { recursive: true, force: true });
}
