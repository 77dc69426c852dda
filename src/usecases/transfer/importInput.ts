import { BrokenInput } from '../../domain/errors.js';
import type { Importer, Survey } from '../../formats/format.js';
import type { Engine } from '../../graph/engine.js';
import { BatchWriter } from './batchWriter.js';
import type { ImportOptions } from './importOptions.js';
import { type ImportSummary, type Tally, tallyOf } from './importSummary.js';
import { restoreGraph } from './restoreGraph.js';
import { stoppedAfter } from './stoppedImport.js';

/**
 * Imports a file in batches. The whole file is validated before anything is written; invalid items are rejected and reported.
 * Imports are idempotent: repeating one changes nothing, or completes an interrupted one.
 *
 * A history export is restored entry by entry into an empty graph instead.
 *
 * @throws BrokenInput before anything is written, or with the progress so far; InvalidInput; StoreUnavailable; Conflict for a
 * history if the graph is not empty
 */
export async function importInput<S extends Survey>(
  engine: Engine,
  format: Importer<S>,
  path: string,
  options: ImportOptions,
): Promise<ImportSummary> {
  const tally = tallyOf(performance.now());
  const survey = await format.survey(path);
  checkAuthor(survey.by, options);
  if (survey.history) return restore(engine, format, path, { ...options, ...survey }, tally);
  const writer = new BatchWriter(engine, survey, options, tally, (line) => textOfLine(format, path, line));
  try {
    for await (const item of format.items(path, survey)) await writer.add(item);
    await writer.flush();
  } catch (error) {
    await writer.settle();
    throw stoppedAfter(writer.doneTo, error);
  }
  return tally.summary(survey.fingerprint.slice(0, 32), performance.now());
}

async function textOfLine(format: Importer, path: string, number: number): Promise<string | undefined> {
  if (format.lines === undefined) return undefined;
  for await (const line of format.lines(path)) if (line.number === number) return line.text;
  return undefined;
}

/** Restores a history with its journal, entry by entry, into an empty graph. */
async function restore<S extends Survey>(
  engine: Engine,
  format: Importer<S>,
  path: string,
  { onProgress, signal, total, hasOldIds }: ImportOptions & Pick<Survey, 'total' | 'hasOldIds'>,
  tally: Tally,
): Promise<ImportSummary> {
  const { lines } = format;
  if (lines === undefined) throw new BrokenInput('a history can only be restored from the interchange format (jsonl)');
  await restoreGraph(engine, {
    lines: () => lines(path),
    hasOldIds,
    signal,
    onEntry: async (seq, _, results) => {
      tally.changes.push(seq);
      tally.add(results);
      tally.items += results.length;
      await onProgress?.({ items: tally.items, total });
    },
  });
  return tally.summary(null, performance.now());
}

/** A file must not claim the name of a caller as its author. */
function checkAuthor(by: string | undefined, { by: caller, reserved = [] }: ImportOptions): void {
  if (by === undefined || by === caller || !reserved.includes(by)) return;
  throw new BrokenInput(`the header has by "${by}", which is reserved for a caller of this server: use another name`);
}
