import { closeSync, openSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { InvalidInput } from '../model/errors.js';
import type { InputFile } from './standardInput.js';

/** An item of an input that was not taken. */
export interface Reject {
  /** The input, where several were read at once and may share a rejects file. */
  readonly file?: string;
  readonly line: number;
  readonly reason: string;
  readonly raw: string;
}

/** The files that rejected items are written to, one JSON object a line. Each is made with its first item. */
export class Rejects {
  readonly #files = new Map<string, number>();

  /**
   * @param path one file for all inputs; without it each has one of its own in the working directory
   * @param several there is more than one input
   */
  constructor(
    private readonly path: string | undefined,
    private readonly several: boolean,
  ) {}

  pathOf(input: InputFile): string {
    return resolve(this.path ?? `${input.stem}.rejects.jsonl`);
  }

  /** Written at once: however many there are, they take no memory, and they are there when the import is stopped. */
  add(input: InputFile, { line, reason, raw }: Reject): void {
    const path = this.pathOf(input);
    const file = this.#files.get(path) ?? open(path);
    this.#files.set(path, file);
    const reject: Reject = { ...(this.several ? { file: input.name } : {}), line, reason, raw };
    writeSync(file, `${JSON.stringify(reject)}\n`);
  }

  close(): void {
    for (const file of this.#files.values()) closeSync(file);
    this.#files.clear();
  }
}

function open(path: string): number {
  try {
    return openSync(path, 'w');
  } catch (error) {
    const sentence = `cannot write ${path}, where rejected records go: name another file with --rejects`;
    throw new InvalidInput(sentence, { cause: error });
  }
}
