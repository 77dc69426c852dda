import { expect, test } from '@jest/globals';
import { answered, inBrowser, photograph, violations } from './browser.js';
import { expectSound } from './expectSound.js';

const question = 'who reported the seizure of Al-Tanf';

inBrowser('asking the demonstration', 'seed', ({ open, requested, errors }) => {
  test('one Enter leads from the question to the answer, by keyboard alone', async () => {
    const page = await open('/');
    await page.keyboard.press('/');
    await page.keyboard.type(question);
    await page.keyboard.press('Enter');
    await page.getByText('2 happenings, each with its own voices').waitFor();
    await answered(page);
    expect(page.url()).toContain('/ask?q=who+reported+the+seizure+of+Al-Tanf');
    const sentences = page.getByRole('region', { name: 'The answer', exact: true });
    // What the happenings below say stands there once; the rest of the sentences comes on demand.
    expect(await sentences.innerText()).toMatch(/^2 happenings match\.\s+Show all 5 sentences$/);
    await sentences.getByRole('button').press('Enter');
    expect(await sentences.innerText()).toContain('1 claim: Islamic State seized both sides');
    const main = await page.locator('main').innerText();
    expect(main).toContain('Read as: Who reported claims of seizure of the place Al-Tanf crossing.');
    expect(main).toMatch(/1 to 2 independent voices\s+Independence is not established beyond 1 voice\./);
    expect(main).toContain('0 to 1 independent voice');
    expect(main).toContain('No source in this view denies or doubts it.');
    expect(await page.locator('.time-bar').innerText()).toMatch(
      /^As of now\s+published at any time\s+believing everyone/,
    );
  });

  test('each claim of the answer is a link to its page', async () => {
    const page = await open(`/ask?q=${encodeURIComponent(question)}`);
    await page.getByRole('link', { name: 'Syrian rebels seized the Syrian side' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Syrian rebels seized' }).waitFor();
    expect(page.url()).toMatch(/\/claim\/clm_[0-9a-f]{32}$/);
  });

  test('keeps what answers a question, and the whole answer of one happening', async () => {
    const first = await open('/ask?q=Who+was+the+first+to+report+the+seizure+of+Al-Tanf%3F');
    const sentences = (page: typeof first) => page.getByRole('region', { name: 'The answer', exact: true }).innerText();
    expect(await sentences(first)).toMatch(
      /^2 happenings match\.\s+The times that are known do not settle who was first/,
    );
    const one = await open('/ask?q=Who+reported+that+rebels+seized+Al-Tanf%3F');
    expect(await sentences(one)).toMatch(/^1 claim: Syrian rebels seized .*\s+Reported by activists/);
  });

  test('an answer needs at most six requests', async () => {
    const before = requested.length;
    await open(`/ask?q=${encodeURIComponent(question)}`, { first: true });
    expect(requested.slice(before).length).toBeLessThanOrEqual(6);
  });

  test('a question that is not understood shows what was not, and links to questions that are', async () => {
    const page = await open('/ask?q=why+did+the+frogs+cross');
    expect(await page.locator('mark').allInnerTexts()).toEqual(['frogs']);
    const nearest = page.locator('main').getByRole('link', { name: /\?$/ }).first();
    const question = await nearest.innerText();
    await nearest.click();
    await page.getByText('Read as:').waitFor();
    expect(await page.getByRole('combobox').inputValue()).toBe(question);
  });

  test('names are suggested while typing, and chosen with an arrow key', async () => {
    const page = await open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('al-tanf-2016');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    const chosen = await page.locator('[role=option][aria-selected=true]').innerText();
    expect(chosen).toContain('Fighting for the Al-Tanf crossing, March 2016');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Fighting for the Al-Tanf crossing' }).waitFor();
    expect(page.url()).toContain('/event/evt_');
  });

  test('a suggestion names its kind on one line, and what was chosen stays chosen when others come', async () => {
    const page = await open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('syrian');
    const options = page.getByRole('option');
    await options.filter({ hasText: 'Syrian Observatory for Human Rights' }).waitFor();
    const lines = await page.evaluate(`[...document.querySelectorAll('[role=option] > .soft')].map((one) => {
      const range = document.createRange();
      range.selectNodeContents(one.firstChild);
      return [one.firstChild.textContent, range.getClientRects().length];
    })`);
    expect(lines).toContainEqual(['organisation', 1]);
    expect((lines as readonly (readonly [string, number])[]).filter(([, count]) => count > 1)).toEqual([]);
    const names = await options.allInnerTexts();
    const wanted = names.findIndex((name) => name.startsWith('Syrian Observatory'));
    expect(wanted).toBeGreaterThan(0);
    for (let step = 0; step <= wanted; step += 1) await page.keyboard.press('ArrowDown');
    const selected = page.locator('[role=option][aria-selected=true]');
    expect(await selected.innerText()).toContain('Syrian Observatory');
    // The suggestions for more letters come late, in another order.
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/graphql', async (route) => {
      await held;
      await route.continue();
    });
    const asked = page.waitForRequest((request) => request.postData()?.includes('syrian observ') === true);
    await page.keyboard.type(' observ');
    await asked;
    for (let step = 0; step <= wanted; step += 1) await page.keyboard.press('ArrowDown');
    expect(await selected.innerText()).toContain('Syrian Observatory');
    release();
    await options.first().filter({ hasText: 'Syrian Observatory' }).waitFor();
    expect(await selected.innerText()).toContain('Syrian Observatory');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Syrian Observatory for Human Rights' }).waitFor();
  });

  test('a list shows its next page on demand, with one request', async () => {
    const page = await open('/');
    const claims = page.locator('main a[href*="/claim/"]');
    expect(await claims.count()).toBe(6);
    const before = requested.length;
    await page.getByRole('button', { name: 'Show more' }).press('Enter');
    await page.getByRole('button', { name: 'Show more' }).waitFor({ state: 'detached' });
    expect(await claims.count()).toBe(22);
    expect(requested.length - before).toBe(1);
  });

  test('a view narrows the answer, and is in the address', async () => {
    const page = await open(`/ask?q=${encodeURIComponent(question)}&published=2016-03-04`);
    expect(await page.locator('main').innerText()).toContain('No claim in this view of the graph says that.');
    expect(await page.locator('.time-bar').innerText()).toContain('published by 4 March 2016');
  });

  test.each([
    ['start', '/'],
    ['answer', `/ask?q=${encodeURIComponent(question)}`],
    ['not-understood', '/ask?q=why+did+the+frogs+cross'],
  ])('is accessible, fits, and can be printed (%s)', async (name, path) => {
    await expectSound(await open(path), `ask-${name}`);
  });

  test('no other host is asked, and the policy of the page is kept', () => {
    expect(requested.filter((address) => !address.startsWith('http://127.0.0.1'))).toEqual([]);
    expect(errors).toEqual([]);
  });
});

