import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ask } from '../server/serve.js';
import { answered, inBrowser, overflow, type Pages } from './browser.js';
import { wire } from './copies.js';
import { expectSound } from './expectSound.js';

inBrowser('two documents side by side', 'copies', (pages) => {
  const { open, leave, requested, errors } = pages;
  const idOf = (title: string) => documentNamed(pages, title);
  const openPair = async (a: string, b: string, opening: Parameters<Pages['open']>[1] = {}) =>
    open(`/compare?a=${await idOf(a)}&b=${await idOf(b)}`, opening);
  const column = (page: Page, number: number) => page.locator('.compared').nth(number - 1);
  const known = (page: Page) => page.locator('.card', { has: page.getByRole('heading', { name: 'What is known' }) });

  test('shows both texts whole, with the passages that both have marked and numbered alike', async () => {
    const page = await openPair('Barges collide', 'Barges collide at dawn');
    expect(await column(page, 1).innerText()).toMatch(
      /The first document\s+Barges collide, The wire, 1 April 2031.*\d+ words, 9\d % of them in the other text as well/s,
    );
    const marks = async (number: number) =>
      column(page, number)
        .locator('.compared-mark')
        .evaluateAll((all) => all.map((one) => (one.childNodes[0]?.textContent ?? '').slice(0, 30)));
    expect(await marks(1)).toEqual([
      'Two barges collided in the low',
      'The harbour master closed the ',
      'Divers searched the hold of th',
    ]);
    expect(await marks(2)).toEqual([
      'TWO BARGES COLLIDED IN THE LOW',
      'The harbour master closed the ',
      'Divers searched the hold of th',
    ]);
    const text = await column(page, 1)
      .locator('.compared-text')
      .evaluate((node) => {
        for (const one of node.querySelectorAll('sup')) one.remove();
        return node.textContent;
      });
    expect(text).toBe(wire);
  });

  test('says what is known of them, and no more', async () => {
    const page = await openPair('Barges collide', 'Barges collide at dawn');
    expect(await known(page).innerText()).toContain('3 passages of eight words or more are in both texts.');
    expect(await known(page).innerText()).toContain('The first document was published before the second.');
    expect(await known(page).innerText()).toContain(
      'It is declared that the second document is a reprint of the first.',
    );
    expect(await page.locator('main').innerText()).toContain('It does not tell who took it from whom.');
    await leave(page);
    const other = await openPair('Barges collide at dawn', 'Canal closed');
    expect(await known(other).innerText()).toContain(
      'Which was published first is not known: the times of publication overlap.',
    );
    expect(await known(other).innerText()).toContain('Nobody declared that one is derived from the other');
  });

  test('leads from a passage to its twin and back, by keyboard', async () => {
    const page = await openPair('Barges collide', 'Barges collide at dawn');
    await column(page, 1).locator('.compared-mark').nth(2).focus();
    await page.keyboard.press('Enter');
    const focused = () =>
      page.evaluate(
        `[...document.querySelectorAll('.compared')].map((one) => [...one.querySelectorAll('.compared-mark')].indexOf(document.activeElement))`,
      );
    expect(await focused()).toEqual([-1, 2]);
    expect(await column(page, 2).locator('.compared-mark').nth(2).isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await focused()).toEqual([2, -1]);
  });

  test('lists the claims that both have, with who says them in each, denials too', async () => {
    const page = await openPair('Barges collide', 'Canal closed');
    const claims = page.locator('.compared-claims > li');
    expect(await claims.count()).toBe(1);
    expect(await claims.first().innerText()).toMatch(
      /The locks were closed\..*The first document.*The wire.*says so.*The second document/s,
    );
    expect(await claims.first().innerText()).toMatch(/Canal Office.*◆ denies it/s);
    await claims.first().getByRole('link', { name: 'The locks were closed.' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'The locks were closed.' }).waitFor();
  });

  test('is entered from a document, by searching for the other one', async () => {
    const page = await open(`/document/${await idOf('Barges collide')}`);
    await page.getByRole('link', { name: 'Compare with another document' }).press('Enter');
    await page.getByText('The first is').waitFor();
    await page.getByLabel('Words of its title or of its text').fill('Canal closed');
    await page.getByRole('link', { name: 'Canal closed' }).press('Enter');
    await column(page, 2).waitFor();
    expect(await column(page, 1).innerText()).toContain('Barges collide');
    expect(await known(page).innerText()).toContain('2 passages of eight words or more are in both texts.');
  });

  test('is entered from a document that is derived from another, and where the graph suspects copies', async () => {
    const page = await open(`/document/${await idOf('Barges collide at dawn')}`);
    await page.getByRole('link', { name: 'side by side' }).press('Enter');
    await page.getByText('a reprint of the first').or(page.getByText('is a reprint of the second')).first().waitFor();
    await leave(page);
    const claim = await open(`/claim/${await claimNamed(pages, 'The locks were closed.')}`);
    await claim.getByRole('link', { name: 'See them side by side' }).first().press('Enter');
    await claim.getByRole('heading', { level: 1, name: 'Two documents side by side' }).waitFor();
    await answered(claim);
    expect(await claim.locator('.compared-mark').count()).toBeGreaterThan(0);
  });

  test('says what cannot be compared: no kept text, nothing in common, the same twice, an unknown document', async () => {
    const unkept = await openPair('Barges collide', 'Barges, from memory');
    expect(await known(unkept).innerText()).toContain('The text of one of them is not kept here');
    expect(await column(unkept, 1).innerText()).toContain('Divers searched');
    expect(await column(unkept, 2).innerText()).toContain('its text is not kept here');
    await leave(unkept);
    const apart = await openPair('Barges collide', 'A quiet day');
    expect(await known(apart).innerText()).toContain('No passage of eight words or more is in both texts.');
    expect(await apart.locator('main').innerText()).toContain('No claim in this view has somebody say it in both.');
    expect(await apart.getByRole('button', { name: 'Save the passages' }).count()).toBe(0);
    await leave(apart);
    const same = await openPair('Barges collide', 'Barges collide');
    expect(await same.locator('main').innerText()).toContain('Both are the same document');
    await same.getByLabel('Words of its title or of its text').fill('zzzz');
    await same.getByText('No other document like that in this view.').waitFor();
    await leave(same);
    const nobody = await open(`/compare?a=${await idOf('Barges collide')}&b=doc_${'0'.repeat(32)}`);
    await nobody.getByRole('heading', { name: 'This graph does not have it' }).waitFor();
  });

  test('saves the passages with where they stand', async () => {
    const page = await openPair('Barges collide', 'Barges collide at dawn');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the passages as CSV' }).press('Enter');
    const lines = (await textOf(await (await saved).createReadStream())).trim().split('\r\n');
    expect(lines[0]).toBe('passage,words,text,first start,first end,second start,second end');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toMatch(/^1,10,Two barges collided in the lower canal on Tuesday morning,0,57,0,57$/);
  });

  test('is accessible, fits, and can be printed', async () => {
    const page = await openPair('Barges collide', 'Canal closed');
    await column(page, 1).locator('.compared-mark').first().focus();
    await expectSound(page, 'compare');
    await expectSound(await open('/compare'), 'compare-choosing');
  });

  test('shows hostile texts as text, and every place of what repeats itself leads to a twin', async () => {
    const page = await openPair('<img src=x', 'Barges collide', { width: 390 });
    expect(await column(page, 1).innerText()).toContain('<script>window.harmed=1</script>');
    expect(await page.evaluate('window.harmed')).toBeUndefined();
    expect(await overflow(page)).toBe(0);
    await column(page, 1).locator('.compared-mark').nth(1).press('Enter');
    expect(await column(page, 2).locator('.compared-mark:focus').count()).toBe(1);
  });

  test('needs at most six requests, none of them to another host', async () => {
    const before = requested.length;
    await openPair('Barges collide', 'Canal closed');
    expect(requested.slice(before).length).toBeLessThanOrEqual(6);
    expect(requested.filter((address) => !address.startsWith('http://127.0.0.1'))).toEqual([]);
    expect(errors).toEqual([]);
  });
});

async function documentNamed({ server }: Pages, title: string): Promise<string> {
  const { json } = await ask(server(), '{ documents(first: 50) { nodes { id title } } }');
  const all: readonly { readonly id: string; readonly title: string }[] = json.data.documents.nodes;
  const found = all.find((one) => one.title === title) ?? all.find((one) => one.title.startsWith(title));
  if (found === undefined) throw new Error(`the graph has no document "${title}"`);
  return found.id;
}

async function claimNamed({ server }: Pages, text: string): Promise<string> {
  const { json } = await ask(server(), '{ claims { nodes { id text } } }');
  return json.data.claims.nodes.find((one: { readonly text: string }) => one.text === text).id;
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
