import { createHmac, randomBytes } from 'node:crypto';
import { isSame } from './keyring.js';

/** The request header of `GET /health` with a random challenge: the server must prove that it has the local key. */
export const challengeHeader = 'Whosaid-Challenge';
/** The response header with the proof. */
export const proofHeader = 'Whosaid-Proof';

const challengeForm = /^[\w-]{43}$/;

export const newChallenge = (): string => randomBytes(32).toString('base64url');

/**
 * The response to a challenge, which requires the local key but does not reveal it. Undefined for an invalid challenge.
 * Anybody can request a proof, so it must be useless elsewhere: codes and sessions are signed for another purpose
 * (tokens.ts), and the instance differs at each start.
 */
export function proofOf(key: string, challenge: string, instance: string): string | undefined {
  if (!challengeForm.test(challenge)) return undefined;
  return createHmac('sha256', key).update(`whosaid server-proof ${challenge} ${instance}`).digest('base64url');
}

/** Verifies a proof in constant time. */
export function isProof(given: string | undefined, key: string, challenge: string, instance: string): boolean {
  const right = proofOf(key, challenge, instance);
  return given !== undefined && right !== undefined && isSame(given, right);
}