inBrowser('asking a dataset', 'ucdp', ({ open, errors }) => {
  test('questions of the start page are answered', async () => {
    const page = await open('/');
    const links = page.locator('main .card').first().getByRole('link');
    const questions = await links.allInnerTexts();
    expect(questions.length).toBeGreaterThan(2);
    await links.first().click();
    await page.getByText('Read as:').waitFor();
    await answered(page);
    expect(await page.getByText(/independent voice/).count()).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });
});

inBrowser('asking an empty graph', 'empty', ({ open }) => {
  test('shows how to fill it', async () => {
    const page = await open('/');
    const main = await page.locator('main').innerText();
    for (const way of ['Load the demonstration', 'Import a file', 'Read an article']) expect(main).toContain(way);
    expect(main).toContain('npx whosaid import jsonl seed/al-tanf-2016.jsonl');
    expect(await violations(page)).toEqual([]);
    await photograph(page, 'empty');
  });

  test.each([
    ['a question', `/ask?q=${encodeURIComponent(question)}`, 'No question has an answer here: this graph is empty'],
    ['the disagreements', '/conflicts', 'There is no claim that could disagree with another'],
    ['the sources to untick', '/what-if', 'No source says anything in this view.'],
    ['the places', '/places', 'This graph has no places yet.'],
  ])('leads from there to how to fill it (%s)', async (_, path, words) => {
    const page = await open(path);
    expect(await page.locator('main').innerText()).toContain(words);
    await page
      .locator('main')
      .getByRole('link', { name: /^(See what is in|How to fill it)/ })
      .press('Enter');
    await page.getByRole('heading', { name: 'This graph is empty' }).waitFor();
  });

  test('compares no sentence of a draft, and does not say that all is well', async () => {
    const page = await open('/check');
    await page
      .getByLabel('The draft, in English', { exact: true })
      .fill('Rebels seized the crossing. The mayor resigned.');
    await page.getByRole('button', { name: 'Check it' }).press('Enter');
    await page.getByText('No sentence was compared: of 2 sentences, 0 say something').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('No sentence has a flag');
  });
});
