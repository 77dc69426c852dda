import type { ApolloServer } from '@apollo/server';
import type { Request } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../../api/execution/context.js';
import type { Engine } from '../../graph/engine.js';
import { stoppable } from '../../graph/stoppable.js';
import { answerRequest, graphqlRequest } from '../graphql/graphqlRequest.js';
import type { GraphqlResponse } from '../graphql/responseCache.js';
import { requestId } from '../http/requestId.js';
import { clientOf } from '../load/clientOf.js';
import { closeLanes, createLanes, type LoadLimits, loadLimits, type QueuedLoad, whenIdle } from '../load/lanes.js';
import { loadOf } from '../load/loadOf.js';
import { type NoteDefect, RequestThread } from './requestThread.js';

/** What requests are answered with. */
interface RunnerParts {
  readonly apollo: ApolloServer<Context>;
  readonly schema: GraphQLSchema;
  /** Undefined: all is done in this thread, as for a schema that other threads do not have. */
  readonly noteDefect: NoteDefect | undefined;
  /** Documents that the limits are not asked about. */
  readonly known: readonly string[];
  readonly limits?: LoadLimits;
}

/** So that a long answer does not keep all others of its lane waiting. */
const ordinaryThreads = 2;

/** Who asks, and what they may do. */
type Caller = Pick<Context, 'by' | 'writes'>;

/** Answers requests of the API: each when its turn comes, and what takes long in a thread of its own. */
export class RequestRunner {
  readonly #lanes;
  readonly #threads: Readonly<Record<QueuedLoad, readonly RequestThread[]>>;

  constructor(private readonly parts: RunnerParts) {
    const { noteDefect, known, limits = loadLimits() } = parts;
    const threads = (count: number) =>
      noteDefect === undefined ? [] : Array.from({ length: count }, () => new RequestThread(noteDefect, known));
    this.#lanes = createLanes(limits);
    // As many as there is heavy work at once: what is heavy never shares a thread.
    this.#threads = { light: [], ordinary: threads(ordinaryThreads), heavy: threads(limits.heavy.atOnce) };
  }

  /** What requests are asked of. */
  get schema(): GraphQLSchema {
    return this.parts.schema;
  }

  /** @throws Busy when too much is in flight; the reason of the signal once that is aborted */
  async run(request: Request, caller: Caller, engine: Engine, signal: AbortSignal): Promise<GraphqlResponse> {
    const { apollo, schema } = this.parts;
    const asked = graphqlRequest(request);
    const load = loadOf(schema, asked);
    const own = { ...caller, engine: stoppable(engine, signal), signal };
    // Writers wait for each other in the engine. Who may not write is told so like anybody who asks.
    if (load === 'write' && caller.writes.allowed) return answerRequest(apollo, asked, { ...caller, engine });
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

  /** Begins nothing more; what waits is refused. */
  stop(): void {
    closeLanes(this.#lanes);
  }

  /** Ends the threads, in the middle of whatever they do. */
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
