import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { runHere } from '../cli/runHere.js';
import { cleanUp, emptyFolder } from '../cli/whosaid.js';
import { ask, withKey } from '../server/serve.js';
import { answered, inBrowser, overflow, type Pages, photograph, violations } from './browser.js';
import { expectSound } from './expectSound.js';

afterAll(cleanUp);

const question = '/ask?q=who+reported+the+seizure+of+Al-Tanf';
const added = (page: Page) => page.getByText(/^Added\. The case file has/).waitFor();

/** The id of the first thing that a query finds under the name `found`. */
async function idOf({ server }: Pages, query: string): Promise<string> {
  const { json } = await ask(server(), query);
  return [json.data.found].flat()[0].node.id;
}

/** Opens pages one after the other in one window, and adds each by keyboard. */
async function pick(page: Page, url: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(`${url}${path}`);
    await page.getByRole('button', { name: 'Add to case file' }).waitFor();
    await answered(page);
    await page.keyboard.press('c');
    await added(page);
  }
}

/** Saves the case file from its page, and gives its path. */
async function saved(page: Page): Promise<{ readonly path: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as one HTML file' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toMatch(/^case-file-\d{4}-\d{2}-\d{2}\.html$/);
  const path = join(emptyFolder(), 'case.html');
  await download.saveAs(path);
  return { path, text: readFileSync(path, 'utf8') };
}

/** Opens a file from the disk in a browser that knows nothing and has no network. `asked` lists all that it asks for. */
async function read(from: Page, path: string): Promise<{ readonly page: Page; readonly asked: readonly string[] }> {
  const page = await (from.context().browser() as Browser).newPage({ offline: true });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(path).href);
  return { page, asked };
}

