import { describe, expect, it, test } from '@jest/globals';
import { askFresh } from './askFresh.js';

const { ask, names, of } = askFresh('trial', 'league', 'valley', 'harbour');

describe('who is at the head of something', () => {
  test.each(
    of([
      ['trial', 'Who runs research at Vantor?', /Keane is a person[\s\S]*dismissed Doctor Ulla Keane \(2071-04-02\)/],
      ['trial', 'Who heads Saint Brida?', /Pinto is a person[\s\S]*resigned as director/],
      ['trial', 'Who is in charge of Saint Brida Hospital?', /Pinto is a person[\s\S]*resigned as director/],
      ['trial', 'Who is the director of Saint Brida Hospital?', /Pinto is a person[\s\S]*resigned as director/],
      ['league', 'Who coaches Carrow Rovers?', /^Lena Varga is a person[\s\S]*dismissed Otto Hartmann/],
      [
        'valley',
        'Who chairs the Tarn Valley Council?',
        /Nadia Ruiz is a person[\s\S]*No claim says when that began or ended/,
      ],
      ['valley', "Who leads the Dam Workers' Union?", /Sam Oduya is a person/],
      [
        'valley',
        'Who was the chief engineer of Brock Water?',
        /Henrik Falk is a person[\s\S]*resigned as chief engineer/,
      ],
      ['harbour', 'Who runs the plant of Lindqvist Chemicals?', /Ola Dahl is a person[\s\S]*resigned as plant manager/],
    ] as const),
  )('is whoever is described so, with how that began or ended: %s, %s', async (name, question, expected) => {
    const { text } = await ask(name, question);
    expect(text).toMatch(expected);
    expect(text).toMatch(/A description has no date\./);
  });

  test.each(
    of([
      ['trial', 'Who runs Vantor?'],
      ['trial', 'Who runs the Medicines Agency?'],
      ['trial', 'Who ran research at Vantor in 2019?'],
      ['trial', 'Who runs research at Saint Brida?'],
      ['league', 'Who coaches Port Selden United?'],
      ['league', 'Who coached Carrow Rovers in 2035?'],
      ['harbour', 'Who runs Lindqvist Chemicals?'],
    ] as const),
  )(
    'is not whoever is at the head of a part, of something else, or was at another time: %s, %s',
    async (name, question) => {
      const { understood, text } = await ask(name, question);
      expect([understood, text]).toEqual([false, '']);
    },
  );

  (names.length > 1 ? it : it.skip)('is nobody who no longer is: that is offered', async () => {
    const { understood, suggestions } = await ask('valley', 'Who is the chief engineer of Brock Water?');
    expect(understood).toBe(false);
    expect(suggestions[0]).toBe('Who was chief engineer of Brock Water?');
  });
});

describe('what somebody reported of what happened', () => {
  test.each(
    of([
      ['trial', 'Which deaths did the nurse report?', /^Five patients died/, /Three/],
      ['trial', 'Which deaths did Pinto report?', /^Three patients died/, /Five/],
      ['trial', 'Which deaths did Pinto deny?', /^Denied: Five patients died/, /Three/],
      ['trial', 'Which deaths were reported by Pinto?', /^Three patients died/, /Five/],
    ] as const),
  )('is told by what they said to it: %s, %s', async (name, question, expected, other) => {
    const { text } = await ask(name, question);
    expect(text).toMatch(expected);
    expect(text).not.toMatch(other);
  });

  it('keeps the time and the topic where nobody denied anything', async () => {
    expect((await ask('trial', 'Who denied anything in January 2071?')).text).toBe(
      'Nobody denied anything, in 2071-01, in this view of the graph.',
    );
    expect((await ask('trial', 'Who denied anything about Marren Clinic?')).text).toMatch(
      /^Nobody denied anything in claims that involve Marren Clinic.*, in this view of the graph\.$/,
    );
  });

  it('tells which year was taken for a date that is open at one end', async () => {
    expect((await ask('trial', 'Who paid Pinto since March?')).text).toMatch(
      /The date names no year and was read as "since \d{4}-03"\. If you mean another, name it\./,
    );
  });
});
