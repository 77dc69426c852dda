import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ask } from '../server/serve.js';
import { answered, inBrowser, violations } from './browser.js';
import { expectSound } from './expectSound.js';
import { pathOfNamed } from './idOf.js';
import { hostileOutlet } from './mosul.js';

const mainText = (page: Page) => page.locator('main').innerText();

/** The text of a card by the beginning of its heading. */
const cardText = (page: Page, heading: string) =>
  page
    .locator('section.card')
    .filter({ has: page.getByRole('heading', { name: heading }) })
    .innerText();

inBrowser('a source', 'mosul', (pages) => {
  const { open, requested, errors } = pages;
  const observer = () => pathOfNamed(pages, 'source', 'Tigris Observer');

  test('is found by name from the header, by keyboard alone', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'Sources', exact: true }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Sources' }).waitFor();
    await answered(page);
    expect(await mainText(page)).toContain('7 sources');
    await page.getByLabel('Name', { exact: true }).focus();
    await page.keyboard.type('tigris watch');
    await page.getByText('1 source', { exact: true }).waitFor();
    expect(page.url()).toContain('?name=tigris+watch');
    await page.locator('.listing').getByRole('link', { name: 'Tigris Observer' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Tigris Observer' }).waitFor();
    await answered(page);
    expect(page.url()).toMatch(/\/source\/ent_[0-9a-f]{32}$/);
  });

  test('says who it is, under which names, and how documents write it', async () => {
    const page = await open(await observer());
    const main = await mainText(page);
    expect(main).toContain('An organisation that watches and documents what happens');
    expect(main).toContain('graded C: fairly reliable');
    const who = await cardText(page, 'Who it is');
    expect(who).toContain('Tigris Watch · مراقب دجلة');
    expect(who).toContain('“Tigris Observer” 1 time');
    expect(who).toContain('“the Tigris Watch” 1 time');
    expect(who).toContain('A diary of the occupied city');
  });

  test('says what it said, with its stance, whether it repeats, and what hangs on it alone', async () => {
    const page = await open(await observer());
    expect(await cardText(page, 'What it said')).toContain('6 claims, the latest happening first');
    expect(await cardText(page, 'What it said')).toContain('4 of the 6 claims listed hang on it.');
    const east = await page.locator('.claim-line').filter({ hasText: 'the eastern half' }).innerText();
    expect(east).toContain('from 24 January 2017 to March 2017');
    expect(east).toContain('1 independent voice');
    expect(east).toMatch(/says so\s*on its own account · said 24 January 2017/);
    expect(east).toContain('all hangs on it');
    const wire = await open(await pathOfNamed(pages, 'source', 'The Wire'));
    const retook = await wire.locator('.claim-line').filter({ hasText: 'retook' }).innerText();
    expect(retook).toContain('repeating Ministry of Defence of Iraq, does not vouch for it');
    const ministry = await open(await pathOfNamed(pages, 'source', 'Ministry of Defence of Iraq'));
    const seized = await ministry.locator('.claim-line').filter({ hasText: 'seized' }).innerText();
    expect(seized).toMatch(/denies it\s*on its own account/);
  });

  test('says how that fared, as the API counts it, with the claims behind each figure', async () => {
    const path = await observer();
    const page = await open(path);
    const { json } = await ask(
      pages.server(),
      'query ($id: ID!) { trackRecord(source: $id) { originated { count } denied { count claims { text } } retracted { count } of } }',
      { id: path.slice('/source/'.length) },
    );
    const { originated, denied, retracted, of } = json.data.trackRecord;
    const fared = await cardText(page, 'How it fared');
    expect(fared).toContain(
      `Counted over all of its ${of} sayings, with those that do not count here or were taken back.`,
    );
    expect(fared).toMatch(new RegExp(`${originated.count}\\s*said it itself`));
    expect(fared).toMatch(new RegExp(`${denied.count}\\s*is denied or doubted`));
    expect(fared).toMatch(new RegExp(`${retracted.count}\\s*was taken back`));
    const before = requested.length;
    await page.getByText('which it is denied or doubted').press('Enter');
    const claims = page.locator('.outcome').filter({ hasText: 'is denied or doubted' }).getByRole('link');
    await claims.first().waitFor();
    expect(await claims.allInnerTexts()).toEqual(denied.claims.map(({ text }: { readonly text: string }) => text));
    expect(requested.length - before).toBe(1);
  });

  test('says whom it depends on and who graded it, when and on whose word; tables are saved', async () => {
    const page = await open(await observer());
    expect(await cardText(page, 'Whom it depends on')).toMatch(
      /succeeds Nineveh Diary\s*no dates given · on the word of ann, 5 January 2026\s*The same people/,
    );
    expect(await cardText(page, 'How reliable')).toMatch(
      /C: fairly reliable\s*counts now\s*by ben, 9 January 2026\s*One figure was wrong.*B: usually reliable\s*by ann/s,
    );
    const agency = await open(await pathOfNamed(pages, 'source', 'Caliphate News Agency'));
    expect(await cardText(agency, 'Whom it depends on')).toMatch(/depends on The Wire\s*from 2014 to 2016/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).first().press('Enter'),
    ]);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv).toMatch(/^\ufeffclaim,when,stance/);
    expect(csv).toContain('The Iraqi army retook Mosul.,[2017-07-09..2017-07-10],says so');
  });

  test('without a name is said to be known from one document only', async () => {
    const page = await open(await pathOfNamed(pages, 'source', 'residents'));
    const main = await mainText(page);
    expect(main).toContain('Somebody who is not named and was there');
    expect(main).toContain('It is known from one document only: The city has fallen, The Wire, 11 June 2014');
    expect(main).toContain('“residents” elsewhere may be other people');
  });

  test('that never said anything shows what others say of it', async () => {
    const page = await open(await pathOfNamed(pages, 'source', 'Nineveh Diary'));
    expect(await mainText(page)).toContain('No saying of it is recorded here.');
    const { json } = await ask(pages.server(), '{ entities(name: "Iraqi army") { nodes { id } } }');
    const army = await open(`/source/${json.data.entities.nodes[0].id}`);
    expect(await mainText(army)).toMatch(/What is said of it: 5 claims.*The Iraqi army retook Mosul/s);
    expect(await army.getByRole('alert').count()).toBe(0);
  });

  test('is shown in the view of the address, and links keep it', async () => {
    const page = await open(`${await observer()}?published=2014-12-31`);
    expect(await cardText(page, 'What it said')).toContain('2 claims');
    const claim = page.locator('.claim-link').first();
    expect(await claim.getAttribute('href')).toContain('?published=2014-12-31');
    const none = await open(`${await observer()}?published=1900`);
    expect(await mainText(none)).toContain('Nothing that it said is in this view.');
  });

  test('needs at most six requests, none of them to another host', async () => {
    const path = await observer();
    const before = requested.length;
    await open(path, { first: true });
    expect(requested.slice(before).length).toBeLessThanOrEqual(6);
    expect(requested.filter((address) => !address.startsWith('http://127.0.0.1'))).toEqual([]);
  });

  test.each<[name: string, path: () => Promise<string>]>([
    ['source', observer],
    ['source-hostile', () => pathOfNamed(pages, 'source', hostileOutlet)],
    ['sources', async () => '/sources'],
  ])('is accessible, fits, and can be printed (%s)', async (name, path) => {
    await expectSound(await open(await path()), name);
  });

  test('with a hostile name is shown as text', async () => {
    const page = await open(await pathOfNamed(pages, 'source', hostileOutlet));
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.title()).not.toBe('owned');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('<img src=x');
  });

  test('the policy of the page is kept', () => {
    expect(errors).toEqual([]);
  });
});

