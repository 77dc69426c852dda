import { BrokenInput, InvalidInput, WhosaidError } from '../model/errors.js';
import type { TypedRecord } from '../model/records.js';
import { createResolver, type Resolver } from '../model/resolve.js';
import type { SaidItem } from '../model/said.js';
import type { Engine } from '../store/engine.js';
import { writeBatch } from '../store/write/writeBatch.js';
import { type ImportSummary, type Tally, tallyOf } from './importSummary.js';
import { type FileLine, restoreGraph } from './restoreGraph.js';

// What a format must give, as `Importer` of the formats does. Formats are wired by whoever calls this.

/** What is known of an input after its first reading. */
export interface InputSurvey {
  readonly fingerprint: string;
  readonly total: number;
  readonly namespace: string | undefined;
  readonly by: string | undefined;
  /** It has a journal of its own, which only an empty graph can take. */
  readonly history?: boolean;
}

export interface InputItem {
  readonly line: number;
  readonly raw: string;
  readonly records: readonly TypedRecord[];
  readonly problem?: string;
  readonly warnings?: readonly string[];
}

export interface InputFormat<S extends InputSurvey> {
  survey(path: string): Promise<S>;
  items(path: string, survey: S): AsyncIterable<InputItem>;
  /** The lines of a file; only of a format that can hold a history. */
  lines?(path: string): AsyncIterable<FileLine>;
}

export interface ImportOptions {
  /** Who imports, as the journal names them. */
  readonly by: string;
  readonly reason?: string | undefined;
  /** Items that are written in one transaction; 1,000 unless told. */
  readonly batch?: number;
  readonly onProgress?: (progress: Progress) => void;
  readonly onReject?: (line: number, raw: string, reason: string) => void;
  readonly onWarning?: (line: number, warning: string) => void;
  /** Stops the import between two batches. */
  readonly signal?: AbortSignal;
}

export interface Progress {
  readonly items: number;
  readonly total: number;
}

/** A batch is written early when it grows beyond these, so that memory stays flat whatever an item holds. */
const mostRecords = 10_000;
const mostCharacters = 16_000_000;

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

interface Waiting {
  readonly item: SaidItem;
  readonly raw: string;
}

/** An item that is left out. They are told of in the order of the input, with the batch they stand in. */
interface Reject {
  readonly line: number;
  readonly raw: string;
  readonly reason: string;
}

/** Gathers items until they make a batch, and keeps count. */
class BatchWriter {
  /** The last line whose batch is written. */
  doneTo = 0;
  readonly #resolver: Resolver;
  #waiting: Waiting[] = [];
  #rejects: Reject[] = [];
  #records = 0;
  #characters = 0;
  #line = 0;

  constructor(
    private readonly engine: Engine,
    private readonly survey: InputSurvey,
    private readonly options: ImportOptions,
    private readonly tally: Tally,
  ) {
    this.#resolver = createResolver(survey);
  }

  async add(item: InputItem): Promise<void> {
    this.#line = item.line;
    this.tally.items += 1;
    for (const warning of item.warnings ?? []) this.#warn(item.line, warning);
    const said = this.#resolve(item);
    if (said !== undefined) this.#waiting.push({ item: said, raw: item.raw });
    this.#records += item.records.length;
    this.#characters += item.raw.length;
    const full = this.#waiting.length + this.#rejects.length >= (this.options.batch ?? 1_000);
    if (full || this.#records >= mostRecords || this.#characters >= mostCharacters) await this.flush();
  }

  async flush(): Promise<void> {
    this.options.signal?.throwIfAborted();
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#records = 0;
    this.#characters = 0;
    if (waiting.length > 0) await this.#write(waiting);
    this.#tellRejects();
    this.doneTo = this.#line;
    this.options.onProgress?.({ items: this.tally.items, total: this.survey.total });
  }

  async #write(waiting: readonly Waiting[]): Promise<void> {
    const { by, reason } = this.options;
    const { fingerprint } = this.survey;
    const result = await writeBatch(this.engine, {
      items: () => waiting.map(({ item }) => item),
      authorship: { kind: 'IMPORT', by, reason, run: fingerprint.slice(0, 32), input: fingerprint },
    });
    const raws = new Map(waiting.map(({ item, raw }) => [item.line, raw]));
    for (const { line, problem } of result.rejections) this.#reject(line, raws.get(line) ?? '', problem);
    this.tally.add(result.results);
    this.tally.united += result.united;
    if (result.change !== null) this.tally.changes.push(result.change.seq);
  }

  #resolve({ line, raw, records, problem }: InputItem): SaidItem | undefined {
    if (problem !== undefined) return this.#reject(line, raw, problem);
    try {
      return { line, said: records.map((record) => this.#resolver.resolve(record)) };
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      return this.#reject(line, raw, error.message);
    }
  }

  #reject(line: number, raw: string, reason: string): undefined {
    this.#rejects.push({ line, raw, reason });
  }

  #tellRejects(): void {
    const rejects = this.#rejects.sort((a, b) => a.line - b.line);
    this.#rejects = [];
    this.tally.rejected += rejects.length;
    for (const { line, raw, reason } of rejects) this.options.onReject?.(line, raw, reason);
  }

  #warn(line: number, warning: string): void {
    this.tally.warnings += 1;
    this.options.onWarning?.(line, warning);
  }
}

/** How far it came, and what to do: whole batches stay. */
function stopped(error: unknown, line: number): unknown {
  const where = line === 0 ? 'stopped before anything was written' : `stopped after line ${line}`;
  const advice = `${where}; run the same command again to complete it`;
  if (error instanceof WhosaidError)
    return new WhosaidError(error.code, `${error.message} (${advice})`, { cause: error });
  return new Error(`the import ${advice}`, { cause: error });
}
