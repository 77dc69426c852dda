import type { Command } from 'commander';
import type { Cli } from './cli.js';
import type { Ending } from './exitCodes.js';

/** A command as the help of the program lists it. Loading it takes long enough to be felt, so only the one that is asked for is. */
export interface ListedCommand {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<CliCommand>;
}

/** One command of the program. Each has a folder in commands/ and is listed in its index. */
export interface CliCommand {
  /** Shown in `--help`: a command line and its effect. */
  readonly examples: readonly (readonly [line: string, effect: string])[];
  /** Paragraphs of `--help` after the options. */
  readonly notes?: readonly string[];
  /** Possible endings besides success, unexpected failure and wrong usage. */
  readonly endings: readonly Ending[];
  /** Adds the arguments, options and action. */
  readonly define: (command: Command, cli: Cli) => void;
}
