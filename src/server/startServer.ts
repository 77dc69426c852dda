import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';
import type { ApolloServer } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../api/execution/context.js';
import type { ReportDefect } from '../api/maskErrors.js';
import { createSchema } from '../ask/createSchema.js';
import { InvalidInput, type WhosaidError } from '../domain/errors.js';
import type { Engine } from '../graph/engine.js';
import { noteFull } from '../graph/noteFull.js';
import type { AccessOptions } from './access/accessParts.js';
import { basePathOf, plainAccess } from './access/settings.js';
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

/** What a server is started with. */
interface ServerOptions {
  readonly engine: Engine;
  /** The address to listen on: 127.0.0.1 unless others are to reach it. */
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** The version of whosaid, for `/health`. */
  readonly version: string;
  readonly log: Logger;
  /** How many bytes of answers are kept, to be given again while nothing was written; 0 for none. */
  readonly answerBytes: number;
  /** Of whom it answers, and who may write; nobody unless told. */
  readonly access?: AccessOptions;
  /** What `/import` and `/export` need; without it the server has neither. */
  readonly transfer?: TransferParts;
  /** Documents that the limits are not asked about. */
  readonly known?: readonly string[];
  /** Questions whose statements are planned in the background once the server answers, on an engine that plans. */
  readonly planned?: FindQuestions;
  /** What is served at `/graphql`; the whole API unless a test of the limits brings its own. */
  readonly schema?: GraphQLSchema;
  /** How much is done at once and may wait; by the processors of the machine unless told. */
  readonly limits?: LoadLimits;
}

/** A server that answers. */
export interface RunningServer {
  /** The address for programs on this machine, with the base path, without a slash at its end. */
  readonly url: string;
  readonly port: number;
  /** What `/health` tells this server by. */
  readonly instance: string;
  /** Takes no more requests, lets those in flight finish (for some seconds), and returns. Leaves the store open. */
  close(): Promise<void>;
}

/** The reason of an import stands in its address: 2,000 characters may take nine bytes each. */
const maxHeaderSize = 32_768;

/** Longer than any answer is in the making. */
const idleMs = 120_000;

/**
 * Starts the one server with the API, the playground and the state.
 * @throws InvalidInput when the port is taken or the address is not this machine's
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host, port, version, log, answerBytes, transfer, known = [], schema = createSchema() } = options;
  const { access = readers, limits } = options;
  const { engine, checkRoom } = noteFull(options.engine);
  const basePath = basePathOf(access);
  const instance = randomUUID();
  const stopping = new AbortController();
  const httpServer = createServer({ headersTimeout: receiveMs, requestTimeout: 0, maxHeaderSize });
  // A client that neither sends nor reads is gone, or holds what others need.
  httpServer.setTimeout(idleMs);
  const report = reportTo(log);
  const apollo = createApollo({ schema, httpServer, log, report, known });
  await apollo.start();
  // Other threads have the schema of the product, and no other.
  const noteDefect = schema === createSchema() ? noteIn(log) : undefined;
  const runner = new RequestRunner({ apollo, schema, noteDefect, known, ...(limits ? { limits } : {}) });
  httpServer.on(
    'request',
    createApp({
      runner,
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
    // Apollo's second stop() would wait for ever.
    closing ??= closeAll(apollo, runner, planning);
    return closing;
  };
  return { url: `http://${urlHost(host)}:${actual}${basePath}`, port: actual, instance, close };
}

const readers: AccessOptions = { ...plainAccess, localKey: undefined };

/** What waits is refused at once, what is in flight has some seconds; then its connections are closed, and its threads ended. */
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
      return `port ${port} is in use by another program: stop that one, or choose another port with --port`;
    case 'EACCES':
      return `port ${port} is not for everybody to use: choose one above 1023 with --port`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${host} is no address of this machine: leave --host out, or give one of its own`;
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
    log.error({ err: error, requestId: id }, 'a request could not be answered');
  };
}
