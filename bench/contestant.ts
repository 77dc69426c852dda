import { randomBytes } from 'node:crypto';
import { Pool } from 'undici';
import { type ServerKind, type ServerProcess, startServer, whosaid } from './serverProcess.js';
import type { Params, ReadWorkload } from './workloads/readWorkload.js';

/**
 * Hand-written Cypher, @neo4j/graphql, our server on Neo4j and on the embedded engine, each asked so that no answer it keeps will
 * do; and our server on Neo4j when it is asked the same again.
 */
export type ContestantName = 'raw' | 'generated' | 'ours' | 'again' | 'embedded';

/** Somebody who is asked over HTTP. */
export interface Contestant {
  readonly name: ContestantName;
  readonly server: ServerProcess;
  /** Whether it has an answer to a workload at all. */
  readonly knows: (workload: ReadWorkload) => boolean;
  /** The `data` of an answer. @throws Error for anything else */
  readonly ask: (workload: ReadWorkload, variables: Params) => Promise<unknown>;
  /** Sends GraphQL as it is; not for hand-written Cypher. */
  readonly send: (query: string, variables?: Params) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

/** Where the graph is: a Neo4j by its address, or a data folder. */
export interface Place {
  readonly uri: string;
  readonly folder: string;
}

interface Spoken {
  readonly kind: (place: Place) => ServerKind;
  readonly knows: Contestant['knows'];
  readonly request: (workload: ReadWorkload, variables: Params) => { readonly path: string; readonly body: object };
}

const graphqlProbe = (path: string) => ({ path, body: '{"query":"{ __typename }"}' });

const serve = (more: readonly string[]) => (port: number) => [
  whosaid,
  'serve',
  '--port',
  `${port}`,
  '--no-seed',
  ...more,
];

/** Lets the contestants write. */
const key = randomBytes(32).toString('hex');

let asked = 0;

/** No two requests are the same, so that each is answered anew; what differs has no meaning to anybody. */
const askAnew: Spoken['request'] = ({ ours }, variables) => {
  asked += 1;
  return { path: '/graphql', body: { query: ours, variables, extensions: { request: asked } } };
};

const oursOnNeo4j: Spoken['kind'] = ({ uri }) => ({
  args: serve([]),
  environment: { NEO4J_URI: uri, WHOSAID_KEYS: key },
  probe: graphqlProbe('/graphql'),
});

const spoken: Readonly<Record<ContestantName, Spoken>> = {
  raw: {
    kind: ({ uri }) => ({
      args: (port) => ['--import', 'tsx', 'bench/peers/rawCypher.ts', uri, `${port}`],
      probe: { path: '/', body: '{}' },
    }),
    knows: ({ raw }) => raw !== undefined,
    request: ({ name }, variables) => ({ path: `/${name}`, body: variables }),
  },
  generated: {
    kind: ({ uri }) => ({
      args: (port) => ['--import', 'tsx', 'bench/peers/neo4jGraphql.ts', uri, `${port}`],
      probe: graphqlProbe('/'),
    }),
    knows: ({ generated }) => generated !== undefined,
    request: ({ generated }, variables) => ({
      path: '/',
      body: { query: generated?.query, variables: generated?.variables?.(variables) ?? variables },
    }),
  },
  ours: { kind: oursOnNeo4j, knows: () => true, request: askAnew },
  again: {
    kind: oursOnNeo4j,
    knows: () => true,
    request: ({ ours }, variables) => ({ path: '/graphql', body: { query: ours, variables } }),
  },
  embedded: {
    kind: ({ folder }) => ({
      args: serve(['--data', folder]),
      environment: { WHOSAID_KEYS: key },
      probe: graphqlProbe('/graphql'),
    }),
    knows: () => true,
    request: askAnew,
  },
};

const connections = 32;

/** Starts a contestant over a graph. */
export async function enter(name: ContestantName, place: Place): Promise<Contestant> {
  const { kind, knows, request } = spoken[name];
  const server = await startServer(kind(place));
  const pool = new Pool(server.origin, { connections });
  const post = async (path: string, body: object, more: object = {}): Promise<unknown> => {
    const headers = { 'content-type': 'application/json', ...more };
    const response = await pool.request({ path, method: 'POST', headers, body: JSON.stringify(body) });
    const { data, errors } = (await response.body.json()) as { readonly data?: unknown; readonly errors?: unknown };
    if (errors === undefined) return data;
    throw new Error(`${name} answered ${path} with ${JSON.stringify(errors).slice(0, 500)}`);
  };
  return {
    name,
    server,
    knows,
    ask: (workload, variables) => {
      const { path, body } = request(workload, variables);
      return post(path, body);
    },
    send: (query, variables = {}) =>
      post(name === 'generated' ? '/' : '/graphql', { query, variables }, { authorization: `Bearer ${key}` }),
    stop: async () => {
      await pool.close();
      await server.stop();
    },
  };
}
