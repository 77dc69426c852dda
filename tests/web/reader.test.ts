import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ask } from '../server/serve.js';
import { article } from './articles.js';
import { answered, inBrowser, overflow, type Pages, photograph, violations } from './browser.js';
import { expectSound } from './expectSound.js';

const textOf = (page: Page) => page.locator('.reader-text');
const pointedAt = (page: Page) => page.getByLabel('What is pointed at');

async function documentNamed({ server }: Pages, title: string): Promise<string> {
  const { json } = await ask(
    server(),
    '{ documents(first: 200) { nodes { id title } } proposals(first: 50) { nodes { attribution { document { id title } } } } }',
  );
  const all: readonly { readonly id: string; readonly title: string }[] = [
    ...json.data.documents.nodes,
    ...json.data.proposals.nodes.map(({ attribution }: { attribution: { document: object } }) => attribution.document),
  ];
  const found = all.find((one) => one.title.startsWith(title));
  if (found === undefined) throw new Error(`the graph has no document "${title}"`);
  return found.id;
}

inBrowser('reading a document', 'proposed', (pages) => {
  const { open, requested, errors } = pages;
  const openArticle = async (opening: Parameters<Pages['open']>[1] = {}) =>
    open(`/document/${await documentNamed(pages, 'Guards give up Cale')}`, opening);

  test('shows the text whole, with what is said in it marked by source, stance and state', async () => {
    const page = await openArticle();
    expect(await page.locator('h1').innerText()).toBe('Guards give up Cale');
    expect(await page.locator('main').innerText()).toContain('4 sayings listed here are proposed only');
    expect(await page.locator('.facts').innerText()).toMatch(
      /document by Harbour Gazette\s+published: 5 February 2026/,
    );
    const plain =
      (await textOf(page)
        .locator('sup')
        .evaluateAll((all) => all.map((one) => one.remove()))) && (await textOf(page).innerText());
    expect(plain).toBe(article);
    const marks = await textOf(page)
      .locator('.reader-mark')
      .evaluateAll((all) => all.map((one) => [one.textContent, one.className]));
    expect(marks.map(([words]) => words)).toEqual([
      'Rebels captured Cale from Guards',
      'Guards left Cale Bridge',
      'Guards left Cale',
      'Rebels killed Ann Lee',
    ]);
    expect(marks[2]?.[1]).toMatch(/denies proposed/);
    expect(new Set(marks.map(([, name]) => name?.match(/tone-\d/)?.[0])).size).toBe(4);
  });

  test('shows the chain of the passage that has the focus or the pointer, and leads to its claim', async () => {
    const page = await openArticle();
    await textOf(page).locator('.reader-mark').nth(2).focus();
    expect(await pointedAt(page).innerText()).toMatch(
      /3 “?officials”?.*◆ denies it.*proposed only.*Guards left Cale\.\s+passed on by Harbour Gazette.*denied/s,
    );
    await textOf(page).locator('.reader-mark').first().hover();
    expect(await pointedAt(page).innerText()).toMatch(/1 Harbour Post.*says so/s);
    await textOf(page).locator('.reader-mark').nth(2).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Guards left Cale.' }).waitFor();
    expect(page.url()).toMatch(/\/claim\/clm_/);
  });

  test('leads to the review of what is proposed in it', async () => {
    const page = await openArticle();
    await page.getByRole('link', { name: 'Review them' }).press('Enter');
    await page.getByText('Proposal 1 of 4').waitFor();
    expect(new URL(page.url()).searchParams.get('document')).toMatch(/^doc_/);
  });

  test('a view without proposals shows none', async () => {
    const id = await documentNamed(pages, 'Guards give up Cale');
    const page = await open(`/document/${id}?review=accepted`);
    expect(await textOf(page).locator('.reader-mark').count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain('Nothing is recorded of it in this view.');
  });

  test('says that there is no such document', async () => {
    const page = await open('/document/doc_00000000000000000000000000000000');
    await page.getByRole('heading', { name: 'There is no such document' }).waitFor();
  });

  test('is accessible, fits, and can be printed', async () => {
    const page = await openArticle();
    await textOf(page).locator('.reader-mark').nth(2).focus();
    await expectSound(page, 'reader');
  });

  test('needs at most six requests, none of them to another host', async () => {
    const before = requested.length;
    await openArticle();
    expect(requested.slice(before).length).toBeLessThanOrEqual(6);
    expect(requested.filter((address) => !address.startsWith('http://127.0.0.1'))).toEqual([]);
    expect(errors).toEqual([]);
  });
});

inBrowser('adding a saying that was missed', 'proposed', (pages) => {
  const { open, leave, errors } = pages;
  const missed = 'Guards left Cale Bridge';
  const form = (page: Page) => page.getByRole('form', { name: 'Add a saying' });
  const openArticle = async (opening: Parameters<Pages['open']>[1] = { writes: true }) => {
    const page = await open(`/document/${await documentNamed(pages, 'Guards give up Cale')}`, opening);
    if (opening.writes) await page.getByRole('button', { name: /^Add a saying that was missed/ }).waitFor();
    return page;
  };

  /** Selects a marked passage with the mouse, from the mark that ends its sentence back: in a link, no selection can begin. */
  async function selectBack(page: Page, words: string): Promise<void> {
    const mark = textOf(page).locator('.reader-mark', { hasText: words });
    const end = await mark.evaluate((link) => {
      const after = document.createRange();
      const next = link.closest('.reader-part')?.nextSibling as Node;
      after.setStart(next, 0);
      after.setEnd(next, 1);
      const { right, top, height } = after.getBoundingClientRect();
      return { x: right, y: top + height / 2 };
    });
    const start = await mark.locator('.reader-words').evaluate((all) => {
      const [first] = all.getClientRects();
      return { x: (first?.left ?? 0) + 1, y: (first?.top ?? 0) + (first?.height ?? 0) / 2 };
    });
    await page.mouse.move(end.x, end.y);
    await page.mouse.down();
    await page.mouse.move(start.x, start.y, { steps: 8 });
    await page.mouse.up();
  }

  test('is not offered to a browser that can only read', async () => {
    const page = await openArticle({});
    await page.keyboard.press('m');
    expect(await page.getByLabel('What was missed').count()).toBe(0);
  });

  test('takes words that are selected with the mouse, reads them, and proposes what a person says of them', async () => {
    const page = await openArticle();
    await selectBack(page, missed);
    expect(page.url()).toMatch(/\/document\//);
    await page.getByRole('button', { name: /^Add the selected words/ }).click();
    await form(page).getByLabel('What they say, in one sentence').waitFor();
    expect(await form(page).getByLabel('What is said, as it stands in the text').inputValue()).toBe(missed);
    expect(await form(page).getByLabel('What they say, in one sentence').inputValue()).toBe('Guards left Cale Bridge.');
    expect(await form(page).getByLabel('Who says it').inputValue()).toBe('publisher');
    await form(page).getByLabel('Who says it').selectOption({ label: 'officials, who speaks in this text' });
    await form(page).getByLabel('The words that attribute it').fill('no such words');
    await form(page).getByRole('button', { name: 'Propose it' }).click();
    expect(await form(page).locator('.refusal').innerText()).toContain('“no such words” does not stand in the text');
    await form(page).getByLabel('The words that attribute it').fill('denied');
    await form(page).getByLabel('Stance').selectOption('DENIES');
    await form(page).getByRole('button', { name: 'Propose it' }).click();
    await page.getByText(/^Proposed: officials denied, through Harbour Gazette: /).waitFor();
    await answered(page);
    await page.getByRole('heading', { name: /: 5 sayings$/ }).waitFor();
    await page.getByRole('link', { name: 'Decide it now' }).click();
    await page.locator('article.proposal').waitFor();
    expect(await page.locator('article.proposal mark').innerText()).toBe(missed);
    expect(await page.locator('article.proposal dl').innerText()).toMatch(/Said by\s+“?officials”?/);
    expect(errors).toEqual([]);
  });

  test('needs no mouse: a key opens it, words are typed as they stand there, a name is given', async () => {
    const page = await openArticle();
    await page.keyboard.press('m');
    await page.keyboard.type('nowhere in it');
    await form(page).getByText('do not stand in the text').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Rebels captured  Cale from Guards');
    await form(page).getByLabel('Who says it').waitFor();
    expect(await form(page).getByLabel('The words that attribute it').inputValue()).toBe('said');
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await photograph(page, 'reader-add-1280');
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ida Moor');
    await page.keyboard.press('Enter');
    await page.getByText(/^Proposed: Ida Moor said, through Harbour Gazette: /).waitFor();
    await textOf(page).locator('.reader-mark', { hasText: 'Guards left Cale' }).last().focus();
    await page.keyboard.press('m');
    await form(page).getByLabel('Who says it').waitFor();
    expect(await form(page).getByLabel('What is said, as it stands in the text').inputValue()).toBe('Guards left Cale');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Add a saying that was missed/ }).waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('BUTTON');
    expect(errors).toEqual([]);
  });

  test('fits narrow windows, light and dark', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const page = await openArticle({ width: 390, theme, writes: true });
      await page.keyboard.press('m');
      await page.keyboard.type('Rebels killed Ann Lee');
      await form(page).getByLabel('Who says it').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await photograph(page, `reader-add-390-${theme}`);
      await leave(page);
    }
  });
});

