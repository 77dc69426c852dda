import { EventEmitter, once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DocumentNode, parse } from 'graphql';
import { pino } from 'pino';
import { executeOperation } from '../../src/api/execution/executeOperation.js';
import { createSchema } from '../../src/ask/createSchema.js';
import { productQuestions } from '../../src/cli/commands/serve/productQuestions.js';
import { TrackRecordDocument, WhoReportedDocument } from '../../src/cli/generated.js';
import type { Engine, Params } from '../../src/graph/engine.js';
import { parameter } from '../../src/graph/parameter.js';
import { type FindQuestions, type PlannedQuestion, planAhead } from '../../src/server/load/planAhead.js';
import { testEngineName } from './testEngine.js';
import { openSeedGraph, type TestGraph } from './testGraph.js';

const schema = createSchema();
const log = pino({ level: 'silent' });

let graph: TestGraph;
beforeAll(async () => {
  graph = await openSeedGraph();
});
afterAll(() => graph.close());

/** The engine under test, recording what it plans and reads. An engine without planning counts as one with all plans cached. */
function watched(engine: Engine) {
  const planned: string[] = [];
  const read: string[] = [];
  const watching: Engine = {
    ...engine,
    plan: async (statement, params, signal) => {
      planned.push(statement.text);
      await engine.plan?.(statement, params, signal);
    },
    read: (statement, params, signal) => {
      read.push(statement.text);
      return engine.read(statement, params, signal);
    },
  };
  return { engine: watching, planned, read };
}

const sourcesDocument = parse('{ sources(named: true) { nodes { id } } }');

const idle = async (): Promise<void> => undefined;

interface Parts {
  readonly whenIdle?: () => Promise<void>;
  readonly signal?: AbortSignal;
  readonly questions?: FindQuestions;
}

const plan = (engine: Engine, { whenIdle = idle, signal = new AbortController().signal, ...rest }: Parts = {}) => {
  const { questions = async () => [whoReported] } = rest;
  return planAhead({ engine, schema, questions, whenIdle, signal, log });
};

/** The questions of the product with one of these documents. */
const theseOf =
  (documents: readonly DocumentNode[]): FindQuestions =>
  async (ask) =>
    (await productQuestions(ask)).filter(({ document }) => documents.includes(document));

const whoReported: PlannedQuestion = { document: WhoReportedDocument, variables: { text: 'seized Al-Tanf' } };

describe('planning ahead', () => {
  it('plans all statements that a first query of the command line sends', async () => {
    const ahead = watched(graph.engine);
    await plan(ahead.engine, { questions: theseOf([WhoReportedDocument, TrackRecordDocument]) });
    const later = watched(graph.engine);
    const contextValue = { engine: later.engine, by: 'tester', writes: { allowed: true } };
    const { sources } = await graph.ask<{ sources: { nodes: readonly { id: string }[] } }>(sourcesDocument);
    for (const question of [
      { document: WhoReportedDocument, variables: { text: 'bombed' } },
      { document: TrackRecordDocument, variables: { source: sources.nodes.at(-1)?.id } },
    ]) {
      const { errors } = await executeOperation({
        schema,
        document: question.document,
        variableValues: question.variables,
        contextValue,
      });
      expect(errors).toBeUndefined();
    }
    expect(later.read.length).toBeGreaterThan(1);
    expect(ahead.planned).toEqual(expect.arrayContaining([...new Set(later.read)]));
  });

  it('plans each statement before reading it, one at a time', async () => {
    const { engine, planned, read } = watched(graph.engine);
    await plan(engine);
    expect(planned.length).toBeGreaterThan(1);
    expect(planned).toEqual(read);
  });

  it('plans nothing while a request is being answered', async () => {
    const { engine, planned } = watched(graph.engine);
    const asked = new EventEmitter();
    const request = new EventEmitter();
    const whenIdle = async () => {
      const answered = once(request, 'answered');
      asked.emit('asked');
      await answered;
    };
    const begun = once(asked, 'asked');
    const planning = plan(engine, { whenIdle });
    await begun;
    expect(planned).toEqual([]);
    // From now on the server is idle.
    asked.on('asked', () => request.emit('answered'));
    request.emit('answered');
    await planning;
    expect(planned).not.toEqual([]);
  });

  it('ends without a further statement when the server stops', async () => {
    const { engine, planned } = watched(graph.engine);
    const stopping = new AbortController();
    const whenIdle = async () => {
      if (planned.length === 1) stopping.abort(new Error('stopped'));
    };
    await plan(engine, { whenIdle, signal: stopping.signal });
    expect(planned).toHaveLength(1);
  });

  it('does not disturb a store that does not answer', async () => {
    const read: Engine['read'] = () => Promise.reject(new Error('gone'));
    await expect(plan({ ...watched(graph.engine).engine, read })).resolves.toBeUndefined();
  });

  it('does nothing on an engine without planning', async () => {
    const { engine, read } = watched(graph.engine);
    const { plan: _, ...withoutPlans } = engine;
    await plan(withoutPlans);
    expect(read).toEqual([]);
  });
});

(testEngineName === 'neo4j' ? describe : describe.skip)('a plan on Neo4j', () => {
  /** Clears the plan caches, and returns the number of plans. */
  const cleared = async (): Promise<number> => {
    const text = 'CALL db.clearQueryCaches() YIELD value RETURN value';
    const [row] = await graph.engine.read({ name: 'clear', text });
    return Number(/\d+/.exec(String(row?.value))?.[0] ?? 0);
  };

  it('is used by the statement when it is read later', async () => {
    const statement = { name: 'test', text: `MATCH (n:Thing {id: ${parameter('neo4j', 'id')}}) RETURN n.id AS id` };
    await cleared();
    const few = await cleared();
    await graph.engine.plan?.(statement, { id: 'none' });
    expect(await cleared()).toBeGreaterThan(few);
  });

  it('is one for all values, of whatever type and length', async () => {
    const [ids, from] = [parameter('neo4j', 'ids'), parameter('neo4j', 'from')];
    const text = `UNWIND ${ids} AS id MATCH (n:Claim {id: id}) WHERE ${from} IS NULL OR n.validFrom >= ${from} RETURN n.id AS id`;
    const plansAfter = async (...values: readonly Params[]) => {
      await cleared();
      for (const params of values) await graph.engine.read({ name: 'test', text }, params);
      return cleared();
    };
    const one = await plansAfter({ ids: [], from: null });
    const others = [
      { ids: ['a'], from: null },
      { ids: [], from: '2016' },
      { ids: Array(200).fill('b'), from: 'c'.repeat(99) },
    ];
    expect(await plansAfter({ ids: [], from: null }, ...others)).toBe(one);
  });
});
