import { type Command, InvalidArgumentError, Option } from 'commander';
import type { z } from 'zod';
import { type AccessChoice, basePath, hostList, originList, publicUrl } from '../../server/access/settings.js';

/** What the command line says of whom a server answers; each wins over its variable of the environment. */
export interface AccessFlags {
  readonly readOnly?: true;
  readonly publicUrl?: string;
  readonly allowedHosts?: readonly string[];
  readonly corsOrigin?: readonly string[];
  readonly basePath?: string;
}

/** Adds the options. There is none for keys: other users of the machine can read command lines. */
export function addAccessOptions(command: Command): Command {
  command.option('--read-only', 'take no changes from anybody (default: WHOSAID_READ_ONLY)');
  for (const [flags, description, schema] of options) command.addOption(checkedOption(flags, description, schema));
  return command;
}

const options = [
  [
    '--public-url <URL>',
    'the address that browsers reach it at, behind a proxy (default: WHOSAID_PUBLIC_URL)',
    publicUrl,
  ],
  ['--allowed-hosts <NAMES>', 'more names to answer under, between commas (default: WHOSAID_ALLOWED_HOSTS)', hostList],
  [
    '--cors-origin <ORIGINS>',
    'sites whose pages may ask it, between commas (default: WHOSAID_CORS_ORIGIN)',
    originList,
  ],
  ['--base-path <PATH>', 'the path that everything stands below (default: WHOSAID_BASE_PATH)', basePath],
] as const;

/** An option whose value a schema reads; what that says is said of the option. */
export function checkedOption(flags: string, description: string, schema: z.ZodType): Option {
  return new Option(flags, description).argParser((text) => {
    const parsed = schema.safeParse(text);
    if (parsed.success) return parsed.data;
    throw new InvalidArgumentError(`It ${parsed.error.issues.map(({ message }) => message).join('; ')}.`);
  });
}

/** What holds: the command line, else the environment. */
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
