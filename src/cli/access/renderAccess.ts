import { relative } from 'node:path';
import type { Field } from '../print/renderFields.js';
import { shellWord } from '../print/shellWord.js';

/** Who may write to the graph of a server, and how. */
export interface WriteAccess {
  /** Where browsers reach the server. */
  readonly address: string;
  readonly readOnly: boolean;
  /** Whether WHOSAID_KEYS is set. */
  readonly hasKeys: boolean;
  /** The file with the local key, if there is one. */
  readonly keyFile: string | undefined;
  /** An address with a one-time code. Only set when standard output is a terminal. */
  readonly page: string | undefined;
  /** The command that prints a new one. */
  readonly openCommand: string;
}

/** The line about write access that `serve` prints. */
export function renderAccess(writing: WriteAccess): Field {
  return ['writing', whoWrites(writing)];
}

/** The lines about the page that `serve` prints last. */
export function renderPage({ address, page, openCommand }: WriteAccess): readonly string[] {
  if (page === undefined) return [`Open this page: ${address}/`];
  return [
    `Open this page: ${page}`,
    `(a one-time link, valid for 10 minutes, that lets one browser write; ${openCommand} prints another)`,
  ];
}

function whoWrites({ readOnly, hasKeys, keyFile, page, openCommand }: WriteAccess): readonly string[] {
  if (readOnly) return ['disabled: the server was started with --read-only'];
  const browser = page === undefined ? `; in a browser: use the address that ${openCommand} prints` : '';
  const local = keyFile === undefined ? [] : [`with the key in ${shown(keyFile)}${browser}`];
  const keys = hasKeys ? ['with a key from WHOSAID_KEYS'] : [];
  return [...local, ...keys];
}

/** Relative to the working directory where that is shorter. */
function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near;
}

/** A curl command for a query or, with a key file, for a mutation. */
export function curlLine(url: string, query: string, keyFile?: string): string {
  const key = keyFile === undefined ? '' : ` -H ${shellWord(`@${shown(keyFile)}`)}`;
  return `curl -s ${shellWord(url)}/graphql${key} -H 'content-type: application/json' -d ${shellWord(JSON.stringify({ query }))}`;
}
