import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { WhosaidError } from '../domain/errors.js';
import { cypher } from '../graph/cypher.js';
import type { Engine, Value } from '../graph/engine.js';
import { challengeHeader, proofHeader, proofOf } from './access/proof.js';
import { requestId } from './http/requestId.js';

/** Longer than a store that works ever takes for one row, shorter than those who ask are willing to wait. */
const patienceMs = 2000;

/** What a server is told apart by. */
export interface ServerIdentity {
  /** The version of whosaid. */
  readonly version: string;
  /** Another at each start. */
  readonly instance: string;
}

/** What the state is known from. */
interface HealthParts {
  readonly engine: Engine;
  readonly checkRoom: () => Promise<void>;
  readonly identity: ServerIdentity;
  /** Proves to those who have it, too, that this is its server. */
  readonly localKey: string | undefined;
  readonly log: Logger;
}

/**
 * `GET /health`: 200 with the last entry of the journal when the store answers, 503 with a code when it does not.
 * Who sends a challenge gets a proof of the local key, before they send that key.
 * One read of one row, so that it can be asked every second; after the disk was full, also a small write, until one succeeds.
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
      log.warn({ err: error, requestId: requestId() }, 'the store is not in order');
      const code = error instanceof WhosaidError ? error.code : 'STORE_UNAVAILABLE';
      response.status(503).json({ status: 'unavailable', version, instance, engine: engine.name, code });
    }
  };
}

async function lastSeq(engine: Engine, checkRoom: () => Promise<void>): Promise<Value> {
  const rows = await engine.read(cypher('queries/head', engine.name));
  await checkRoom();
  // A graph that nobody has written to has no journal yet.
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
