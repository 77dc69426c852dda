import { describe, expect, it } from '@jest/globals';
import { proposeByRules } from '../../../src/reading/rules/proposeByRules.js';

// Sentences that have the words of a claim and do not state it, or not by whom it seems.

/** Each proposal as `speaker < relay: STANCE claim`; without a claim, only that words were said. */
function told(text: string): readonly string[] {
  return proposeByRules({ text, publishedAt: '2024-05-06' }).map(({ speaker, relays, stance, claim }) => {
    const who = [speaker?.name ?? 'publisher', ...relays.map(({ name }) => name)].join(' < ');
    const roles = claim?.participants.map(({ role, entity }) => `${role} ${entity.name}`).join(', ');
    return `${who}: ${stance}${claim === undefined ? '' : ` ${claim.predicate} (${roles})`}`;
  });
}

describe('what is not stated', () => {
  it.each([
    'It is not true that the Reds attacked Tromso, General Lund said.',
    'Nobody believes that the Reds attacked Tromso, General Lund said.',
    'Reports that the Reds attacked Tromso are false, General Lund said.',
    'If the Reds attacked Tromso, we will answer, General Lund said.',
    'General Lund said the Reds failed to seize Tromso.',
    'General Lund said it is unclear who attacked Tromso.',
    'General Lund asked whether the Reds attacked Tromso.',
    'General Lund said the Reds had lost £40 million.',
    'General Lund said the Reds had lost a fifth of their budget.',
    'General Lund blamed higher fuel prices.',
    'General Lund said leaks had doubled in Tromso.',
    'General Lund urged the Reds not to attack Tromso.',
  ])('is no claim: %s', (text) => {
    expect(told(text)).toEqual(['Lund: ASSERTS']);
  });

  it('is the word of whom a paper cites', () => {
    expect(told('The Times cited the Observatory as saying that the Reds attacked Oslo.')).toEqual([
      'Observatory < Times: ASSERTS attacked (ACTOR Reds, PLACE Oslo)',
    ]);
  });

  it.each([
    'Jon Berg did not say that the Reds attacked Oslo.',
    'Jon Berg did not rule out that the Reds attacked Oslo.',
  ])('is not the word of the publisher: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('what is taken back', () => {
  it('is no longer the word of who said it', () => {
    expect(told('Jon Berg withdrew his statement that the Reds attacked Oslo.')).toEqual([
      'Jon Berg: WITHDRAWS attacked (ACTOR Reds, PLACE Oslo)',
    ]);
  });
});

describe('what falls', () => {
  it.each([
    ['Unemployment fell to 4 percent, Jon Berg said.', 'Jon Berg: ASSERTS fell (TOPIC Unemployment)'],
    ['Temperatures fell to zero, Jon Berg said.', 'Jon Berg: ASSERTS fell (TOPIC Temperatures)'],
    ['Rain fell, Jon Berg said.', 'Jon Berg: ASSERTS fell (TOPIC Rain)'],
    ['Oslo fell to the rebels, Jon Berg said.', 'Jon Berg: ASSERTS seized (PLACE Oslo, ACTOR rebels)'],
  ])('is taken only where somebody takes it: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('who says it', () => {
  it('is the institution behind a place, not the place', () => {
    expect(told('The Reds attacked Oslo, the ministry said.')).toEqual([
      'ministry: ASSERTS attacked (ACTOR Reds, PLACE Oslo)',
    ]);
  });

  it('is whom an outlet quotes', () => {
    expect(told('Al Jazeera reported that rebels attacked Hama, quoting the Observatory.')).toEqual([
      'Observatory < Al Jazeera: ASSERTS attacked (ACTOR rebels, PLACE Hama)',
    ]);
  });

  it('is nobody whose name begins with what sets him apart', () => {
    expect(told('Unlike Holm, Vik says the Reds attacked Oslo.')).toEqual([
      'Vik: ASSERTS attacked (ACTOR Reds, PLACE Oslo)',
    ]);
  });

  it('is a person, where "she" stands for it', () => {
    const text = 'Holm denied that the Reds attacked Oslo. Reports that the Reds attacked Oslo are false, she said.';
    expect(told(text)[1]).toBe('Holm: ASSERTS');
  });
});

describe('the stance', () => {
  it.each([
    ['Lund contradicted claims that the Reds attacked Oslo.', 'Lund: DENIES attacked (ACTOR Reds, PLACE Oslo)'],
    [
      'Lund could neither confirm nor deny that the Reds attacked Oslo.',
      'Lund: DECLINES attacked (ACTOR Reds, PLACE Oslo)',
    ],
  ])('of “%s”', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('denies a positive claim', () => {
    const [proposal] = proposeByRules({ text: "Norland's forces did not attack Kessa, the ministry said." });
    expect(proposal).toMatchObject({ stance: 'DENIES', claim: { text: "Norland's forces attack Kessa." } });
  });
});

describe('a sentence that points to the one before', () => {
  it('is about its claim', () => {
    expect(told('The Observatory said rebels captured the Mardan bridge. The army denied it.')).toEqual([
      'Observatory: ASSERTS seized (ACTOR rebels, PLACE Mardan bridge)',
      'army: DENIES seized (ACTOR rebels, PLACE Mardan bridge)',
    ]);
  });

  it('is about none, if that has several', () => {
    const text = 'The Observatory said rebels captured Mardan and attacked Hama. The army denied it.';
    expect(told(text).at(-1)).toBe('army: DENIES');
  });
});

it('a time to come is not one that is over', () => {
  const [proposal] = proposeByRules({
    text: 'The mayor said the library will close in June.',
    publishedAt: '2024-05-06',
  });
  expect(proposal?.claim).toMatchObject({ modality: 'EXPECTED' });
  expect(proposal?.claim?.valid).toBeUndefined();
});
