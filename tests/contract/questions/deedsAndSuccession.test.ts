import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { gql } from 'graphql-tag';
import { testEngineName } from '../testEngine.js';
import type { TestGraph } from '../testGraph.js';
import { openFresh } from './openFresh.js';

/** Reading needs no store: on Neo4j, where each kind of question is planned first, some show that the same is found. */
const sample = <T>(all: readonly T[]): readonly T[] =>
  all.filter((_, index) => testEngineName === 'embedded' || index % 6 === 0);

let graph: TestGraph;
beforeAll(async () => {
  ({ graph } = await openFresh('mine'));
});
afterAll(() => graph.close());

type Case = readonly [question: string, ...expected: readonly RegExp[]];

async function ask(question: string) {
  const { ask: told } = await graph.ask<{
    ask: { understood: boolean; reading: string; answer: readonly string[]; suggestions: readonly string[] };
  }>(gql`query Q($question: String!) { ask(question: $question) { understood reading answer suggestions } }`, {
    question,
  });
  return { ...told, text: told.answer.join('\n') };
}

describe('who came after whom', () => {
  test.each(
    sample<Case>([
      ['Who came after the Compagnie du Puits?', /^Société minière de Kessou: /],
      ['Who succeeded Yara Haddad?', /^Chidi Okafor: /],
      ['Who was minister after Haddad?', /^Chidi Okafor: /],
      ["Who was Okafor's predecessor as minister?", /^Yara Haddad: /],
      ['Whom did SMK succeed?', /^Compagnie du Puits: /],
      ['Who came before Okafor?', /^Yara Haddad: /],
    ]),
  )('is told by a decided link: %s', async (question, expected = /^$/) => {
    expect((await ask(question)).text).toMatch(expected);
  });

  test.each(sample(['Who came before the Compagnie du Puits?', 'Who succeeded Okafor?', 'Whom did Haddad succeed?']))(
    'is not turned round: %s',
    async (question) => {
      expect((await ask(question)).text).toMatch(/^No link and no claim in this view of the graph says /);
    },
  );

  it('is refused for a post that nobody is described by', async () => {
    const { understood, reading } = await ask("Who was Okafor's predecessor as king?");
    expect([understood, reading]).toEqual([false, 'Nothing says that Chidi Okafor is king.']);
  });
});

describe('what somebody did', () => {
  test.each(
    sample<Case>([
      ['What did the Kessou miners do to the guards?', /attacked Black Shield[\s\S]*wounded two/, /guards attacked/],
      ['What did the guards do to the Kessou miners?', /guards attacked[\s\S]*wounded seven/, /miners attacked/],
      ['What did the Belrive police do at Grand Puits?', /evicted[\s\S]*23/, /al-Qasimi/],
      ['What will Okafor do?', /will revoke/, /wages/],
      ['What does SMK intend to do?', /will raise/, /revoke/],
      ['What has Tern Capital done?', /bought/, /will/],
    ]),
  )('is what they did themselves: %s', async (question, expected = /^$/, other = /./) => {
    const { text } = await ask(question);
    expect(text).toMatch(expected);
    expect(text).not.toMatch(other);
  });

  it('is nothing where nobody says so', async () => {
    expect((await ask('What will the Belrive police do?')).text).toBe(
      'No claim in this view of the graph says what Belrive police is to do.',
    );
  });
});

describe('who owns what was bought', () => {
  test.each(
    sample<Case>([
      ['Who owns the Tamarin mine now?', /^Tern Capital bought/],
      ['Who owned the Tamarin mine on 1 May 2041?', /^Orlane Holdings bought/],
      ['Does Orlane own the Tamarin mine?', /^Tern Capital bought/],
      ['Who owned the Tamarin mine on 1 April 2041?', /^No claim in this view of the graph says that\./],
      ['Who owns the Grand Puits mine?', /^No claim in this view of the graph says that\./],
      ['Who owns Orlane Holdings?', /^No claim in this view of the graph says that\./],
    ]),
  )('is told by who bought it last by then: %s', async (question, expected = /^$/) => {
    expect((await ask(question)).text).toMatch(expected);
  });
});

describe('two questions in one', () => {
  test.each(
    sample<readonly [string, readonly string[]]>([
      ['Where and by whom were the miners attacked?', ['Where were miners attacked?', 'by whom were miners attacked?']],
      ['How many dead and wounded were there?', ['How many dead were there?', 'How many wounded were there?']],
    ]),
  )('are offered one by one: %s', async (question, offered) => {
    const { understood, suggestions } = await ask(question);
    expect(understood).toBe(false);
    expect(suggestions).toEqual(expect.arrayContaining([...offered]));
  });

  test.each(
    sample<Case>([
      ['When and where were Kessou miners attacked?', /Pont-Rouge depot: .*\(2041-03-09\)/],
      ['Who bought the Tamarin mine from Orlane, and when?', /Tern Capital: .*\(2041-06-01\)/],
    ]),
  )('are one where the other asks when: %s', async (question, expected = /^$/) => {
    expect((await ask(question)).text).toMatch(expected);
  });
});

describe('in which state something was', () => {
  test.each(
    sample<Case>([
      ['Was the Grand Puits mine closed in April 2041?', /closed the Grand Puits mine \(2041-03-03\)/],
      ['Was the Grand Puits mine closed in June 2041?', /^Société minière de Kessou reopened/],
      ['Was the Grand Puits mine closed in March 2041?', /1 claim: Société minière de Kessou closed/],
      ['Was the Grand Puits mine closed in January 2041?', /^No claim in this view of the graph says that\./],
    ]),
  )('is told by what was done to it last by then: %s', async (question, expected = /^$/) => {
    expect((await ask(question)).text).toMatch(expected);
  });
});

describe('what cost most', () => {
  test.each(
    sample<Case>([
      ['What was the most expensive purchase?', /^42000000 francs, .*Tern Capital bought/],
      ['What was the cheapest purchase?', /^30000000 francs, .*Orlane Holdings bought/],
    ]),
  )('is told with its figure: %s', async (question, expected = /^$/) => {
    expect((await ask(question)).text).toMatch(expected);
  });
});

describe('an office that several held', () => {
  it('means each of them', async () => {
    const { text } = await ask('Who is the minister of mines?');
    expect(text).toMatch(/Yara Haddad is a person[\s\S]*Chidi Okafor is a person/);
  });

  it('is nobody who is described otherwise', async () => {
    expect((await ask('What did the minister of transport say?')).understood).toBe(false);
  });
});
