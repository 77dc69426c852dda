import { expect, test } from '@jest/globals';
import { ask, withKey } from '../server/serve.js';
import { inBrowser, overflow, photograph, violations } from './browser.js';

const witnesses = Array.from({ length: 45 }, (_, index) => `Witness ${String(index).padStart(2, '0')}`);
const claim = { key: 'c', predicate: 'seized', text: 'Guards seized the ford.', valid: '2031-01-01' };
const records = [
  { entity: { key: 't:guards', kind: 'ACTOR', name: 'Guards' } },
  { claim: { ...claim, participants: [{ role: 'ACTOR', entity: 't:guards' }] } },
  ...witnesses.flatMap((name, day) => [
    { entity: { key: `t:${name}`, kind: 'ORGANISATION', name, sourceKind: 'MONITOR' } },
    {
      document: {
        key: name,
        title: `Report of ${name}`,
        publisher: `t:${name}`,
        publishedAt: `2031-0${3 + Math.floor(day / 20)}-${10 + (day % 20)}`,
      },
    },
    { attribution: { key: `said ${name}`, document: name, source: `t:${name}`, claim: 'c', mode: 'DIRECT' } },
  ]),
];

const denied = { key: 'd', predicate: 'burnt', text: 'Guards burnt the mill.', valid: '2031-01-01' };
const ofOneSource = [
  { entity: { key: 't:office', kind: 'ORGANISATION', name: 'Press Office', sourceKind: 'OFFICIAL' } },
  { claim: { ...denied, participants: [{ role: 'ACTOR', entity: 't:guards' }] } },
  ...Array.from({ length: 25 }, (_, day) => [
    {
      document: {
        key: `no ${day}`,
        title: `Note ${day}`,
        publisher: 't:office',
        publishedAt: `2031-05-${10 + (day % 20)}`,
      },
    },
    {
      attribution: {
        key: `denied ${day}`,
        document: `no ${day}`,
        source: 't:office',
        claim: 'd',
        stance: 'DENIES',
        mode: 'DIRECT',
      },
    },
  ]).flat(),
];

inBrowser('a claim that many sources report', 'empty', (pages) => {
  test('lists its first voices, says how many there are, and fetches the others on demand', async () => {
    const recorded = await ask(
      pages.server(),
      'mutation ($records: [RecordInput!]!) { record(records: $records) { change { seq } } }',
      { records },
      withKey,
    );
    expect(recorded.json.errors).toBeUndefined();
    const { json } = await ask(pages.server(), '{ claims { nodes { id } } }');
    const page = await pages.open(`/claim/${json.data.claims.nodes[0].id}`);
    const voices = page.locator('.voice-tree > li');
    const names = async () => (await voices.locator('.voice-head').allInnerTexts()).map((text) => text.slice(0, 10));
    expect(await page.locator('.range-figure').innerText()).toContain('45');
    expect(await names()).toEqual(witnesses.slice(0, 20));
    expect(await page.getByText('Not all of it: of 45 sayings').innerText()).toContain('the ones listed above');
    expect(await page.getByText('Only those among the first voices').count()).toBe(1);
    expect(await page.getByText('Save what is listed as CSV').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await photograph(page, 'many-voices');
    await page.getByRole('button', { name: 'Show more: 20 of 45 are listed' }).press('Enter');
    await voices.nth(39).waitFor();
    await page.getByRole('button', { name: 'Show more: 40 of 45 are listed' }).press('Enter');
    await voices.nth(44).waitFor();
    expect(await names()).toEqual(witnesses);
    expect(await page.getByRole('button', { name: /Show more/ }).count()).toBe(0);
    expect(await page.getByText('Not all of it').count()).toBe(0);
    await page.setViewportSize({ width: 390, height: 900 });
    expect(await overflow(page)).toBe(0);
    await pages.leave(page);
    expect(pages.errors).toEqual([]);
  });

  test('a source that denies it in many documents is one source', async () => {
    const mutation = 'mutation ($records: [RecordInput!]!) { record(records: $records) { change { seq } } }';
    const recorded = await ask(pages.server(), mutation, { records: ofOneSource }, withKey);
    expect(recorded.json.errors).toBeUndefined();
    const { json } = await ask(pages.server(), '{ claims(filter: { text: "mill" }) { nodes { id } } }');
    const page = await pages.open(`/claim/${json.data.claims.nodes[0].id}`);
    const dissent = page.locator('.dissent-line');
    expect(await dissent.innerText()).toContain('1 source denies it.');
    await page.getByRole('button', { name: 'Show more: 20 of 25 are listed' }).press('Enter');
    await page.locator('#against .voice-tree > li').nth(24).waitFor();
    expect(await dissent.innerText()).toContain('1 source denies it.');
    await pages.leave(page);
    expect(pages.errors).toEqual([]);
  });
});
