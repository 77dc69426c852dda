import type { Config } from '../../config/config.js';
import type { TerminalStyle } from '../print/terminalStyle.js';
import type { Ending } from './exitCodes.js';

/** The process interface that a command uses. */
export interface Cli {
  /** The configuration from the environment, read once. @throws InvalidInput */
  readonly config: () => Config;
  /** The current style of standard output. */
  readonly style: () => TerminalStyle;
  /** Prints lines on standard output. */
  readonly print: (lines: string | readonly string[]) => void;
  /** Prints lines on standard error, with invisible characters escaped. */
  readonly say: (lines: string | readonly string[]) => void;
  /** Sets the exit code. The default is 0. */
  readonly end: (ending: Ending) => void;
}
