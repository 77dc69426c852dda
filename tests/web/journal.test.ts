import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ask, withKey } from '../server/serve.js';
import { answered, inBrowser, photograph, violations } from './browser.js';
import { expectSound } from './expectSound.js';

inBrowser('the journal', 'seed', (pages) => {
  const { open, requested, errors } = pages;

  /** Grades a source, so that the journal has an entry of another kind. */
  const assess = async (reason: string) => {
    const { json: found } = await ask(pages.server(), '{ sources(first: 1) { nodes { id } } }');
    const { json } = await ask(
      pages.server(),
      'mutation ($id: ID!, $reason: String!) { assess(subject: $id, reliability: B, reason: $reason) { change { seq } } }',
      { id: found.data.sources.nodes[0].id, reason },
      withKey,
    );
    return json.data.assess.change.seq as number;
  };

  test('lists what changed, newest first, by keyboard from the header', async () => {
    const seq = await assess('read for years');
    const page = await open('/');
    await page.getByRole('link', { name: 'Journal' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Journal' }).waitFor();
    await page.locator('.journal-line').first().waitFor();
    await answered(page);
    const lines = await page.locator('.journal-line').allInnerTexts();
    expect(lines[0]).toMatch(
      new RegExp(`^local\\s*graded\\s+new: 1 grade\\s+read for years\\s+.* UTC · entry ${seq}$`),
    );
    expect(lines.at(-1)).toMatch(/^whosaid\s*imported a file\s+new: .*22 claims/);
    expect(await page.getByText(/new to you|since your last visit/).count()).toBe(0);
  });

  test('offers no undoing to a browser that can only read, and says how to', async () => {
    const page = await open('/journal');
    await page.getByText('npx whosaid open').waitFor();
    expect(await page.getByRole('button', { name: /^(Undo|Bring back)/ }).count()).toBe(0);
  });

  test('undoes a change with a reason after asking, and brings it back, by keyboard alone', async () => {
    const seq = await assess('a mistake');
    const page = await open('/journal', { writes: true });
    // The next key comes at once: until the field has the focus it would go to the button, where a space closes the form again.
    const opener = page.getByRole('button', { name: `Undo entry ${seq}`, exact: true });
    const focused = await opener.evaluate(async (button: HTMLElement) => {
      button.click();
      await new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => resolve(undefined))));
      return document.activeElement?.tagName;
    });
    expect(focused).toBe('INPUT');
    const form = page.getByRole('form', { name: `Undo entry ${seq}` });
    expect(await form.innerText()).toContain('The decision no longer counts.');
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await form.waitFor();
    await page.keyboard.type('wrong source');
    await photograph(page, 'journal-undo');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page
      .getByText(`entry ${seq + 1}`, { exact: false })
      .first()
      .waitFor();
    await answered(page);
    expect(await page.locator('.journal-line').first().innerText()).toMatch(/^local\s*took something back/);
    expect(await page.locator('.journal-line').first().innerText()).toContain('wrong source');
    const { json } = await ask(pages.server(), '{ sources(first: 1) { nodes { assessments { withdrawn reason } } } }');
    expect(json.data.sources.nodes[0].assessments).toContainEqual({ withdrawn: true, reason: 'a mistake' });

    await page.getByRole('button', { name: `Undo entry ${seq}`, exact: true }).press('Enter');
    await page.keyboard.type('again');
    await page.keyboard.press('Enter');
    const alert = await page.locator('.write-failure[role=alert]').innerText();
    expect(alert).toMatch(/Nothing was written\s+.*is already withdrawn by/);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: `Bring back entry ${seq + 1}` }).press('Enter');
    await page.keyboard.type('it was right');
    await page.keyboard.press('Enter');
    await page
      .getByText(`entry ${seq + 2}`, { exact: false })
      .first()
      .waitFor();
    const { json: back } = await ask(
      pages.server(),
      '{ sources(first: 1) { nodes { assessments { withdrawn reason } } } }',
    );
    expect(back.data.sources.nodes[0].assessments).toContainEqual({ withdrawn: false, reason: 'a mistake' });
  });

  test('says what is new since the last visit, and the address keeps the choice', async () => {
    const page = await open('/journal');
    const seq = await assess('later');
    await page.reload();
    await page.getByText('1 new entry since your last visit').waitFor();
    expect(await page.locator('.journal-line').filter({ hasText: 'new to you' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Show only these' }).press('Enter');
    await page.getByText('1 entry listed').waitFor();
    expect(await page.locator('.journal-line').innerText()).toContain(`entry ${seq}`);
    expect(new URL(page.url()).searchParams.get('since')).toMatch(/^\d{4}-\d{2}-\d{2}T/);
    const other = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    await other.getByText('1 entry listed').waitFor();
  });

  test('is narrowed by who did what, in the address, and can be saved', async () => {
    const page = await open('/journal');
    await page.getByRole('combobox', { name: 'By', exact: true }).selectOption('whosaid');
    await page.getByText('1 entry listed').waitFor();
    expect(new URL(page.url()).search).toBe('?by=whosaid');
    await page.getByLabel('What was done').selectOption('MERGE');
    await page.getByText('No entry is like that.').waitFor();
    await page.getByRole('button', { name: 'Show all' }).press('Enter');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).press('Enter'),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/^\ufeffentry,recorded,by,what was done/);
  });

  test('needs at most six requests, none of them to another host', async () => {
    const before = requested.length;
    await open('/journal');
    // One more tells whether this browser may write; the journal does not wait for it.
    const own = requested.slice(before).filter((address) => !address.endsWith('/session'));
    expect(own.length).toBeLessThanOrEqual(6);
    expect(requested.filter((address) => !address.startsWith('http://127.0.0.1'))).toEqual([]);
  });

  test('is accessible, fits, and can be printed', async () => {
    const page = await open('/journal', { writes: true });
    await page.locator('.journal-line').first().waitFor();
    await expectSound(page, 'journal');
  });

  test('the policy of the page is kept', () => {
    expect(errors).toEqual([]);
  });
});

inBrowser('the journal of an empty graph', 'empty', (pages) => {
  test('says so, and leads to how to begin', async () => {
    const page = await pages.open('/journal');
    await page.getByText('Nothing has been recorded yet.').waitFor();
    expect(pages.errors).toEqual([]);
  });
});
