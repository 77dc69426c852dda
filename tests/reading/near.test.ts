import { describe, expect, it } from '@jest/globals';
import { quotesOf } from '../../src/reading/rules/text/quotes.js';
import { sentencesOver } from '../../src/reading/rules/text/sentencesOver.js';
import { tokenizeText } from '../../src/reading/rules/text/tokenizeText.js';
import { SpanIndex } from '../../src/reading/spanIndex.js';
import { fc } from '../property.js';

const place = fc.tuple(fc.nat(2_000), fc.integer({ min: 1, max: 900 })).map(([start, length]) => ({
  start,
  end: start + length,
}));

describe('what stands near a place of a text', () => {
  it('has everything that overlaps it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(place, { minLength: 1, maxLength: 3 }), { maxLength: 30 }), place, (all, asked) => {
        const index = new SpanIndex<number>();
        for (const [number, pieces] of all.entries()) index.add(pieces, number);
        const near = index.near([asked]);
        const overlapping = all.flatMap((pieces, number) =>
          pieces.some(({ start, end }) => start < asked.end && asked.start < end) ? [number] : [],
        );
        expect(overlapping.filter((number) => !near.has(number))).toEqual([]);
      }),
    );
  });

  it('leaves out what is far away', () => {
    const index = new SpanIndex<string>();
    index.add([{ start: 0, end: 10 }], 'above');
    index.add([{ start: 5_000, end: 5_010 }], 'below');
    expect([...index.near([{ start: 5_004, end: 5_005 }])]).toEqual(['below']);
  });
});

describe('the sentences of a range of tokens', () => {
  it('are those that share a token with it', () => {
    const { sentences, tokens } = tokenizeText(
      'One left. "Two went. They said so." Three, it is said, stayed.\n\nFour.',
    );
    for (let from = 0; from < tokens.length; from += 1)
      for (let to = from + 1; to <= tokens.length; to += 1)
        expect(sentencesOver(sentences, { from, to })).toEqual(
          sentences.filter((one) => one.from < to && from < one.to),
        );
  });
});

describe('single quotation marks', () => {
  const quoted = (text: string) => {
    const { tokens } = tokenizeText(text);
    return quotesOf(tokens, 0, tokens.length).map(({ from, to }) =>
      text.slice(tokens[from]?.start, tokens[to - 1]?.end),
    );
  };

  it('end at a word that ends in an apostrophe only where no other mark closes them', () => {
    expect(quoted("'The boys' house burned,' she said.")).toEqual(["'The boys' house burned,'"]);
    expect(quoted("'The boys' house burned, she said. 'The girls' house too.")).toEqual(["'The boys'", "'The girls'"]);
  });

  it('read every quotation of a text in which each is closed by such a word', () => {
    expect(quoted("They are 'the boys' men and ".repeat(2_000))).toHaveLength(2_000);
  });
});
