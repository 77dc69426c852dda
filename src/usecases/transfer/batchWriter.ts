import { setImmediate } from 'node:timers/promises';
import { InvalidInput } from '../../domain/errors.js';
import { createResolver, type Resolver } from '../../domain/records/resolve.js';
import type { RecordGroup } from '../../domain/records/resolvedRecord.js';
import type { Item, Survey } from '../../formats/format.js';
import type { Engine } from '../../graph/engine.js';
import { ReferenceCache } from '../../graph/write/transaction/referenceCache.js';
import { writeBatch } from '../../graph/write/writeBatch.js';
import type { ImportOptions } from './importOptions.js';
import type { Tally } from './importSummary.js';

/** A batch is written early when it exceeds these limits, to bound memory. */
const maxRecords = 10_000;
const maxCharacters = 16_000_000;
/** Yields to the event loop after this many items, so that database responses are processed meanwhile. */
const itemsAtOnce = 16;

interface Waiting {
  readonly item: RecordGroup;
  readonly raw: string;
}

/** A rejected item. Rejects are reported in input order, with their batch. */
interface Reject {
  readonly line: number;
  readonly raw: string;
  readonly reason: string;
}

/** The items of one transaction. */
interface Gathered {
  readonly waiting: Waiting[];
  readonly rejects: Reject[];
  records: number;
  characters: number;
  line: number;
  /** The number of input items so far. */
  items: number;
}

/**
 * Collects items into batches and counts the results. While one batch is written, the next one is collected, and no more
 * than that, to bound memory.
 */
export class BatchWriter {
  /** The last line that has been written. */
  doneTo = 0;
  readonly #resolver: Resolver;
  readonly #remembered = new ReferenceCache();
  #gathered = nothingAfter(0, 0);
  #writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly engine: Engine,
    private readonly survey: Survey,
    private readonly options: ImportOptions,
    private readonly tally: Tally,
  ) {
    this.#resolver = createResolver(survey);
  }

  async add(item: Item): Promise<void> {
    this.tally.items += 1;
    for (const warning of item.warnings ?? []) await this.#warn(item.line, warning);
    const batch = this.#gathered;
    batch.line = item.line;
    batch.items = this.tally.items;
    batch.records += item.records.length;
    batch.characters += item.raw.length;
    this.#gather(batch, item);
    const full = batch.waiting.length + batch.rejects.length >= (this.options.batch ?? 1_000);
    if (full || batch.records >= maxRecords || batch.characters >= maxCharacters) await this.#handOver();
    else if (batch.items % itemsAtOnce === 0) await setImmediate();
  }

  /** Writes the last batch. */
  async flush(): Promise<void> {
    await this.#handOver();
    await this.#writing;
  }

  /** Waits for the current batch to succeed or fail, so that `doneTo` is final. */
  async settle(): Promise<void> {
    await this.#writing.catch(() => undefined);
  }

  async #handOver(): Promise<void> {
    await this.#writing;
    this.options.signal?.throwIfAborted();
    const batch = this.#gathered;
    this.#gathered = nothingAfter(batch.line, batch.items);
    this.#writing = this.#finish(batch);
    // The error is reported by the next await; avoid an unhandled rejection until then.
    this.#writing.catch(() => undefined);
  }

  async #finish(batch: Gathered): Promise<void> {
    if (batch.waiting.length > 0) await this.#write(batch);
    this.doneTo = batch.line;
    await this.#tellRejects(batch);
    await this.options.onProgress?.({ items: batch.items, total: this.survey.total, line: batch.line });
  }

  async #write({ waiting, rejects }: Gathered): Promise<void> {
    const { reason } = this.options;
    const { fingerprint, by = this.options.by } = this.survey;
    const result = await writeBatch(this.engine, {
      items: () => waiting.map(({ item }) => item),
      authorship: { kind: 'IMPORT', by, reason, run: fingerprint.slice(0, 32), input: fingerprint },
      referenceCache: this.#remembered,
    });
    const raws = new Map(waiting.map(({ item, raw }) => [item.line, raw]));
    for (const { line, problem } of result.rejections) {
      rejects.push({ line, raw: raws.get(line) ?? '', reason: problem });
    }
    this.tally.add(result.results);
    this.tally.united += result.united;
    this.tally.revised += result.revised;
    if (result.change !== null) this.tally.changes.push(result.change.seq);
  }

  #gather({ waiting, rejects }: Gathered, { line, raw, records, isWhole, problem }: Item): void {
    if (problem !== undefined) {
      rejects.push({ line, raw, reason: problem });
      return;
    }
    try {
      waiting.push({ item: { line, isWhole, records: records.map((record) => this.#resolver.resolve(record)) }, raw });
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      rejects.push({ line, raw, reason: error.message });
    }
  }

  async #tellRejects({ rejects }: Gathered): Promise<void> {
    this.tally.rejected += rejects.length;
    for (const { line, raw, reason } of rejects.sort((a, b) => a.line - b.line)) {
      await this.options.onReject?.(line, raw, reason);
    }
  }

  async #warn(line: number, warning: string): Promise<void> {
    this.tally.warnings += 1;
    await this.options.onWarning?.(line, warning);
  }
}

function nothingAfter(line: number, items: number): Gathered {
  return { waiting: [], rejects: [], records: 0, characters: 0, line, items };
}
