import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sharedPassages } from '../../src/domain/text/sharedPassages.js';

const sentence = 'The guards took the ford on Friday, and nobody saw them leave.';

/** The words of a text between two positions, as they are compared. */
function wordsAt(text: string, { start, end }: { readonly start: number; readonly end: number }): readonly string[] {
  return (
    [...text]
      .slice(start, end)
      .join('')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

describe('shared passages', () => {
  test('are found whatever the case, the punctuation and the white space, with where they stand in both', () => {
    const [a, b] = [
      `It rained. ${sentence} More soon.`,
      `the GUARDS took\nthe ford —on Friday— and nobody saw them leave!`,
    ];
    const { passages, words, shared } = sharedPassages(a, b);
    expect(passages).toEqual([
      {
        words: 12,
        places: [
          { start: 11, end: 11 + sentence.length - 1 },
          { start: 0, end: b.length - 1 },
        ],
      },
    ]);
    expect(words).toEqual([16, 12]);
    expect(shared).toEqual([12, 12]);
  });

  test('end where a word differs, and fewer than eight words are none', () => {
    const a = 'one two three four five six seven eight X nine ten eleven twelve thirteen fourteen fifteen';
    const b = 'one two three four five six seven eight Y nine ten eleven twelve thirteen fourteen fifteen';
    const { passages, passageCount, shared } = sharedPassages(a, b);
    expect(passages.map(({ words, places }) => [words, a.slice(places[0].start, places[0].end)])).toEqual([
      [8, 'one two three four five six seven eight'],
    ]);
    expect(passageCount).toBe(1);
    expect(shared).toEqual([8, 8]);
  });

  test('have positions in code points, and combining marks make no other word', () => {
    const a = `🚢🚢 ${sentence.replace('nobody', 'no\u0301body')}`;
    const b = `${sentence.replace('nobody', 'nóbody')} 🚢`;
    const [passage] = sharedPassages(a, b).passages;
    expect(passage?.words).toBe(12);
    expect(passage?.places).toEqual([
      { start: 3, end: 3 + sentence.length },
      { start: 0, end: sentence.length - 1 },
    ]);
  });

  test('are found in scripts without spaces between words', () => {
    const said = '消息人士周五告诉记者边境口岸已被占领';
    const { passages } = sharedPassages(`昨天${said}。`, `据报道，${said}`);
    expect(passages).toEqual([
      {
        words: 18,
        places: [
          { start: 2, end: 20 },
          { start: 4, end: 22 },
        ],
      },
    ]);
  });

  test('that one text has several times are all marked, and lead to the first in the other', () => {
    const { passages, shared } = sharedPassages(`${sentence} So we said: ${sentence}`, sentence);
    expect(passages.map(({ places }) => places[1].start)).toEqual([0, 0]);
    expect(shared).toEqual([24, 12]);
  });

  test('of texts without words, or without anything in common, are none', () => {
    for (const [a, b] of [
      ['', ''],
      ['…', sentence],
      [sentence, 'Nothing of the kind was reported anywhere else this week.'],
    ] as const) {
      const { passages, shared } = sharedPassages(a, b);
      expect([passages, shared]).toEqual([[], [0, 0]]);
    }
  });

  // Few words, so that runs overlap, repeat and are part of each other.
  const texts = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 60 }).map((words) => words.join(' '));

  test('cover exactly the words that stand in a run of eight that the other text has', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const { passages, passageCount, shared } = sharedPassages(a, b);
        expect(passageCount).toBe(passages.length);
        for (const { words, places } of passages) {
          expect(wordsAt(a, places[0])).toEqual(wordsAt(b, places[1]));
          expect(wordsAt(a, places[0])).toHaveLength(words);
          expect(words).toBeGreaterThanOrEqual(8);
        }
        const marked = ([0, 1] as const).map((side) => positionsIn(passages.map(({ places }) => places[side])));
        expect(marked).toEqual([sharedPositions(a, b), sharedPositions(b, a)]);
        expect(shared).toEqual(marked.map((positions) => positions.length));
      }),
    );
  });

  test('of texts as long as documents get are found, and the longest are given, however they repeat themselves', () => {
    const most = 500_000;
    const same = 'a '.repeat(most / 2);
    // The repeated word of the one is longer than all of the other: every place in it ends a longest run.
    const { passages, passageCount, shared } = sharedPassages(same, 'a '.repeat(most / 4));
    expect(passageCount).toBeLessThanOrEqual(4);
    expect(passages[0]?.words).toBe(most / 4);
    expect(shared).toEqual([most / 2, most / 4]);
    // More passages than are given: a word that only one text has behind every tenth.
    const cut = (mark: string) =>
      Array.from({ length: 2_000 }, (_, index) => `${mark} a b c d e f g h${index} i `).join('');
    const many = sharedPassages(cut('left'), cut('right'));
    expect([many.passages.length, many.passageCount]).toEqual([1_000, 2_000]);
  });
});

/** By trying: the words of a text, counted by where they begin, in runs of eight that another text has. */
function sharedPositions(text: string, other: string): readonly number[] {
  const [words, others] = [text, other].map((one) => one.split(' ').filter(Boolean)) as [string[], string[]];
  const runs = new Set(others.map((_, index) => others.slice(index, index + 8).join(' ')));
  const found = words.flatMap((_, index) =>
    index + 8 <= words.length && runs.has(words.slice(index, index + 8).join(' '))
      ? Array.from({ length: 8 }, (__, next) => 2 * (index + next))
      : [],
  );
  return [...new Set(found)];
}

/** Where the words of stretches begin: each has one letter. */
function positionsIn(stretches: readonly { readonly start: number; readonly end: number }[]): readonly number[] {
  const found = stretches.flatMap(({ start, end }) =>
    Array.from({ length: (end - start + 1) / 2 }, (_, next) => start + 2 * next),
  );
  return [...new Set(found)].sort((a, b) => a - b);
}
