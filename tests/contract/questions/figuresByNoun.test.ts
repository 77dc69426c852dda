import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { gql } from 'graphql-tag';
import { testEngineName } from '../testEngine.js';
import type { TestGraph } from '../testGraph.js';
import type { Fresh } from './grade.js';
import { openFresh } from './openFresh.js';

/** Reading needs no store: on Neo4j, where each kind of question is planned first, one graph shows that the same is found. */
const names = (['shipwreck', 'transfer', 'breach'] as const).slice(0, testEngineName === 'embedded' ? 3 : 1);

const graphs = new Map<Fresh['graph'], TestGraph>();
beforeAll(async () => {
  for (const name of names) graphs.set(name, (await openFresh(name)).graph);
});
afterAll(async () => {
  for (const graph of graphs.values()) await graph.close();
});

const of = <T extends readonly [Fresh['graph'], ...unknown[]]>(cases: readonly T[]): readonly T[] =>
  cases.filter(([name]) => names.some((own) => own === name));

async function ask(name: Fresh['graph'], question: string) {
  const graph = graphs.get(name);
  if (graph === undefined) throw new Error(`${name} is not open`);
  const { ask: told } = await graph.ask<{ ask: { reading: string; answer: readonly string[] } }>(
    gql`query Q($question: String!) { ask(question: $question) { reading answer } }`,
    { question },
  );
  return told;
}

describe('a figure that is asked for without a verb', () => {
  test.each(
    of([
      ['shipwreck', 'How many people were on board the Halcyon Star?', ['^212 people']],
      ['shipwreck', 'How many people were aboard the Halcyon Star?', []],
      ['transfer', 'How much was the commission for Marta Quist?', ['^3000000 euros']],
      ['transfer', 'How much is the commission of Marta Quist?', ['^3000000 euros']],
      ['transfer', 'How many people were at Harlow Park?', []],
    ] as const),
  )('is that of the claims that have all its words: %s, %s', async (name, question, expected) => {
    const { answer } = await ask(name, question);
    const figures = answer.filter((line) => /^\d/.test(line));
    expect(figures).toHaveLength(expected.length);
    for (const [index, one] of expected.entries()) expect(figures[index]).toMatch(new RegExp(one));
  });

  test.each(
    of([
      ['shipwreck', 'How many people were on board the Halcyon Dawn?'],
      ['shipwreck', 'How many tonnes were on board the Halcyon Star?'],
      ['shipwreck', 'How many people were on board the Halcyon Star in 2031?'],
      ['transfer', 'How much was the commission for Danilo Reyes?'],
      ['transfer', 'How many people were the commission for Marta Quist?'],
    ] as const),
  )('is none of something else, of another unit or time: %s, %s', async (name, question) => {
    const { answer } = await ask(name, question);
    expect(answer.filter((line) => /^\d/.test(line))).toEqual([]);
  });
});

describe('a figure that is asked for beside who or what it was', () => {
  test.each(
    of([
      ['shipwreck', 'What did Ferron sell, and for how much?', /^Halcyon Dawn: .*\(8000000 crowns\)/],
      ['shipwreck', 'Who sued Ferron Lines and for how much?', /^Families of the victims: .*\(25000000 crowns\)/],
      ['shipwreck', 'Who arrested Edda Rask, and how many?', /^Ellery Police: .*\(without a figure\)/],
      ['shipwreck', 'Who arrested Edda Rask and when?', /^Ellery Police: .*\(2033-11-06\)/],
      ['breach', 'Who was fined, and how much?', /^Medivault: .*\(12000000 dollars\)/],
    ] as const),
  )('is told of each claim: %s, %s', async (name, question, expected) => {
    expect((await ask(name, question)).answer[0]).toMatch(expected);
  });

  test.each(
    of([
      ['shipwreck', 'Did Ferron sell the Halcyon Dawn, and for how much?'],
      ['breach', 'When was Medivault fined, and how much?'],
    ] as const),
  )('is another question where claims are not told one by one: %s, %s', async (name, question) => {
    expect((await ask(name, question)).reading).toBe('This is more than one question; ask "how much" separately.');
  });
});
