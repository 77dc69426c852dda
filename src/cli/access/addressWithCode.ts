import { issueToken } from '../../server/access/tokens.js';

/** An address that lets one browser write. Its fragment stays in the browser: it is in no request, log or Referer. */
export function addressWithCode(url: string, localKey: string): string {
  return `${url}/#key=${issueToken('code', localKey)}`;
}
