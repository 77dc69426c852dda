import type { Command } from 'commander';
import type { Cli } from './cli.js';
import type { Ending } from './exitCodes.js';

/** One command of the program: a file in commands/ and a line in the list there. */
export interface CliCommand {
  readonly name: string;
  readonly summary: string;
  /** Shown under `--help`: what to type, and what that does. */
  readonly examples: readonly (readonly [line: string, effect: string])[];
  /** More that `--help` says, after the options. */
  readonly notes?: readonly string[];
  /** How it may end, besides well, unexpectedly and for wrong usage. */
  readonly endings: readonly Ending[];
  /** Adds its arguments and options, and what it does. */
  readonly define: (command: Command, cli: Cli) => void;
}
