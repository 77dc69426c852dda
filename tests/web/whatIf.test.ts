import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ask } from '../server/serve.js';
import { answered, inBrowser } from './browser.js';
import { expectSound } from './expectSound.js';
import { pathOfNamed } from './idOf.js';

inBrowser('what if', 'mosul', (pages) => {
  const { open, requested, errors } = pages;
  const ministry = async () =>
    (await pathOfNamed(pages, 'source', 'Ministry of Defence of Iraq')).slice('/source/'.length);

  test('a source is unticked by keyboard, and what falls, shrinks and gains is shown, as the API says', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'What if' }).press('Enter');
    await page.getByText('All sources are believed.').waitFor();
    await page.getByLabel('Name of a source').fill('Ministry of Defence');
    const box = page.getByRole('checkbox', { name: /Ministry of Defence of Iraq/ });
    await box.press('Space');
    await page.getByText(/that rest on them/).waitFor();
    await answered(page);
    expect(await page.locator('h1').innerText()).toBe('What if you do not believe Ministry of Defence of Iraq?');
    const id = await ministry();
    expect(new URL(page.url()).searchParams.get('distrust')).toBe(id);
    const { json } = await ask(
      pages.server(),
      'query ($ids: [ID!]) { whatIf(distrust: $ids) { lost { text } shrunk { claim { text } } grown { claim { text } } gained { claim { text } } conflictsGoneCount read } }',
      { ids: [id] },
    );
    const { lost, shrunk, conflictsGoneCount, read } = json.data.whatIf;
    expect(lost.length + shrunk.length + conflictsGoneCount).toBeGreaterThan(0);
    const main = await page.locator('main').innerText();
    expect(main).toContain(`of ${read} claims that rest on them`);
    if (lost.length > 0) expect(main).toContain(`Falls: no support is left: ${lost.length}`);
    if (conflictsGoneCount > 0) expect(main).toContain(`No longer in conflict: ${conflictsGoneCount}`);
    for (const { text } of lost.slice(0, 20)) expect(main).toContain(text);
    await box.press('Space');
    await page.getByText('All sources are believed.').waitFor();
  });

  test('the address holds the choice, also of sources that the list does not show, and it can be saved', async () => {
    const page = await open(`/what-if?distrust=${await ministry()}&name=Caliphate`);
    expect(await page.getByRole('checkbox', { name: /Ministry of Defence of Iraq/ }).isChecked()).toBe(false);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).press('Enter'),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/^\ufeffchange,claim,voices before,voices after,id/);
    await page.getByRole('button', { name: 'Believe all of them again' }).press('Enter');
    await page.getByText('All sources are believed.').waitFor();
    expect(new URL(page.url()).searchParams.get('distrust')).toBeNull();
  });

  test('a source that the graph does not have is said in words', async () => {
    const page = await open(`/what-if?distrust=ent_${'0'.repeat(32)}`);
    await page.getByRole('heading', { name: 'This graph does not have it' }).waitFor();
  });

  test('needs at most six requests, none of them to another host', async () => {
    const path = `/what-if?distrust=${await ministry()}`;
    const before = requested.length;
    await open(path, { first: true });
    expect(requested.slice(before).length).toBeLessThanOrEqual(6);
    expect(requested.filter((address) => !address.startsWith('http://127.0.0.1'))).toEqual([]);
  });

  test('is accessible, fits, and can be printed', async () => {
    await expectSound(await open(`/what-if?distrust=${await ministry()}`), 'what-if');
  });

  test('the policy of the page is kept', () => {
    expect(errors).toEqual([]);
  });
});

inBrowser('what a claim hangs on', 'seed', (pages) => {
  test('is one click from what would fall without it', async () => {
    const { json } = await ask(pages.server(), '{ claims(first: 1, orderBy: REPORTS_DESC) { nodes { id } } }');
    const page = await pages.open(`/claim/${json.data.claims.nodes[0].id}`);
    await page
      .getByRole('link', { name: /What falls without/ })
      .first()
      .press('Enter');
    await page.getByText(/claims? loses? all support/).waitFor();
    expect(pages.errors).toEqual([]);
  });
});
