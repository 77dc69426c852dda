import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ask } from '../server/serve.js';
import { answered, inBrowser, overflow, type Pages, photograph, violations } from './browser.js';
import { expectSound } from './expectSound.js';
import { hostileName, longWords } from './harbour.js';

/** The path of the claim whose text has some words, or of an event. */
async function pathOf({ server }: Pages, text: string, kind: 'claim' | 'event' = 'claim'): Promise<string> {
  const query = `query ($text: String!) { search(text: $text, in: [${kind.toUpperCase()}], first: 1) { node { id } } }`;
  const { json } = await ask(server(), query, { text });
  return `/${kind}/${json.data.search[0].node.id}`;
}

const mainText = (page: Page) => page.locator('main').innerText();

inBrowser('the claim of the demonstration', 'seed', (pages) => {
  const { open, requested, errors } = pages;
  const seizure = () => pathOf(pages, 'rebels seized');

  test('says how many voices there are, who they are, and on whom it hangs', async () => {
    const page = await open(await seizure());
    const main = await mainText(page);
    expect(main).toContain('1 to 2\nindependent voices');
    expect(main).toContain('Independence is not established beyond 1 voice.');
    expect(main).toContain('No source in this view denies or doubts it.');
    expect(main).toContain('the outlet (unnamed): without it, nothing here is supported. A single point of failure.');
    const voices = page.getByRole('list').filter({ hasText: 'Syrian Observatory' }).first();
    expect(await voices.innerText()).toMatch(/Syrian Observatory for Human Rights\s*monitor\s*counts/);
    expect(await voices.innerText()).toContain('in order to take the Syrian side of the Al-Tanf crossing');
    expect(await voices.innerText()).toContain('which does not vouch for it, in the same document');
  });

  test('gives each of the four clocks in words', async () => {
    const page = await open(await seizure());
    const rows = await page.locator('.clock').allInnerTexts();
    const words = rows.map((row) => row.replace(/\s+/g, ' ').trim());
    expect(words[0]).toBe('happened 4 or 5 March 2016');
    expect(words).toContain('stated Syrian Observatory for Human Rights 5 March 2016');
    expect(words.some((row) => row.startsWith('published') && row.endsWith('between 5 and 31 March 2016'))).toBe(true);
    expect(words.at(-1)).toMatch(/^recorded \d+ \w+ \d{4}$/);
  });

  test('a source that is not believed changes the range and the address; going back restores both', async () => {
    const page = await open(await seizure());
    await page.getByRole('checkbox', { name: 'Syrian Observatory' }).press('Space');
    await page.getByText('0 to 1', { exact: true }).waitFor();
    expect(page.url()).toContain('?without=ent_');
    expect(await page.locator('.time-bar').innerText()).toContain('everyone but 1 source');
    const shared = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    expect(await mainText(shared)).toContain('0 to 1\nindependent voice');
    await page.getByRole('button', { name: 'Believe as before' }).press('Enter');
    await page.getByText('1 to 2', { exact: true }).waitFor();
    expect(page.url()).not.toContain('without');
  });

  test('needs at most six requests, none of them to another host', async () => {
    const path = await seizure();
    const before = requested.length;
    await open(path, { first: true });
    expect(requested.slice(before).length).toBeLessThanOrEqual(6);
    expect(requested.filter((address) => !address.startsWith('http://127.0.0.1'))).toEqual([]);
  });

  test('shows its query and its receipt, which the API replays', async () => {
    const page = await open(await seizure());
    await page.getByText('The 2 queries behind it').press('Enter');
    expect(await page.locator('.keep').innerText()).toContain('query WorkbenchClaim(');
    await page.getByText('Receipt', { exact: true }).press('Enter');
    const receipt = await page.locator('.keep .answered pre').innerText();
    const { json } = await ask(pages.server(), 'query ($receipt: String!) { replay(receipt: $receipt) { same } }', {
      receipt,
    });
    expect(json.data.replay).toEqual({ same: true });
  });

  test('its picture and its tables can be saved', async () => {
    const page = await open(await seizure());
    const saved = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).first().click(),
      ]);
      return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
    };
    const svg = await saved('Save as SVG');
    expect(svg.name).toBe('who-said-it.svg');
    expect(svg.content.toString()).toMatch(/^<svg .*Syrian Observatory/s);
    expect((await saved('Save as PNG')).content.subarray(1, 4).toString()).toBe('PNG');
    const csv = (await saved('Save as CSV')).content.toString();
    expect(csv).toMatch(/^\ufeffsource,named,does,counts/);
    expect(csv).toContain('Syrian Observatory for Human Rights,yes,says so,counts,');
  });

  test('is accessible, fits, and can be printed', async () => {
    await expectSound(await open(await seizure()), 'claim');
  });

  test('is printed without what only works on a screen', async () => {
    const page = await open(await seizure());
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('combobox').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Save as CSV' }).first().isVisible()).toBe(false);
    expect(await page.locator('.page-footer').innerText()).toContain('/claim/clm_');
    await photograph(page, 'claim-print');
  });

  test('the policy of the page is kept', () => {
    expect(errors).toEqual([]);
  });
});

