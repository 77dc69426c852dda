import type { RefObject } from 'preact';

const keys: readonly (readonly [string, string])[] = [
  ['/', 'go to the search box'],
  ['Enter', 'ask the question in the box'],
  ['↓ ↑', 'choose a suggestion, then Enter'],
  ['Esc', 'close the suggestions or this help'],
  ['c', 'add the answer to the case file'],
  ['Tab', 'go to the next link, button or box'],
  ['?', 'open and close this help'],
  ['m', 'on the page of a document: add a saying that was missed'],
  ['a r e', 'on the page Review: accept, reject, edit'],
  ['s u', 'there: skip, undo the last decision'],
  ['1 … 5 n', 'there: the same as that claim, or none'],
];

/** The keys, and what the marks and words mean. */
export function HelpDialog({ dialogRef }: { readonly dialogRef: RefObject<HTMLDialogElement | null> }) {
  return (
    <dialog ref={dialogRef} class="help" aria-labelledby="help-title">
      <form method="dialog">
        <div class="spread">
          <h2 id="help-title">Help</h2>
          <button type="submit" class="quiet">
            Close <kbd>Esc</kbd>
          </button>
        </div>
      </form>
      <h3>Keys</h3>
      <dl class="keys">
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <h3>How to read an answer</h3>
      <ul class="legend-list">
        <li>
          <span class="mark" aria-hidden="true" /> a voice that counts: a named source that speaks for itself
        </li>
        <li>
          <span class="mark maybe" aria-hidden="true" /> a voice that may count: it may be the same as another one
        </li>
        <li>
          <span class="mark no" aria-hidden="true" /> a voice that denies it; hollow, one that doubts it
        </li>
        <li>
          “1 to 2 independent voices” is a range: at least one, at most two. Ten outlets that repeat one observatory are
          one voice.
        </li>
        <li>
          The bar on top says what the answer rests on: what was known when, and whom you believe. It is in the address.
        </li>
        <li>Every address can be sent to a colleague, who then sees the same answer in the same view.</li>
      </ul>
    </dialog>
  );
}
