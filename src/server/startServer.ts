import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';
import type { ApolloServer } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../api/execution/context.js';
import { PreparedDocuments } from '../api/execution/preparedDocuments.js';
import type { ReportDefect } from '../api/maskErrors.js';
import { createSchema } from '../ask/createSchema.js';
import { basePathOf, plainAccess } from '../config/accessSettings.js';
import { InvalidInput, type WhosaidError } from '../domain/errors.js';
import type { Engine } from '../graph/engine.js';
import { noteFull } from '../graph/noteFull.js';
import type { Proposer } from '../usecases/reading/proposers.js';
import type { AccessOptions } from './access/accessParts.js';
import { createApp } from './createApp.js';
import { createApollo } from './graphql/createApollo.js';
import { ResponseCache } from './graphql/responseCache.js';
import { isWildcard } from './http/hostCheck.js';
import { receiveMs } from './http/receiveWithin.js';
import { requestId } from './http/requestId.js';
import type { LoadLimits } from './load/lanes.js';
import { type FindQuestions, planAhead } from './load/planAhead.js';
import { RequestRunner } from './threads/requestRunner.js';
import type { TransferParts } from './transfer/transferRoutes.js';

/** The options of a server. */
interface ServerOptions {
  readonly engine: Engine;
  /** The address to listen on; 127.0.0.1 allows only this machine. */
  readonly host: string;
  /** 0 means any free port. */
  readonly port: number;
  /** The version of whosaid, for `/health`. */
  readonly version: string;
  readonly log: Logger;
  /** The size of the response cache in bytes; 0 disables it. */
  readonly answerBytes: number;
  /** Access settings. By default nobody may write. */
  readonly access?: AccessOptions;
  /** Enables `/import` and `/export`. */
  readonly transfer?: TransferParts;
  /** Documents exempt from the limits. */
  readonly known?: readonly string[];
  /** Questions whose statements are planned in the background once the server answers, on an engine that plans. */
  readonly planned?: FindQuestions;
  /** The schema at `/graphql`; replaced only in tests of the limits. */
  readonly schema?: GraphQLSchema;
  /** Who reads texts; by default the rules alone. */
  readonly proposers?: readonly Proposer[];
  /** Concurrency limits. By default they depend on the number of processors. */
  readonly limits?: LoadLimits;
}

/** A running server. */
export interface RunningServer {
  /** The local address with the base path, without a trailing slash. */
  readonly url: string;
  readonly port: number;
  /** The instance id in `/health`. */
  readonly instance: string;
  /** Stops accepting requests, waits some seconds for those in flight, and resolves. Does not close the store. */
  close(): Promise<void>;
}

/** The reason of an import is part of the URL: 2,000 characters of up to nine bytes each. */
const maxHeaderSize = 32_768;

/** Longer than the time limit of any request. */
const idleMs = 120_000;

/**
 * Starts the server with the API, the playground and the health check.
 * @throws InvalidInput if the port is in use or the address does not belong to this machine
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host, port, version, log, answerBytes, transfer, known = [], schema = createSchema() } = options;
  const { access = readers, limits, proposers } = options;
  const { engine, checkRoom } = noteFull(options.engine);
  const basePath = basePathOf(access);
  const instance = randomUUID();
  const stopping = new AbortController();
  const httpServer = createServer({ headersTimeout: receiveMs, requestTimeout: 0, maxHeaderSize });
  // Closes connections of idle clients.
  httpServer.setTimeout(idleMs);
  const report = reportTo(log);
  const documents = new PreparedDocuments(schema, known);
  const apollo = createApollo({ schema, documents, httpServer, log, report });
  await apollo.start();
  // Worker threads only have the product schema.
  const noteDefect = schema === createSchema() ? noteIn(log) : undefined;
  const chosen = { ...(limits ? { limits } : {}), ...(proposers ? { proposers } : {}) };
  const runner = new RequestRunner({ apollo, documents, noteDefect, known, ...chosen });
  httpServer.on(
    'request',
    createApp({
      runner,
      documents,
      answers: new ResponseCache(engine, answerBytes),
      engine,
      checkRoom,
      host,
      access,
      identity: { version, instance },
      transfer,
      stopping: stopping.signal,
      log,
      report,
    }),
  );
  await listen(httpServer, host, port);
  const actual = (httpServer.address() as AddressInfo).port;
  const planning = planAhead({
    engine,
    schema,
    questions: options.planned ?? noQuestions,
    whenIdle: () => runner.whenIdle(),
    signal: stopping.signal,
    log,
  });
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    stopping.abort();
    // A second call of Apollo's stop() never resolves.
    closing ??= closeAll(apollo, runner, planning);
    return closing;
  };
  return { url: `http://${urlHost(host)}:${actual}${basePath}`, port: actual, instance, close };
}

const readers: AccessOptions = { ...plainAccess, localKey: undefined };

/** Rejects waiting requests, gives those in flight a grace period, then closes connections and ends the threads. */
async function closeAll(apollo: ApolloServer<Context>, runner: RequestRunner, planning: Promise<void>): Promise<void> {
  runner.stop();
  await apollo.stop();
  await runner.end();
  await planning;
}

const noQuestions: FindQuestions = async () => [];

async function listen(httpServer: Server, host: string, port: number): Promise<void> {
  try {
    httpServer.listen({ host, port });
    await once(httpServer, 'listening');
  } catch (error) {
    throw explainListening(error as NodeJS.ErrnoException, host, port);
  }
}

function explainListening(error: NodeJS.ErrnoException, host: string, port: number): WhosaidError {
  return new InvalidInput(listeningSentence(error.code, host, port), { cause: error });
}

function listeningSentence(code: string | undefined, host: string, port: number): string {
  switch (code) {
    case 'EADDRINUSE':
      return `port ${port} is in use by another program: stop it, or choose another port with --port`;
    case 'EACCES':
      return `permission denied for port ${port}: use a port above 1023 (--port)`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${host} is not an address of this machine: omit --host, or give an address of this machine`;
    default:
      return `cannot listen on ${host}, port ${port} (${code}): choose others with --host and --port`;
  }
}

function urlHost(host: string): string {
  if (isWildcard(host)) return 'localhost';
  return isIPv6(host) ? `[${host}]` : host;
}

function reportTo(log: Logger): ReportDefect {
  const note = noteIn(log);
  return (error) => {
    const id = requestId();
    note(error, id);
    return id;
  };
}

function noteIn(log: Logger) {
  return (error: unknown, id: string): void => {
    log.error({ err: error, requestId: id }, 'request failed');
  };
}
