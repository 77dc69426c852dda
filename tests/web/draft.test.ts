import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { answered, inBrowser } from './browser.js';
import { expectSound } from './expectSound.js';

const draft =
  'It rained. Several sources say that Syrian rebels seized the Al-Tanf crossing in March 2016.\n\n' +
  'Islamic State seized the moon from Syrian rebels.';

const cards = (page: Page) => page.locator('.sentence-card');

/** Pastes a draft and checks it. */
async function check(page: Page, text: string): Promise<void> {
  await page.getByLabel('The draft, in English', { exact: true }).fill(text);
  await page.getByRole('button', { name: 'Check it' }).press('Enter');
  await page.getByText(/can be compared with the graph/).waitFor();
  await answered(page);
}

inBrowser('checking a draft', 'seed', (pages) => {
  const { open, requested, errors } = pages;

  test('judges each sentence, with a word for each flag and a link to the claim', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'Check a draft' }).press('Enter');
    await check(page, draft);
    expect(await page.locator('main').innerText()).toContain('of 3 sentences');
    expect(await page.locator('main').innerText()).toContain(
      'in grey has no number: it was not compared. That says nothing about whether it is so.',
    );
    const first = await cards(page).first().innerText();
    expect(first).toContain('Several sources say that Syrian rebels seized the Al-Tanf crossing');
    expect(first).toMatch(/not several sources.*the graph has 1 to 2 independent voices/s);
    expect(first).toMatch(/all hangs on one\s+All of it comes through the outlet \(unnamed\)/);
    await page.locator('.draft-mark').first().press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('sentence-1');
    await cards(page).first().getByRole('link', { name: 'Syrian rebels seized' }).first().press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Syrian rebels seized' }).waitFor();
    await page.goBack();
    expect(await page.getByLabel('The draft, in English', { exact: true }).inputValue()).toBe(draft);
    await cards(page).first().waitFor();
  });

  test('keeps the draft out of every address, unless it is asked for', async () => {
    const before = requested.length;
    const page = await open('/check');
    await check(page, draft);
    expect(page.url()).toMatch(/\/check$/);
    expect(requested.slice(before).join(' ')).not.toMatch(/rained|Al-Tanf/);
    expect(await page.evaluate('JSON.stringify(localStorage) + JSON.stringify(sessionStorage)')).not.toContain(
      'rained',
    );
    const shared = await open(`/check#${new URLSearchParams({ draft })}`);
    await cards(shared).first().waitFor();
    expect(requested.slice(before).join(' ').replace(/#\S*/g, '')).not.toMatch(/rained|Al-Tanf/);
  });

  test('says that a draft was changed since, and that nothing could be compared', async () => {
    const page = await open('/check');
    await check(page, draft);
    await page.getByLabel('The draft, in English', { exact: true }).fill('Frogs sang.');
    await page.getByText('The draft was changed since it was checked.').waitFor();
    await page.getByRole('button', { name: 'Check it' }).click();
    await page.getByText('Nothing in it could be compared').waitFor();
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await page.locator('.sentence-card, .draft-text').count()).toBe(0);
  });

  test('reads a file of plain text, and refuses another one in words', async () => {
    const page = await open('/check');
    const chooser = page.locator('input[type=file]');
    await chooser.setInputFiles({ name: 'draft.txt', mimeType: 'text/plain', buffer: Buffer.from(draft) });
    await page.getByText('characters').waitFor();
    expect(await page.getByLabel('The draft, in English', { exact: true }).inputValue()).toBe(draft);
    await chooser.setInputFiles({
      name: 'draft.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from([0x25, 0xff, 0]),
    });
    await page.getByText('draft.pdf was not taken. This page can only read').waitFor();
  });

  test('keeps what came of the draft before, to compare them', async () => {
    const page = await open('/check');
    await check(page, draft);
    expect(await page.getByLabel('Checked before').count()).toBe(0);
    const first = /^(?:(\d+)|No) sentence/.exec(
      await page.getByRole('status').filter({ hasText: 'a flag' }).innerText(),
    );
    await page.getByLabel('The draft, in English', { exact: true }).fill('Frogs sang.');
    await page.getByRole('button', { name: 'Check it' }).click();
    const before = page.getByLabel('Checked before');
    await before.waitFor();
    expect(await before.locator('li').allInnerTexts()).toEqual([
      expect.stringMatching(new RegExp(`: ${first?.[1] ?? 0} flagged sentences? of [1-9]\\d* that can be compared$`)),
    ]);
  });

  test('a view changes the judgement', async () => {
    const page = await open('/check?published=1900');
    await check(page, draft);
    expect(await cards(page).first().innerText()).toContain('not in this graph');
  });

  test('is accessible, fits, and can be printed', async () => {
    const page = await open('/check');
    await check(page, draft);
    await expectSound(page, 'draft');
  });

  test('the policy of the page is kept', () => {
    expect(errors).toEqual([]);
  });
});
