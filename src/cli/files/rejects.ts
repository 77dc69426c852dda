import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import type { InputFile } from '../terminal/standardInput.js';
import { checkOutput, type OutputRules } from './checkOutput.js';
import { type Output, openOutput } from './output.js';

/** An item of an input that was not taken. */
interface Reject {
  /** The input, where several were read at once and may share a rejects file. */
  readonly file?: string;
  readonly line: number;
  readonly reason: string;
  readonly raw: string;
}

/** The files that rejected items are written to, one JSON object a line. Each is begun with its first item. */
export class Rejects {
  readonly #files = new Map<string, { readonly path: string; readonly output: Output }>();

  /**
   * @param path one file for all inputs; without it each has one of its own in the working directory
   * @param several there is more than one input
   * @throws InvalidInput when the path must not be written: told before anything is read
   */
  constructor(
    private readonly path: string | undefined,
    private readonly several: boolean,
    private readonly rules: OutputRules,
  ) {
    if (path !== undefined) checkOutput(path, rules);
  }

  /** Where the rejected items of an input are, which has been read to its end; undefined when there are none. */
  done(input: InputFile): string | undefined {
    const name = this.#nameOf(input);
    const file = this.#files.get(name);
    if (this.path !== undefined) return file?.path;
    this.#files.delete(name);
    file?.output.finish();
    return file?.path;
  }

  /** Written at once: however many there are, they take no memory. */
  add(input: InputFile, { line, reason, raw }: Reject): void {
    const name = this.#nameOf(input);
    const file = this.#files.get(name) ?? this.#begin(name);
    const reject: Reject = { ...(this.several ? { file: input.name } : {}), line, reason, raw };
    file.output.write(`${JSON.stringify(reject)}\n`);
  }

  /** Gives the files their names; also after an import that was stopped. */
  close(): void {
    for (const { output } of this.#files.values()) output.finish();
    this.#files.clear();
  }

  #nameOf(input: InputFile): string {
    return resolve(this.path ?? `${input.stem}.rejects.jsonl`);
  }

  #begin(name: string) {
    // A name that nobody chose must not cost a file of an earlier import.
    const path = this.path === undefined ? freeName(name) : name;
    const file = { path, output: openOutput(path, this.rules) };
    this.#files.set(name, file);
    return file;
  }
}

/** "x.rejects.jsonl", or "x.rejects.2.jsonl" when that is taken, and so on. */
function freeName(path: string): string {
  for (let number = 2, free = path; ; number += 1) {
    if (lstatSync(free, { throwIfNoEntry: false }) === undefined) return free;
    free = path.replace(/jsonl$/, `${number}.jsonl`);
  }
}
