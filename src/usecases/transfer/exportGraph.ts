import { writeChangeEntry, writeImportWithdrawal } from '../../domain/records/historyRecords.js';
import type { WireRecord } from '../../domain/records/records.js';
import { cypher } from '../../graph/cypher.js';
import type { Engine } from '../../graph/engine.js';
import { historyParts } from '../../graph/export/history.js';
import { presentRecords } from '../../graph/export/pages.js';

/** How records become lines, as the interchange format does it. Formats are wired by whoever calls this. */
interface LineWriter {
  writeHeader(header?: { readonly history?: boolean }): string;
  writeRecord(record: WireRecord): string;
}

interface ExportOptions {
  /** Also the journal, when each record was recorded, earlier states, and what is gone. */
  readonly history: boolean;
}

/**
 * The graph as lines of the interchange format, without their line ends; one consistent state, in constant memory.
 * Two exports of one state are byte-identical.
 *
 * Plain: what was said and decided, sorted by type and id; `importInput` reads it back into any graph. With its
 * history: journal entry by journal entry; `importInput` reads that back into an empty one.
 */
export async function* exportGraph(
  engine: Engine,
  { writeHeader, writeRecord }: LineWriter,
  { history }: ExportOptions,
): AsyncGenerator<string, void, undefined> {
  // Whatever is recorded from here on is no part of it.
  const [head] = await engine.read(cypher('queries/head', engine.name));
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
