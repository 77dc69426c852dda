import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import type { InputFile } from '../terminal/standardInput.js';
import { checkOutput, type OutputRules } from './checkOutput.js';
import { type Output, openOutput } from './output.js';

/** Something about a line of an input: why it was rejected, or a warning. */
interface LineReport {
  readonly line: number;
  readonly [member: string]: string | number;
}

/**
 * The files that rejected items, or warnings, are written to, one JSON object per line. Each is created with its first one.
 */
export class LineReports {
  readonly #files = new Map<string, { readonly path: string; readonly output: Output }>();

  /**
   * @param kind the last part of default names, such as `rejects`
   * @param path one file for all inputs; by default each input has its own in the working directory
   * @param several whether there is more than one input
   * @throws InvalidInput if the path must not be written; checked before anything is read
   */
  constructor(
    private readonly kind: 'rejects' | 'warnings',
    private readonly path: string | undefined,
    private readonly several: boolean,
    private readonly rules: OutputRules,
  ) {
    if (path !== undefined) checkOutput(path, rules);
  }

  /** Finishes the file of an input that was read completely. @returns its path, or undefined if there is nothing to report */
  done(input: InputFile): string | undefined {
    const name = this.#nameOf(input);
    const file = this.#files.get(name);
    if (this.path !== undefined) return file?.path;
    this.#files.delete(name);
    file?.output.finish();
    return file?.path;
  }

  /** Written immediately, so that memory use does not grow with the number of reports. */
  add(input: InputFile, report: LineReport): void {
    const name = this.#nameOf(input);
    const file = this.#files.get(name) ?? this.#begin(name);
    // Several inputs may share one file.
    file.output.write(`${JSON.stringify({ ...(this.several ? { file: input.name } : {}), ...report })}\n`);
  }

  /** Finishes all files, also after an interrupted import. */
  close(): void {
    for (const { output } of this.#files.values()) output.finish();
    this.#files.clear();
  }

  #nameOf(input: InputFile): string {
    return resolve(this.path ?? `${input.stem}.${this.kind}.jsonl`);
  }

  #begin(name: string) {
    // A default name must not overwrite the reports of an earlier import.
    const path = this.path === undefined ? freeName(name) : name;
    const file = { path, output: openOutput(path, this.rules) };
    this.#files.set(name, file);
    return file;
  }
}

/** "x.rejects.jsonl", or "x.rejects.2.jsonl" if that exists, and so on. */
function freeName(path: string): string {
  for (let number = 2, free = path; ; number += 1) {
    if (lstatSync(free, { throwIfNoEntry: false }) === undefined) return free;
    free = path.replace(/jsonl$/, `${number}.jsonl`);
  }
}
