import { useEffect, useRef, useState } from 'preact/hooks';
import { mayWrite } from '../../session.js';
import type { TypedDocumentString } from '../generated.js';
import { AnswerError, postQuery } from './postQuery.js';

/** A mutation that a person starts. */
interface Write<T, V> {
  /** The answer; undefined if it failed, was overtaken by leaving the page, or another one is still running. */
  readonly run: (variables: V) => Promise<T | undefined>;
  readonly running: boolean;
  /** Why the last one failed. */
  readonly error: AnswerError | undefined;
  /** Forgets why the last one failed. */
  readonly clear: () => void;
}

/** Runs a mutation, one at a time. Leaving the page does not stop what was sent. */
export function useWrite<T, V>(document: TypedDocumentString<T, V>): Write<T, V> {
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<AnswerError>();
  const busy = useRef(false);
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const run = async (variables: V) => {
    if (busy.current) return undefined;
    busy.current = true;
    setRunning(true);
    setError(undefined);
    try {
      const data = await postQuery(document, variables);
      return here.current ? data : undefined;
    } catch (failure) {
      if (!(failure instanceof AnswerError)) throw failure;
      if (here.current) setError(failure);
      return undefined;
    } finally {
      busy.current = false;
      if (here.current) setRunning(false);
    }
  };
  return { run, running, error, clear: () => setError(undefined) };
}

/** Whether this browser may write; undefined until that is known. */
export function useWriteAccess(): boolean | undefined {
  const [may, setMay] = useState<boolean>();
  useEffect(() => {
    let here = true;
    mayWrite().then((answer) => here && setMay(answer));
    return () => {
      here = false;
    };
  }, []);
  return may;
}
