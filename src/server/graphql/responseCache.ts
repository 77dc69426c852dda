import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { cypher } from '../../graph/cypher.js';
import type { Engine } from '../../graph/engine.js';
import { entryOf, isSameEntry, type JournalEntry } from '../../graph/reading/journalEntry.js';

/** A GraphQL response. */
export interface GraphqlResponse {
  readonly status: number;
  readonly headers: Iterable<readonly [string, string]>;
  readonly body: Buffer;
  /** A hash of the content. Only set on cacheable responses. */
  readonly etag?: string;
}

/** Computes a response from an engine. */
type MakeResponse = (engine: Engine, signal: AbortSignal) => Promise<GraphqlResponse>;

interface Made {
  readonly answer: GraphqlResponse;
  /** The journal entry as of which it was read. Undefined for a response that must not be cached. */
  readonly entry: JournalEntry | undefined;
}

/** A response that is being computed, shared by all requests that wait for it. */
interface InTheMaking {
  readonly made: Promise<Made | undefined>;
  readonly waiters: Waiters;
}

/** The maximum share of the cache for one response. */
const largestShare = 1 / 8;

/**
 * Caches responses and validates them against the journal. A hit requires that the response was read as of the last journal
 * entry at the time of the request, or a later one if it was still in flight. So a response never predates a write that was
 * complete by then, whichever server it went through. The validation costs one small read.
 */
export class ResponseCache {
  readonly #kept: LRUCache<string, Made> | undefined;
  readonly #inTheMaking = new Map<string, InTheMaking>();
  readonly #head: () => Promise<JournalEntry | undefined>;

  /** @param maxBytes the size of the cache; 0 disables it */
  constructor(
    private readonly engine: Engine,
    maxBytes: number,
  ) {
    this.#head = sharing(async () => entryOf(await engine.read(cypher('queries/journal/head', engine.name))));
    if (maxBytes === 0) return;
    this.#kept = new LRUCache({
      maxSize: maxBytes,
      maxEntrySize: Math.ceil(maxBytes * largestShare),
      sizeCalculation: ({ answer }, key) => answer.body.length + key.length + 500,
    });
  }

  /**
   * Returns the cached response for `key` if it is valid, else a new one. Without a key it is always a new one. `gone` is
   * aborted when the client disconnects; a computation is cancelled when no client waits for it.
   */
  async find(key: string | undefined, gone: AbortSignal, make: MakeResponse): Promise<GraphqlResponse> {
    if (this.#kept === undefined || key === undefined) return make(this.engine, gone);
    return (await this.#reuse(key, gone)) ?? (await this.#compute(key, gone, make));
  }

  /** A valid response that is cached or in flight. */
  async #reuse(key: string, gone: AbortSignal): Promise<GraphqlResponse | undefined> {
    let head: JournalEntry | undefined;
    // A response that was already in flight may be too old; one that started later cannot be.
    for (let turn = 0; turn < 2; turn += 1) {
      const making = this.#inTheMaking.get(key);
      const candidate = making?.waiters.isOver === false ? making : this.#kept?.get(key);
      if (candidate === undefined) return undefined;
      if ('waiters' in candidate) candidate.waiters.join(gone);
      // If the store is unavailable, the miss reports the error.
      head ??= await this.#head().catch(() => undefined);
      const made = 'waiters' in candidate ? await candidate.made : candidate;
      if (made?.entry === undefined || head === undefined) return undefined;
      const isOfHead = isSameEntry(made.entry, head);
      if (isOfHead || (making !== undefined && made.entry.seq > head.seq)) return made.answer;
    }
    return undefined;
  }

  async #compute(key: string, gone: AbortSignal, make: MakeResponse): Promise<GraphqlResponse> {
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
      // Another request may have started a new one.
      if (this.#inTheMaking.get(key) === settled) this.#inTheMaking.delete(key);
    }
  }

  async #make(make: (engine: Engine) => Promise<GraphqlResponse>): Promise<Made> {
    const { engine, entry } = noting(this.engine);
    const answer = await make(engine);
    // Apollo puts errors first. Errors are not cached, because they may be transient.
    const isWhole = answer.status === 200 && answer.body.subarray(0, wholeStart.length).equals(wholeStart);
    if (!isWhole || entry() === undefined) return { answer, entry: undefined };
    return { answer: { ...answer, etag: etagOf(answer.body) }, entry: entry() };
  }
}

/** The requests that wait for one response. */
class Waiters {
  readonly #controller = new AbortController();
  #waiting = 0;

  /** Aborted when the last one is gone. */
  get gone(): AbortSignal {
    return this.#controller.signal;
  }

  /** Nobody waits: the computation is being cancelled and must not be joined. */
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

/** Wraps an engine to record the journal entry of its reads. Undefined if reads differ, give none, or after a write. */
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

/** Coalesces concurrent calls: all callers that arrive before a run starts share its result. */
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
