import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { testEngineName } from '../testEngine.js';
import type { TestGraph } from '../testGraph.js';
import { type ClaimTexts, grade, readFresh } from './grade.js';
import { openFresh } from './openFresh.js';

const whoReported = gql`
  query Text($text: String!) {
    whoReported(text: $text) { reading matched claims { text } happenings { claims { text } } nearest { claim { text } differs } }
  }
`;

/** Reading needs no store: on Neo4j, where each kind of question is planned first, some show that the same claims are found. */
const sample = <T>(all: Iterable<T>): readonly T[] =>
  [...all].filter((_, index) => testEngineName === 'embedded' || index % 10 === 0);

const fresh = readFresh();

describe.each([
  'seed',
  'airline',
  'breach',
  'campus',
  'harbour',
  'league',
  'mine',
  'museum',
  'norland',
  'outbreak',
  'power',
  'railway',
  'shipwreck',
  'takeover',
  'transfer',
  'trial',
  'valley',
  'wildfire',
] as const)('questions worded without a look at the rules, about %s', (name) => {
  let opened: { readonly graph: TestGraph; readonly texts: ClaimTexts };
  beforeAll(async () => {
    opened = await openFresh(name);
  });
  afterAll(() => opened.graph.close());

  const own = sample(fresh.filter(({ graph }) => graph === name)).map(
    (one) => [one.ask ?? one.text ?? '', one] as const,
  );
  it.each(own)('are answered as written down before: %s', async (_, one) => {
    const { verdict, why } = await grade(one, opened.graph, opened.texts, whoReported);
    expect([verdict, why]).toEqual([one.open ?? 'right', why]);
  });

  it('find each claim by its own text, and no other', async () => {
    for (const text of sample(new Set(opened.texts.values()))) {
      if (text.startsWith('UCDP counts')) continue;
      const { whoReported: told } = await opened.graph.ask<{
        whoReported: { claims: readonly { readonly text: string }[] };
      }>(whoReported, { text });
      expect(new Set(told.claims.map((claim) => claim.text))).toEqual(new Set([text]));
    }
  });
});
