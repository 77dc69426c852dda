import { answerText } from '../../../domain/caseFile/answerText.js';
import { pinnedVariables } from '../../../domain/caseFile/pinnedVariables.js';
import { AnswerError, postQuery } from '../api/postQuery.js';
import { shownAnswer } from '../api/useAnswer.js';
import { believingWords } from '../frame/believingWords.js';
import {
  type TypedDocumentString,
  WorkbenchJournalEndDocument,
  WorkbenchReceiptDocument,
  type WorkbenchReceiptQueryVariables,
} from '../generated.js';
import { shortText } from '../words/shortText.js';
import { dayWords, instantWords, timeWords } from '../words/timeWords.js';
import type { PickedAnswer, ViewInWords } from './basket.js';
import { wellFormed } from './escaped.js';
import { loadScript } from './loadScript.js';
import { stillHtml } from './stillHtml.js';

/** The queries of an answer with their variables. */
export type AskedQueries = readonly { readonly document: { toString(): string }; readonly variables: unknown }[];

/** The most characters of a heading. */
const maxTitle = 300;

/** The most characters of an answer as it is shown. */
const maxHtml = 1_000_000;

/**
 * Takes the answer that the page shows, with what is needed to check it later: its queries are asked again, pinned to the last entry of
 * the journal, and must give what is shown.
 * @throws AnswerError if the answer is not there yet or not any more, or is too long
 */
export async function pickAnswer(
  queries: AskedQueries,
  receiptOf: WorkbenchReceiptQueryVariables | undefined,
): Promise<PickedAnswer> {
  const main = document.querySelector('main');
  const shown = queries.map(({ document, variables }) => shownAnswer(document, variables));
  if (main === null || shown.includes(undefined) || main.querySelector('[aria-busy=true]') !== null) {
    throw new AnswerError('The page does not have its whole answer yet. Add it when it has.', 'NOT_YET');
  }
  const key = Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(36)).join('');
  const html = stillHtml(main, `${key}-`);
  if (html.length > maxHtml) {
    throw new AnswerError('This page is too long for a case file: narrow it, or add the parts of it.', 'TOO_LONG');
  }
  const seen = { title: titleOf(main), address: addressNow(), view: viewNow() };
  const { seq, recordedAt } = (await postQuery(WorkbenchJournalEndDocument, {})).stats;
  if (recordedAt === null) throw new AnswerError('The graph is empty: there is no answer to add.', 'NOT_YET');
  const receipt =
    receiptOf === undefined ? [] : [(await postQuery(WorkbenchReceiptDocument, receiptOf)).whoReported.receipt];
  const { sha256Text } = await loadScript(() => import('./sha256Text.js'));
  const checked = await Promise.all(
    queries.map(async ({ document, variables }, index) => {
      const given = JSON.parse(JSON.stringify(variables)) as Record<string, unknown>;
      const asked = document as TypedDocumentString<unknown, Record<string, unknown>>;
      const answer = answerText(await postQuery(asked, { ...pinnedVariables(given, recordedAt) }));
      if (answer !== answerText(shown[index])) throw changed();
      const text = document.toString().trim();
      return { name: nameOf(text), text, variables: given, answer: sha256Text(answer) };
    }),
  );
  return {
    key,
    title: wellFormed(seen.title),
    note: '',
    address: seen.address,
    view: seen.view,
    pickedAt: new Date().toISOString(),
    seq,
    head: recordedAt,
    receipts: receipt,
    queries: checked,
    html,
  };
}

function changed(): AnswerError {
  return new AnswerError(
    'The graph has changed since this page was loaded: reload it, look, and add it again.',
    'CHANGED',
  );
}

/** The heading of the page. */
function titleOf(main: Element): string {
  const heading = (main.querySelector('h1')?.textContent ?? document.title).replace(/\s+/g, ' ').trim();
  return shortText(heading, maxTitle);
}

/** The address of the page. What stands behind # may be a draft or a code. */
function addressNow(): string {
  return `${location.origin}${location.pathname}${location.search}`;
}

function viewNow(): ViewInWords {
  const params = new URLSearchParams(location.search);
  const [known, published] = [params.get('known'), params.get('published')];
  const chips = [...document.querySelectorAll('.time-bar .chips > li')];
  return {
    known: known === null ? 'now' : known.includes('T') ? instantWords(known) : dayWords(known),
    published: published === null ? 'any time' : timeWords(published),
    believing: believingWords(params),
    sources: chips.map((chip) => wellFormed((chip.textContent ?? '').replace(/\s*×\s*$/, ''))),
  };
}

function nameOf(text: string): string {
  return /\bquery (\w+)/.exec(text)?.[1] ?? '';
}
