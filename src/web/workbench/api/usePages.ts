import { useEffect, useState } from 'preact/hooks';
import type { TypedDocumentString } from '../generated.js';
import { type AnswerError, postQuery } from './postQuery.js';

/** A page of a connection of the API. */
interface ConnectionPage<N> {
  readonly nodes: readonly N[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list that grows by a page on demand. */
interface ListPages<N> {
  readonly nodes: readonly N[];
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly error: AnswerError | undefined;
  readonly more: () => void;
}

/**
 * The nodes of a list: the first page as it was answered, further pages as they are asked for, one request each.
 * @param first the first page; undefined while it is not there. The list starts anew when it changes
 * @param next the document of a further page, its variables after a cursor, and where the page is in its answer
 */
export function usePages<N, T, V>(
  first: ConnectionPage<N> | undefined,
  next: {
    readonly document: TypedDocumentString<T, V>;
    readonly variables: (after: string) => V;
    readonly pageIn: (data: T) => ConnectionPage<N>;
  },
): ListPages<N> {
  const [further, setFurther] = useState<readonly ConnectionPage<N>[]>([]);
  const [asking, setAsking] = useState<AbortController>();
  const [error, setError] = useState<AnswerError>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another first page is another list.
  useEffect(() => {
    setFurther([]);
    setError(undefined);
    setAsking((running) => {
      running?.abort();
      return undefined;
    });
  }, [first]);

  const last = further.at(-1) ?? first;
  const after = last?.pageInfo.hasNextPage ? last.pageInfo.endCursor : null;
  const more = () => {
    if (after === null || asking !== undefined) return;
    const running = new AbortController();
    setAsking(running);
    setError(undefined);
    postQuery(next.document, next.variables(after), running.signal)
      .then(
        (data) => !running.signal.aborted && setFurther((pages) => [...pages, next.pageIn(data)]),
        (failed: AnswerError) => !running.signal.aborted && setError(failed),
      )
      .finally(() => setAsking((now) => (now === running ? undefined : now)));
  };
  return {
    nodes: [...(first?.nodes ?? []), ...further.flatMap(({ nodes }) => nodes)],
    hasMore: after !== null,
    loading: asking !== undefined,
    error,
    more,
  };
}
