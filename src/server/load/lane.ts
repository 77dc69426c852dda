import { Busy } from '../../domain/errors.js';

/** The concurrency and queue limits for one kind of work. */
export interface LaneLimits {
  readonly atOnce: number;
  readonly atOncePerClient: number;
  readonly waiting: number;
  readonly waitingPerClient: number;
}

interface Waiter {
  readonly start: () => void;
  readonly refuse: (reason: unknown) => void;
}

interface Client {
  running: number;
  /** The sequence number of the last start; 0 for never. */
  lastBegun: number;
  readonly waiting: Waiter[];
}

const longestRetry = 60;

/**
 * A bounded, fair queue for expensive work. Clients take turns, so a busy client delays itself and not the others. Work is
 * rejected if its client, or all clients together, have too much waiting.
 */
export class Lane {
  #running = 0;
  #waiting = 0;
  #closed: Busy | undefined;
  #idleListeners: (() => void)[] = [];
  #begun = 0;
  /** Clients with running or waiting work. */
  readonly #clients = new Map<string, Client>();

  constructor(private readonly limits: LaneLimits) {}

  /** Runs the work when its turn comes. @throws Busy if too much is waiting; the reason of the signal if it is aborted first */
  async run<T>(client: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    await this.#enter(client, signal);
    try {
      return await work();
    } finally {
      this.#leave(client);
    }
  }

  get isIdle(): boolean {
    return this.#running === 0;
  }

  /** Resolves as soon as no work is running. */
  whenIdle(): Promise<void> {
    return this.isIdle ? Promise.resolve() : new Promise((resolve) => this.#idleListeners.push(resolve));
  }

  /** Rejects all waiting and future work. */
  close(reason: Busy): void {
    this.#closed = reason;
    for (const { waiting } of this.#clients.values()) {
      for (const { refuse } of waiting.splice(0)) refuse(reason);
    }
    this.#waiting = 0;
  }

  async #enter(name: string, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.#closed !== undefined) throw this.#closed;
    const client = this.#clients.get(name) ?? { running: 0, lastBegun: 0, waiting: [] };
    this.#clients.set(name, client);
    if (this.#mayStart(client) && client.waiting.length === 0) {
      this.#start(client);
      return;
    }
    try {
      this.#refuseTooMuch(client);
      await this.#wait(client, signal);
    } catch (error) {
      this.#forgetIdle(name, client);
      throw error;
    }
  }

  #mayStart({ running }: Client): boolean {
    return this.#running < this.limits.atOnce && running < this.limits.atOncePerClient;
  }

  #refuseTooMuch({ waiting }: Client): void {
    const { atOnce, atOncePerClient } = this.limits;
    if (waiting.length >= this.limits.waitingPerClient) {
      const message = `too many waiting requests of this kind (${waiting.length}): wait for responses before you send more`;
      throw new Busy(message, 'client', retryAfter(waiting.length, atOncePerClient));
    }
    if (this.#waiting >= this.limits.waiting) {
      throw new Busy('too many requests are waiting: try again later', 'server', retryAfter(this.#waiting, atOnce));
    }
  }

  async #wait(client: Client, signal: AbortSignal): Promise<void> {
    let leave: (() => void) | undefined;
    try {
      await new Promise<void>((start, refuse) => {
        const waiter = { start, refuse };
        client.waiting.push(waiter);
        this.#waiting += 1;
        leave = () => {
          const place = client.waiting.indexOf(waiter);
          if (place < 0) return;
          client.waiting.splice(place, 1);
          this.#waiting -= 1;
          refuse(signal.reason);
        };
        signal.addEventListener('abort', leave, { once: true });
      });
    } finally {
      if (leave !== undefined) signal.removeEventListener('abort', leave);
    }
  }

  #start(client: Client): void {
    this.#begun += 1;
    client.lastBegun = this.#begun;
    client.running += 1;
    this.#running += 1;
  }

  #leave(name: string): void {
    const client = this.#clients.get(name);
    if (client === undefined) throw new Error(`${name} has no running work`);
    client.running -= 1;
    this.#running -= 1;
    this.#startNext();
    this.#forgetIdle(name, client);
    if (this.isIdle) for (const listener of this.#idleListeners.splice(0)) listener();
  }

  #forgetIdle(name: string, { running, waiting }: Client): void {
    if (running === 0 && waiting.length === 0) this.#clients.delete(name);
  }

  /** Starts work of the client whose last start is longest ago. */
  #startNext(): void {
    const mayStart = [...this.#clients.values()].filter((one) => one.waiting.length > 0 && this.#mayStart(one));
    const [client] = mayStart.sort((a, b) => a.lastBegun - b.lastBegun);
    const next = client?.waiting.shift();
    if (client === undefined || next === undefined) return;
    this.#waiting -= 1;
    this.#start(client);
    next.start();
  }
}

function retryAfter(waiting: number, atOnce: number): number {
  return Math.min(Math.max(Math.ceil(waiting / atOnce), 1), longestRetry);
}
