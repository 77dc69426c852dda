import { InvalidInput } from '../../domain/errors.js';
import type { EngineChoice } from '../../engines/index.js';
import type { AccessChoice } from '../../server/access/settings.js';
import { ensureLocalKey } from '../graph/localKey.js';
import { shellWord } from '../print/shellWord.js';
import type { Cli } from '../terminal/cli.js';
import { addressWithCode } from './addressWithCode.js';
import type { WriteAccess } from './renderAccess.js';
import { serverUrl } from './serverUrl.js';

interface LocalKey {
  readonly path: string;
  readonly key: string;
}

/** Made on the first start. Where there are other keys, a server can do without: in a container, say, that can write nowhere. */
export function localKeyOf(cli: Cli, choice: EngineChoice, { readOnly, keys }: AccessChoice): LocalKey | undefined {
  if (readOnly) return undefined;
  try {
    return ensureLocalKey(choice);
  } catch (error) {
    if (keys.length === 0 || !(error instanceof InvalidInput)) throw error;
    cli.say(`whosaid: there is no local key, only those of WHOSAID_KEYS: ${error.message}`);
    return undefined;
  }
}

/** What a server was started with. */
interface Started {
  readonly data: string | undefined;
  readonly access: AccessChoice;
  readonly local: LocalKey | undefined;
  /** Its address for this machine. */
  readonly ownUrl: string;
}

/** How the graph of a server is written to, for whoever started it. */
export function writeAccessOf(cli: Cli, { data, access, local, ownUrl }: Started): WriteAccess {
  const url = access.publicUrl ?? ownUrl;
  const elsewhere = url === serverUrl(cli.config()) ? [] : ['--url', url];
  const folder = data === undefined ? [] : ['--data', data];
  // What does not go to a terminal is kept somewhere: a code does not belong there.
  const isSeen = cli.style().width !== undefined;
  return {
    address: url,
    readOnly: access.readOnly,
    hasKeys: access.keys.length > 0,
    keyFile: local?.path,
    page: local !== undefined && isSeen ? addressWithCode(url, local.key) : undefined,
    openCommand: ['npx', 'whosaid', 'open', ...folder, ...elsewhere].map(shellWord).join(' '),
  };
}
