import { readFile } from 'node:fs/promises';
import { InvalidInput } from '../../domain/errors.js';
import { withStandardInput } from '../terminal/standardInput.js';

/** The text of a file, or of standard input for `-`. @throws InvalidInput if it cannot be read or is not text in UTF-8 */
export function readPlainText(file: string): Promise<string> {
  if (file === '-')
    return withStandardInput(new AbortController().signal, ({ path }) => textOf(path, 'standard input'));
  return textOf(file, file);
}

async function textOf(path: string, name: string): Promise<string> {
  const bytes = await readBytes(path, name);
  if (bytes.includes(0)) throw new InvalidInput(`${name} is not a text: it has bytes that no text has`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/gu, '\n');
  } catch (error) {
    throw new InvalidInput(`${name} is not text in UTF-8: save it as that`, { cause: error });
  }
}

async function readBytes(path: string, name: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new InvalidInput(`${name} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}
