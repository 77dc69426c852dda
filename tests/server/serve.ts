import { type IncomingHttpHeaders, request } from 'node:http';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { IResolvers } from '@graphql-tools/utils';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../../src/api/execution/context.js';
import { requireWrites } from '../../src/api/requireWrites.js';
import { plainAccess } from '../../src/config/accessSettings.js';
import { openEmbedded } from '../../src/engines/embedded/openEmbedded.js';
import type { Engine } from '../../src/graph/engine.js';
import type { AccessOptions } from '../../src/server/access/accessParts.js';
import { createLog } from '../../src/server/http/log.js';
import type { LoadLimits } from '../../src/server/load/lanes.js';
import { type RunningServer, startServer } from '../../src/server/startServer.js';
import type { Proposer } from '../../src/usecases/reading/proposers.js';

const servers: { readonly server: RunningServer; readonly engine: Engine }[] = [];

export interface ServeOptions {
  readonly schema?: GraphQLSchema;
  readonly engine?: Engine;
  readonly host?: string;
  readonly log?: Logger;
  readonly answerBytes?: number;
  readonly access?: Partial<AccessOptions>;
  readonly limits?: LoadLimits;
  readonly known?: readonly string[];
  /** The version that it says it has. */
  readonly version?: string;
  readonly proposers?: readonly Proposer[];
}

/** The local key of every server that `serve` starts, unless a test sets another. */
export const localKey = 'local-key-of-the-servers-in-these-tests-0123';

/** The header that lets its sender write. */
export const withKey = { authorization: `Bearer ${localKey}` };

/** A real server on a free port, with an in-memory embedded engine. */
export async function serve(options: ServeOptions = {}): Promise<RunningServer> {
  const { schema = smallSchema(), engine = openEmbedded(), host = '127.0.0.1', log = createLog('silent') } = options;
  const { answerBytes = 2 ** 20, limits, known = [], version = '1.2.3', proposers } = options;
  const access = { ...plainAccess, localKey, ...options.access };
  const more = {
    access,
    ...(limits === undefined ? {} : { limits }),
    ...(proposers === undefined ? {} : { proposers }),
  };
  const server = await startServer({
    engine,
    host,
    port: 0,
    version,
    log,
    schema,
    answerBytes,
    known,
    ...more,
  });
  servers.push({ server, engine });
  return server;
}

/** Closes everything that `serve` started. */
export async function stopAll(): Promise<void> {
  for (const { server, engine } of servers.splice(0)) {
    await server.close();
    await engine.close();
  }
}

export interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** As it was sent. */
  readonly bytes: Buffer;
  // biome-ignore lint/suspicious/noExplicitAny: tests state what they expect of a response by accessing it.
  readonly json: any;
}

/** Sends a request with exactly these headers (fetch would choose some itself). */
export function send({ port }: { readonly port: number }, sent: Sent = {}): Promise<Answer> {
  const { method = 'GET', path = '/', headers = {}, body } = sent;
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const text = bytes.toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, bytes, json: parsed(text) });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** Sends a query as a program would. */
export function ask(
  server: { readonly port: number },
  query: string,
  variables: object = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const body = JSON.stringify({ query, variables });
  return send(server, {
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A small schema with the shape of ours, so that it is easy to see what a rule counts. */
export function smallSchema(resolvers: IResolvers<unknown, Context> = {}): GraphQLSchema {
  return makeExecutableSchema<Context>({ typeDefs: smallSdl, resolvers: [writing, resolvers] });
}

const writing = {
  Mutation: {
    write: (_source: unknown, _args: unknown, context: Context) => {
      requireWrites(context);
      return 'written';
    },
  },
};

const smallSdl = /* GraphQL */ `
  type Query {
    hello(name: String, size: Int): String
    required: String!
    thing: Thing
    things(first: Int, after: String): ThingConnection
    search(text: String!, first: Int = 20): [Thing!]
    nodes(ids: [ID!]!): [Thing]
  }
  type Mutation {
    write: String
  }
  type ThingConnection {
    nodes: [Thing!]!
    edges: [ThingEdge!]!
    pageInfo: PageInfo!
    totalCount: Int!
  }
  type ThingEdge {
    cursor: String!
    node: Thing!
  }
  type PageInfo {
    hasNextPage: Boolean!
  }
  type Thing {
    id: ID
    one: Thing
    some: [Thing!]!
    things(first: Int, after: String): ThingConnection!
  }
`;
