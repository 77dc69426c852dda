import { Command, CommanderError } from 'commander';
import { WhosaidError } from '../domain/errors.js';
import { commands } from './commands/index.js';
import { visible } from './print/visible.js';
import type { Cli } from './terminal/cli.js';
import type { CliCommand, ListedCommand } from './terminal/cliCommand.js';
import { type Ending, endingOf, endings, exitCodes } from './terminal/exitCodes.js';
import { version } from './terminal/version.js';

const always: readonly Ending[] = ['ok', 'failure', 'usage'];

/** Runs the command given by the arguments and sets the exit code. Never throws. */
export async function runProgram(argv: readonly string[], cli: Cli): Promise<void> {
  let debug = false;
  const name = commandIn(argv.slice(2));
  const program = await makeProgram(cli, (command) => command.name === name);
  program.hook('preAction', (_, action) => {
    debug = action.opts<{ debug?: boolean }>().debug === true;
  });
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    report(error, debug, cli);
  }
}

/** The command that the arguments name, to run it or for its help. */
function commandIn(args: readonly string[]): string | undefined {
  const [first, second] = args.filter((arg) => !arg.startsWith('-'));
  return first === 'help' ? second : first;
}

/** Builds the program without running anything. Of a command that is not wanted it knows the name and the summary alone. */
export async function makeProgram(cli: Cli, isWanted: (command: ListedCommand) => boolean): Promise<Command> {
  const program = new Command('whosaid')
    .description('Who said it, through whom, and when: a graph of claims and their sources.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(visible(text).replace(/^error: /, 'whosaid: ')) })
    .showHelpAfterError('(see --help for usage)')
    .addHelpText('after', helpOfProgram());
  for (const listed of commands) {
    const command = program.command(listed.name).description(listed.summary);
    if (isWanted(listed)) define(await listed.load(), command, cli);
  }
  return program;
}

function define(description: CliCommand, command: Command, cli: Cli): void {
  description.define(command, cli);
  command.option('--debug', 'print the stack trace of an unexpected error');
  command.addHelpText('after', helpOf(description));
}

function helpOfProgram(): string {
  const examples = [
    '  $ whosaid serve                          start the server, with demonstration data',
    '  $ whosaid who-reported seized al tanf    who reported the seizure of Al-Tanf',
  ];
  return [
    '',
    'Examples:',
    ...examples,
    '',
    ...helpOfEndings([...always, 'notFound', 'rejected', 'store', 'changed']),
  ].join('\n');
}

function helpOf({ examples, notes = [], endings: own }: CliCommand): string {
  const lines = examples.flatMap(([line, effect]) => [`  $ ${line}`, `      ${effect}`]);
  const more = notes.length > 0 ? ['', ...notes] : [];
  return [...more, '', 'Examples:', ...lines, '', ...helpOfEndings([...always, ...own])].join('\n');
}

function helpOfEndings(own: readonly Ending[]): readonly string[] {
  const sorted = [...own].sort((a, b) => exitCodes[a] - exitCodes[b]);
  return ['Exit codes:', ...sorted.map((ending) => `  ${String(exitCodes[ending]).padEnd(4)} ${endings[ending]}`)];
}

/** Prints one sentence for an expected error. Any other error is reported as unexpected. */
function report(error: unknown, debug: boolean, cli: Cli): void {
  if (error instanceof CommanderError) {
    // Commander has printed its message. Requested help is not an error.
    cli.end(error.exitCode === 0 ? 'ok' : 'usage');
    return;
  }
  if (isBrokenPipe(error)) return;
  cli.end(error instanceof WhosaidError ? endingOf[error.code] : 'failure');
  cli.say(`whosaid: ${sentenceOf(error)}`);
  if (debug && error instanceof Error) cli.say(stackOf(error).split('\n'));
}

/** The reader of our output closed the pipe (`| head`). */
export function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

function sentenceOf(error: unknown): string {
  if (error instanceof WhosaidError) return error.message;
  return `unexpected error: ${messagesOf(error).join(': ')} (add --debug for the stack trace)`;
}

/** The messages of an error and its causes, since the reason is often in the cause. */
function messagesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [String(error)];
  const inner = error.cause === undefined ? [] : messagesOf(error.cause);
  return [error.message, ...inner.filter((message) => !error.message.includes(message))];
}

function stackOf(error: Error): string {
  const own = error.stack ?? error.message;
  return error.cause instanceof Error ? `${own}\ncaused by ${stackOf(error.cause)}` : own;
}
