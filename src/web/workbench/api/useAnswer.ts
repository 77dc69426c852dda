import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { TypedDocumentString } from '../generated.js';
import { type AnswerError, postQuery } from './postQuery.js';

/** What is known of an answer so far. `data` is of the question asked now, never of one before. */
export interface Asked<T> {
  readonly data: T | undefined;
  readonly error: AnswerError | undefined;
  readonly loading: boolean;
  /** The answer to the question before, while this one is fetched: to be shown as what it is, dimmed, so that nothing jumps. */
  readonly previous: T | undefined;
  /** Asks again. */
  readonly retry: () => void;
}

/** How an attempt to ask a question ended. */
interface Settled<T> {
  readonly key: string;
  readonly attempt: number;
  readonly data?: T;
  readonly error?: AnswerError;
}

/** Answers that were shown lately, so that going back shows them at once, without a jump. They are asked for again all the same. */
const shown = new Map<string, unknown>();
const maxShown = 30;

/** The answer to a question that was shown lately. */
export function shownAnswer(document: { toString(): string }, variables: unknown): unknown {
  return shown.get(keyOf(document, variables));
}

function keyOf(document: { toString(): string }, variables: unknown): string {
  return `${JSON.stringify(variables)} ${document.toString()}`;
}

/**
 * Asks a question and asks again when it changes; a question that was overtaken is aborted. Pass undefined as variables to ask
 * nothing yet.
 */
export function useAnswer<T, V>(document: TypedDocumentString<T, V>, variables: V | undefined): Asked<T> {
  const key = variables === undefined ? undefined : keyOf(document, variables);
  const [state, setState] = useState<Settled<T>>();
  const [attempt, setAttempt] = useState(0);
  const asked = useRef({ document, variables });
  asked.current = { document, variables };

  useEffect(() => {
    const { document, variables } = asked.current;
    if (key === undefined || variables === undefined) return undefined;
    const overtaken = new AbortController();
    postQuery(document, variables, overtaken.signal).then(
      (data) => {
        if (overtaken.signal.aborted) return;
        remember(key, data);
        setState({ key, attempt, data });
      },
      (error: AnswerError) => {
        if (!overtaken.signal.aborted) setState({ key, attempt, error });
      },
    );
    return () => overtaken.abort();
  }, [key, attempt]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const current = state?.key === key && state?.attempt === attempt ? state : undefined;
  const remembered = key === undefined ? undefined : (shown.get(key) as T | undefined);
  const data = current === undefined ? remembered : current.data;
  const loading = key !== undefined && current === undefined;
  return { data, error: current?.error, loading, previous: loading ? state?.data : undefined, retry };
}

function remember(key: string, data: unknown): void {
  shown.delete(key);
  shown.set(key, data);
  const [oldest] = shown.keys();
  if (shown.size > maxShown && oldest !== undefined) shown.delete(oldest);
}
