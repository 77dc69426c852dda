import { readFileSync } from 'node:fs';
import { InvalidInput } from '../../domain/errors.js';

const form = /^(?:Authorization: Bearer )?([\w.~+/-]+=*)\s*$/i;

/** The key in a file: alone, or as a header line as curl reads it. @throws InvalidInput, which never shows what is in it */
export function readKeyFile(path: string): string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new InvalidInput(`cannot read ${path}: --key-file names the file that the key stands in`, { cause });
  }
  return parseKey(text, path);
}

/** @param where it stands, for a person */
export function parseKey(text: string, where: string): string {
  const key = form.exec(text)?.[1];
  if (key !== undefined) return key;
  throw new InvalidInput(`${where} holds no key: it must be one line, the key or "Authorization: Bearer …"`);
}
