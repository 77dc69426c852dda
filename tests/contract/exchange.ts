import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WireRecord } from '../../src/domain/records/records.js';
import { writeHeader } from '../../src/formats/jsonl/header.js';
import { jsonl } from '../../src/formats/jsonl/jsonl.js';
import { writeRecord } from '../../src/formats/jsonl/writeRecord.js';
import type { Engine } from '../../src/graph/engine.js';
import { exportGraph } from '../../src/usecases/transfer/exportGraph.js';
import { importInput } from '../../src/usecases/transfer/importInput.js';
import type { ImportOptions } from '../../src/usecases/transfer/importOptions.js';
import type { ImportSummary } from '../../src/usecases/transfer/importSummary.js';

/** The graph as the text of an export. */
export async function exported(engine: Engine, history = false): Promise<string> {
  let text = '';
  for await (const line of exportGraph(engine, { writeHeader, writeRecord }, { history })) text += `${line}\n`;
  return text;
}

/** Records as the text of a file. */
export function fileOf(records: readonly WireRecord[], namespace?: string): string {
  return [writeHeader(namespace === undefined ? {} : { namespace }), ...records.map(writeRecord), ''].join('\n');
}

export interface ImportedFile extends ImportSummary {
  readonly rejects: readonly { readonly line: number; readonly reason: string }[];
}

/** Imports a text as a file. */
export async function imported(
  engine: Engine,
  text: string | Buffer,
  options: Partial<ImportOptions> = {},
): Promise<ImportedFile> {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
  const rejects: { line: number; reason: string }[] = [];
  try {
    const path = join(folder, 'input.jsonl');
    writeFileSync(path, text);
    const onReject = (line: number, _: string, reason: string) => rejects.push({ line, reason });
    const summary = await importInput(engine, jsonl, path, { by: 'tester', onReject, ...options });
    return { ...summary, rejects };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
