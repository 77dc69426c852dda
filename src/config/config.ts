import { join } from 'node:path';
import dotenv from 'dotenv';
import { z } from 'zod';
import { InvalidInput } from '../domain/errors.js';
import { type AccessChoice, basePath, hostList, keyList, originList, publicUrl, yesOrNo } from './accessSettings.js';

/** The connection to Neo4j. */
interface Neo4jConfig {
  /** A URL without credentials: `bolt://host:7687`, or another scheme of the driver. */
  readonly uri: string;
  readonly user: string;
  /** Undefined for a server without authentication. */
  readonly password: string | undefined;
  readonly database: string;
}

/** A language model behind an endpoint as that of OpenAI, which proposes attributions. */
export interface ModelConfig {
  /** The address before `/chat/completions`: `http://127.0.0.1:11434/v1`. */
  readonly url: string;
  readonly model: string;
  /** A secret: it is sent to the endpoint, and never logged or shown. */
  readonly key: string | undefined;
}

/** The settings from the environment. Command line options override them. */
export interface Config {
  /** Undefined selects the embedded engine. */
  readonly neo4j: Neo4jConfig | undefined;
  readonly port: number | undefined;
  /** The access settings of a server. */
  readonly access: AccessChoice;
  /** The key for a remote server. */
  readonly key: string | undefined;
  /** Undefined: no text is sent to any model. */
  readonly model: ModelConfig | undefined;
  /** Any non-empty value, see https://no-color.org. */
  readonly noColor: boolean;
}

/** Environment variables, like `process.env`. */
type Environment = Readonly<Record<string, string | undefined>>;

/** A file with families of predicates of the user, beside those of `src/language/frames/`. */
export function framesFile(environment: Environment = process.env): string | undefined {
  return environment.WHOSAID_FRAMES || undefined;
}

const schemes = ['bolt', 'neo4j'].flatMap((scheme) => ['', '+s', '+ssc'].map((tls) => `${scheme}${tls}:`));

const neo4jUri = z
  .string()
  .refine((text) => schemes.includes(parseUrl(text)?.protocol ?? '') && parseUrl(text)?.hostname !== '', {
    error: 'must be a URL such as bolt://127.0.0.1:7687 (bolt or neo4j, with +s or +ssc for TLS)',
    abort: true,
  })
  // URLs are displayed and logged, so secrets have their own variables.
  .refine((text) => parseUrl(text)?.username === '' && parseUrl(text)?.password === '', {
    error: 'must not contain a user or password: set NEO4J_USER and NEO4J_PASSWORD instead',
  });

const modelUrl = z
  .string()
  .refine((text) => ['http:', 'https:'].includes(parseUrl(text)?.protocol ?? ''), {
    error: 'must be a URL such as http://127.0.0.1:11434/v1',
    abort: true,
  })
  .refine((text) => parseUrl(text)?.username === '' && parseUrl(text)?.password === '', {
    error: 'must not contain a user or password: set WHOSAID_MODEL_KEY instead',
  })
  .refine((text) => parseUrl(text)?.search === '' && parseUrl(text)?.hash === '', {
    error: 'must not contain a query or a fragment',
  })
  .transform((text) => text.replace(/\/+$/, ''));

// Anything else would be refused as a header, in an error that names it.
const modelKey = z.string().regex(/^[\u0021-\u007e]+$/, { error: 'must be printable ASCII characters without spaces' });

const variables = z.object({
  NEO4J_URI: neo4jUri.optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, { error: 'must be a whole number from 0 to 65535', abort: true })
    .transform(Number)
    .refine((port) => port <= 65535, { error: 'must be a whole number from 0 to 65535' })
    .optional(),
  WHOSAID_KEYS: keyList.default([]),
  WHOSAID_READ_ONLY: yesOrNo.default(false),
  WHOSAID_PUBLIC_URL: publicUrl.optional(),
  WHOSAID_ALLOWED_HOSTS: hostList.default([]),
  WHOSAID_CORS_ORIGIN: originList.default([]),
  WHOSAID_BASE_PATH: basePath.optional(),
  WHOSAID_KEY: z.string().optional(),
  WHOSAID_MODEL_URL: modelUrl.optional(),
  WHOSAID_MODEL: z.string().optional(),
  WHOSAID_MODEL_KEY: modelKey.optional(),
  NO_COLOR: z.string().optional(),
});

/**
 * Reads the settings from the environment and from `.env` in a folder. Variables override the file, and empty ones count as
 * unset.
 * @throws InvalidInput with the name of the variable, never its value
 */
export function readConfig(environment: Environment = process.env, folder = process.cwd()): Config {
  const all = { ...readEnvFile(join(folder, '.env')), ...environment };
  const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
  const parsed = variables.safeParse(given);
  if (!parsed.success) throw explain(parsed.error);
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = parsed.data;
  return {
    neo4j: uri === undefined ? undefined : { uri, user, password, database },
    port: parsed.data.PORT,
    access: accessOf(parsed.data),
    key: parsed.data.WHOSAID_KEY,
    model: modelOf(parsed.data),
    noColor: parsed.data.NO_COLOR !== undefined,
  };
}

function accessOf(data: z.infer<typeof variables>): AccessChoice {
  return {
    keys: data.WHOSAID_KEYS,
    readOnly: data.WHOSAID_READ_ONLY,
    publicUrl: data.WHOSAID_PUBLIC_URL,
    allowedHosts: data.WHOSAID_ALLOWED_HOSTS,
    corsOrigins: data.WHOSAID_CORS_ORIGIN,
    basePath: data.WHOSAID_BASE_PATH,
  };
}

function modelOf(data: z.infer<typeof variables>): ModelConfig | undefined {
  const { WHOSAID_MODEL_URL: url, WHOSAID_MODEL: model, WHOSAID_MODEL_KEY: key } = data;
  if (url === undefined && model === undefined) return undefined;
  if (url !== undefined && model !== undefined) return { url, model, key };
  const [given, missing] = url === undefined ? ['WHOSAID_MODEL', '_URL'] : ['WHOSAID_MODEL_URL', ''];
  throw new InvalidInput(`${given} is set, so WHOSAID_MODEL${missing} must be set too, in the environment or in .env`);
}

function readEnvFile(path: string): Environment {
  // Into a separate object, so that secrets are not inherited by child processes.
  const { parsed, error } = dotenv.config({ path, quiet: true, processEnv: {} });
  if (error !== undefined && !['ENOENT', 'ENOTDIR'].includes(error.code)) {
    throw new InvalidInput(`${path} cannot be read (${error.code}): check its permissions, or remove it`, {
      cause: error,
    });
  }
  return parsed ?? {};
}

// The cause is omitted on purpose: it may contain the value.
function explain(error: z.ZodError): InvalidInput {
  // Only the name of the variable: the rest of the path are list indexes.
  const sentences = new Set(error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`));
  return new InvalidInput(`${[...sentences].join('; ')}. It is set in the environment or in .env`);
}

function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
