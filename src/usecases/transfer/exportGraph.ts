import { writeChangeEntry, writeImportWithdrawal } from '../../domain/records/historyRecords.js';
import type { WireRecord } from '../../domain/records/records.js';
import { cypher } from '../../graph/cypher.js';
import type { Engine } from '../../graph/engine.js';
import { historyParts } from '../../graph/export/history.js';
import { presentRecords } from '../../graph/export/pages.js';

/** Serializes records as lines. The caller provides the format. */
interface LineWriter {
  writeHeader(header?: { readonly history?: boolean }): string;
  writeRecord(record: WireRecord): string;
}

interface ExportOptions {
  /** Include the journal, recording times, earlier states and withdrawn records. */
  readonly history: boolean;
}

/**
 * Exports the graph as lines of the interchange format, without line ends: a consistent snapshot, in constant memory. Two
 * exports of the same state are byte-identical.
 *
 * A plain export contains all records, sorted by type and id; `importInput` reads it into any graph. With history it contains
 * journal entry by journal entry; `importInput` restores that into an empty graph.
 */
export async function* exportGraph(
  engine: Engine,
  { writeHeader, writeRecord }: LineWriter,
  { history }: ExportOptions,
): AsyncGenerator<string, void, undefined> {
  // Later writes are not part of the export.
  const [head] = await engine.read(cypher('queries/journal/head', engine.name));
  yield writeHeader({ history });
  if (!history) {
    for await (const record of presentRecords(engine, String(head?.at))) yield writeRecord(record);
    return;
  }
  for await (const part of historyParts(engine, Number(head?.seq))) {
    if ('change' in part) yield writeChangeEntry(part.change);
    else if ('importWithdrawal' in part) yield writeImportWithdrawal(part.importWithdrawal);
    else yield writeRecord(part.record);
  }
}
