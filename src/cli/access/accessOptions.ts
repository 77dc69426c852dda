import { type Command, InvalidArgumentError, Option } from 'commander';
import type { z } from 'zod';
import { type AccessChoice, basePath, hostList, originList, publicUrl } from '../../config/accessSettings.js';

/** Access options of the command line. Each overrides its environment variable. */
export interface AccessFlags {
  readonly readOnly?: true;
  readonly publicUrl?: string;
  readonly allowedHosts?: readonly string[];
  readonly corsOrigin?: readonly string[];
  readonly basePath?: string;
}

/** Adds the options. There is none for keys, because other users of the machine can read command lines. */
export function addAccessOptions(command: Command): Command {
  command.option('--read-only', 'reject all writes (default: WHOSAID_READ_ONLY)');
  for (const [flags, description, schema] of options) command.addOption(checkedOption(flags, description, schema));
  return command;
}

const options = [
  ['--public-url <URL>', 'the public address of the server behind a proxy (default: WHOSAID_PUBLIC_URL)', publicUrl],
  [
    '--allowed-hosts <NAMES>',
    'additional host names to accept, comma-separated (default: WHOSAID_ALLOWED_HOSTS)',
    hostList,
  ],
  [
    '--cors-origin <ORIGINS>',
    'origins allowed to query the server from a browser, comma-separated (default: WHOSAID_CORS_ORIGIN)',
    originList,
  ],
  ['--base-path <PATH>', 'the path prefix of all routes (default: WHOSAID_BASE_PATH)', basePath],
] as const;

/** An option that is validated by a schema. The messages of the schema become the error of the option. */
export function checkedOption(flags: string, description: string, schema: z.ZodType): Option {
  return new Option(flags, description).argParser((text) => {
    const parsed = schema.safeParse(text);
    if (parsed.success) return parsed.data;
    throw new InvalidArgumentError(`It ${parsed.error.issues.map(({ message }) => message).join('; ')}.`);
  });
}

/** Merges the options over the environment. */
export function chosenAccess(environment: AccessChoice, flags: AccessFlags): AccessChoice {
  return {
    keys: environment.keys,
    readOnly: flags.readOnly ?? environment.readOnly,
    publicUrl: flags.publicUrl ?? environment.publicUrl,
    allowedHosts: flags.allowedHosts ?? environment.allowedHosts,
    corsOrigins: flags.corsOrigin ?? environment.corsOrigins,
    basePath: flags.basePath ?? environment.basePath,
  };
}
