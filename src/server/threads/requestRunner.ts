import type { ApolloServer } from '@apollo/server';
import type { Request } from 'express';
import type { Context } from '../../api/execution/context.js';
import type { PreparedDocuments } from '../../api/execution/preparedDocuments.js';
import type { Engine } from '../../graph/engine.js';
import { stoppable } from '../../graph/stoppable.js';
import type { Proposer } from '../../usecases/reading/proposers.js';
import { answerRequest, graphqlRequest } from '../graphql/graphqlRequest.js';
import type { GraphqlResponse } from '../graphql/responseCache.js';
import { requestId } from '../http/requestId.js';
import { clientOf } from '../load/clientOf.js';
import { closeLanes, createLanes, type LoadLimits, loadLimits, type QueuedLoad, whenIdle } from '../load/lanes.js';
import { loadOf } from '../load/loadOf.js';
import { type NoteDefect, RequestThread } from './requestThread.js';

/** The dependencies of `RequestRunner`. */
interface RunnerParts {
  readonly apollo: ApolloServer<Context>;
  readonly documents: PreparedDocuments;
  /** Undefined disables worker threads, for a schema that they do not have. */
  readonly noteDefect: NoteDefect | undefined;
  /** Documents exempt from the limits. */
  readonly known: readonly string[];
  readonly limits?: LoadLimits;
  /** Who reads texts; by default the rules alone. */
  readonly proposers?: readonly Proposer[];
}

/** More than one, so that a long request does not block all others of its lane. */
const ordinaryThreads = 2;

/** The caller and their permissions. */
type Caller = Pick<Context, 'by' | 'writes'>;

/** Schedules API requests: queues them by load and runs expensive ones on worker threads. */
export class RequestRunner {
  readonly #lanes;
  readonly #threads: Readonly<Record<QueuedLoad, readonly RequestThread[]>>;

  constructor(private readonly parts: RunnerParts) {
    const { noteDefect, known, limits = loadLimits() } = parts;
    const threads = (count: number) =>
      noteDefect === undefined ? [] : Array.from({ length: count }, () => new RequestThread(noteDefect, known));
    this.#lanes = createLanes(limits);
    // One thread per concurrent heavy request: heavy requests never share a thread.
    this.#threads = { light: [], ordinary: threads(ordinaryThreads), heavy: threads(limits.heavy.atOnce) };
  }

  /** @throws Busy if too many requests are in flight; the reason of the signal if it is aborted */
  async run(request: Request, caller: Caller, engine: Engine, signal: AbortSignal): Promise<GraphqlResponse> {
    const { apollo, documents, proposers } = this.parts;
    const asked = graphqlRequest(request);
    const load = loadOf(documents, asked);
    const own = { ...caller, engine: stoppable(engine, signal), signal };
    // Writes are serialized by the engine. Unauthorized writes are rejected by the resolvers.
    if (load === 'write' && caller.writes.allowed)
      return answerRequest(apollo, asked, { ...caller, engine, ...(proposers ? { proposers } : {}) });
    const queued = load === 'write' ? 'ordinary' : load;
    return this.#lanes[queued].run(clientOf(request, caller), signal, () => {
      const thread = leastLoaded(this.#threads[queued]);
      if (thread === undefined) return answerRequest(apollo, asked, own);
      const { name, place } = engine;
      const job = { ...caller, request: asked, requestId: requestId(), engine: { name, place } };
      return thread.answer(job, own.engine, signal);
    });
  }

  /** Resolves as soon as no request is being answered. */
  whenIdle(): Promise<void> {
    return whenIdle(this.#lanes);
  }

  /** Rejects waiting and new requests. */
  stop(): void {
    closeLanes(this.#lanes);
  }

  /** Terminates the threads immediately. */
  async end(): Promise<void> {
    await Promise.all(Object.values(this.#threads).flatMap((threads) => threads.map((thread) => thread.end())));
  }
}

function leastLoaded(threads: readonly RequestThread[]): RequestThread | undefined {
  return threads.reduce<RequestThread | undefined>(
    (least, one) => (least === undefined || one.load < least.load ? one : least),
    undefined,
  );
}
