import { BrokenInput, WhosaidError } from '../model/errors.js';
import type { Engine } from '../store/engine.js';
import { BatchWriter } from './batchWriter.js';
import type { ImportOptions } from './importOptions.js';
import { type ImportSummary, type Tally, tallyOf } from './importSummary.js';
import type { InputFormat, InputSurvey } from './inputFormat.js';
import { restoreGraph } from './restoreGraph.js';

/**
 * Imports a file in a format, batch by batch. The whole file is read once before anything is written; a bad item is
 * left out and told of; doing it again changes nothing, and completes what was interrupted.
 *
 * A history export is restored instead, entry by entry, into an empty graph.
 *
 * @throws BrokenInput before anything is written, or with how far it came; InvalidInput; StoreUnavailable; Conflict for
 * a history and a graph that is not empty
 */
export async function importInput<S extends InputSurvey>(
  engine: Engine,
  format: InputFormat<S>,
  path: string,
  options: ImportOptions,
): Promise<ImportSummary> {
  const tally = tallyOf(performance.now());
  const survey = await format.survey(path);
  if (survey.history) return restore(engine, format, path, { ...options, total: survey.total }, tally);
  const writer = new BatchWriter(engine, survey, options, tally);
  try {
    for await (const item of format.items(path, survey)) await writer.add(item);
    await writer.flush();
  } catch (error) {
    await writer.settle();
    throw stopped(error, writer.doneTo);
  }
  return tally.summary(survey.fingerprint.slice(0, 32), performance.now());
}

/** A history is its own journal: it is taken over entry by entry, by an empty graph only. */
async function restore<S extends InputSurvey>(
  engine: Engine,
  format: InputFormat<S>,
  path: string,
  { onProgress, signal, total }: ImportOptions & { readonly total: number },
  tally: Tally,
): Promise<ImportSummary> {
  const { lines } = format;
  if (lines === undefined) throw new BrokenInput('a history can only be read in the interchange format (jsonl)');
  await restoreGraph(engine, {
    lines: () => lines(path),
    signal,
    onEntry: (seq, _, results) => {
      tally.changes.push(seq);
      tally.add(results);
      tally.items += results.length;
      onProgress?.({ items: tally.items, total });
    },
  });
  return tally.summary(null, performance.now());
}

/** How far it came, and what to do: whole batches stay. */
function stopped(error: unknown, line: number): unknown {
  const where = line === 0 ? 'stopped before anything was written' : `stopped after line ${line}`;
  const advice = `${where}; run the same command again to complete it`;
  if (error instanceof WhosaidError)
    return new WhosaidError(error.code, `${error.message} (${advice})`, { cause: error });
  return new Error(`the import ${advice}`, { cause: error });
}
