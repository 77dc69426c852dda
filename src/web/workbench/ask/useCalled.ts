import { useEffect, useState } from 'preact/hooks';
import type { AskedCall } from './calledIn.js';

/** What the query of an answer asks for, once that was read; nothing for an answer without a query. */
interface Called {
  readonly call: AskedCall | undefined;
  readonly isRead: boolean;
}

/** Reads the query of an answer. What reads it is a tenth of all scripts, and is loaded when there is one to read. */
export function useCalled(query: string | null): Called {
  const [read, setRead] = useState<{ readonly query: string; readonly call: AskedCall | undefined }>();
  useEffect(() => {
    if (query === null) return undefined;
    let isLeft = false;
    import('./calledIn.js').then(
      ({ calledIn }) => isLeft || setRead({ query, call: calledIn(query) }),
      // Without it the answer has its sentences, and no links to other pages.
      () => isLeft || setRead({ query, call: undefined }),
    );
    return () => {
      isLeft = true;
    };
  }, [query]);
  if (query === null) return { call: undefined, isRead: true };
  return read?.query === query ? { call: read.call, isRead: true } : { call: undefined, isRead: false };
}
