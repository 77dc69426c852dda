import type { Engine } from './engine.js';

/** An engine that reads for somebody who may stop waiting: once the signal is aborted it begins no further statement. */
export function stoppable(engine: Engine, signal: AbortSignal): Engine {
  return { ...engine, read: (statement, params) => engine.read(statement, params, signal) };
}
