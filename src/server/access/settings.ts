import { isIP } from 'node:net';
import { z } from 'zod';
import { localCaller } from '../../api/execution/context.js';
import { InvalidInput } from '../../domain/errors.js';

/** A key that lets its holder write, and how the journal names them. */
export interface Key {
  readonly by: string;
  readonly key: string;
}

/** What was said, in the environment or on the command line, of whom a server answers and who may write. */
export interface AccessChoice {
  readonly keys: readonly Key[];
  readonly readOnly: boolean;
  /** The address that browsers reach the server at, without a slash at its end. */
  readonly publicUrl: string | undefined;
  /** Names, besides those of the machine and of the public address, that the server answers under. */
  readonly allowedHosts: readonly string[];
  /** Origins of other sites whose pages may read, and write with a key. */
  readonly corsOrigins: readonly string[];
  /** The path that all routes stand below: `/whosaid`, or empty. Undefined: that of the public address. */
  readonly basePath: string | undefined;
}

/** Nobody but whoever has the local key, under no name and path but the server's own. */
export const plainAccess: AccessChoice = {
  keys: [],
  readOnly: false,
  publicUrl: undefined,
  allowedHosts: [],
  corsOrigins: [],
  basePath: undefined,
};

/**
 * The path that all routes stand below.
 * @throws InvalidInput when the public address has another: a proxy must pass paths on as they are
 */
export function basePathOf({ basePath, publicUrl }: AccessChoice): string {
  if (publicUrl === undefined) return basePath ?? '';
  const path = new URL(publicUrl).pathname.replace(/\/$/, '');
  if (basePath === undefined || basePath === path) return path;
  throw new InvalidInput(
    `the public URL must end in the base path "${basePath}", or there must be no base path: a proxy passes paths on unchanged`,
  );
}

const notEmpty = (parts: readonly string[]): boolean => parts.length > 0;

/** A list between commas, each part of which is read by itself. */
const listOf = <T>(part: z.ZodType<T, string>) =>
  z
    .string()
    .transform((text) => text.split(',').map((piece) => piece.trim()))
    .transform((pieces) => pieces.filter((piece) => piece !== ''))
    .refine(notEmpty, { error: 'must not be empty', abort: true })
    .pipe(z.array(part));

const leastKeyLength = 32;
const named = /^(?:([\w.-]{1,64}):)?([\w~+/.=-]+)$/;

/** `WHOSAID_KEYS`. What it says of a wrong one never repeats the key. */
export const keyList = listOf(
  z
    .string()
    .regex(named, {
      error:
        'must be keys between commas, of letters, digits and -._~+/=, each with a name and a colon before it or not',
      abort: true,
    })
    .transform((text) => ({ name: named.exec(text)?.[1], key: named.exec(text)?.[2] ?? '' }))
    .refine(({ key }) => key.length >= leastKeyLength, {
      error: `must have keys of ${leastKeyLength} characters or more: openssl rand -base64 32 makes one`,
    })
    .refine(({ name }) => name !== localCaller, {
      error: `must not give a key the name ${localCaller}: the local key has it`,
    }),
)
  .transform((keys) => keys.map(({ name, key }, index): Key => ({ by: name ?? `key ${index + 1}`, key })))
  .refine((keys) => areDistinct(keys.map(({ by }) => by)), { error: 'must not give two keys the same name' })
  .refine((keys) => areDistinct(keys.map(({ key }) => key)), { error: 'must not hold the same key twice' });

const areDistinct = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;

/** An address of http or https; what it must not have is said. */
const webAddress = (example: string) =>
  z
    .string()
    .refine((text) => ['http:', 'https:'].includes(parseUrl(text)?.protocol ?? ''), {
      error: `must be an address such as ${example}`,
      abort: true,
    })
    .transform((text) => new URL(text))
    .refine(({ username, password }) => username === '' && password === '', { error: 'must hold no user or password' })
    .refine(({ search, hash }) => search === '' && hash === '', { error: 'must have nothing after its path' });

/** `--public-url` */
export const publicUrl = webAddress('https://graph.example.org')
  .refine(({ pathname }) => isPath(pathname.replace(/\/$/, '')), {
    error: 'must have a path such as /whosaid, or none',
  })
  .transform(({ origin, pathname }) => `${origin}${pathname.replace(/\/$/, '')}`);

/** `--cors-origin`. Any site at all (`*`) is not among what can be said. */
export const originList = listOf(
  webAddress('https://dashboard.example.org, each site by itself')
    .refine(({ pathname }) => pathname === '/', {
      error: 'must have no path: an origin is a scheme, a host and a port',
    })
    .transform(({ origin }) => origin),
);

/** `--allowed-hosts` */
export const hostList = listOf(
  z
    .string()
    .toLowerCase()
    .transform((text) => text.replace(/^\[(.*)\]$/, '$1'))
    .refine((text) => isIP(text) !== 0 || /^[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?$/.test(text), {
      error: 'must be names between commas such as graph.example.org, without scheme, port or *',
    }),
);

/** `--base-path` */
export const basePath = z
  .string()
  .transform((text) => text.replace(/\/$/, ''))
  .refine(isPath, { error: 'must be a path such as /whosaid, of letters, digits and -._~' });

/** `WHOSAID_READ_ONLY` */
export const yesOrNo = z.stringbool({ error: 'must be true or false' });

function isPath(text: string): boolean {
  return /^(\/[\w~-][\w.~-]*)*$/.test(text);
}

function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
