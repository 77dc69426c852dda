import { createHmac, randomBytes } from 'node:crypto';
import { isSame } from './keyring.js';

/** The lifetimes of tokens signed with the local key, in milliseconds. */
export const lifetimes = {
  /** A one-time code in an address, exchanged for a session. */
  code: 10 * 60_000,
  /** A session cookie. */
  session: 12 * 60 * 60_000,
} as const;
type Purpose = keyof typeof lifetimes;

/** The tolerance for clocks that are set back between signing and verification. */
const toleranceMs = 60_000;

/** Issues a token signed with the local key, with a limited lifetime. */
export function issueToken(purpose: Purpose, key: string, now = Date.now()): string {
  const body = now.toString(36).padStart(9, '0') + randomBytes(16).toString('base64url');
  return body + signatureOf(purpose, key, body);
}

/** Verifies a token. @returns when it was issued, or undefined if the key, purpose or lifetime does not match */
export function readToken(purpose: Purpose, key: string, token: string, now = Date.now()): number | undefined {
  const [, body, instant, signature] = /^(([0-9a-z]{9})[\w-]{22})([\w-]{43})$/.exec(token) ?? [];
  if (body === undefined || instant === undefined || signature === undefined) return undefined;
  if (!isSame(signature, signatureOf(purpose, key, body))) return undefined;
  const issued = Number.parseInt(instant, 36);
  return issued <= now + toleranceMs && now < issued + lifetimes[purpose] ? issued : undefined;
}

function signatureOf(purpose: Purpose, key: string, body: string): string {
  return createHmac('sha256', key).update(`whosaid ${purpose} ${body}`).digest('base64url');
}
