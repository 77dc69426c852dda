import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { numberWords } from '../words/countWords.js';
import { MoreButton } from './MoreButton.js';

/** As many items as fit at first, and a button for as many more. For lists that have been fetched as a whole. */
export function useShown<T>(
  items: readonly T[],
  pageSize: number,
): { readonly shown: readonly T[]; readonly more: ComponentChildren } {
  const [count, setCount] = useState(pageSize);
  const left = items.length - count;
  return {
    shown: items.slice(0, count),
    more: (
      <MoreButton
        hasMore={left > 0}
        label={`Show ${numberWords(Math.min(pageSize, left))} more of ${numberWords(items.length)}`}
        onMore={() => setCount(count + pageSize)}
      />
    ),
  };
}
