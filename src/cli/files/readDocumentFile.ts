import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { InvalidInput } from '../../domain/errors.js';
import type { ExtractedDocument } from '../../reading/documents/extractedDocument.js';
import { readDocument } from '../../reading/documents/readDocument.js';
import { withStandardInput } from '../terminal/standardInput.js';

/** What a file says, or standard input for `-`. @throws InvalidInput if it cannot be read, or is none of the formats */
export async function readDocumentFile(file: string): Promise<ExtractedDocument> {
  if (file !== '-') return readDocument(await readBytes(file), { fileName: basename(file) });
  return withStandardInput(new AbortController().signal, async ({ path, name }) =>
    readDocument(await readBytes(path), { fileName: name }),
  );
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new InvalidInput(`${path} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}
