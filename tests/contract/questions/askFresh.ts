import { afterAll, beforeAll } from '@jest/globals';
import { gql } from 'graphql-tag';
import { testEngineName } from '../testEngine.js';
import type { TestGraph } from '../testGraph.js';
import type { Fresh } from './grade.js';
import { openFresh } from './openFresh.js';

type Name = Fresh['graph'];

/**
 * Asks questions on some of the graphs that fresh questions are about. Reading needs no store: on Neo4j, where each kind of question is
 * planned first, the first graph alone shows that the same is found.
 */
export function askFresh(...all: readonly Name[]) {
  const names = testEngineName === 'embedded' ? all : all.slice(0, 1);
  const graphs = new Map<Name, TestGraph>();
  beforeAll(async () => {
    for (const name of names) graphs.set(name, (await openFresh(name)).graph);
  });
  afterAll(async () => {
    for (const graph of graphs.values()) await graph.close();
  });

  async function ask(name: Name, question: string) {
    const document = gql`query Q($question: String!) { ask(question: $question) { understood reading answer suggestions } }`;
    const graph = graphs.get(name);
    if (graph === undefined) throw new Error(`${name} is not open`);
    const { ask: told } = await graph.ask<{
      ask: { understood: boolean; reading: string; answer: readonly string[]; suggestions: readonly string[] };
    }>(document, { question });
    return { ...told, text: told.answer.join('\n') };
  }

  /** The cases about graphs that are open. */
  function of<T extends readonly [Name, ...unknown[]]>(cases: readonly T[]): readonly T[] {
    return cases.filter(([name]) => names.includes(name));
  }

  return { ask, names, of };
}
