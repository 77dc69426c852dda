import { readFileSync } from 'node:fs';
import { InvalidInput } from '../../domain/errors.js';

const form = /^(?:Authorization: Bearer )?([\w.~+/-]+=*)\s*$/i;

/** Reads a key from a file: the key alone, or a header line for curl. @throws InvalidInput, without the file's content */
export function readKeyFile(path: string): string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new InvalidInput(`cannot read ${path}: --key-file must name a readable file that contains the key`, {
      cause,
    });
  }
  return parseKey(text, path);
}

/** @param where the key comes from, for the error message */
export function parseKey(text: string, where: string): string {
  const key = form.exec(text)?.[1];
  if (key !== undefined) return key;
  throw new InvalidInput(`${where} does not contain a key: it must be one line, the key or "Authorization: Bearer …"`);
}
