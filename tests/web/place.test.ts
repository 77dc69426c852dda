import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { answered, inBrowser, photograph, violations } from './browser.js';
import { expectSound } from './expectSound.js';
import { pathOfNamed } from './idOf.js';
import { hostileOutlet } from './mosul.js';

const mainText = (page: Page) => page.locator('main').innerText();

/** The card with this heading. */
const card = (page: Page, heading: string) =>
  page.locator('section.card').filter({ has: page.getByRole('heading', { name: heading }) });

inBrowser('a place', 'mosul', (pages) => {
  const { open, requested, errors } = pages;
  const mosul = () => pathOfNamed(pages, 'place', 'Mosul');

  test('is found by name from the header, by keyboard alone', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'Places', exact: true }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Places' }).waitFor();
    await page.getByLabel('Name', { exact: true }).focus();
    await page.keyboard.type('mawsil');
    await page.getByText('1 place', { exact: true }).waitFor();
    const table = await page.locator('.listing').innerText();
    expect(table.replace(/\s+/g, ' ')).toMatch(/^Place Claims that name it Mosul .* 7$/);
    await photograph(page, 'places-found');
    await page.locator('.listing').getByRole('link', { name: 'Mosul' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Mosul' }).waitFor();
    await answered(page);
    expect(await mainText(page)).toMatch(/A place: city\s*part of Iraq\s*in Iraq › Nineveh/);
  });

  test('shows a lane for each source, and how each word is known without colour alone', async () => {
    const page = await open(await mosul());
    const names = await page.locator('.lane-name').allInnerTexts();
    expect(names).toHaveLength(8);
    expect(names.slice(0, 2)).toEqual(['Ministry of Defence of Iraq', 'Caliphate News Agency']);
    expect(names.at(-1)).toBe('they disagree');
    expect(names.join(' ').replace(/\s+/g, ' ')).toMatch(
      /Tigris Observer about Al-Zuhour district.*Tigris Observer about the eastern half/,
    );
    const observer = page.locator('.lane').filter({ hasText: 'Tigris Observer' }).first();
    // What is stated is drawn with neither of the patterns of what is inferred and what is assumed.
    expect(await observer.locator('.stretch.stated').count()).toBe(1);
    expect(await observer.locator('.stretch.stated pattern').count()).toBe(0);
    expect(await observer.locator('.stretch.assumed pattern').count()).toBeGreaterThan(0);
    expect(await observer.locator('.stretch.stated title').textContent()).toBe(
      'Islamic State: 10 June 2014, to 9 July 2017; it says so',
    );
    expect(await page.locator('.lanes figcaption').innerText()).toMatch(
      /it says so.*it follows from what it reports.*assumed until it says otherwise.*fading.*arrow/s,
    );
  });

  test('says who held it on a day, on whose word, on one screen', async () => {
    const page = await open(await mosul());
    await page.getByLabel('Who held it on').fill('2014-06-11');
    await page.getByText('On 11 June 2014').waitFor();
    expect(page.url()).toContain('?on=2014-06-11');
    const held = await page.locator('.holders > li').allInnerTexts();
    expect(held).toHaveLength(2);
    expect(held[0]).toMatch(/^Islamic State, on the word of 3 sources:\s*Tigris Observer: says so/);
    expect(held[0]).toContain('Caliphate News Agency: assumed: it said so earlier and nothing else since');
    expect(held[1]).toMatch(/^Iraqi army, on the word of 1 source:\s*Ministry of Defence of Iraq: says so/);
    const bottom = await page.locator('.lanes').evaluate((lanes) => lanes.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThan(900);
    const shared = await open(`${await mosul()}?on=2010-01-01`);
    expect(await mainText(shared)).toContain('No source in this view says who held it then.');
  });

  test('says the same as a table, which can be saved', async () => {
    const page = await open(await mosul());
    const rows = await page
      .getByRole('table', { name: 'Who held Mosul, on whose word' })
      .getByRole('row')
      .allInnerTexts();
    const cells = rows.map((row) => row.replace(/\s+/g, ' '));
    expect(cells).toContain(
      'Tigris Observer Islamic State 10 June 2014 9 July 2017 it says so Islamic State controls Mosul.',
    );
    expect(cells).toContain(
      'Caliphate News Agency Islamic State 9 or 10 June 2014 10 June 2014 it follows from what it reports Islamic State seized Mosul from the Iraqi army.',
    );
    expect(cells.some((row) => row.includes('until it says otherwise assumed: it says nothing else later'))).toBe(true);
    // As many rows as there are stretches in the lanes.
    expect(rows.length - 1).toBe(await page.locator('.lane:not(.disagreements) .stretch').count());
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      card(page, 'The same as a table').getByRole('button', { name: 'Save as CSV' }).press('Enter'),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/^\ufeffon the word of,of,who,earliest start/);
  });

  test('says where sources disagree, what is denied, and what has no time', async () => {
    const page = await open(await mosul());
    const disputes = await card(page, 'Where they disagree').innerText();
    expect(disputes).toMatch(
      /From 10 June 2014 to 12 June 2014\s*certain\s*Islamic State\s*on the word of .*Iraqi army\s*on the word of Ministry of Defence of Iraq/s,
    );
    expect(await card(page, 'Denied or doubted').innerText()).toMatch(/Ministry of Defence of Iraq denies it/);
    expect(await card(page, 'Said without a time').innerText()).toContain('The Peshmerga control Mosul.');
  });

  test('is looked at closer with keys and with buttons, and the address says what is in view', async () => {
    const page = await open(await mosul());
    await page.getByRole('region', { name: 'Picture over time' }).focus();
    await page.keyboard.press('+');
    await page.getByText(/^In view: from /).waitFor();
    const near = new URL(page.url()).searchParams;
    const length = () => Date.parse(near.get('to') ?? '') - Date.parse(near.get('from') ?? '');
    expect(length()).toBeGreaterThan(0);
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction((from) => !location.search.includes(`from=${from}`), near.get('from'));
    expect(new URL(page.url()).searchParams.get('from')?.localeCompare(near.get('from') ?? '')).toBe(-1);
    await page.getByRole('button', { name: 'All' }).press('Enter');
    await page.getByText('All of it is in view.').waitFor();
    expect(new URL(page.url()).search).toBe('');
    // What lies outside is not drawn at the edge.
    const june = await open(`${await mosul()}?from=2014-05-25&to=2014-07-05`);
    const north = june.locator('.lane').filter({ hasText: 'the eastern half' });
    expect(await north.locator('.stretch').count()).toBe(0);
  });

  test('lists what lies within it and what is said of it and of that', async () => {
    const page = await open(await mosul());
    expect(await card(page, 'What lies within it').innerText()).toMatch(
      /is part of Iraq.*includes Al-Zuhour district\s*no dates given · on the word of ann, 5 January 2026.*what lies within a part is on the page of the part/s,
    );
    const claims = await card(page, 'What is said of it').innerText();
    expect(claims).toContain('8 claims, the latest happening first');
    expect(claims).toContain('The Iraqi army took Al-Zuhour.');
    await page.getByRole('link', { name: 'where sources disagree about it' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Where sources disagree' }).waitFor();
    await answered(page);
    expect(await mainText(page)).toContain('about Mosul');
  });

  test('of which nobody says who held it says so', async () => {
    const page = await open(await pathOfNamed(pages, 'place', 'Iraq'));
    expect(await mainText(page)).toContain('Tigris Observer');
    const none = await open(`${await mosul()}?published=1900`);
    expect(await mainText(none)).toContain('No source in this view says when anybody held it.');
    expect(await mainText(none)).toContain('Nothing is said of it');
  });

  test('needs at most six requests, none of them to another host', async () => {
    const path = await mosul();
    const before = requested.length;
    await open(path, { first: true });
    expect(requested.slice(before).length).toBeLessThanOrEqual(6);
    expect(requested.filter((address) => !address.startsWith('http://127.0.0.1'))).toEqual([]);
  });

  test.each<[name: string, path: () => Promise<string>]>([
    ['place', async () => `${await mosul()}?on=2017-07-12`],
    ['places', async () => '/places'],
  ])('is accessible, fits, and can be printed (%s)', async (name, path) => {
    await expectSound(await open(await path()), name);
  });

  test('with hostile names around shows them as text', async () => {
    const page = await open(await mosul());
    expect(await page.locator('main img').count()).toBe(0);
    expect(await mainText(page)).toContain(hostileOutlet.slice(0, 40));
    expect(await page.title()).toBe('Mosul · whosaid');
  });

  test('the policy of the page is kept', () => {
    expect(errors).toEqual([]);
  });
});

inBrowser('a place with very many claims', 'busy', (pages) => {
  test('shows a page of them and fetches the rest on demand, a request for each page', async () => {
    const page = await pages.open(await pathOfNamed(pages, 'place', 'The bridge'));
    expect(await mainText(page)).toContain('600 claims');
    expect(await page.locator('.claim-line').count()).toBe(20);
    const before = pages.requested.length;
    await page.getByRole('button', { name: 'Show more: 20 of 600 are listed' }).press('Enter');
    await page.getByRole('button', { name: 'Show more: 40 of 600 are listed' }).waitFor();
    expect(await page.locator('.claim-line').count()).toBe(40);
    expect(pages.requested.length - before).toBe(1);
  });
});

inBrowser('the crossing of the demonstration', 'seed', (pages) => {
  test('has a lane for each of those who speak of it', async () => {
    const page = await pages.open(await pathOfNamed(pages, 'place', 'Al-Tanf crossing (Syrian side)'));
    expect((await page.locator('.lane-name').allInnerTexts()).map((name) => name.replace(/\s+/g, ' '))).toEqual([
      '“activists (2)” unnamed',
      'Syrian Observatory for Human Rights',
      '“activists (1)” unnamed',
    ]);
    expect(await mainText(page)).toContain('3 lanes, no disagreement found among them');
    expect(await violations(page)).toEqual([]);
    await photograph(page, 'place-seed');
    expect(pages.errors).toEqual([]);
  });
});

inBrowser('places of a dataset', 'ucdp', (pages) => {
  test('are told apart where they have one name, and opened without an error', async () => {
    const page = await pages.open('/places');
    const villages = await page.getByRole('row').filter({ hasText: 'Mill village' }).allInnerTexts();
    expect(new Set(villages).size).toBe(3);
    for (const village of villages) expect(village).toMatch(/Mill village\s+in \w+/);
    expect(await mainText(page)).toContain('Counted are the claims that name a place itself.');
    await page.getByRole('link', { name: 'Old Bridge' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Old Bridge' }).waitFor();
    await answered(page);
    expect(await mainText(page)).toContain('10.6° north, 20.3° east');
    expect(await mainText(page)).toContain('No source in this view says when anybody held it.');
    expect(await violations(page)).toEqual([]);
    expect(pages.errors).toEqual([]);
  });
});

inBrowser('a place that is not there', 'empty', (pages) => {
  test('is said to be missing, and an empty list says how to fill the graph', async () => {
    const page = await pages.open(`/place/ent_${'0'.repeat(32)}`);
    expect(await mainText(page)).toContain('There is no such place');
    expect(await mainText(await pages.open('/places'))).toContain('This graph has no places yet. How to fill it');
  });
});
