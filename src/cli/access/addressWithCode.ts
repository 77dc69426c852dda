import { issueToken } from '../../server/access/tokens.js';

/** An address that grants write access to one browser. Fragments are never sent: not in requests, logs or Referer headers. */
export function addressWithCode(url: string, localKey: string): string {
  return `${url}/#key=${issueToken('code', localKey)}`;
}
