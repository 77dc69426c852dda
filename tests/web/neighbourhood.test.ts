import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ask } from '../server/serve.js';
import { answered, inBrowser, overflow, type Pages, photograph } from './browser.js';
import { expectSound } from './expectSound.js';
import { pathOfNamed } from './idOf.js';

const edges = (page: Page) =>
  page.locator('.card', { has: page.getByRole('heading', { name: /on whose word it is$/ }) });
const nodes = (page: Page) => page.locator('.card', { has: page.getByRole('heading', { name: /^\d+ nodes?$/ }) });
/** The picture once it is drawn, as it looks. */
async function drawn(page: Page): Promise<Buffer> {
  await page.locator('.graph-picture canvas').first().waitFor();
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  return page.locator('.graph-picture').screenshot();
}

const noWebGl = 'HTMLCanvasElement.prototype.getContext = () => null';

inBrowser('what surrounds a thing', 'seed', (pages) => {
  const { open, leave, requested, errors } = pages;
  const around = async (kind: 'source' | 'place', name: string) =>
    (await pathOfNamed(pages, kind, name)).replace(`/${kind}/`, '/neighbourhood/');
  const openPlace = async (opening: Parameters<Pages['open']>[1] = {}) =>
    open(await around('place', 'Al-Tanf crossing (Syrian side)'), opening);

  test('is a table of edges, each with on whose word it is, and a table of nodes', async () => {
    const page = await openPlace();
    expect(await page.locator('h1').innerText()).toBe('Around Al-Tanf crossing (Syrian side)');
    const rows = await edges(page)
      .locator('tbody tr')
      .evaluateAll((all) => all.map((one) => [...one.children].map((cell) => cell.textContent ?? '')));
    expect(rows.length).toBeGreaterThan(10);
    for (const [from, edge, to, word] of rows) for (const cell of [from, edge, to, word]) expect(cell).not.toBe('');
    expect(
      rows.find(([from, edge]) => from === 'Syrian Observatory for Human Rights' && edge === 'says so')?.[3],
    ).not.toBe('');
    expect(rows.find(([, edge]) => edge === 'involves, where')?.[2]).toBe('Al-Tanf crossing (Syrian side)');
    const first = nodes(page).locator('tbody tr').first();
    expect(await first.innerText()).toMatch(/Al-Tanf crossing \(Syrian side\)\s+place\s+0\s+yes/);
    expect(await page.locator('.heading').innerText()).toMatch(/\d+ nodes and \d+ edges: \d+ claims/);
  });

  test('has a picture where the browser can draw it, the same every time', async () => {
    const page = await openPlace({ first: true });
    const canDraw = await page.evaluate('document.createElement("canvas").getContext("webgl2") !== null');
    if (canDraw !== true) {
      await page.getByText('This browser cannot draw the picture: it has no WebGL.').waitFor();
      return;
    }
    const shown = await drawn(page);
    await page.getByRole('button', { name: 'Zoom in' }).press('Enter');
    expect((await drawn(page)).equals(shown)).toBe(false);
    await page.getByRole('button', { name: 'All of it' }).press('Enter');
    expect((await drawn(page)).equals(shown)).toBe(true);
    await leave(page);
    const again = await openPlace();
    expect((await drawn(again)).equals(shown)).toBe(true);
    await again.locator('.graph-picture').hover();
    await photograph(again, 'neighbourhood-picture');
    expect(errors).toEqual([]);
  });

  test('without WebGL says so, and has all of it as tables', async () => {
    const page = await openPlace({ first: true });
    await page.addInitScript(noWebGl);
    await page.reload();
    await answered(page);
    await page.getByText('This browser cannot draw the picture: it has no WebGL.').waitFor();
    expect(await edges(page).locator('tbody tr').count()).toBeGreaterThan(10);
    expect(await page.locator('.graph-picture').count()).toBe(0);
  });

  test('says what it leaves out, and shows more on demand', async () => {
    const page = await open(`${await around('source', 'Syrian Observatory for Human Rights')}?most=5`);
    expect(await page.locator('.heading').innerText()).toMatch(
      /Of \d+ claims that were found, these are the nearest; there may be more\./,
    );
    const few = await nodes(page).locator('tbody tr').count();
    expect(few).toBeLessThanOrEqual(5);
    await page.getByRole('combobox', { name: 'How much' }).selectOption('100');
    await page.waitForURL(/most=100/);
    await answered(page);
    expect(await nodes(page).locator('tbody tr').count()).toBeGreaterThan(few);
  });

  test('is entered from a place, a source and a claim, and goes on from any node, by keyboard', async () => {
    const page = await open(await pathOfNamed(pages, 'place', 'Al-Tanf crossing (Syrian side)'));
    await page.getByRole('link', { name: 'what surrounds it' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Around Al-Tanf crossing/ }).waitFor();
    await answered(page);
    await nodes(page).getByRole('link', { name: 'around it' }).first().press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Around (?!Al-Tanf crossing \(Syrian)/ }).waitFor();
    await answered(page);
    await page.locator('h1 a').press('Enter');
    await page.waitForURL(/\/claim\//);
    await page.getByRole('link', { name: 'what surrounds it' }).waitFor();
    await leave(page);
    const source = await open(await pathOfNamed(pages, 'source', 'Syrian Observatory for Human Rights'));
    expect(await source.getByRole('link', { name: 'what surrounds it' }).count()).toBe(1);
  });

  test('has the parts of a place with their claims, and what surrounds a document and an event', async () => {
    const whole = await open(await around('place', 'Al-Tanf crossing'));
    const rows = await edges(whole).locator('tbody tr').allInnerTexts();
    expect(rows.some((row) => /\(Syrian side\)\s+is part of\s+Al-Tanf crossing\s/.test(row))).toBe(true);
    expect(rows.some((row) => /involves, where\s+Al-Tanf crossing \(Syrian side\)/.test(row))).toBe(true);
    await leave(whole);
    const { json } = await ask(
      pages.server(),
      '{ documents(first: 1) { nodes { id } } events(first: 1) { nodes { id } } }',
    );
    for (const [path, edge] of [
      [`/document/${json.data.documents.nodes[0].id}`, 'published'],
      [`/event/${json.data.events.nodes[0].id}`, 'describes'],
    ] as const) {
      const page = await open(path);
      await page.getByRole('link', { name: /^what surrounds it$/i }).press('Enter');
      await page.getByRole('heading', { level: 1, name: /^Around / }).waitFor();
      await answered(page);
      expect((await edges(page).locator('tbody tr').allInnerTexts()).join()).toContain(edge);
      await leave(page);
    }
  });

  test('keeps the view, and says when nothing is in it', async () => {
    const page = await open(`${await around('place', 'Al-Tanf crossing (Syrian side)')}?published=2010`);
    const main = await page.locator('main').innerText();
    expect(main).toContain('No claim in this view has to do with it or with its parts.');
    // What it is part of was decided, whatever was said by then.
    expect(await edges(page).locator('tbody tr').innerText()).toMatch(/is part of\s+Al-Tanf crossing\s+decided/);
    await page.getByText('2 nodes', { exact: true }).waitFor();
    const unknown = await open(`/neighbourhood/ent_${'0'.repeat(32)}`);
    await unknown.getByRole('heading', { name: 'This graph does not have it' }).waitFor();
  });

  test('saves both tables', async () => {
    const page = await openPlace();
    for (const [name, columns] of [
      ['Save the edges as CSV', 'from,edge,to,on the word of,stances,from id,to id'],
      ['Save the nodes as CSV', 'thing,kind,steps,all of it is here,id'],
    ] as const) {
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name }).press('Enter');
      const parts: Buffer[] = [];
      for await (const part of await (await saved).createReadStream()) parts.push(part as Buffer);
      const [first, ...rows] = Buffer.concat(parts).toString('utf8').replace('\ufeff', '').trim().split('\r\n');
      expect(first).toBe(columns);
      expect(rows.length).toBeGreaterThan(5);
    }
  });

  test('is accessible, fits, and can be printed', async () => {
    await expectSound(await openPlace(), 'neighbourhood');
  });

  test('asks no other host, and breaks no rule of the content security policy', () => {
    expect(requested.filter((address) => !address.startsWith('http://127.0.0.1'))).toEqual([]);
    expect(errors).toEqual([]);
  });
});