inBrowser('the case file', 'seed', (pages) => {
  const { open, server, errors } = pages;
  const claim = async () =>
    `/claim/${await idOf(pages, '{ found: search(text: "rebels seized", in: [CLAIM], first: 1) { node { id } } }')}`;
  const place = async () =>
    `/place/${await idOf(pages, '{ found: search(text: "tanf", in: [ENTITY], first: 1) { node { id } } }')}`;

  test('is filled from every kind of answer, by button and by key, and counted in the header', async () => {
    const { json } = await ask(server(), '{ sources(first: 1) { nodes { id } } events(first: 1) { nodes { id } } }');
    const source = json.data.sources.nodes[0].id;
    const paths = [
      question,
      await claim(),
      `/event/${json.data.events.nodes[0].id}`,
      `/source/${source}`,
      await place(),
      '/conflicts',
      `/what-if?distrust=${source}`,
    ];
    const page = await open(question);
    await page.getByRole('button', { name: 'Add to case file' }).press('Enter');
    await added(page);
    await pick(page, server().url, paths.slice(1));
    await page.getByRole('link', { name: 'Check a draft' }).press('Enter');
    await page
      .getByLabel('The draft, in English', { exact: true })
      .fill('Syrian rebels seized the Al-Tanf crossing in March 2016.');
    await page.getByRole('button', { name: 'Check it' }).press('Enter');
    await page.getByText(/can be compared with the graph/).waitFor();
    await page.getByRole('button', { name: 'Add to case file' }).press('Enter');
    await added(page);
    expect(await page.locator('.case-count').innerText()).toBe('8');
    await page.reload();
    expect(await page.locator('.case-count').innerText()).toBe('8');
    await page.getByRole('link', { name: /^Case file/ }).press('Enter');
    expect(await page.locator('.case-picked').count()).toBe(8);
    const file = await saved(page);
    const { code, out } = await runHere(['replay', file.path, '--url', server().url]);
    expect(out).toContain('8 answers: 8 same.');
    expect(code).toBe(0);
  });

  test('is not offered for lists of work', async () => {
    for (const path of ['/journal', '/review']) {
      const page = await open(path);
      expect(await page.getByRole('button', { name: 'Add to case file' }).count()).toBe(0);
    }
  });

  test('is put in order, given words and emptied after asking, by keyboard alone', async () => {
    const page = await open('/');
    await pick(page, server().url, [question, '/conflicts']);
    await page.goto(`${server().url}/case`);
    const headings = () => page.locator('.case-picked h2').allInnerTexts();
    expect(await headings()).toEqual(['1. who reported the seizure of Al-Tanf', '2. Where sources disagree']);
    await page.getByRole('button', { name: 'Move answer 2 up' }).press('Enter');
    expect(await headings()).toEqual(['1. Where sources disagree', '2. who reported the seizure of Al-Tanf']);
    expect(await page.getByText('Where sources disagree is number 1 now.').count()).toBe(1);
    // The focus stays with what was moved: pressed again, nothing is above it; Tab leads to the other way.
    const focused = 'document.activeElement.getAttribute("aria-label")';
    expect(await page.evaluate(focused)).toBe('Move answer 1 up');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect((await headings())[1]).toBe('2. Where sources disagree');
    expect(await page.evaluate(focused)).toBe('Move answer 2 down');
    await page.getByRole('button', { name: 'Move answer 2 up' }).press('Enter');
    await page.getByLabel('Title of the file').fill('The crossing');
    await page.getByLabel('Heading').first().fill('Nobody is contradicted');
    await page.getByLabel('Note').first().fill('Asked for the desk.');
    await page.reload();
    expect((await headings())[0]).toBe('1. Nobody is contradicted');
    const { text } = await saved(page);
    expect(text).toContain('<title>The crossing · whosaid case file</title>');
    expect(text).toContain('Asked for the desk.');
    await page.getByRole('button', { name: 'Remove answer 1' }).press('Enter');
    expect(await headings()).toEqual(['1. who reported the seizure of Al-Tanf']);
    expect(await page.evaluate('document.activeElement.value')).toBe('who reported the seizure of Al-Tanf');
    await page.getByRole('button', { name: 'Empty the case file' }).press('Enter');
    await page.keyboard.press('Enter');
    expect(await page.locator('.case-picked').count()).toBe(1);
    await page.getByRole('button', { name: 'Empty the case file' }).press('Enter');
    await page.getByRole('button', { name: 'Remove all' }).press('Enter');
    await page.getByText('Nothing is picked yet.').waitFor();
    expect(await page.locator('.case-count').innerText()).toBe('0');
  });

  test('does not take more than a browser keeps, and says so', async () => {
    const page = await open(question);
    await page.evaluate(
      'localStorage.setItem("whosaid-case-file-1", JSON.stringify({title: "x".repeat(4e6), items: []}))',
    );
    await page.reload();
    await answered(page);
    await page.keyboard.press('c');
    await page.getByText('The case file is full').waitFor();
    expect(await page.locator('.case-count').innerText()).toBe('0');
  });

  test('does not take an answer that the graph no longer gives, and shows why', async () => {
    const page = await open(await claim(), { width: 390 });
    const { json } = await ask(server(), '{ sources(first: 1) { nodes { id } } }');
    await page.route('**/graphql', (route) => {
      const body = route.request().postData() ?? '';
      // Somebody else takes the source of the claim away while the page is open.
      return body.includes('WorkbenchClaim(')
        ? route.continue({
            postData: body.replace('"view":{', `"view":{"excludeSources":["${json.data.sources.nodes[0].id}"],`),
          })
        : route.continue();
    });
    await page.keyboard.press('c');
    const why = page.getByText('The graph has changed since this page was loaded');
    await why.waitFor();
    // The button is far below the top of a narrow page.
    const { top, bottom } = await why.evaluate((one) => one.getBoundingClientRect());
    expect([top >= 0, bottom <= 900]).toEqual([true, true]);
    expect(await page.locator('.case-count').innerText()).toBe('0');
  });

  test('its page is accessible, fits, and can be printed', async () => {
    const page = await open('/');
    await pick(page, server().url, [question, await claim()]);
    await page.goto(`${server().url}/case`);
    await page.locator('.case-picked').first().waitFor();
    await expectSound(page, 'case');
  });

  test('is one file that is read from the disk without a network, a script or a button', async () => {
    const from = await open('/');
    await pick(from, server().url, [question, `${await claim()}?published=2016-04`, await place()]);
    await from.goto(`${server().url}/case`);
    const { path, text } = await saved(from);
    expect(text).not.toMatch(
      /<(?:script|button|input|form|iframe|link|img)\b|\son\w+=|javascript:|@import|url\(\s*["']?http/i,
    );
    const { page, asked } = await read(from, path);
    expect(asked).toEqual([pathToFileURL(path).href]);
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ media: 'screen', colorScheme: theme });
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await overflow(page)).toBe(0);
        await photograph(page, `case-file-${width}-${theme}`);
      }
      expect(await violations(page)).toEqual([]);
    }
    const shown = await page.locator('#answer-2').innerText();
    expect(shown).toContain('1 to 2');
    expect(shown).toContain('Syrian Observatory for Human Rights');
    expect(shown).toContain('Published by\nApril 2016');
    expect(shown).toMatch(/as of journal entry \d+, recorded /);
    await page.getByText('Receipt', { exact: true }).first().press('Enter');
    expect(await page.locator('#answer-1 > details pre').first().innerText()).toMatch(/^[\w-]{200,}$/);
    await page.setViewportSize({ width: 673, height: 900 });
    await page.emulateMedia({ media: 'print' });
    expect(await overflow(page)).toBe(0);
    await photograph(page, 'case-file-print');
    await page.close();
  });

  test('is replayed: the same, then changed, and altered where it was altered', async () => {
    const page = await open('/');
    await pick(page, server().url, [await claim(), '/conflicts', await place()]);
    await page.goto(`${server().url}/case`);
    const { path, text } = await saved(page);
    const fingerprint = /Its fingerprint is ([0-9a-f ]+)\./.exec(await page.locator('.case-said').innerText())?.[1];
    const replay = (file: string) => runHere(['replay', file, '--url', server().url]);
    const same = await replay(path);
    expect(same.out).toContain(`Fingerprint ${fingerprint}.`);
    expect(same).toMatchObject({ code: 0, err: '' });

    const tampered = join(emptyFolder(), 'tampered.html');
    writeFileSync(tampered, text.replace(/(case-answer">.*?)rebels seized/s, '$1rebels lost'));
    const found = await replay(tampered);
    expect(found.code).toBe(2);
    expect(found.out).toContain('The page was altered after it was saved.');
    expect(found.out).toContain('its text: altered\n    What the file shows of it is not what was saved.');
    expect(found.out).toContain('3 answers: 1 altered, 2 same.');

    const { json } = await ask(
      server(),
      '{ found: whoReported(text: "rebels seized tanf") { happenings { origins { attribution { id } } } } }',
    );
    const id = json.data.found.happenings[0].origins[0].attribution.id;
    await ask(
      server(),
      'mutation ($id: ID!) { retract(attribution: $id, reason: "misread") { change { seq } } }',
      { id },
      withKey,
    );
    const changed = await replay(path);
    expect(changed.code).toBe(6);
    expect(changed.out).toMatch(
      /its receipt: changed\n +Different answer\n.*since journal entry \d+, retract — local, [^\n]*: misread/s,
    );
    expect(changed.out).toMatch(/query WorkbenchClaim with .*: changed\n +\w+\./);
    expect(changed.out).toMatch(/3 answers: \d changed, \d same\./);
  });

  test('the policy of the pages is kept', () => {
    expect(errors).toEqual([]);
  });
});

inBrowser('a case file of hostile names', 'harbour', (pages) => {
  const { open, server } = pages;

  test('has them as text, and no harm is done', async () => {
    const from = await open('/');
    const claim = await idOf(
      pages,
      '{ found: search(text: "Half of the dockers", in: [CLAIM], first: 1) { node { id } } }',
    );
    const { json } = await ask(server(), '{ documents(first: 50) { nodes { id title } } }');
    const hostile = json.data.documents.nodes.find(({ title }: { readonly title: string }) =>
      title.startsWith('<img src=x'),
    );
    await pick(from, server().url, [`/claim/${claim}`, `/document/${hostile.id}`]);
    await from.goto(`${server().url}/case`);
    await from.getByLabel('Title of the file').fill('</title><script>window.harmed=1</script>');
    await from
      .getByLabel('Note')
      .first()
      .fill('--><!--answer 2--></pre><pre id="whosaid-case-file" class="code wrap">');
    const { path } = await saved(from);
    const { page } = await read(from, path);
    expect(await page.evaluate('window.harmed')).toBeUndefined();
    expect(await page.locator('#title-2').innerText()).toContain('<img src=x onerror=');
    expect(await page.locator('script, img').count()).toBe(0);
    expect(await page.title()).toBe('</title><script>window.harmed=1</script> · whosaid case file');
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflow(page)).toBe(0);
      await photograph(page, `case-file-hostile-${width}`);
    }
    await page.close();
    expect(await runHere(['replay', path, '--url', server().url])).toMatchObject({ code: 0, err: '' });
  });
});
