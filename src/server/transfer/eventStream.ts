import { once } from 'node:events';
import type { Response } from 'express';
import type { ImportEvent } from './importEvents.js';

/** Often enough for the proxies on the way, which close what is silent for a minute. */
const heartbeatMs = 10_000;

/** Tells a client what happens, a JSON object a line, no faster than it listens. */
export class EventStream {
  readonly #heartbeat: NodeJS.Timeout;

  /** @param gone is aborted when the client is no longer there */
  constructor(
    private readonly response: Response,
    private readonly gone: AbortSignal,
  ) {
    response.writeHead(200, {
      'Content-Type': 'application/x-ndjson; charset=utf-8',
      'Cache-Control': 'no-store',
      // nginx would gather it.
      'X-Accel-Buffering': 'no',
    });
    response.flushHeaders();
    this.#heartbeat = setInterval(() => {
      if (!response.writableNeedDrain) response.write('\n');
    }, heartbeatMs).unref();
  }

  /** Returns when more can be sent. @throws the reason of `gone` */
  async send(event: ImportEvent): Promise<void> {
    this.gone.throwIfAborted();
    if (this.response.write(`${JSON.stringify(event)}\n`)) return;
    await once(this.response, 'drain', { signal: this.gone });
  }

  end(): void {
    clearInterval(this.#heartbeat);
    this.response.end();
  }
}
