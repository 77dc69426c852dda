import { markedItem, recordPlace, sealedCaseFile } from '../../../domain/caseFile/caseFileText.js';
import type { CaseRecord } from '../../../domain/caseFile/caseRecord.js';
import { textOfQuery } from '../api/postQuery.js';
import { counted } from '../words/countWords.js';
import { instantWords } from '../words/timeWords.js';
import type { Basket, PickedAnswer } from './basket.js';
import { escaped, wellFormed } from './escaped.js';
import { sha256Text } from './sha256Text.js';

/** The name of a case file that was given none. */
const untitled = 'Case file';

/** A case file as one HTML page that needs no script and no other file, and the record in it. */
export function caseFileHtml(
  { title: given, items }: Basket,
  savedAt: string,
  style: string,
): { readonly text: string; readonly record: CaseRecord } {
  const title = wellFormed(given.trim() === '' ? untitled : given.trim());
  const page = [
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    // Nothing in it is loaded or run, whatever stands in its texts.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    `<meta name="referrer" content="no-referrer">\n<title>${escaped(title)} · whosaid case file</title>`,
    `<style>${style}</style>\n</head>\n<body class="case-file">`,
    headerHtml(title, items, savedAt),
    `<main>\n${items.map(answerHtml).join('\n')}\n${queriesHtml(items)}\n${checkHtml()}\n</main>`,
    '</body>\n</html>\n',
  ].join('\n');
  const queries = Object.fromEntries(items.flatMap((item) => item.queries.map(({ name, text }) => [name, text])));
  const recorded = items.map(({ address, pickedAt, seq, head, receipts, ...item }) => ({
    title: item.title,
    address,
    pickedAt,
    seq,
    head,
    receipts,
    queries: item.queries.map(({ name, variables, answer }) => ({ name, variables, answer })),
  }));
  return sealedCaseFile(page, { version: 1, title, savedAt, queries, items: recorded }, sha256Text);
}

const text = (words: string): string => `<bdi dir="auto">${escaped(words)}</bdi>`;

function headerHtml(title: string, items: readonly PickedAnswer[], savedAt: string): string {
  const lines = items.map((item, index) => `<li><a href="#answer-${index + 1}">${text(item.title)}</a></li>`);
  return `<header>
<h1>${text(title)}</h1>
<p class="soft">A case file of whosaid with ${counted(items.length, 'answer')}, saved on ${escaped(instantWords(savedAt))}. Every answer is computed from who said what. Nothing here says who is right. <a href="#check">How to check it</a></p>
<nav aria-label="Answers"><ol>${lines.join('')}</ol></nav>
</header>`;
}

function answerHtml(item: PickedAnswer, index: number): string {
  const number = index + 1;
  const { title, note, address, view, pickedAt, seq, head, receipts, queries, html } = item;
  const known = view.known === 'now' ? `the moment when it was added` : view.known;
  const facts = [
    ['Address', `<span class="breakable">${text(address)}</span>`],
    ['As of', escaped(known)],
    ['Published by', escaped(view.published)],
    ['Believing', [escaped(view.believing), ...view.sources.map(text)].join('; ')],
    [
      'Added',
      `${escaped(instantWords(pickedAt))}, as of journal entry ${seq}, recorded ${escaped(instantWords(head))}`,
    ],
  ].map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`);
  const receiptsHtml = receipts.map(
    (receipt) => `<details><summary>Receipt</summary><pre class="code wrap">${escaped(receipt)}</pre></details>`,
  );
  const variablesHtml = queries.map(
    ({ name, variables }) =>
      `<p><a href="#query-${escaped(name)}">${escaped(name)}</a> with the variables</p><pre class="code wrap">${escaped(JSON.stringify(variables, null, 2))}</pre>`,
  );
  return markedItem(
    number,
    `
<section class="case-item" id="answer-${number}" aria-labelledby="title-${number}">
<h2 id="title-${number}">${number}. ${text(title)}</h2>
<dl class="case-facts">${facts.join('')}</dl>
${note.trim() === '' ? '' : `<p class="case-note"><strong>Note:</strong> ${text(note.trim())}</p>`}
<div class="case-answer">${html}</div>
${receiptsHtml.join('')}
<details><summary>${counted(queries.length, 'query', 'queries')} behind it</summary>${variablesHtml.join('')}</details>
</section>
`,
  );
}

function queriesHtml(items: readonly PickedAnswer[]): string {
  const texts = new Map(items.flatMap(({ queries }) => queries.map((query) => [query.name, query.text] as const)));
  const listed = [...texts].map(
    ([name, query]) =>
      `<details id="query-${escaped(name)}"><summary>${escaped(name)}</summary><pre class="code">${escaped(textOfQuery(query))}</pre></details>`,
  );
  return `<section class="case-queries" aria-labelledby="queries"><h2 id="queries">The queries</h2>${listed.join('')}</section>`;
}

function checkHtml(): string {
  return `<section class="case-check" id="check" aria-labelledby="check-title">
<h2 id="check-title">How to check this file</h2>
<p>Whoever has the graph runs <code>npx whosaid replay</code> with the name of this file. Every query in it is asked again, as of the moment when the answer was added and as of now; every receipt is replayed.</p>
<p><strong>What that shows.</strong> Whether this graph gives these answers to these queries, and what has changed since, by which entry of the journal where there is a receipt. Whether this page is as it was saved: a change of a text, a note, a query or a receipt is found.</p>
<p><strong>What it does not show.</strong> The hashes in this file are no signature. Somebody who changes an answer on purpose can recompute them. So rely on what <code>replay</code> prints, or on its fingerprint if it is the one that the sender read when saving the file and told you by another way. The person who made the file wrote its title, headings and notes. Only the first page of a list is asked again. Nothing here shows that a source said what the graph records.</p>
<details><summary>What <code>whosaid replay</code> reads</summary>${recordPlace}</details>
</section>`;
}
