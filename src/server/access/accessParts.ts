import type { Logger } from 'pino';
import { localCaller } from '../../api/execution/context.js';
import type { IdentifyParts } from './identify.js';
import { Keyring } from './keyring.js';
import { Refusals } from './refusals.js';
import { type AccessChoice, basePathOf } from './settings.js';

/** Of whom a server answers, and who may write. */
export interface AccessOptions extends AccessChoice {
  /** The key of the machine's own user; undefined where there is none. */
  readonly localKey: string | undefined;
  /** What time it is, in milliseconds; tests turn the clock. */
  readonly now?: () => number;
}

/** What the handlers of requests are made from. */
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
