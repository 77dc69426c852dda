import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';

const folder = mkdtempSync(join(tmpdir(), 'whosaid-formats-'));
let count = 0;

afterAll(() => rmSync(folder, { recursive: true }));

/** A file with this content, removed after the tests of this file. */
export function temporaryFile(content: string | Buffer): string {
  count += 1;
  const path = join(folder, `input-${count}`);
  writeFileSync(path, content);
  return path;
}

export async function all<T>(stream: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const one of stream) found.push(one);
  return found;
}
