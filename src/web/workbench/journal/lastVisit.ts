import { useEffect, useState } from 'preact/hooks';

const key = 'whosaid-journal-visit';

/** The journal as this browser saw it last. */
interface Visit {
  readonly seq: number;
  /** The moment of that visit. */
  readonly at: string;
}

/** The visit before this one; undefined if there was none, or the browser keeps nothing. Once `seq` is known, this visit is remembered. */
export function useLastVisit(seq: number | undefined): Visit | undefined {
  const [before] = useState(stored);
  useEffect(() => {
    if (seq === undefined) return;
    try {
      localStorage.setItem(key, JSON.stringify({ seq, at: new Date().toISOString() }));
    } catch {
      // The browser keeps nothing: every visit is the first one.
    }
  }, [seq]);
  return before;
}

function stored(): Visit | undefined {
  try {
    const { seq, at } = JSON.parse(localStorage.getItem(key) ?? '') as Partial<Visit>;
    return typeof seq === 'number' && typeof at === 'string' ? { seq, at } : undefined;
  } catch {
    return undefined;
  }
}
