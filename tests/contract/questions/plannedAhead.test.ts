import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { executeOperation } from '../../../src/api/execution/executeOperation.js';
import { createSchema } from '../../../src/ask/createSchema.js';
import { productQuestions } from '../../../src/cli/commands/serve/productQuestions.js';
import { AskDocument } from '../../../src/cli/generated.js';
import type { Engine } from '../../../src/graph/engine.js';
import { planAhead } from '../../../src/server/load/planAhead.js';
import { testEngineName } from '../testEngine.js';
import type { TestGraph } from '../testGraph.js';
import { openFresh } from './openFresh.js';

const schema = createSchema();

let graph: TestGraph;
beforeAll(async () => {
  ({ graph } = await openFresh('harbour'));
});
afterAll(() => graph.close());

/** Questions with names, predicates, roles and times that no planned question has. */
const questions: readonly string[] = [
  'Who won the mayoral election?',
  'Who reported that Lindqvist spilled solvent into Lake Orme?',
  'How many dock workers were hurt?',
  'When did Olsen meet Brandt?',
  'Where was solvent spilled?',
  'Was Ola Dahl arrested in May 2030?',
  'Who denied the arrest of Ola Dahl?',
  'What happened at Lake Orme on 11 May 2030?',
  'What did Ines Karlsen say about the harbour?',
  'Solvent spill',
];

/** Runs with an engine that notes the statements it reads; one without planning counts as one that has planned what it read. */
async function readBy(run: (engine: Engine) => Promise<void>): Promise<ReadonlySet<string>> {
  const texts = new Set<string>();
  const read: Engine['read'] = (statement, params, signal) => {
    texts.add(statement.text);
    return graph.engine.read(statement, params, signal);
  };
  await run({ ...graph.engine, plan: async () => undefined, read });
  return texts;
}

// The shapes of statements are the same on every engine; to plan those of all kinds of questions takes Neo4j a minute.
(testEngineName === 'embedded' ? describe : describe.skip)('what is planned before a first question', () => {
  it('are all statements of it, whatever it names', async () => {
    const planned = await readBy((engine) =>
      planAhead({
        engine,
        schema,
        questions: async (ask) => (await productQuestions(ask)).filter(({ document }) => document === AskDocument),
        whenIdle: async () => undefined,
        signal: new AbortController().signal,
        log: pino({ level: 'silent' }),
      }),
    );
    const read = await readBy(async (engine) => {
      const contextValue = { engine, by: 'tester', writes: { allowed: true } };
      for (const question of questions) {
        const variableValues = { question };
        const { data } = await executeOperation({ schema, document: AskDocument, variableValues, contextValue });
        expect([question, data?.ask]).toEqual([question, expect.objectContaining({ understood: true })]);
      }
    });
    expect(read.size).toBeGreaterThan(5);
    expect([...read].filter((text) => !planned.has(text))).toEqual([]);
  });
});
