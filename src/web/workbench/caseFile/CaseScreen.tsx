import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fingerprintOf } from '../../../domain/caseFile/caseRecord.js';
import { AnswerError } from '../api/postQuery.js';
import { useTitle } from '../frame/screenContext.js';
import { download } from '../pictures/pictureFile.js';
import type { ScreenProps } from '../routes.js';
import { counted } from '../words/countWords.js';
import { type Basket, keepBasket, type PickedAnswer } from './basket.js';
import { EmptyBasket } from './EmptyBasket.js';
import { loadScript } from './loadScript.js';
import { PickedCard } from './PickedCard.js';
import { styleOfPage } from './styleOfPage.js';
import { useBasket } from './useBasket.js';

/** The answers that were picked: put in order, with notes, and saved as one file. */
export function CaseScreen(_: ScreenProps) {
  useTitle('Case file');
  const basket = useBasket();
  const { items } = basket;
  const [said, setSaid] = useState('');
  const toFocus = useRef<string | undefined>(undefined);
  // What is moved in the page loses the focus, and what is removed takes it along.
  useLayoutEffect(() => {
    if (toFocus.current !== undefined) document.getElementById(toFocus.current)?.focus();
    toFocus.current = undefined;
  });
  const keep = (next: Basket, done: string) => setSaid(keepBasket(next) ?? done);
  const change = (key: string, changes: Partial<PickedAnswer>) =>
    keep({ ...basket, items: items.map((item) => (item.key === key ? { ...item, ...changes } : item)) }, '');
  const move = (from: number, to: number) => {
    const [moved] = items.slice(from, from + 1);
    if (moved === undefined || to < 0 || to >= items.length) return;
    const rest = items.filter((item) => item !== moved);
    toFocus.current = `${to < from ? 'up' : 'down'}-${moved.key}`;
    keep(
      { ...basket, items: [...rest.slice(0, to), moved, ...rest.slice(to)] },
      `${moved.title} is number ${to + 1} now.`,
    );
  };
  const remove = (item: PickedAnswer, index: number) => {
    // The focus goes to the next answer, or to the last one.
    const next = items[index + 1] ?? items[index - 1];
    if (next !== undefined) toFocus.current = `heading-${next.key}`;
    keep({ ...basket, items: items.filter(({ key }) => key !== item.key) }, `Removed: ${item.title}`);
  };
  const save = async () => {
    try {
      const { caseFileHtml } = await loadScript(() => import('./caseFileHtml.js'));
      const savedAt = new Date().toISOString();
      const { text, record } = caseFileHtml(basket, savedAt, await styleOfPage());
      const name = `case-file-${savedAt.slice(0, 10)}.html`;
      download(new Blob([text], { type: 'text/html;charset=utf-8' }), name);
      setSaid(`Saved as ${name}. Its fingerprint is ${fingerprintOf(record)}.`);
    } catch (error) {
      if (!(error instanceof AnswerError)) throw error;
      setSaid(error.message);
    }
  };
  return (
    <section class="page case-page">
      <div>
        <h1>Case file</h1>
        <p class="lead">
          Answers that you picked, as one file that can be read anywhere and checked with{' '}
          <code>npx whosaid replay</code>.
        </p>
      </div>
      {items.length === 0 ? (
        <p class="card">
          Nothing is picked yet. On the page of an answer, press <kbd>c</kbd> or the button “Add to case file”.
        </p>
      ) : (
        <>
          <div class="case-title">
            <label for="case-title">Title of the file</label>
            <input
              id="case-title"
              type="text"
              maxLength={200}
              dir="auto"
              value={basket.title}
              onInput={(event) => keep({ ...basket, title: event.currentTarget.value }, '')}
            />
          </div>
          <ol class="plain case-list" aria-label={counted(items.length, 'answer')}>
            {items.map((item, index) => (
              <PickedCard
                key={item.key}
                item={item}
                index={index}
                count={items.length}
                onChange={(changes) => change(item.key, changes)}
                onMove={(to) => move(index, to)}
                onRemove={() => remove(item, index)}
              />
            ))}
          </ol>
          <div class="actions no-print">
            <button type="button" class="primary" onClick={save}>
              Save as one HTML file
            </button>
            <EmptyBasket
              count={items.length}
              onEmpty={() => keep({ title: '', items: [] }, 'The case file is empty.')}
            />
          </div>
          <p class="soft">
            It is kept in this browser alone. A draft that was checked is in the file if you added it. Whoever gets the
            file can compare the fingerprint that is shown on saving with the one that <code>whosaid replay</code>{' '}
            prints: tell it to them by another way.
          </p>
        </>
      )}
      <p role="status" class="case-said">
        {said}
      </p>
    </section>
  );
}
