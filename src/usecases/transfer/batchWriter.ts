import { setImmediate } from 'node:timers/promises';
import { InvalidInput } from '../../domain/errors.js';
import { isId } from '../../domain/records/ids.js';
import { KeyConflict } from '../../domain/records/keys.js';
import { createResolver, type Resolver } from '../../domain/records/resolve.js';
import type { RecordGroup } from '../../domain/records/resolvedRecord.js';
import type { Item, Survey } from '../../formats/format.js';
import type { Engine } from '../../graph/engine.js';
import { describeDifference } from '../../graph/write/batch/differences.js';
import { ReferenceCache } from '../../graph/write/transaction/referenceCache.js';
import { writeBatch } from '../../graph/write/writeBatch.js';
import type { ImportOptions } from './importOptions.js';
import type { Tally } from './importSummary.js';
import { fieldsInConflict, recordIn } from './keyConflicts.js';
import { LineTable } from './lineTable.js';

/** A batch is written early when it exceeds these limits, to bound memory. */
const maxRecords = 10_000;
const maxCharacters = 16_000_000;
/** Conflicts of keys that are told with what differs: for each, the input is read again up to the earlier record. */
const maxDescribed = 20;
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
  /** The line of the other record under the same key. */
  readonly earlierLine?: number | undefined;
}

interface Warning {
  readonly line: number;
  readonly warning: string;
}

/** The items of one transaction. */
interface Gathered {
  readonly waiting: Waiting[];
  readonly rejects: Reject[];
  readonly warnings: Warning[];
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
  readonly #lines = new LineTable();
  #described = 0;
  #gathered = nothingAfter(0, 0);
  #writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly engine: Engine,
    private readonly survey: Survey,
    private readonly options: ImportOptions,
    private readonly tally: Tally,
    /** The text of an earlier line of the input, if the format can read it again. */
    private readonly rawOf: (line: number) => Promise<string | undefined>,
  ) {
    this.#resolver = createResolver(survey);
  }

  async add(item: Item): Promise<void> {
    this.tally.items += 1;
    const batch = this.#gathered;
    for (const warning of item.warnings ?? []) batch.warnings.push({ line: item.line, warning });
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
    await this.#tellWarnings(batch);
    await this.options.onProgress?.({ items: batch.items, total: this.survey.total, line: batch.line });
  }

  async #write({ waiting, rejects, warnings }: Gathered): Promise<void> {
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
    for (const difference of result.differences) {
      const earlier = difference.earlierLine ?? this.#lines.get(difference.id);
      // What an input says again after an interruption is no earlier record.
      if (earlier === undefined || earlier === difference.line) continue;
      warnings.push({ line: difference.line, warning: describeDifference(difference, `line ${earlier}`) });
    }
    this.tally.add(result.results);
    this.tally.united += result.united;
    this.tally.revised += result.revised;
    if (result.change !== null) this.tally.changes.push(result.change.seq);
  }

  #gather({ waiting, rejects }: Gathered, { line, raw, records, isWhole, codedBy, problem }: Item): void {
    if (problem !== undefined) {
      rejects.push({ line, raw, reason: problem });
      return;
    }
    try {
      const item = { line, isWhole, codedBy, records: records.map((record) => this.#resolver.resolve(record)) };
      waiting.push({ item, raw });
      this.#keepLines(item);
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      const earlierLine = error instanceof KeyConflict ? this.#lines.get(error.earlier) : undefined;
      rejects.push({ line, raw, reason: error.message, earlierLine });
    }
  }

  /** Where the other record under a key stands, and in which fields it differs. */
  async #describeEarlier(raw: string, earlierLine: number): Promise<string> {
    const place = `; the other is in line ${earlierLine}`;
    if (this.#described >= maxDescribed) return place;
    this.#described += 1;
    const [earlier, later] = [await this.rawOf(earlierLine), raw].map((text) =>
      text === undefined ? undefined : recordIn(text),
    );
    const fields = earlier === undefined || later === undefined ? '' : fieldsInConflict(earlier, later);
    return fields === '' ? place : `${place}: ${fields}`;
  }

  async #tellRejects({ rejects }: Gathered): Promise<void> {
    this.tally.rejected += rejects.length;
    for (const reject of rejects.sort((a, b) => a.line - b.line)) {
      const { line, raw, reason, earlierLine } = reject;
      const more = earlierLine === undefined ? '' : await this.#describeEarlier(raw, earlierLine);
      await this.options.onReject?.(line, raw, `${reason}${more}`);
    }
  }

  async #tellWarnings({ warnings }: Gathered): Promise<void> {
    this.tally.warnings += warnings.length;
    for (const { line, warning } of warnings.sort((a, b) => a.line - b.line)) {
      await this.options.onWarning?.(line, warning);
    }
  }

  /** Where each thing stands first. An export has ids as keys, and each thing once; relays and bases have no fields that could differ. */
  #keepLines({ line, records }: RecordGroup): void {
    for (const { id, key } of records) if (isId(id) && (key === undefined || !isId(key))) this.#lines.add(id, line);
  }
}

function nothingAfter(line: number, items: number): Gathered {
  return { waiting: [], rejects: [], warnings: [], records: 0, characters: 0, line, items };
}
