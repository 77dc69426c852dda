import type { Command } from 'commander';
import { makeProgram } from './program.js';
import type { Cli } from './terminal/cli.js';

/** Wide enough for a table of options, narrow enough for a page. */
const helpWidth = 100;

/** The reference of the command line, as Markdown: what `--help` prints of each command. */
export function cliReference(cli: Cli): string {
  const program = makeProgram(cli);
  const parts = program.commands.map((command) => section(`whosaid ${command.name()}`, helpOf(command)));
  const intro = 'What `--help` prints. Made by `npm run generate` from the commands themselves; do not edit.';
  return `${['# Command line reference', intro, section('whosaid', helpOf(program)), ...parts].join('\n\n')}\n`;
}

function section(title: string, help: string): string {
  return `## ${title}\n\n\`\`\`text\n${help}\n\`\`\``;
}

function helpOf(command: Command): string {
  let text = '';
  const writeOut = (piece: string) => {
    text += piece;
  };
  command.configureOutput({ writeOut, getOutHelpWidth: () => helpWidth, getOutHasColors: () => false }).outputHelp();
  return text.trimEnd();
}
