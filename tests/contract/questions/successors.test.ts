import { describe, expect, test } from '@jest/globals';
import { askFresh } from './askFresh.js';

const { ask, of } = askFresh('wildfire', 'breach', 'transfer');

describe('who came after whom, if nothing says it', () => {
  test.each(
    of([
      ['transfer', 'Who took over from Brandl as head coach?', /^Ines Okoro is a person[\s\S]*appointed Ines Okoro/],
      ['transfer', 'Whom did Ines Okoro replace?', /^Tomas Brandl is a person[\s\S]*dismissed Tomas Brandl/],
      ['wildfire', 'Who succeeded Marcus Webb?', /^Ana Brandt is a person[\s\S]*appointed Ana Brandt fire chief/],
      ['wildfire', 'Who was fire chief before Ana Brandt?', /^Marcus Webb is a person[\s\S]*resigned as fire chief/],
      ['breach', "Who was Sara Quill's predecessor?", /^Ivan Pratt is a person[\s\S]*dismissed Ivan Pratt/],
    ] as const),
  )('is whoever else is described by the same office: %s, %s', async (name, question, expected) => {
    const { reading, text } = await ask(name, question);
    expect(reading).toMatch(/^Who else is described as .*: no link and no claim says who came (after|before) /);
    expect(text).toMatch(expected);
    expect(text).toMatch(/A description has no date\./);
  });

  test.each(
    of([
      ['transfer', 'Who replaced Ines Okoro?'],
      ['transfer', 'Whom did Tomas Brandl succeed?'],
      ['wildfire', 'Who replaced Tessa Lind?'],
      ['wildfire', 'Who came after Dale Rusk?'],
      ['breach', 'Whom did Nora Feld replace?'],
    ] as const),
  )('is nobody before the first, after the last, or of another office: %s, %s', async (name, question) => {
    expect((await ask(name, question)).text).toMatch(/^No link and no claim in this view of the graph says /);
  });

  test.each(
    of([
      ['breach', 'Who is the new head of security at Medivault?', /Sara Quill/],
      ['breach', 'Who is the current chief executive of Medivault?', /Nora Feld/],
      ['wildfire', 'Who is the present fire chief?', /Ana Brandt/],
    ] as const),
  )('is whoever has it now: %s, %s', async (name, question, expected) => {
    expect((await ask(name, question)).text).toMatch(expected);
  });
});
