import type { IncomingMessage } from 'node:http';

/**
 * Whether an origin belongs to this server: its public URL, or the host that the request was sent to, which `hostCheck`
 * has already verified. For the host of the public URL, the scheme must match as well.
 */
export function isOwnOrigin(origin: string, { headers }: IncomingMessage, publicUrl: string | undefined): boolean {
  const known = publicUrl === undefined ? undefined : new URL(publicUrl);
  if (origin === known?.origin) return true;
  const host = headers.host?.toLowerCase();
  return host !== known?.host && origin === `http://${host}`;
}
