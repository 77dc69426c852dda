import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { answered, inBrowser, violations } from './browser.js';
import { expectSound } from './expectSound.js';

inBrowser('the frame', 'seed', ({ open, errors, server }) => {
  test('? opens the help and closes it; / goes to the search box from anywhere', async () => {
    const page = await open('/');
    const help = page.getByRole('dialog');
    await page.keyboard.press('?');
    expect(await help.isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('?');
    expect(await help.isVisible()).toBe(false);
    await page.keyboard.press('/');
    await page.keyboard.type('a/b?');
    expect(await page.getByRole('combobox').inputValue()).toBe('a/b?');
  });

  test('everything can be reached with Tab, and the first stop skips to the answer', async () => {
    const page = await open('/ask?q=who+reported+the+seizure+of+Al-Tanf');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the answer');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.keyboard.press('Tab');
    const first = await page.evaluate('document.activeElement.closest("main") !== null');
    expect(first).toBe(true);
    const stops = Number(await page.evaluate(visibleStops));
    const seen = new Set<unknown>();
    for (let step = 0; step < stops + 2; step++) {
      seen.add(await page.evaluate('document.activeElement.closest("main") && document.activeElement.dataset.stop'));
      await page.keyboard.press('Tab');
    }
    seen.delete(null);
    expect(seen.size).toBe(stops);
  });

  test('the clocks and whom to believe are set in the bar, and stay from page to page', async () => {
    const page = await open('/');
    await page.getByRole('button', { name: 'Change', exact: true }).press('Enter');
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Published by').fill('2016-03-31');
    await page.getByLabel('Sources graded').selectOption('B');
    await page.getByLabel('also what nobody graded').press('Space');
    await page.getByRole('button', { name: 'Show', exact: true }).press('Enter');
    expect(new URL(page.url()).search).toBe('?published=2016-03-31&grade=B&unjudged=yes');
    await answered(page);
    await page.locator('main .card a[href*="/claim/"]').first().click();
    await page.getByText('Who said it').first().waitFor();
    expect(new URL(page.url()).search).toBe('?published=2016-03-31&grade=B&unjudged=yes');
    expect(await page.locator('.time-bar').innerText()).toContain('sources graded B or better, and what nobody graded');
    await page.goBack();
    await page.getByText('Questions to begin with').waitFor();
  });

  test('a time that does not exist is refused with what to do', async () => {
    const page = await open('/ask?q=Do+the+sources+disagree%3F&published=2016-02-30');
    expect(await page.getByRole('alert').innerText()).toMatch(/2016-02-30.*day that does not exist; correct the day/s);
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  });

  test('light and dark follow the system, and the switch', async () => {
    const ground = 'getComputedStyle(document.documentElement).backgroundColor';
    const light = await (await open('/gallery')).evaluate(ground);
    const page = await open('/gallery', { theme: 'dark' });
    expect(await page.evaluate(ground)).not.toBe(light);
    await page.getByRole('button', { name: 'Colours: Auto' }).press('Enter');
    expect(await page.evaluate(ground)).toBe(light);
    await page.reload();
    await answered(page);
    expect(await page.evaluate(ground)).toBe(light);
  });

  test('an address of no screen is said to be none: to a person on a page, to a program as the API says it', async () => {
    const page = await open('/nothing/at/all');
    expect(await page.locator('main').innerText()).toContain(
      'There is no page here\n\nNothing is shown at /nothing/at/all.',
    );
    await page.getByRole('link', { name: 'Ask a question' }).press('Enter');
    await page.getByText('Questions to begin with').waitFor();
    for (const accept of ['*/*', 'application/json', 'image/avif,image/webp,*/*']) {
      const answer = await fetch(`${server().url}/nothing`, { headers: { accept } });
      expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8']);
    }
    const opened = await fetch(`${server().url}/nothing`, { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect([opened.status, opened.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  });

  test('scripts and style sheets are sent packed to a browser, and whole to who asks for them so', async () => {
    for (const [path, type] of [
      ['/workbench/main.js', 'text/javascript; charset=utf-8'],
      ['/workbench/main.css', 'text/css; charset=utf-8'],
      ['/playground/main.css', 'text/css; charset=utf-8'],
    ]) {
      const [packed, whole] = await Promise.all(
        ['gzip, deflate, br', 'identity'].map((encoding) =>
          fetch(`${server().url}${path}`, { headers: { 'accept-encoding': encoding } }),
        ),
      );
      expect(['content-type', 'content-encoding', 'vary'].map((name) => packed?.headers.get(name))).toEqual([
        type,
        'gzip',
        'Origin, Accept-Encoding',
      ]);
      expect(['content-type', 'content-encoding'].map((name) => whole?.headers.get(name))).toEqual([type, null]);
      const sizes = [packed, whole].map((one) => Number(one?.headers.get('content-length')));
      expect((sizes[0] ?? 0) * 1.5).toBeLessThan(sizes[1] ?? 0);
      expect(await packed?.text()).toBe(await whole?.text());
    }
    expect((await fetch(`${server().url}/workbench/..%2f..%2fpackage.json`)).status).not.toBe(200);
  });

  test('an answer that takes long is said to take long, and comes', async () => {
    const page = await open('/');
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/graphql', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('link', { name: 'Sources', exact: true }).press('Enter');
    await page.getByText('The server is still at work on it.').waitFor();
    expect(await violations(page)).toEqual([]);
    release();
    await page.getByRole('heading', { name: /^\d+ sources$/ }).waitFor();
  });

  test('every piece stands in the gallery, without a broken rule', async () => {
    const page = await open('/gallery').catch((error: Error) => {
      throw new Error(`the gallery does not open: ${error.message}`);
    });
    expect(await page.locator('[data-piece]').count()).toBeGreaterThan(10);
    await expectSound(page, 'gallery');
  });

  test('a server that fails is said to fail, and asked again on demand', async () => {
    const page = await open('/');
    const { port } = await gone();
    // What a person sees when the server is stopped while the page is open.
    await page.route('**/graphql', (route) => route.continue({ url: `http://127.0.0.1:${port}/graphql` }));
    await page.keyboard.press('/');
    await page.keyboard.type('Do the sources disagree?');
    await page.keyboard.press('Enter');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('The server does not answer. Start it again');
    expect(await violations(page)).toEqual([]);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).press('Enter');
    await page.getByText('Read as:').waitFor();
  });

  test('the policy of the page is kept', () => {
    expect(errors).toEqual([]);
  });
});

/** Numbers what a person can use in the answer, and counts it. */
const visibleStops = `
  [...document.querySelectorAll('main :is(a[href], button, input, summary)')]
    .filter((one) => one.checkVisibility())
    .map((one, index) => { one.dataset.stop = String(index); }).length`;

/** A port on which nobody listens any more. */
async function gone(): Promise<{ readonly port: number }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return { port };
}
