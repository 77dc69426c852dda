import { useState } from 'preact/hooks';
import { counted } from '../words/countWords.js';

interface EmptyBasketProps {
  readonly count: number;
  readonly onEmpty: () => void;
}

/** Empties the case file after asking. */
export function EmptyBasket({ count, onEmpty }: EmptyBasketProps) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" onClick={() => setAsking(true)}>
        Empty the case file
      </button>
    );
  }
  return (
    <fieldset
      class="actions asking"
      onKeyDown={(event) => {
        if (event.key === 'Escape') setAsking(false);
      }}
    >
      <legend class="unseen">Empty the case file?</legend>
      <span>Remove {counted(count, 'answer')} with their notes? This cannot be undone.</span>
      <button
        type="button"
        ref={(button) => {
          button?.focus();
        }}
        onClick={() => setAsking(false)}
      >
        Keep
      </button>
      <button type="button" onClick={onEmpty}>
        Remove all
      </button>
    </fieldset>
  );
}
