import { once } from 'node:events';
import type { Response } from 'express';
import type { ImportEvent } from './importEvents.js';

/** Proxies close connections that are idle for a minute. */
const heartbeatMs = 10_000;

/** Streams events to a client as JSON lines, with backpressure. */
export class EventStream {
  readonly #heartbeat: NodeJS.Timeout;

  /** @param gone aborted when the client disconnects */
  constructor(
    private readonly response: Response,
    private readonly gone: AbortSignal,
  ) {
    response.writeHead(200, {
      'Content-Type': 'application/x-ndjson; charset=utf-8',
      'Cache-Control': 'no-store',
      // Disables buffering in nginx.
      'X-Accel-Buffering': 'no',
    });
    response.flushHeaders();
    this.#heartbeat = setInterval(() => {
      if (!response.writableNeedDrain) response.write('\n');
    }, heartbeatMs).unref();
  }

  /** Resolves when more can be sent. @throws the reason of `gone` */
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
