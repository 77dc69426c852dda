import { InvalidArgumentError, Option } from 'commander';
import { InvalidInput } from '../../domain/errors.js';

/** Options that several commands share. */
export interface GraphOptions {
  readonly data?: string;
  readonly url?: string;
  readonly keyFile?: string;
  readonly json?: boolean;
}

export const dataOption = (): Option =>
  new Option(
    '--data <FOLDER>',
    'the data folder of the graph (default: .whosaid in the working directory); overrides NEO4J_URI. If a server has it open, that server is used',
  ).argParser((folder) => {
    if (folder === '') throw new InvalidArgumentError('It must name a folder.');
    return folder;
  });

export const urlOption = (): Option =>
  new Option('--url <URL>', 'a remote server instead of a data folder, such as https://graph.example.org')
    .conflicts('data')
    .argParser(parseServerUrl);

export const keyFileOption = (): Option =>
  new Option('--key-file <FILE>', 'a file with the key for the server (default: WHOSAID_KEY, else none)');

function parseServerUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    throw new InvalidArgumentError('It must be a URL such as https://graph.example.org or http://127.0.0.1:4000.');
  }
  if (url.username !== '' || url.password !== '') {
    throw new InvalidArgumentError(
      'It must not contain a password, because other users can see the command line: use --key-file.',
    );
  }
  if (url.search !== '' || url.hash !== '')
    throw new InvalidArgumentError('It must not have a query (?) or a fragment (#).');
  return text;
}

export const jsonOption = (): Option => new Option('--json', 'print the answer as JSON');

export const forceOption = (what: string): Option => new Option('--force', `replace ${what}`);

/** A whole number within bounds. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}

/** Validates an option with a parser. The message of the parser becomes the error of the option. */
export function checkedBy<T>(check: (text: string) => T): (text: string) => T {
  return (text) => {
    try {
      return check(text);
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      throw new InvalidArgumentError(`${error.message}.`);
    }
  };
}

/** Collects the values of a repeatable option. */
export function gathered(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}