inBrowser('a claim that others deny', 'harbour', (pages) => {
  const { open, leave, errors } = pages;
  const half = () => pathOf(pages, 'Half of the dockers');

  test('shows denials and doubts beside the support', async () => {
    const page = await open(await half());
    expect(await mainText(page)).toContain('1 source denies it, 1 source doubts it and 1 source would not say.');
    const against = page.locator('#against');
    expect(await against.innerText()).toMatch(/Port Authority\s*official\s*denies it/);
    expect(await against.innerText()).toMatch(/The Mayor\s*official\s*doubts it/);
    const sides = await page
      .locator('.two-sides > section')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
    expect(sides[0]?.top).toBe(sides[1]?.top);
    expect(sides[0]?.width).toBe(sides[1]?.width);
  });

  test('follows words through every hand that passed them on', async () => {
    const page = await open(await half());
    const chain = page.locator('.voice.support .relays .relays .relays');
    expect(await chain.innerText()).toContain('The Post');
  });

  test('shows the accounts of the event side by side, figures apart', async () => {
    const page = await open(await half());
    const rows = await page.getByRole('row').filter({ hasText: 'independent voice' }).allInnerTexts();
    expect(rows.some((row) => row.includes('120 people'))).toBe(true);
    expect(rows.some((row) => row.includes('at least 240 people'))).toBe(true);
    expect(await page.locator('tr[aria-current=true]').innerText()).toContain('Half of the dockers struck.');
  });

  test('a forecast is said to be one', async () => {
    const page = await open(await pathOf(pages, 'strike again'));
    expect(await mainText(page)).toContain('expected: nobody says that it has happened');
  });

  test('an event shows the same of all its accounts', async () => {
    const page = await open(await pathOf(pages, 'strike in North Harbour', 'event'));
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('The strike in North Harbour');
    expect(await mainText(page)).toContain('120 people');
    expect(await mainText(page)).toMatch(/[2-9] claims describe it\. An event groups claims/);
    expect(await mainText(page)).toContain('1 source denies it');
    expect(await violations(page)).toEqual([]);
    await photograph(page, 'event-1280-light');
  });

  test('hostile names and texts are shown as text, and the layout holds', async () => {
    for (const width of [1280, 390]) {
      for (const path of [await half(), await pathOf(pages, 'Wharfmen'), await pathOf(pages, 'All dockers')]) {
        const page = await open(path, { width });
        expect(await page.evaluate('window.harmed')).toBeUndefined();
        expect(await page.locator('main img, main script').count()).toBe(0);
        expect(await overflow(page)).toBe(0);
        await photograph(page, `hostile-${path.slice(-4)}-${width}`);
        await leave(page);
      }
    }
    const page = await open(await pathOf(pages, 'All dockers'));
    expect(await mainText(page)).toContain(hostileName.slice(0, 60));
    expect(errors).toEqual([]);
  });

  test('a very long text is cut, and shown whole on demand', async () => {
    const page = await open(await pathOf(pages, 'Wharfmen'));
    expect((await page.locator('q').first().innerText()).length).toBeLessThan(700);
    await page.locator('q').first().getByRole('button').press('Enter');
    expect(await page.locator('q').first().innerText()).toContain(longWords);
    expect(await overflow(page)).toBe(0);
  });
});

inBrowser('a claim of the dataset', 'ucdp', (pages) => {
  test('shows figures, dates and voices of every kind without an error', async () => {
    const { json } = await ask(pages.server(), '{ claims(first: 3) { nodes { id text } } }');
    for (const { id, text } of json.data.claims.nodes) {
      const page = await pages.open(`/claim/${id}`);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(text);
      expect(await mainText(page)).toMatch(/independent voice|[Nn]one/);
      await photograph(page, `ucdp-${id.slice(-4)}`);
      await pages.leave(page);
    }
    expect(pages.errors).toEqual([]);
  });

  test('an id that the graph does not have is said to be missing', async () => {
    const page = await pages.open(`/claim/clm_${'0'.repeat(32)}`);
    expect(await mainText(page)).toContain('This graph does not have it');
    expect(await mainText(page)).toContain('Search for a name or ask a question');
  });

  test.each(['claim', 'event', 'place', 'source'])(
    'what is no id of a %s is said to be none, with what to do and no button that cannot help',
    async (kind) => {
      const page = await pages.open(`/${kind}/nothing`);
      const alert = page.getByRole('alert');
      expect(await alert.innerText()).toMatch(/"nothing" is not an id.*Search for a name or ask a question/s);
      expect(await alert.innerText()).not.toContain('BAD_USER_INPUT');
      expect(await alert.getByRole('button').count()).toBe(0);
      if (kind === 'event') await photograph(page, 'no-id');
    },
  );

  test('a view that leaves nobody says so', async () => {
    const { json } = await ask(pages.server(), '{ claims(first: 1) { nodes { id } } }');
    const page = await pages.open(`/claim/${json.data.claims.nodes[0].id}?published=1900`);
    await answered(page);
    expect(await mainText(page)).toContain('No source in this view says anything about it');
  });
});