inBrowser('hostile texts', 'harbour', (pages) => {
  test('are shown as text, and the layout holds', async () => {
    const id = await documentNamed(pages, 'Dockers strike (agency)');
    const page = await pages.open(`/document/${id}`, { width: 390 });
    expect(await textOf(page).innerText()).toContain('The union said');
    expect(await textOf(page).innerText()).toContain(`=cmd|' /C calc'!A0`);
    expect(await overflow(page)).toBe(0);
    expect(await page.evaluate('window.harmed')).toBeUndefined();
    // The saying of the whole text has another one in it: both are told.
    await textOf(page).locator('.reader-mark').first().focus();
    expect(await pointedAt(page).locator('.chain').count()).toBeGreaterThan(0);
    const hostile = await pages.open(`/document/${await documentNamed(pages, '<img src=x')}`, { width: 390 });
    expect(await hostile.locator('h1').innerText()).toContain('<img src=x');
    expect(await overflow(hostile)).toBe(0);
    expect(await hostile.locator('main img').count()).toBe(0);
    expect(await hostile.locator('main').innerText()).toContain('The text of this document is not kept here.');
    expect(await hostile.evaluate('window.harmed')).toBeUndefined();
    expect(pages.errors).toEqual([]);
  });
});

inBrowser('reading into an empty graph', 'empty', (pages) => {
  const { open, errors } = pages;

  test('the first page offers it, and a browser that can only read says so', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'Paste an article' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Read a text' }).waitFor();
    await page.getByText('npx whosaid open').waitFor();
  });

  test('records a text, leads to it, says when it was read before, and what conflicts', async () => {
    const page = await open('/read', { writes: true });
    await page
      .getByLabel('The text', { exact: true })
      .fill('Cale falls\n\nThe mayor of Cale said that it rained <b>hard</b>.');
    await page.getByLabel('When it was published').fill('2026-02-31');
    await page.getByRole('button', { name: 'Read it' }).press('Enter');
    expect(await page.locator('.write-failure[role=alert]').innerText()).toMatch(/Nothing was written\s+.*2026-02-31/);
    await page.getByLabel('When it was published').fill('2026-02-03');
    await page.getByLabel('Who published it').fill('The Daily');
    await page.getByRole('button', { name: 'Read it' }).press('Enter');
    await page.getByRole('heading', { name: /proposed$/ }).waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H2');
    expect(await violations(page)).toEqual([]);
    await photograph(page, 'read');
    await page.getByRole('button', { name: 'Read it' }).press('Enter');
    await page.getByRole('heading', { name: 'This text was read before: nothing is new' }).waitFor();
    await page.getByLabel('Who published it').fill('The Weekly');
    await page.getByRole('button', { name: 'Read it' }).press('Enter');
    await page.getByLabel('Record it again with what is given here').check();
    await page.getByRole('button', { name: 'Read it' }).press('Enter');
    await page.getByRole('link', { name: /See it in the text of “Cale falls”/ }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Cale falls' }).waitFor();
    await answered(page);
    expect(await textOf(page).innerText()).toContain('it rained <b>hard</b>');
    expect(await page.locator('.facts').innerText()).toContain('The Weekly');
    expect(errors).toEqual([]);
  });

  test('fits narrow windows', async () => {
    const page = await open('/read', { width: 390, writes: true });
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    await photograph(page, 'read-390');
  });
});