inBrowser('what surrounds a hostile name', 'harbour', (pages) => {
  test('is shown as text, and the layout holds', async () => {
    const page = await pages.open(
      (await pathOfNamed(pages, 'place', 'North Harbour')).replace('/place/', '/neighbourhood/'),
      { width: 390 },
    );
    expect(await nodes(page).innerText()).toContain('<img src=x');
    expect(await overflow(page)).toBe(0);
    expect(await page.evaluate('window.harmed')).toBeUndefined();
    expect(pages.errors).toEqual([]);
  });
});

inBrowser('what was decided about a thing', 'mosul', (pages) => {
  test('stands with what surrounds it, whatever kind of link it is', async () => {
    const around = async (name: string) =>
      (await pathOfNamed(pages, 'source', name)).replace('/source/', '/neighbourhood/');
    const decided = (page: Page) =>
      page.locator('.card', { has: page.getByRole('heading', { name: 'What was decided about it' }) });
    const agency = await pages.open(await around('Caliphate News Agency'));
    expect(await decided(agency).innerText()).toMatch(
      /depends on The Wire\s+from 2014 to 2016 · on the word of ann, 5 January 2026\s+It reprints the wire/,
    );
    const observer = await pages.open(await around('Tigris Observer'));
    expect(await decided(observer).innerText()).toContain('succeeds Nineveh Diary');
    const { json } = await ask(pages.server(), '{ claims(first: 1) { nodes { id } } }');
    const claim = await pages.open(`/neighbourhood/${json.data.claims.nodes[0].id}`);
    expect(await decided(claim).count()).toBe(0);
    expect(pages.errors).toEqual([]);
  });
});
