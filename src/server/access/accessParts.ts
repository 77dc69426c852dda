import type { Logger } from 'pino';
import { type AccessChoice, basePathOf, localCaller } from '../../config/accessSettings.js';
import type { IdentifyParts } from './identify.js';
import { Keyring } from './keyring.js';
import { Refusals } from './refusals.js';

/** Who may read from a server and who may write to it. */
export interface AccessOptions extends AccessChoice {
  /** The key of the local user, if there is one. */
  readonly localKey: string | undefined;
  /** The clock in milliseconds, replaceable in tests. */
  readonly now?: () => number;
}

/** The dependencies of the access middleware. */
export function accessParts({ localKey, now = Date.now, ...choice }: AccessOptions, log: Logger): IdentifyParts {
  const local = localKey === undefined ? [] : [{ by: localCaller, key: localKey }];
  return {
    readOnly: choice.readOnly,
    publicUrl: choice.publicUrl,
    basePath: basePathOf(choice),
    localKey: choice.readOnly ? undefined : localKey,
    keyring: new Keyring([...local, ...choice.keys]),
    refusals: new Refusals({ log, now }),
    now,
  };
}
