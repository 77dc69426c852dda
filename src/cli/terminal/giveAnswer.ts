import type { TerminalStyle } from '../print/terminalStyle.js';
import { printable } from '../print/text.js';
import { visibleJson } from '../print/visible.js';
import type { Cli } from './cli.js';

/** Prints an answer as JSON or as text. */
export function giveAnswer<T>(
  cli: Cli,
  json: boolean | undefined,
  answer: T,
  draw: (answer: T, style: TerminalStyle) => readonly string[],
): void {
  cli.print(json === true ? visibleJson(JSON.stringify(answer, null, 2)) : draw(printable(answer), cli.style()));
}
