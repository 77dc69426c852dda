import type { Config } from '../../config.js';
import type { TerminalStyle } from '../print/terminalStyle.js';
import type { Ending } from './exitCodes.js';

/** What a command may use of the process it runs in. */
export interface Cli {
  /** What the environment says, read once. @throws InvalidInput */
  readonly config: () => Config;
  /** How standard output looks now. */
  readonly style: () => TerminalStyle;
  /** Prints lines on standard output. */
  readonly print: (lines: string | readonly string[]) => void;
  /** Says something beside the answer, on standard error: a line each, and what cannot be seen in it made visible. */
  readonly say: (lines: string | readonly string[]) => void;
  /** Says with which exit code the program will end, unless it is 0. */
  readonly end: (ending: Ending) => void;
}
