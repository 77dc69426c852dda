import { describe, expect, test } from '@jest/globals';
import { askFresh } from './askFresh.js';

const { ask, of } = askFresh('wildfire', 'breach');

describe('what somebody is asked to have said', () => {
  test.each(
    of([
      [
        'breach',
        'Did Cipherline say that Medivault warned Cipherline?',
        /^Nothing[\s\S]*Nearest: Cipherline warned Medivault/,
      ],
      ['breach', 'Did Karl Ewing say that Medivault fined Grey Lynx?', /^Nothing[\s\S]*Nearest: .*accused Medivault/],
      [
        'wildfire',
        'Did Forest Watch say that Dale Rusk sued the residents?',
        /^Nothing[\s\S]*Nearest: Doubted: Dale Rusk started/,
      ],
    ] as const),
  )('is told by what they said of the same, if no claim says it: %s, %s', async (name, question, expected) => {
    expect((await ask(name, question)).text).toMatch(expected);
  });

  test.each(
    of([
      ['wildfire', 'What does Forest Watch doubt?', /^Doubted: Dale Rusk started the Larkspur Fire\.$/],
      ['wildfire', 'Which claims about the fire does Dunmore Electric deny?', /^Denied: A power line[^\n]*$/],
      ['breach', 'What has Saint Orrin Hospital doubted?', /^Doubted: A patient[^\n]*$/],
      ['breach', 'What does Bytewatch doubt?', /^Nothing of that kind by Bytewatch/],
    ] as const),
  )('may be what they doubt or deny: %s, %s', async (name, question, expected) => {
    expect((await ask(name, question)).text).toMatch(expected);
  });

  test.each(
    of([
      ['wildfire', 'Where did the people of Pinecrest flee to?', /^Velda:/],
      ['wildfire', 'Where did the people of Pinecrest flee from?', /^Pinecrest:/],
      ['wildfire', 'Where did Tavia send firefighters to?', /^Amaro County:/],
    ] as const),
  )('is where to, or where from, as it is asked: %s, %s', async (name, question, expected) => {
    expect((await ask(name, question)).text).toMatch(expected);
  });

  test.each(
    of([
      ['breach', 'What ransom did Grey Lynx demand?', /"ransom"/, /Grey Lynx demanded 5 million/],
      ['wildfire', 'Who warned the power company?', /"power company"/, /Forest Watch warned Dunmore/],
      ['wildfire', 'Did the company neglect the trees?', /"company"/, /neglected the trees/],
    ] as const),
  )('is not denied for a word that claims have otherwise: %s, %s', async (name, question, problem, near) => {
    const { understood, reading, suggestions } = await ask(name, question);
    expect(understood).toBe(false);
    expect(reading).toMatch(problem);
    expect(suggestions[0]).toMatch(near);
  });
});
