import { describe, expect, test } from '@jest/globals';
import { AnchoredText } from '../../src/reading/anchor.js';
import { fc } from '../property.js';

const text =
  'The “New Army” said: “It fell.”\nHe said it fell\u00a0again on Friday.\n\nCafe\u0301 😀 Zoë denied it. A forces’ aide said that IS lost it; 反对派说 they left. 각\u11a8하';

function found(words: string, before?: string, after?: string) {
  const outcome = new AnchoredText(text).find({ words, before, after });
  return 'span' in outcome ? outcome.span.exact : outcome.fault;
}

describe('words of a text', () => {
  test.each([
    ['New Army', 'New Army'],
    ['Café 😀', 'Cafe\u0301 😀'],
    ['Zoe\u0308', 'Zoë'],
    ['"New Army" said: "It fell."', '“New Army” said: “It fell.”'],
    ['fell." He said', 'fell.”\nHe said'],
    ['  it fell again  ', 'it fell\u00a0again'],
    ["forces' aide", 'forces’ aide'],
    ['反对派', '反对派'],
  ])('%j stand there', (words, exact) => {
    expect(found(words)).toBe(exact);
  });

  test.each([
    'Cafe',
    'New army',
    'New Armies',
    'It fell!',
    'orces',
    'ell',
    '',
    ' ',
    '\u0301',
    '하각',
    'fell again on friday',
  ])('%j do not stand there', (words) => {
    expect(found(words)).toBe('ABSENT');
  });

  test('that stand several times need what is before or after them', () => {
    expect(found('said')).toBe('AMBIGUOUS');
    expect(new AnchoredText(text).find({ words: 'said', before: 'aide' })).toEqual({
      span: { start: startOf('said that IS'), end: startOf('said that IS') + 4, exact: 'said' },
    });
    expect(new AnchoredText(text).find({ words: 'said', after: ': "It' })).toMatchObject({ span: { exact: 'said' } });
    expect(found('said', 'nobody')).toBe('AMBIGUOUS');
  });

  test('are looked for within a part of a text', () => {
    const start = startOf('A forces');
    const outcome = new AnchoredText(text).find({ words: 'said' }, { start, end: [...text].length });
    expect(outcome).toEqual({
      span: { start: startOf('said that IS'), end: startOf('said that IS') + 4, exact: 'said' },
    });
  });

  test('stand at their code points, in any script, and nowhere else', () => {
    const piece = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(piece, piece, piece, (before, words, after) => {
        const whole = `${before} ${words} ${after}`;
        for (const span of new AnchoredText(whole).findAll(words)) {
          expect([...whole].slice(span.start, span.end).join('')).toBe(span.exact);
          expect(plain(span.exact)).toBe(plain(words));
        }
      }),
    );
  });

  test('that a text has are found in it, however their letters are composed', () => {
    const word = fc.constantFrom('Ḥoms', 'Zürich', 'Đà Nẵng', '대한민국', 'الطنف', '反对派', 'İzmir', 'Łódź', '😀');
    const form = fc.constantFrom('NFC', 'NFD');
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 6 }), word, form, form, (others, sought, one, other) => {
        const whole = `${others.filter((each) => each !== sought).join(' ')} ${sought}.`.normalize(one);
        const outcome = new AnchoredText(whole).find({ words: sought.normalize(other) });
        const start = [...whole].length - [...sought.normalize(one)].length - 1;
        expect(outcome).toEqual({ span: { start, end: [...whole].length - 1, exact: sought.normalize(one) } });
      }),
    );
  });
});

function startOf(words: string): number {
  return [...text.slice(0, text.indexOf(words))].length;
}

/** The spelling that makes no difference. */
function plain(words: string): string {
  const spaced = words.normalize('NFC').replace(/\s+/g, ' ').trim();
  return spaced.replace(/[«»„“”‟″「」『』]/g, '"').replace(/[‹›‚‘’‛′`´]/g, "'");
}
