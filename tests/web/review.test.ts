import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ask, withKey } from '../server/serve.js';
import { answered, inBrowser, type Pages, photograph, violations } from './browser.js';
import { expectSound } from './expectSound.js';

const proposal = (page: Page) => page.locator('article.proposal');
const waiting = async ({ server }: Pages) => {
  const { json } = await ask(
    server(),
    '{ proposals(filter: { decided: false }) { totalCount nodes { attribution { id claim { text } } } } }',
  );
  return json.data.proposals as {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly attribution: { readonly id: string; readonly claim: { readonly text: string } };
    }[];
  };
};

/** Opens the queue where a proposal with these words is. */
async function openAt(pages: Pages, words: string, opening: Parameters<Pages['open']>[1] = { writes: true }) {
  const { nodes } = await waiting(pages);
  const found = nodes.find(({ attribution }) => attribution.claim.text.includes(words));
  const page = await pages.open(`/review?at=${found?.attribution.id}`, opening);
  await proposal(page).waitFor();
  if (opening.writes) await page.getByRole('button', { name: 'Reject' }).waitFor();
  return page;
}

inBrowser('reviewing proposals', 'proposed', (pages) => {
  const { open, requested, errors } = pages;

  test('shows a proposal with its words in their context, who and how it was resolved', async () => {
    const page = await openAt(pages, 'Guards left Cale.', {});
    expect(await proposal(page).locator('.proposal-context').innerText()).toContain(
      'Guards left Cale Bridge. Officials denied that Guards left Cale. Activists said',
    );
    expect(await proposal(page).locator('mark').innerText()).toBe('Guards left Cale');
    const terms = await proposal(page).locator('dl').innerText();
    expect(terms).toMatch(/Said by\s+“?officials”?.*unnamed.*only in this document/s);
    expect(terms).toMatch(/Denies it\s+Guards left Cale\./);
    expect(terms).toMatch(/Passed on by\s+Harbour Gazette/);
    expect(await page.getByRole('button', { name: /Accept|Reject|Edit/ }).count()).toBe(0);
    await page.getByText('npx whosaid open').waitFor();
  });

  test('is accessible, fits, and can be printed', async () => {
    const page = await openAt(pages, 'Rebels captured Cale', { writes: true });
    await expectSound(page, 'review');
    await page.keyboard.press('e');
    await page.getByRole('form', { name: 'Correct the proposal' }).waitFor();
    await expectSound(page, 'review-edit');
  });

  test('accepts, skips, rejects and undoes by key alone, and says how far one is', async () => {
    const { totalCount } = await waiting(pages);
    const page = await open('/review', { writes: true });
    await page.getByText(`Proposal 1 of ${totalCount}; none decided here.`).waitFor();
    await page.getByRole('button', { name: 'Reject' }).waitFor();
    const first = await proposal(page).innerText();
    await page.keyboard.press('s');
    await page.getByText(`Proposal 2 of ${totalCount}`).waitFor();
    await page.keyboard.press('r');
    await page.getByText(`Rejected. Proposal 3 of ${totalCount}; 1 decided here.`).waitFor();
    expect((await waiting(pages)).totalCount).toBe(totalCount - 1);
    await page.keyboard.press('u');
    await page.getByText(`Undone. Proposal 2 of ${totalCount}; none decided here.`).waitFor();
    expect((await waiting(pages)).totalCount).toBe(totalCount);
    await page.goto(page.url().replace(/at=[^&]*/, ''));
    await answered(page);
    expect(await proposal(page).innerText()).toContain(first.slice(0, 40));
  });

  test('begins with what is open when the menu leads to it again', async () => {
    const { totalCount } = await waiting(pages);
    const page = await open('/review', { writes: true });
    await page.getByRole('button', { name: 'Reject' }).waitFor();
    await page.keyboard.press('r');
    await page.getByText(`Rejected. Proposal 2 of ${totalCount}`).waitFor();
    const second = await proposal(page).innerText();
    await page.getByRole('navigation').getByRole('link', { name: 'Review', exact: true }).first().click();
    await page.waitForURL((url) => !url.search.includes('at='));
    await page.getByText(`Proposal 2 of ${totalCount}; 1 decided here.`).waitFor();
    expect(await proposal(page).innerText()).toBe(second);
    await page.keyboard.press('u');
    await page.getByText(`Undone. Proposal 1 of ${totalCount}`).waitFor();
  });

  test('chooses the claim that says the same by key, and accepts as it', async () => {
    const page = await openAt(pages, 'Rebels captured Cale');
    const same = page.getByRole('group', { name: 'Says the same as' });
    expect(await same.innerText()).toMatch(/1\s*Rebels seized Cale from Guards\.\s*preselected/);
    expect(await same.getByRole('radio').first().isChecked()).toBe(true);
    await page.keyboard.press('n');
    await page.getByRole('button', { name: 'Accept a', exact: true }).waitFor();
    await page.keyboard.press('1');
    await page.getByRole('button', { name: 'Accept as the same' }).waitFor();
    await page.keyboard.press('a');
    await page.getByText('Accepted as the same.').waitFor();
    const { json } = await ask(
      pages.server(),
      '{ whoReported(text: "Rebels seized Cale from Guards") { happenings { origins { source { name } } } } }',
    );
    const names = json.data.whoReported.happenings[0].origins.map(
      ({ source }: { source: { name: string } }) => source.name,
    );
    expect(names.sort()).toEqual(['Border Watch', 'Harbour Post']);
    // Whoever accepted it by mistake finds it in the journal.
    await page.getByRole('link', { name: 'Journal' }).press('Enter');
    await page
      .locator('.journal-line')
      .first()
      .filter({ hasText: 'accepted as the same: Harbour Post: Rebels captured Cale from Guards.' })
      .waitFor();
  });

  test('corrects the words and the stance, and keeps the words honest', async () => {
    const page = await openAt(pages, 'Guards left Cale.');
    await page.keyboard.press('e');
    const form = page.getByRole('form', { name: 'Correct the proposal' });
    const words = form.getByLabel('The words, as they stand in the text');
    await words.fill('Guards left the moon');
    await form.getByRole('button', { name: 'Correct and accept' }).press('Enter');
    await page.getByText('These words do not stand in the text that is shown.').waitFor();
    await words.fill('Guards left Cale.');
    await form.getByLabel('Stance').selectOption('DOUBTS');
    await form.getByRole('button', { name: 'Correct and accept' }).press('Enter');
    await page.getByText('Corrected and accepted.').waitFor();
    const { json } = await ask(
      pages.server(),
      '{ attributions(filter: { stance: [DOUBTS] }) { nodes { quotation { exact } source { name } } } }',
    );
    // The words of the one who passed it on were corrected with them.
    expect(json.data.attributions.nodes).toContainEqual({
      quotation: { exact: 'Guards left Cale.' },
      source: { name: 'officials' },
    });
  });

  test('says who was faster, and records nothing', async () => {
    const page = await openAt(pages, 'Rebels killed');
    const id = new URL(page.url()).searchParams.get('at');
    await ask(
      pages.server(),
      'mutation ($id: ID!) { review(attributions: [$id], state: REJECTED) { decision { id } } }',
      { id },
      withKey,
    );
    await page.keyboard.press('a');
    await page.getByText(/It was rejected by local on .* meanwhile\. Your decision was not recorded\./).waitFor();
    expect(await proposal(page).innerText()).toMatch(/^Rejected by local on/);
    await photograph(page, 'review-conflict');
    await page.keyboard.press('s');
    await page.getByText(/Your decision was not recorded/).waitFor({ state: 'detached' });
    const decided = await open('/review?decided=yes');
    await proposal(decided).waitFor();
    expect(await proposal(decided).innerText()).toMatch(/(Accepted|Rejected) by local on \d+ \w+ \d{4}/);
  });

  test('needs at most six requests to a proposal, none of them to another host', async () => {
    const before = requested.length;
    await open('/review');
    const own = requested.slice(before).filter((address) => !address.endsWith('/session'));
    expect(own.length).toBeLessThanOrEqual(6);
    expect(requested.filter((address) => !address.startsWith('http://127.0.0.1'))).toEqual([]);
  });

  test('comes to an end, where all that is left can be gone through', async () => {
    const { totalCount } = await waiting(pages);
    const page = await open('/review', { writes: true });
    await page.getByRole('button', { name: 'Reject' }).waitFor();
    // The first two are accepted, all others rejected.
    for (let left = totalCount; left > 0; left -= 1) {
      await page.getByText(`${totalCount - left === 0 ? 'none' : totalCount - left} decided here`).waitFor();
      await page.keyboard.press(totalCount - left < 2 ? 'a' : 'r');
    }
    const end = page.locator('.card').filter({ hasText: 'All of them are decided' });
    await end.getByText(/^You accepted what is said about 2 claims/).waitFor();
    expect(await violations(page)).toEqual([]);
    await photograph(page, 'review-end');
    const texts = await end.locator('a[href*="/claim/"]').allInnerTexts();
    const { json } = await ask(pages.server(), '{ claims(first: 50) { nodes { text } } }');
    const counting = json.data.claims.nodes.map(({ text }: { readonly text: string }) => text);
    expect(texts).toHaveLength(2);
    for (const text of texts) expect(counting).toContain(text);
    expect(await end.locator('a[href*="/document/"]').count()).toBeGreaterThan(0);
    await page.keyboard.press('u');
    await page.getByText('Undone.').waitFor();
    await page.keyboard.press('r');
    await end.locator('a[href*="/claim/"]').first().press('Enter');
    await page.getByRole('heading', { level: 1, name: texts[0] ?? '' }).waitFor();
    const again = await open('/review');
    await again.getByText('Nothing waits for a decision.').waitFor();
  });

  test('the policy of the page is kept', () => {
    expect(errors).toEqual([]);
  });
});

