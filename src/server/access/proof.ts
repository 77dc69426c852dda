import { createHmac, randomBytes } from 'node:crypto';
import { isSame } from './keyring.js';

/** The header of `GET /health` that asks a server to prove that it has the local key; anything fresh and random. */
export const challengeHeader = 'Whosaid-Challenge';
/** The header of its answer. */
export const proofHeader = 'Whosaid-Proof';

const challengeForm = /^[\w-]{43}$/;

export const newChallenge = (): string => randomBytes(32).toString('base64url');

/**
 * What only a holder of the local key can answer to a challenge; it does not give the key away. Undefined for what is no
 * challenge. Anybody may have it made, so it must be good for nothing else: codes and sessions are signed with another
 * word in its place (tokens.ts), and that of another start has another instance.
 */
export function proofOf(key: string, challenge: string, instance: string): string | undefined {
  if (!challengeForm.test(challenge)) return undefined;
  return createHmac('sha256', key).update(`whosaid server-proof ${challenge} ${instance}`).digest('base64url');
}

/** Whether this is the proof, in a time that does not tell how much of it is. */
export function isProof(given: string | undefined, key: string, challenge: string, instance: string): boolean {
  const right = proofOf(key, challenge, instance);
  return given !== undefined && right !== undefined && isSame(given, right);
}
