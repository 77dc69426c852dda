import { closeSync, openSync, writeSync } from 'node:fs';
import { InvalidInput } from '../model/errors.js';

/** A line of the input that was not taken. */
export interface Reject {
  /** The input, where several share one rejects file. */
  readonly file?: string;
  readonly line: number;
  readonly reason: string;
  readonly raw: string;
}

/** Where rejected lines are written, one JSON object a line. The file is made with the first of them. */
export class Rejects {
  private file: number | undefined;

  constructor(readonly path: string) {}

  /** Written at once: however many there are, they are in no memory, and they are there when the import is stopped. */
  add(reject: Reject): void {
    this.file ??= open(this.path);
    writeSync(this.file, `${JSON.stringify(reject)}\n`);
  }

  /** Whether there is such a file now. */
  get isMade(): boolean {
    return this.file !== undefined;
  }

  close(): void {
    if (this.file !== undefined) closeSync(this.file);
  }
}

function open(path: string): number {
  try {
    return openSync(path, 'w');
  } catch (error) {
    throw new InvalidInput(`cannot write ${path}, where rejected records go: name another file with --rejects`, {
      cause: error,
    });
  }
}
