import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { cypher } from '../store/cypher.js';
import type { Engine } from '../store/engine.js';

/** An answer as it is sent. */
export interface Answer {
  readonly status: number;
  readonly headers: Iterable<readonly [string, string]>;
  readonly body: Buffer;
  /** Tells answers apart by what they say; only of one that is kept. */
  readonly etag?: string;
}

/** Makes an answer anew, out of what it reads from an engine. */
export type Make = (engine: Engine) => Promise<Answer>;

interface Made {
  readonly answer: Answer;
  /** The entry of the journal as of which it was read; undefined for an answer that another must not be given. */
  readonly seq: number | undefined;
}

/** How much of the space one answer may take. */
const largestShare = 1 / 8;

/**
 * Answers that are given again while nothing was written. Whoever asks later gets one only if it was read as of the last entry
 * of the journal, or a later one, as that stood when they asked: never an answer from before a write that was over by then,
 * through whichever server it went. To look that up is the one small read that an answer given again costs.
 */
export class Answers {
  readonly #kept: LRUCache<string, Made> | undefined;
  readonly #inTheMaking = new Map<string, Promise<Made | undefined>>();
  readonly #head: () => Promise<number>;

  /** @param mostBytes how much is kept; 0 for nothing at all */
  constructor(
    private readonly engine: Engine,
    mostBytes: number,
  ) {
    this.#head = sharing(async () => {
      const [row] = await engine.read(cypher('read/head', engine.name));
      return typeof row?.seq === 'number' ? row.seq : Number.POSITIVE_INFINITY;
    });
    if (mostBytes === 0) return;
    this.#kept = new LRUCache({
      maxSize: mostBytes,
      maxEntrySize: Math.ceil(mostBytes * largestShare),
      sizeCalculation: ({ answer }, key) => answer.body.length + key.length + 500,
    });
  }

  /** The answer to what `key` stands for: one that still holds, or a new one. Without a key it is always a new one. */
  async find(key: string | undefined, make: Make): Promise<Answer> {
    if (this.#kept === undefined || key === undefined) return make(this.engine);
    return (await this.#again(key)) ?? (await this.#anew(key, make));
  }

  /** One that is kept, or is being made for somebody else. */
  async #again(key: string): Promise<Answer | undefined> {
    let head: number | undefined;
    // What was in the making when this was asked may turn out too old; what was begun since cannot.
    for (let turn = 0; turn < 2; turn += 1) {
      const candidate = this.#inTheMaking.get(key) ?? this.#kept?.get(key);
      if (candidate === undefined) return undefined;
      head ??= await this.#head();
      const made = await candidate;
      if (made?.seq === undefined) return undefined;
      if (made.seq >= head) return made.answer;
    }
    return undefined;
  }

  async #anew(key: string, make: Make): Promise<Answer> {
    const making = this.#make(make);
    const settled = making.catch(() => undefined);
    this.#inTheMaking.set(key, settled);
    try {
      const made = await making;
      if (made.seq !== undefined) this.#kept?.set(key, made);
      return made.answer;
    } finally {
      // Somebody else may have begun another.
      if (this.#inTheMaking.get(key) === settled) this.#inTheMaking.delete(key);
    }
  }

  async #make(make: Make): Promise<Made> {
    const { engine, seq } = noting(this.engine);
    const answer = await make(engine);
    // Apollo puts errors first. They may pass: the store was busy, or did not answer in time.
    const isWhole = answer.status === 200 && answer.body.subarray(0, wholeStart.length).equals(wholeStart);
    if (!isWhole || seq() === undefined) return { answer, seq: undefined };
    return { answer: { ...answer, etag: etagOf(answer.body) }, seq: seq() };
  }
}

const wholeStart = Buffer.from('{"data":{');

function etagOf(body: Buffer): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

/** An engine that notes the earliest entry of the journal anything was read as of; none once a read did not tell, or it wrote. */
function noting(engine: Engine): { readonly engine: Engine; readonly seq: () => number | undefined } {
  let earliest: number | undefined;
  let isKnown = true;
  const read: Engine['read'] = async (statement, params) => {
    const rows = await engine.read(statement, params);
    const seq = rows[0]?.seq;
    if (typeof seq === 'number') earliest = Math.min(earliest ?? seq, seq);
    else isKnown = false;
    return rows;
  };
  const write: Engine['write'] = (work) => {
    isKnown = false;
    return engine.write(work);
  };
  return { engine: { ...engine, read, write }, seq: () => (isKnown ? earliest : undefined) };
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
