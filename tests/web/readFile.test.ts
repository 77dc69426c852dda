import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { docxFile } from '../reading/documents/docxFile.js';
import { column, pdfFile } from '../reading/documents/pdfFile.js';
import { answered, inBrowser, overflow, photograph, violations } from './browser.js';

const sentence = 'The mayor of Cale said that the bridge was closed.';
const page = `<!doctype html><html lang="en"><head><title>Bridge closed</title><meta property="og:site_name" content="The Daily">
<meta property="article:published_time" content="2026-02-03"></head><body><article><p>${sentence}</p></article></body></html>`;
const encryption = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${'1f'.repeat(32)}> /U <${'2e'.repeat(32)}> >>`;

const box = (on: Page) => on.getByRole('textbox', { name: 'The text', exact: true });
const chooser = (on: Page) => on.locator('input[type=file]');
const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

/** Drags a file over a place of the page, as the browser tells of it. */
async function drag(
  on: Page,
  selector: string,
  type: 'dragover' | 'drop' | 'dragleave',
  content = page,
): Promise<void> {
  const dataTransfer = await on.evaluateHandle((text) => {
    const given = new DataTransfer();
    given.items.add(new File([text], 'bridge.html', { type: 'text/html' }));
    return given;
  }, content);
  await on.dispatchEvent(selector, type, { dataTransfer });
}

inBrowser('reading a file', 'empty', (pages) => {
  const { open, errors } = pages;
  const openRead = () => open('/read', { writes: true });

  test.each([
    ['plain text', 'bridge.txt', sentence],
    ['a page', 'bridge.html', page],
    ['a PDF', 'bridge.pdf', pdfFile([column([sentence])])],
    ['a DOCX', 'bridge.docx', docxFile([sentence])],
  ])('%s is chosen by keyboard, and its text stands in the box', async (_, name, content) => {
    const on = await openRead();
    const opened = on.waitForEvent('filechooser');
    await on.getByRole('button', { name: 'Choose a file …' }).press('Enter');
    await (await opened).setFiles(file(name, content));
    await on.getByText(`This is the text of ${name}.`).waitFor();
    expect((await box(on).inputValue()).trim()).toBe(sentence);
  });

  test('what a page states of itself is filled in, what was typed stands, and both are recorded', async () => {
    const on = await openRead();
    await on.getByLabel('The headline').fill('Cale without a bridge');
    await chooser(on).setInputFiles(file('bridge.html', page));
    await on.getByText('This is the text of bridge.html.').waitFor();
    expect(await on.getByLabel('Who published it').inputValue()).toBe('The Daily');
    expect(await on.getByLabel('When it was published').inputValue()).toBe('2026-02-03');
    expect(await on.getByLabel('The headline').inputValue()).toBe('Cale without a bridge');
    expect(await on.getByText('as the file states').count()).toBe(2);
    await photograph(on, 'read-file');
    await on.getByRole('button', { name: 'Read it' }).press('Enter');
    await on.getByRole('heading', { name: /proposed$/ }).waitFor();
    await on.getByRole('button', { name: 'Read another text' }).press('Enter');
    expect(await on.locator(':focus').evaluate((one) => one.tagName)).toBe('TEXTAREA');
    expect(await box(on).inputValue()).toBe('');
    for (const label of ['Who published it', 'When it was published', 'The headline']) {
      expect(await on.getByLabel(label).inputValue()).toBe('');
    }
    await chooser(on).setInputFiles(file('bridge.html', page));
    await on.getByText('This is the text of bridge.html.').waitFor();
    await on.getByLabel('The headline').fill('Cale without a bridge');
    await on.getByRole('button', { name: 'Read it' }).press('Enter');
    await on.getByRole('heading', { name: 'This text was read before: nothing is new' }).waitFor();
    await on.getByRole('link', { name: /See it in the text of/ }).press('Enter');
    await on.getByRole('heading', { level: 1, name: 'Cale without a bridge' }).waitFor();
    await answered(on);
    expect(await on.locator('.facts').innerText()).toMatch(/document by The Daily\s+published: 3 February 2026/);
  });

  test('a file that is dropped beside the box is taken, and the box shows that it would be', async () => {
    const on = await openRead();
    await drag(on, 'h1', 'dragover');
    await on.getByText('Drop the file here').waitFor();
    await photograph(on, 'read-drop');
    await drag(on, 'body', 'dragleave');
    await on.getByText('Drop the file here').waitFor({ state: 'detached' });
    await drag(on, 'h1', 'dragover');
    await drag(on, 'h1', 'drop');
    await on.getByText('This is the text of bridge.html.').waitFor();
    expect(await on.getByText('Drop the file here').count()).toBe(0);
    expect(await box(on).inputValue()).toBe(sentence);
  });

  test.each([
    ['nothing.txt', '', 'nothing.txt was not taken. The file is empty.'],
    ['blank.txt', ' \n ', 'blank.txt was not taken. The document is empty: it has no text.'],
    ['port.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'The file is not a text, a web page, a PDF or a DOCX'],
    ['secret.pdf', pdfFile([column([sentence])], { trailer: encryption }), 'The PDF is encrypted: open it with its'],
    ['scan.pdf', pdfFile([[]]), 'no text'],
    ['<b>half</b>.docx', docxFile([sentence]).subarray(0, 200), '<b>half</b>.docx was not taken. The DOCX is damaged'],
  ])('%s is refused in words, and the text in the box stays', async (name, content, words) => {
    const on = await openRead();
    await box(on).fill('What I had typed.');
    await chooser(on).setInputFiles(file(name, content));
    await on.getByRole('alert').filter({ hasText: words }).waitFor();
    expect(await box(on).inputValue()).toBe('What I had typed.');
  });

  test('a file that is too large is refused before it is sent', async () => {
    const on = await openRead();
    const before = pages.requested.length;
    await chooser(on).evaluate((input) => {
      const given = new DataTransfer();
      given.items.add(new File([new Uint8Array(50 * 1024 * 1024 + 1)], 'large.pdf'));
      (input as HTMLInputElement).files = given.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await on.getByText('large.pdf was not taken. The file is larger than 50 MiB: split it').waitFor();
    expect(pages.requested.slice(before).filter((address) => address.endsWith('/extract'))).toEqual([]);
  });

  test('says that it works, and can be stopped', async () => {
    const on = await openRead();
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    await on.route('**/extract', async (route) => {
      await held;
      await route.continue();
    });
    await box(on).fill('What I had typed.');
    await chooser(on).setInputFiles(file('bridge.html', page));
    await on.getByRole('status').filter({ hasText: 'Reading bridge.html …' }).waitFor();
    expect(await on.locator('.text-input').getAttribute('aria-busy')).toBe('true');
    await on.getByRole('button', { name: 'Stop' }).press('Enter');
    goOn();
    await on.getByText('Reading bridge.html').waitFor({ state: 'detached' });
    await on.unroute('**/extract');
    await chooser(on).setInputFiles(file('bridge.pdf', pdfFile([column(['Guards left Cale.'])])));
    await on.getByText('This is the text of bridge.pdf.').waitFor();
    expect((await box(on).inputValue()).trim()).toBe('Guards left Cale.');
  });

  test('fits a narrow window with a long name, and breaks no rule of accessibility', async () => {
    const on = await open('/read', { width: 390, writes: true });
    await chooser(on).setInputFiles(file(`${'name'.repeat(60)}.txt`, sentence));
    await on.getByText('This is the text of').waitFor();
    await drag(on, 'h1', 'dragover');
    expect(await violations(on)).toEqual([]);
    expect(await overflow(on)).toBe(0);
    await photograph(on, 'read-file-390');
    expect(errors).toEqual([]);
  });
});
