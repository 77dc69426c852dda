import { expect, test } from '@jest/globals';
import { inBrowser, overflow, photograph } from './browser.js';

inBrowser('the playground on a narrow screen', 'seed', ({ open }) => {
  test('has the query above its answer, each as wide as the screen allows, and the tools in reach', async () => {
    const page = await open('/', { width: 390 });
    await page.goto(new URL('/playground', page.url()).href);
    await page.getByRole('button', { name: 'Execute query' }).press('Enter');
    await page.locator('.result-window').getByText('"whoReported"').waitFor();
    const query = await page.locator('.graphiql-query-editor').boundingBox();
    const answer = await page.locator('.graphiql-response').boundingBox();
    expect(query?.width).toBeGreaterThan(350);
    expect(answer?.width).toBeGreaterThan(350);
    expect(answer?.y).toBeGreaterThanOrEqual((query?.y ?? 0) + (query?.height ?? 0));
    expect(await overflow(page)).toBe(0);
    await photograph(page, 'playground-390');
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.locator('.graphiql-doc-explorer').waitFor();
  });
});
