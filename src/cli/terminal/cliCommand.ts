import type { Command } from 'commander';
import type { Cli } from './cli.js';
import type { Ending } from './exitCodes.js';

/** One command of the program. Each has a folder in commands/ and is listed in its index. */
export interface CliCommand {
  readonly name: string;
  readonly summary: string;
  /** Shown in `--help`: a command line and its effect. */
  readonly examples: readonly (readonly [line: string, effect: string])[];
  /** Paragraphs of `--help` after the options. */
  readonly notes?: readonly string[];
  /** Possible endings besides success, unexpected failure and wrong usage. */
  readonly endings: readonly Ending[];
  /** Adds the arguments, options and action. */
  readonly define: (command: Command, cli: Cli) => void;
}
