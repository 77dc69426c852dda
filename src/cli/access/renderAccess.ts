import { relative } from 'node:path';
import type { Field } from '../print/renderFields.js';
import { shellWord } from '../print/shellWord.js';

/** How the graph of a server is written to. */
export interface WriteAccess {
  /** Where browsers reach the server. */
  readonly address: string;
  readonly readOnly: boolean;
  /** Whether there are keys of WHOSAID_KEYS. */
  readonly hasKeys: boolean;
  /** The file with the local key, unless there is none. */
  readonly keyFile: string | undefined;
  /** An address with a one-time code, where only a person at a terminal sees it. */
  readonly page: string | undefined;
  /** The command that prints one. */
  readonly openCommand: string;
}

/** The lines about the page and about writing, for whoever started a server. */
export function renderAccess(writing: WriteAccess): readonly Field[] {
  const { address, page, openCommand } = writing;
  if (page === undefined) {
    return [
      ['playground', `${address}/playground`],
      ['writing', whoWrites(writing)],
    ];
  }
  return [
    ['open', [page, `lets one browser write, within ten minutes; ${openCommand} prints another`]],
    ['writing', whoWrites(writing)],
  ];
}

function whoWrites({ readOnly, hasKeys, keyFile, page, openCommand }: WriteAccess): readonly string[] {
  if (readOnly) return ['nobody: it was started with --read-only'];
  const browser = page === undefined ? `; in a browser, at the address that ${openCommand} prints` : '';
  const local = keyFile === undefined ? [] : [`with the key in ${shown(keyFile)}${browser}`];
  const keys = hasKeys ? ['with a key of WHOSAID_KEYS'] : [];
  return [...local, ...keys];
}

/** As it is called from here. */
function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near;
}

/** A question or, with the file of a key, a change, as a line for a shell. */
export function curlLine(url: string, query: string, keyFile?: string): string {
  const key = keyFile === undefined ? '' : ` -H ${shellWord(`@${shown(keyFile)}`)}`;
  return `curl -s ${shellWord(url)}/graphql${key} -H 'content-type: application/json' -d ${shellWord(JSON.stringify({ query }))}`;
}
