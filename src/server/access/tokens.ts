import { createHmac, randomBytes } from 'node:crypto';
import { isSame } from './keyring.js';

/** How long what is signed with the local key holds, in milliseconds. */
export const lifetimes = {
  /** In an address that is opened in a browser; it is exchanged for a session once. */
  code: 10 * 60_000,
  /** In the cookie of a browser. */
  session: 12 * 60 * 60_000,
} as const;
type Purpose = keyof typeof lifetimes;

/** How far clocks may be set back between signing and reading. */
const toleranceMs = 60_000;

/** Something that only a holder of the local key can make, that holds for a while, and that does not give the key away. */
export function issueToken(purpose: Purpose, key: string, now = Date.now()): string {
  const body = now.toString(36).padStart(9, '0') + randomBytes(16).toString('base64url');
  return body + signatureOf(purpose, key, body);
}

/** When a token was issued; undefined for one that was not signed with this key for this purpose, or no longer holds. */
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
