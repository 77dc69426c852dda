import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { overflow, photograph, violations } from './browser.js';

/** The rules of axe that a change of the theme alone can break. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/**
 * Checks what holds of every page, on one that was loaded once: it breaks no rule of accessibility, in neither theme; it fits wide and
 * narrow windows, also with text of twice the size; and it is printed without buttons. The page is left as it was, wide and light.
 * @param name the start of the names of its pictures
 */
export async function expectSound(page: Page, name: string): Promise<void> {
  await show(page, 1280, 'light');
  expect(await violations(page)).toEqual([]);
  for (const width of [1280, 390]) {
    await show(page, width, 'light');
    expect([`overflow at ${width}`, await overflow(page)]).toEqual([`overflow at ${width}`, 0]);
    await photograph(page, `${name}-${width}-light`);
    await enlarge(page, '200%');
    expect([`overflow at ${width}, enlarged`, await overflow(page)]).toEqual([`overflow at ${width}, enlarged`, 0]);
    await enlarge(page, '');
  }
  await show(page, 390, 'dark');
  await photograph(page, `${name}-390-dark`);
  await show(page, 1280, 'dark');
  expect(await violations(page, ofColour)).toEqual([]);
  await photograph(page, `${name}-1280-dark`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button').locator('visible=true').count()).toBe(0);
  await show(page, 1280, 'light');
}

async function show(page: Page, width: number, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ media: 'screen', colorScheme });
  await drawn(page);
}

async function enlarge(page: Page, size: string): Promise<void> {
  await page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize;
  }, size);
  await drawn(page);
}

/** Waits until pictures that follow the width of the window are drawn: one frame to measure it, one to draw, one to show. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
}
