import type { TerminalStyle } from '../print/terminalStyle.js';
import { printable } from '../print/text.js';
import { visibleJson } from '../print/visible.js';
import type { Cli } from './cli.js';

/** Prints an answer: as it is for machines, or as lines for a person. */
export function giveAnswer<T>(
  cli: Cli,
  json: boolean | undefined,
  answer: T,
  draw: (answer: T, style: TerminalStyle) => readonly string[],
): void {
  cli.print(json === true ? visibleJson(JSON.stringify(answer, null, 2)) : draw(printable(answer), cli.style()));
}
