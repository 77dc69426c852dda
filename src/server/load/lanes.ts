import { availableParallelism } from 'node:os';
import { Busy } from '../../domain/errors.js';
import { Lane, type LaneLimits } from './lane.js';
import type { Load } from './loadOf.js';

/** Loads that are queued here. Writes are queued in the engine. */
export type QueuedLoad = Exclude<Load, 'write'>;

type Lanes = Readonly<Record<QueuedLoad, Lane>>;

/** The limits for each load. */
export type LoadLimits = Readonly<Record<QueuedLoad, LaneLimits>>;

/**
 * Heavy work leaves one processor free for other requests; ordinary work mostly waits for the store. A single client gets at
 * most half of each lane.
 */
export function loadLimits(processors = availableParallelism()): LoadLimits {
  const heavy = Math.max(processors - 1, 1);
  const ordinary = 2 * processors;
  const light = 16 * processors;
  return {
    light: { atOnce: light, atOncePerClient: Math.ceil(light / 2), waiting: 2_000, waitingPerClient: 500 },
    ordinary: { atOnce: ordinary, atOncePerClient: Math.ceil(ordinary / 2), waiting: 400, waitingPerClient: 100 },
    heavy: { atOnce: heavy, atOncePerClient: Math.ceil(heavy / 2), waiting: 100, waitingPerClient: 25 },
  };
}

export function createLanes({ light, ordinary, heavy }: LoadLimits): Lanes {
  return { light: new Lane(light), ordinary: new Lane(ordinary), heavy: new Lane(heavy) };
}

/** Rejects all waiting work because the server is shutting down. */
export function closeLanes(lanes: Lanes): void {
  for (const lane of Object.values(lanes)) lane.close(stopping());
}

/** Resolves as soon as no lane has work running. */
export async function whenIdle(lanes: Lanes): Promise<void> {
  const all = Object.values(lanes);
  while (!all.every(({ isIdle }) => isIdle)) await Promise.all(all.map((lane) => lane.whenIdle()));
}

/** The error during shutdown. */
const stopping = (): Busy => new Busy('the server is shutting down: try again in a moment', 'server', 5);
