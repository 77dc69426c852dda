import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ask } from '../server/serve.js';
import { answered, inBrowser } from './browser.js';
import { expectSound } from './expectSound.js';
import { pathOfNamed } from './idOf.js';

const mainText = (page: Page) => page.locator('main').innerText();
const cards = (page: Page) => page.locator('article.conflict');

inBrowser('where sources disagree', 'mosul', (pages) => {
  const { open, requested, errors } = pages;

  test('shows each disagreement with both sides as columns, by keyboard from the header', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'Conflicts' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Where sources disagree' }).waitFor();
    await answered(page);
    const { json } = await ask(pages.server(), '{ conflicts { totalCount nodes { kind } } }');
    expect(json.data.conflicts.totalCount).toBeGreaterThan(3);
    expect(await cards(page).count()).toBe(json.data.conflicts.totalCount);
    expect(await mainText(page)).toContain(`${json.data.conflicts.totalCount} disagreements`);
    const denial = cards(page).filter({ hasText: 'Denied or doubted' });
    const sides = denial.locator('.conflict-side');
    expect(await sides.first().innerText()).toMatch(
      /^Says so\s*Caliphate News Agency\s*armed group\s*says so · said 10 June 2014/,
    );
    expect(await sides.last().innerText()).toMatch(
      /^Denies it\s*Ministry of Defence of Iraq\s*official\s*denies it · said 12 June 2014\s*in Statement of the ministry/,
    );
    const [left, right] = await sides.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
    expect(left?.top).toBe(right?.top);
    expect(left?.right).toBeLessThan(right?.left ?? 0);
  });

  test('links to the claims of both sides', async () => {
    const page = await open('/conflicts?kind=CONTROL&certainty=certain');
    const links = await cards(page).first().locator('.conflict-side > .conflict-claim a').allInnerTexts();
    expect(links).toHaveLength(2);
    await cards(page).first().locator('.conflict-claim a').first().press('Enter');
    await page.getByText('Who said it').first().waitFor();
    expect(page.url()).toMatch(/\/claim\/clm_[0-9a-f]{32}$/);
  });

  test('is narrowed by kind and by how certain it is, in the address', async () => {
    const page = await open('/conflicts');
    const all = await cards(page).count();
    await page.getByLabel('Kind').selectOption('DENIAL');
    await page.getByText('1 disagreement', { exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe('?kind=DENIAL');
    await page.getByLabel('How certain').selectOption('possible');
    await page.getByText('No possible disagreement was found in this view.').waitFor();
    expect(new URL(page.url()).search).toBe('?kind=DENIAL&certainty=possible');
    const certain = await open('/conflicts?certainty=certain');
    const shown = await cards(certain).count();
    expect(shown).toBeLessThan(all);
    expect(await mainText(certain)).toContain(`${shown} certain disagreement`);
    const { json } = await ask(pages.server(), '{ conflicts(certainty: CERTAIN) { totalCount } }');
    expect(shown).toBe(json.data.conflicts.totalCount);
    expect(await cards(await open('/conflicts?certainty=neither')).count()).toBe(all);
  });

  test('is limited to a place or a source, which can be taken away again', async () => {
    const place = (await pathOfNamed(pages, 'place', 'Al-Zuhour district')).slice('/place/'.length);
    const page = await open(`/conflicts?place=${place}`);
    expect(await mainText(page)).toContain('about Al-Zuhour district');
    await page.getByRole('button', { name: 'No longer only Al-Zuhour district' }).press('Enter');
    await page.getByText('about Al-Zuhour district').waitFor({ state: 'detached' });
    await answered(page);
    expect(new URL(page.url()).search).toBe('');
    const source = (await pathOfNamed(pages, 'source', 'Ministry of Defence of Iraq')).slice('/source/'.length);
    const ofSource = await open(`/conflicts?source=${source}`);
    expect(await mainText(ofSource)).toContain('with a claim by Ministry of Defence of Iraq');
    expect(await cards(ofSource).count()).toBeGreaterThan(1);
  });

  test('can be saved as a table', async () => {
    const page = await open('/conflicts?kind=DENIAL');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).press('Enter'),
    ]);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv).toMatch(/^\ufeffnumber,kind,certainty,side,claim,source/);
    expect(csv).toContain(
      '1,Denied or doubted,certain,2,Islamic State seized Mosul from the Iraqi army.,Ministry of Defence of Iraq,denies it',
    );
  });

  test('a view that leaves none says so', async () => {
    const page = await open('/conflicts?published=1900');
    expect(await mainText(page)).toContain('There is no claim that could disagree with another');
  });

  test('needs at most six requests, none of them to another host', async () => {
    const before = requested.length;
    await open('/conflicts', { first: true });
    expect(requested.slice(before).length).toBeLessThanOrEqual(6);
    expect(requested.filter((address) => !address.startsWith('http://127.0.0.1'))).toEqual([]);
  });

  test('is accessible, fits, and can be printed', async () => {
    const page = await open('/conflicts');
    expect(await page.locator('main img').count()).toBe(0);
    await expectSound(page, 'conflicts');
  });

  test('the policy of the page is kept', () => {
    expect(errors).toEqual([]);
  });
});

inBrowser('disagreements of a dataset', 'ucdp', (pages) => {
  test('of time have one claim and those who published too early', async () => {
    const page = await pages.open('/conflicts');
    expect(await cards(page).count()).toBe(1);
    expect(await cards(page).innerText()).toMatch(/Reported before it began\s*possible.*Published before that\s*NOBS/s);
    expect(pages.errors).toEqual([]);
  });
});

inBrowser('disagreements of the demonstration', 'seed', (pages) => {
  test('there are none, and that is said', async () => {
    const page = await pages.open('/conflicts');
    expect(await mainText(page)).toMatch(/All \d+ claims that can disagree were compared\./);
  });
});
