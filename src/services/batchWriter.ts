import { InvalidInput } from '../model/errors.js';
import { createResolver, type Resolver } from '../model/resolve.js';
import type { SaidItem } from '../model/said.js';
import type { Engine } from '../store/engine.js';
import { writeBatch } from '../store/write/writeBatch.js';
import type { ImportOptions } from './importOptions.js';
import type { Tally } from './importSummary.js';
import type { InputItem, InputSurvey } from './inputFormat.js';

/** A batch is written early when it grows beyond these, so that memory stays flat whatever an item holds. */
const mostRecords = 10_000;
const mostCharacters = 16_000_000;

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
export class BatchWriter {
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
