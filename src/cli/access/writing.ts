import type { AccessChoice } from '../../config/accessSettings.js';
import { InvalidInput } from '../../domain/errors.js';
import type { EngineChoice } from '../../engines/index.js';
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

/** Reads or creates the local key. Optional if WHOSAID_KEYS is set, for example in a read-only container. */
export function localKeyOf(cli: Cli, choice: EngineChoice, { readOnly, keys }: AccessChoice): LocalKey | undefined {
  if (readOnly) return undefined;
  try {
    return ensureLocalKey(choice);
  } catch (error) {
    if (keys.length === 0 || !(error instanceof InvalidInput)) throw error;
    cli.say(`whosaid: cannot use a local key, only WHOSAID_KEYS: ${error.message}`);
    return undefined;
  }
}

/** The settings a server was started with. */
interface Started {
  readonly data: string | undefined;
  readonly access: AccessChoice;
  readonly local: LocalKey | undefined;
  /** Its address on this machine. */
  readonly ownUrl: string;
}

/** Describes write access for the person who started the server. */
export function writeAccessOf(cli: Cli, { data, access, local, ownUrl }: Started): WriteAccess {
  const url = access.publicUrl ?? ownUrl;
  const elsewhere = url === serverUrl(cli.config()) ? [] : ['--url', url];
  const folder = data === undefined ? [] : ['--data', data];
  // Output that is not a terminal may be logged, so no one-time code is printed there.
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
