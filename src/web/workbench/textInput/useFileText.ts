import { useEffect, useRef, useState } from 'preact/hooks';
import { AnswerError } from '../api/postQuery.js';
import { type FileText, textOfFile } from '../api/textOfFile.js';
import { asSentence } from '../words/countWords.js';

/** What became of the file that was given last. */
export interface FileState {
  readonly kind: 'reading' | 'read' | 'refused';
  readonly name: string;
  /** Why it was refused, or what could not be read of it: one sentence each. */
  readonly notes: readonly string[];
}

interface FileReading {
  readonly state: FileState | undefined;
  /** Reads one file. One that is being read is stopped. */
  readonly take: (files: readonly File[]) => Promise<void>;
  /** Stops reading, and forgets what became of the last file. */
  readonly stop: () => void;
}

/** Reads files, one at a time. */
export function useFileText(onRead: (read: FileText) => void): FileReading {
  const [state, setState] = useState<FileState>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const stop = () => {
    running.current?.abort();
    setState(undefined);
  };
  const take = async ([file, ...others]: readonly File[]) => {
    if (file === undefined) return;
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { name } = file;
    setState({ kind: 'reading', name, notes: [] });
    try {
      const read = await textOfFile(file, controller.signal);
      if (controller.signal.aborted) return;
      const left = others.length === 0 ? [] : ['Only the first of the files was read: give one at a time.'];
      setState({ kind: 'read', name, notes: [...read.warnings.map(asSentence), ...left] });
      onRead(read);
    } catch (error) {
      if (controller.signal.aborted) return;
      if (!(error instanceof AnswerError)) throw error;
      setState({ kind: 'refused', name, notes: [asSentence(error.message)] });
    }
  };
  return { state, take, stop };
}
