import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { cypher } from '../../graph/cypher.js';
import type { Engine } from '../../graph/engine.js';
import { entryOf, isSameEntry, type JournalEntry } from '../../graph/reading/journalEntry.js';

/** An answer as it is sent. */
export interface GraphqlResponse {
  readonly status: number;
  readonly headers: Iterable<readonly [string, string]>;
  readonly body: Buffer;
  /** Tells answers apart by what they say; only of one that is kept. */
  readonly etag?: string;
}

/** Makes an answer anew, out of what it reads from an engine. */
export type MakeResponse = (engine: Engine, signal: AbortSignal) => Promise<GraphqlResponse>;

interface Made {
  readonly answer: GraphqlResponse;
  /** The entry of the journal as of which it was read; undefined for an answer that another must not be given. */
  readonly entry: JournalEntry | undefined;
}

/** An answer that is being made, for all who wait for it. */
interface InTheMaking {
  readonly made: Promise<Made | undefined>;
  readonly waiters: Waiters;
}

/** How much of the space one answer may take. */
const largestShare = 1 / 8;

/**
 * Answers that are given again while nothing was written. Whoever asks later gets one only if it was read as of the last entry
 * of the journal as that stood when they asked (or of a later one, when it was still in the making): never an answer from before
 * a write that was over by then, through whichever server it went. To look that up is the one small read that an answer given again costs.
 */
export class ResponseCache {
  readonly #kept: LRUCache<string, Made> | undefined;
  readonly #inTheMaking = new Map<string, InTheMaking>();
  readonly #head: () => Promise<JournalEntry | undefined>;

  /** @param maxBytes how much is kept; 0 for nothing at all */
  constructor(
    private readonly engine: Engine,
    maxBytes: number,
  ) {
    this.#head = sharing(async () => entryOf(await engine.read(cypher('queries/head', engine.name))));
    if (maxBytes === 0) return;
    this.#kept = new LRUCache({
      maxSize: maxBytes,
      maxEntrySize: Math.ceil(maxBytes * largestShare),
      sizeCalculation: ({ answer }, key) => answer.body.length + key.length + 500,
    });
  }

  /**
   * The answer to what `key` stands for: one that still holds, or a new one. Without a key it is always a new one. `gone` is aborted
   * when whoever asks does not wait any more; an answer is given up when nobody does.
   */
  async find(key: string | undefined, gone: AbortSignal, make: MakeResponse): Promise<GraphqlResponse> {
    if (this.#kept === undefined || key === undefined) return make(this.engine, gone);
    return (await this.#again(key, gone)) ?? (await this.#anew(key, gone, make));
  }

  /** One that is kept, or is being made for somebody else. */
  async #again(key: string, gone: AbortSignal): Promise<GraphqlResponse | undefined> {
    let head: JournalEntry | undefined;
    // What was in the making when this was asked may turn out too old; what was begun since cannot.
    for (let turn = 0; turn < 2; turn += 1) {
      const making = this.#inTheMaking.get(key);
      const candidate = making?.waiters.isOver === false ? making : this.#kept?.get(key);
      if (candidate === undefined) return undefined;
      if ('waiters' in candidate) candidate.waiters.join(gone);
      // A store that does not answer is told of by what is asked anew.
      head ??= await this.#head().catch(() => undefined);
      const made = 'waiters' in candidate ? await candidate.made : candidate;
      if (made?.entry === undefined || head === undefined) return undefined;
      const isOfHead = isSameEntry(made.entry, head);
      if (isOfHead || (making !== undefined && made.entry.seq > head.seq)) return made.answer;
    }
    return undefined;
  }

  async #anew(key: string, gone: AbortSignal, make: MakeResponse): Promise<GraphqlResponse> {
    const waiters = new Waiters();
    waiters.join(gone);
    const making = this.#make((engine) => make(engine, waiters.gone));
    const settled = { waiters, made: making.catch(() => undefined) };
    this.#inTheMaking.set(key, settled);
    try {
      const made = await making;
      if (made.entry !== undefined) this.#kept?.set(key, made);
      return made.answer;
    } finally {
      // Somebody else may have begun another.
      if (this.#inTheMaking.get(key) === settled) this.#inTheMaking.delete(key);
    }
  }

  async #make(make: (engine: Engine) => Promise<GraphqlResponse>): Promise<Made> {
    const { engine, entry } = noting(this.engine);
    const answer = await make(engine);
    // Apollo puts errors first. They may pass: the store was busy, or did not answer in time.
    const isWhole = answer.status === 200 && answer.body.subarray(0, wholeStart.length).equals(wholeStart);
    if (!isWhole || entry() === undefined) return { answer, entry: undefined };
    return { answer: { ...answer, etag: etagOf(answer.body) }, entry: entry() };
  }
}

/** Those who wait for one answer. */
class Waiters {
  readonly #controller = new AbortController();
  #waiting = 0;

  /** Aborted when the last of them is gone. */
  get gone(): AbortSignal {
    return this.#controller.signal;
  }

  /** Nobody waits: what was begun is being given up, and is of no use to whoever comes. */
  get isOver(): boolean {
    return this.gone.aborted;
  }

  join(gone: AbortSignal): void {
    this.#waiting += 1;
    const leave = (): void => {
      this.#waiting -= 1;
      if (this.#waiting === 0) this.#controller.abort(gone.reason);
    };
    if (gone.aborted) leave();
    else gone.addEventListener('abort', leave, { once: true });
  }
}

const wholeStart = Buffer.from('{"data":{');

function etagOf(body: Buffer): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

/** An engine that notes as of which entry all was read; none when a read did not tell, one read another, or it wrote. */
function noting(engine: Engine): { readonly engine: Engine; readonly entry: () => JournalEntry | undefined } {
  let common: JournalEntry | undefined;
  let isKnown = true;
  const read: Engine['read'] = async (statement, params, signal) => {
    const rows = await engine.read(statement, params, signal);
    const entry = entryOf(rows);
    common ??= entry;
    isKnown &&= entry !== undefined && common !== undefined && isSameEntry(entry, common);
    return rows;
  };
  const write: Engine['write'] = (work) => {
    isKnown = false;
    return engine.write(work);
  };
  return { engine: { ...engine, read, write }, entry: () => (isKnown ? common : undefined) };
}

/** Work that many wait for at once is done once for all who asked before it began. */
function sharing<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> | undefined;
  let next: Promise<T> | undefined;
  const begin = (): Promise<T> => {
    next = undefined;
    const current = work();
    running = current;
    const done = () => {
      if (running === current) running = undefined;
    };
    current.then(done, done);
    return current;
  };
  return () => {
    if (running === undefined) return begin();
    next ??= running.then(begin, begin);
    return next;
  };
}