inBrowser('reviewing an article about the demonstration', 'seed', (pages) => {
  const text =
    'Syrian rebels seized the Al-Tanf crossing from Islamic State on Friday, the Syrian Observatory for Human Rights said.\n\n' +
    'Islamic State denied that it had lost Al-Tanf.';

  test('asks anew what a proposal may be the same as, once another one was decided', async () => {
    const document = { publisher: 'Amman Evening Post', title: 'Fighters hold post', publishedAt: '2016-03-07' };
    const { json } = await ask(
      pages.server(),
      'mutation ($text: String!, $document: TextDocumentInput!) { propose(text: $text, document: $document) { change { seq } } }',
      { text, document },
      withKey,
    );
    expect(json.errors).toBeUndefined();
    const page = await pages.open('/review', { writes: true });
    const same = page.getByRole('group', { name: 'Says the same as' });
    const own = 'Syrian rebels seized the Al-Tanf crossing from Islamic State on Friday.';
    const known = 'Syrian rebels seized the Syrian side of the Al-Tanf crossing from Islamic State.';
    expect(await proposal(page).locator('dl').innerText()).toMatch(/Found by\s+the rules for reading texts/);
    await page.getByRole('button', { name: 'Reject' }).waitFor();
    // Of the claim that only the first proposal makes, nobody is a voice yet.
    await page.keyboard.press('s');
    await page.getByText('Proposal 2 of 2').waitFor();
    expect(await same.innerText()).toContain('4 March 2016 · no independent voice ·');
    await page.keyboard.press('s');
    await page.getByRole('button', { name: 'Go through those left' }).press('Enter');
    await page.getByText('Proposal 1 of 2').waitFor();
    await page.keyboard.press('a');
    await page.getByText('Accepted as the same. Proposal 2 of 2').waitFor();
    const after = await same.innerText();
    expect(after).toContain(known);
    expect(after).not.toContain(own);
    await page.keyboard.press('u');
    await page.getByText('Undone. Proposal 1 of 2').waitFor();
    await page.keyboard.press('s');
    await page.getByText('Proposal 2 of 2').waitFor();
    expect(await same.innerText()).toContain(own);
    // The journal does not turn a denial into its opposite.
    await page.keyboard.press('n');
    await page.keyboard.press('a');
    await page.getByText('Accepted. Proposal 1 of 2').waitFor();
    await page.getByRole('link', { name: 'Journal' }).press('Enter');
    await page.getByText('accepted: Islamic State denies it: Islamic State had lost Al-Tanf.').waitFor();
  });
});