inBrowser('a source with very many claims', 'busy', (pages) => {
  test('shows a page of them and fetches the rest on demand, a request for each page', async () => {
    const page = await pages.open(await pathOfNamed(pages, 'source', 'The Gazette'));
    expect(await cardText(page, 'What it said')).toContain('600 claims');
    expect(await page.locator('.claim-line').count()).toBe(20);
    expect(await cardText(page, 'How it fared')).toContain(
      'Not all of it: the latest 500 of its 600 sayings were read.',
    );
    const before = pages.requested.length;
    await page.getByRole('button', { name: 'Show more: 20 of 600 are listed' }).press('Enter');
    await page.getByRole('button', { name: 'Show more: 40 of 600 are listed' }).waitFor();
    expect(await page.locator('.claim-line').count()).toBe(40);
    expect(pages.requested.length - before).toBe(1);
  });
});

inBrowser('sources of the demonstration and of a dataset', 'ucdp', (pages) => {
  test('are listed, and each can be opened without an error', async () => {
    const page = await pages.open('/sources');
    const links = await page
      .locator('.listing a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(3);
    for (const link of links.slice(0, 3)) {
      const source = await pages.open(link);
      expect(await source.getByRole('heading', { level: 1 }).count()).toBe(1);
      expect(await source.getByRole('alert').count()).toBe(0);
      expect(await violations(source)).toEqual([]);
    }
    expect(pages.errors).toEqual([]);
  });
});

inBrowser('a source that is not there', 'empty', (pages) => {
  test('is said to be missing, and an empty list says how to fill the graph', async () => {
    const page = await pages.open(`/source/ent_${'0'.repeat(32)}`);
    expect(await mainText(page)).toContain('There is no such source');
    const list = await pages.open('/sources');
    expect(await mainText(list)).toContain('This graph has no sources yet. How to fill it');
    const narrowed = await pages.open('/sources?name=nobody');
    expect(await mainText(narrowed)).toContain('No sources like that in this view.');
  });
});
