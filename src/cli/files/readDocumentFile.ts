import { basename } from 'node:path';
import { fileChunks } from '../../formats/inputLines.js';
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
  const chunks: Buffer[] = [];
  for await (const chunk of fileChunks(path)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
