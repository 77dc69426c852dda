import type { IncomingMessage } from 'node:http';

/**
 * Whether a page is of this server: of its public address, or of the address that the request was sent to. Whether that
 * is one of ours was looked at before (`hostCheck`). A name that has a public address counts only with its scheme.
 */
export function isOwnOrigin(origin: string, { headers }: IncomingMessage, publicUrl: string | undefined): boolean {
  const known = publicUrl === undefined ? undefined : new URL(publicUrl);
  if (origin === known?.origin) return true;
  const host = headers.host?.toLowerCase();
  return host !== known?.host && origin === `http://${host}`;
}
