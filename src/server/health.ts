import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { WhosaidError } from '../domain/errors.js';
import { cypher } from '../graph/cypher.js';
import type { Engine, Value } from '../graph/engine.js';
import { challengeHeader, proofHeader, proofOf } from './access/proof.js';
import { requestId } from './http/requestId.js';

/** Longer than a working store needs for one row, shorter than the timeout of a monitor. */
const patienceMs = 2000;

/** What identifies a server. */
export interface ServerIdentity {
  /** The version of whosaid. */
  readonly version: string;
  /** Random, new at each start. */
  readonly instance: string;
}

/** The dependencies of the health check. */
interface HealthParts {
  readonly engine: Engine;
  readonly checkRoom: () => Promise<void>;
  readonly identity: ServerIdentity;
  /** Used to prove the identity of the server to clients that have the key. */
  readonly localKey: string | undefined;
  readonly log: Logger;
}

/**
 * `GET /health`: 200 with the last journal entry if the store responds, else 503 with a code.
 * A request with a challenge gets a proof of the local key, so that clients can verify the server before they send the key.
 * It reads one row, so it can be polled every second; after the disk was full it also tries a small write until one succeeds.
 */
export function health({ engine, checkRoom, identity, localKey, log }: HealthParts): RequestHandler {
  const { version, instance } = identity;
  return async (request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    const challenge = request.get(challengeHeader);
    const proof = challenge && localKey && proofOf(localKey, challenge, instance);
    if (proof) response.setHeader(proofHeader, proof);
    try {
      const seq = await inTime(() => lastSeq(engine, checkRoom));
      response.json({ status: 'ok', version, instance, engine: engine.name, seq });
    } catch (error) {
      log.warn({ err: error, requestId: requestId() }, 'health check failed');
      const code = error instanceof WhosaidError ? error.code : 'STORE_UNAVAILABLE';
      response.status(503).json({ status: 'unavailable', version, instance, engine: engine.name, code });
    }
  };
}

async function lastSeq(engine: Engine, checkRoom: () => Promise<void>): Promise<Value> {
  const rows = await engine.read(cypher('queries/journal/head', engine.name));
  await checkRoom();
  // The journal of a new graph is empty.
  return rows[0]?.seq ?? 0;
}

async function inTime<T>(work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${patienceMs} ms`)), patienceMs);
  });
  try {
    return await Promise.race([work(), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
