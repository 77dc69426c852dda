import { useEffect, useState } from 'preact/hooks';
import type { TypedDocumentString } from '../generated.js';
import { type AnswerError, postQuery } from './postQuery.js';

/** A page of a connection of the API. */
interface ConnectionPage {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list that grows by a page on demand. */
export interface ListPages<P extends ConnectionPage = ConnectionPage> {
  readonly pages: readonly P[];
  readonly nodes: readonly P['nodes'][number][];
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly error: AnswerError | undefined;
  readonly more: () => void;
}

/** What was fetched after a first page. */
interface Further<P> {
  readonly first: P;
  readonly pages: readonly P[];
  readonly error?: AnswerError;
  /** The request for the next page, while it runs. */
  readonly running?: AbortController;
}

/**
 * The nodes of a list: the first page as it was answered, further pages as they are asked for, one request each.
 * @param first the first page. The list starts again when it changes
 * @param next the document of a further page, its variables after a cursor, and where the page is in its answer; it may
 *   throw an AnswerError if that does not continue the first page
 */
export function usePages<P extends ConnectionPage, T, V>(
  first: P,
  next: {
    readonly document: TypedDocumentString<T, V>;
    readonly variables: (after: string) => V;
    readonly pageIn: (data: T, after: string) => P;
  },
): ListPages<P> {
  const [further, setFurther] = useState<Further<P>>({ first, pages: [] });
  const own = further.first === first ? further : { first, pages: [] };
  const { running } = own;
  useEffect(() => () => running?.abort(), [running]);

  const pages = [first, ...own.pages];
  const { hasNextPage, endCursor } = pages.at(-1)?.pageInfo ?? first.pageInfo;
  const after = hasNextPage ? endCursor : null;
  const more = () => {
    if (after === null || running !== undefined) return;
    const started = new AbortController();
    const settle = (change: Partial<Further<P>>) =>
      setFurther((now) => (now.running === started ? { first, pages: own.pages, ...change } : now));
    setFurther({ first, pages: own.pages, running: started });
    postQuery(next.document, next.variables(after), started.signal)
      .then((data) => next.pageIn(data, after))
      .then(
        (page) => settle({ pages: [...own.pages, page] }),
        (error: AnswerError) => settle(started.signal.aborted ? {} : { error }),
      );
  };
  return {
    pages,
    nodes: pages.flatMap(({ nodes }) => nodes),
    hasMore: after !== null,
    loading: running !== undefined,
    error: own.error,
    more,
  };
}
