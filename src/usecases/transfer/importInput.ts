import { BrokenInput } from '../../domain/errors.js';
import type { Importer, Survey } from '../../formats/format.js';
import type { Engine } from '../../graph/engine.js';
import { BatchWriter } from './batchWriter.js';
import type { ImportOptions } from './importOptions.js';
import { type ImportSummary, type Tally, tallyOf } from './importSummary.js';
import { restoreGraph } from './restoreGraph.js';
import { stoppedAfter } from './stoppedImport.js';

/**
 * Imports a file in a format, batch by batch. The whole file is read once before anything is written; a bad item is
 * left out and told of; doing it again changes nothing, and completes what was interrupted.
 *
 * A history export is restored instead, entry by entry, into an empty graph.
 *
 * @throws BrokenInput before anything is written, or with how far it came; InvalidInput; StoreUnavailable; Conflict for
 * a history and a graph that is not empty
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
  if (survey.history) return restore(engine, format, path, { ...options, total: survey.total }, tally);
  const writer = new BatchWriter(engine, survey, options, tally);
  try {
    for await (const item of format.items(path, survey)) await writer.add(item);
    await writer.flush();
  } catch (error) {
    await writer.settle();
    throw stoppedAfter(writer.doneTo, error);
  }
  return tally.summary(survey.fingerprint.slice(0, 32), performance.now());
}

/** A history is its own journal: it is taken over entry by entry, by an empty graph only. */
async function restore<S extends Survey>(
  engine: Engine,
  format: Importer<S>,
  path: string,
  { onProgress, signal, total }: ImportOptions & { readonly total: number },
  tally: Tally,
): Promise<ImportSummary> {
  const { lines } = format;
  if (lines === undefined) throw new BrokenInput('a history can only be read in the interchange format (jsonl)');
  await restoreGraph(engine, {
    lines: () => lines(path),
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

/** The name of somebody who imports stands in the journal on their word alone, never on that of a file. */
function checkAuthor(by: string | undefined, { by: caller, reserved = [] }: ImportOptions): void {
  if (by === undefined || by === caller || !reserved.includes(by)) return;
  throw new BrokenInput(`the header says by "${by}", and that name stands for somebody who imports: give another`);
}
