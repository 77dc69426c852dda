import { isIP } from 'node:net';
import { z } from 'zod';
import { InvalidInput } from '../domain/errors.js';

/** As the journal names whoever works on the machine that has the graph, with the command line or through its server. */
export const localCaller = 'local';

/** A key that grants write access, and the name of its holder in the journal. */
export interface Key {
  readonly by: string;
  readonly key: string;
}

/** The access settings from the environment and the command line. */
export interface AccessChoice {
  readonly keys: readonly Key[];
  readonly readOnly: boolean;
  /** The public address of the server, without a trailing slash. */
  readonly publicUrl: string | undefined;
  /** Host names to accept besides those of the machine and of the public address. */
  readonly allowedHosts: readonly string[];
  /** Origins of other sites that may read, and write with a key. */
  readonly corsOrigins: readonly string[];
  /** The path prefix of all routes: `/whosaid`, or empty. Undefined means the path of the public address. */
  readonly basePath: string | undefined;
}

/** The default: local key only, no further hosts, origins or paths. */
export const plainAccess: AccessChoice = {
  keys: [],
  readOnly: false,
  publicUrl: undefined,
  allowedHosts: [],
  corsOrigins: [],
  basePath: undefined,
};

/**
 * The path prefix of all routes.
 * @throws InvalidInput if the public address has a different path: a proxy must not rewrite paths
 */
export function basePathOf({ basePath, publicUrl }: AccessChoice): string {
  if (publicUrl === undefined) return basePath ?? '';
  const path = new URL(publicUrl).pathname.replace(/\/$/, '');
  if (basePath === undefined || basePath === path) return path;
  throw new InvalidInput(
    `the public URL must end in the base path "${basePath}": change one of them, or leave the base path out; the proxy must not rewrite paths`,
  );
}

const notEmpty = (parts: readonly string[]): boolean => parts.length > 0;

/** A comma-separated list. Each part is parsed separately. */
const listOf = <T>(part: z.ZodType<T, string>) =>
  z
    .string()
    .transform((text) => text.split(',').map((piece) => piece.trim()))
    .transform((pieces) => pieces.filter((piece) => piece !== ''))
    .refine(notEmpty, { error: 'must not be empty', abort: true })
    .pipe(z.array(part));

const leastKeyLength = 32;
const named = /^(?:([\w.-]{1,64}):)?([\w~+/.=-]+)$/;

/** `WHOSAID_KEYS`. Error messages never contain a key. */
export const keyList = listOf(
  z
    .string()
    .regex(named, {
      error:
        'must be comma-separated keys of letters, digits and -._~+/=, each optionally prefixed with a name and a colon',
      abort: true,
    })
    .transform((text) => ({ name: named.exec(text)?.[1], key: named.exec(text)?.[2] ?? '' }))
    .refine(({ key }) => key.length >= leastKeyLength, {
      error: `must contain keys of at least ${leastKeyLength} characters: generate one with openssl rand -base64 32`,
    })
    .refine(({ name }) => name !== localCaller, {
      error: `must not use the name ${localCaller}: it is reserved for the local key`,
    }),
)
  .transform((keys) => keys.map(({ name, key }, index): Key => ({ by: name ?? `key ${index + 1}`, key })))
  .refine((keys) => areDistinct(keys.map(({ by }) => by)), { error: 'must not use the same name for two keys' })
  .refine((keys) => areDistinct(keys.map(({ key }) => key)), { error: 'must not contain the same key twice' });

const areDistinct = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;

/** An http or https URL without user, password, query and fragment. */
const webAddress = (example: string) =>
  z
    .string()
    .refine((text) => ['http:', 'https:'].includes(parseUrl(text)?.protocol ?? ''), {
      error: `must be a URL such as ${example}`,
      abort: true,
    })
    .transform((text) => new URL(text))
    .refine(({ username, password }) => username === '' && password === '', {
      error: 'must not contain a user or password',
    })
    .refine(({ search, hash }) => search === '' && hash === '', { error: 'must not have a query or fragment' });

/** `--public-url` */
export const publicUrl = webAddress('https://graph.example.org')
  .refine(({ pathname }) => isPath(pathname.replace(/\/$/, '')), {
    error: 'must have a path such as /whosaid, or no path',
  })
  .transform(({ origin, pathname }) => `${origin}${pathname.replace(/\/$/, '')}`);

/** `--cors-origin`. The wildcard `*` is not supported. */
export const originList = listOf(
  webAddress('https://dashboard.example.org, without wildcards')
    .refine(({ pathname }) => pathname === '/', {
      error: 'must not have a path: an origin is a scheme, a host and a port',
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
      error: 'must be comma-separated host names such as graph.example.org, without scheme, port or *',
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
