import { describe, expect, it, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Frame } from '../../src/language/lexicon/frames.js';
import { lexicon } from '../../src/language/lexicon/lexicon.js';
import { readSentence } from '../../src/language/read/read.js';
import { compare, exampleClaim, exampleNames, noon } from './examples.js';

const { frames } = lexicon();
const says = (text: string, frame: Frame) =>
  compare(text, exampleClaim(frame)).some(({ how }) => how === 'EXACT' || how === 'ALIAS' || how === 'FRAME');

describe.each(frames.map((frame) => [frame.family, frame] as const))('the family %s', (_, frame) => {
  it('has ten good and five reversed examples', () => {
    expect([frame.good.length, frame.reversed.length]).toEqual([10, 5]);
  });

  test.each(frame.good)('knows that its claim says: %s', (text) => {
    expect(says(text, frame)).toBe(true);
  });

  test.each(frame.reversed)('reads, and knows that its claim does not say: %s', (text) => {
    expect(compare(text, exampleClaim(frame)).length).toBeGreaterThan(0);
    expect(says(text, frame)).toBe(false);
  });
});

/** A question for each construction, with what fills the subject and the object. */
const constructions: readonly ((
  subject: string,
  verb: readonly [base: string, past: string, participle: string],
  object: string,
) => string)[] = [
  (subject, [, past], object) => `${subject} ${past} ${object}`,
  (subject, [, , participle], object) => `${object} was ${participle} by ${subject}`,
  (subject, [, , participle], object) => `${object} ${participle} by ${subject}`,
  (subject, [base], object) => `did ${subject} ${base} ${object}`,
  (subject, [, , participle], object) => `was ${object} ${participle} by ${subject}`,
  (subject, [, , participle], object) => `${subject} has ${participle} ${object}`,
  (subject, [, , participle], object) => `has ${object} been ${participle} by ${subject}`,
  (subject, [base], object) => `when did ${subject} ${base} ${object}`,
];

const verbs = [
  ['attack', 'attacked', 'attacked'],
  ['kill', 'killed', 'killed'],
  ['defeat', 'defeated', 'defeated'],
  ['arrest', 'arrested', 'arrested'],
  ['accuse', 'accused', 'accused'],
  ['beat', 'beat', 'beaten'],
  ['endorse', 'endorsed', 'endorsed'],
  ['strike', 'struck', 'struck'],
] as const;

describe('who and whom', () => {
  const claimOf = (verb: string, actor: string, target: string) =>
    exampleClaim({
      claim: { predicate: verb, ACTOR: actor, [['killed'].includes(verb) ? 'VICTIM' : 'TARGET']: target },
    });

  it('are never taken for each other, in any construction', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...verbs),
        fc.constantFrom(...constructions),
        fc.constantFrom('Alma', 'Boran', 'Emin', 'Ferro'),
        fc.constantFrom('Alma', 'Boran', 'Emin', 'Ferro'),
        (verb, make, one, other) => {
          fc.pre(one !== other);
          const claim = claimOf(verb[1], one, other);
          const isSaid = (text: string) =>
            compare(text, claim).some(({ how }) => how !== undefined && how !== 'PARTIAL');
          expect(isSaid(make(one, verb, other))).toBe(true);
          expect(isSaid(make(other, verb, one))).toBe(false);
        },
      ),
      { seed: 1, numRuns: 400 },
    );
  });

  it('asked for is who does it, or to whom it is done', () => {
    const asked = (text: string) =>
      readSentence(text, { names: exampleNames, predicates: new Set() }, noon).propositions[0]?.args.find(
        (one) => one.asked,
      )?.slot;
    expect(asked('Who attacked Alma?')).toBe('subject');
    expect(asked('Whom did Alma attack?')).toBe('object');
    expect(asked('Who was attacked by Alma?')).toBe('object');
    expect(asked('By whom was Alma attacked?')).toBe('subject');
    expect(asked('From whom did Alma take Cale?')).toBe('from');
    expect(asked('Which place did Alma seize?')).toBe('object');
    expect(asked('Which group seized Cale?')).toBe('subject');
  });
});

describe('any text', () => {
  const hostile = [
    'a'.repeat(1_000_000),
    'a-'.repeat(20_000),
    '('.repeat(10_000) + ')'.repeat(10_000),
    'ا'.repeat(10_000),
    '漢'.repeat(10_000),
    '\u2028'.repeat(5_000),
    '\ud800'.repeat(5_000),
    'Alma seized Cale '.repeat(10_000),
    'of by from to '.repeat(10_000),
    '"'.repeat(10_000),
    'who did who did '.repeat(5_000),
    'twenty million dozen '.repeat(5_000),
  ];

  it.each(hostile.map((text) => [text.slice(0, 20), text]))('is read, however long: %s', (_, text) => {
    const { words, propositions } = readSentence(text, { names: exampleNames, predicates: new Set(['seized']) }, noon);
    expect(words.length).toBeLessThanOrEqual(2_000);
    for (const { span } of propositions) expect(span.end).toBeLessThanOrEqual(2_000);
  });

  it('gives propositions that stand in it', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'Alma',
            'Cale',
            'seized',
            'by',
            'from',
            'the',
            'attack',
            'on',
            'was',
            'who',
            ',',
            'lost',
            'to',
            'killed',
            'twelve',
            'not',
            'and',
          ),
          { maxLength: 30 },
        ),
        (words) => {
          const text = words.join(' ');
          for (const { span, predicate } of readSentence(text, { names: exampleNames, predicates: new Set() }, noon)
            .propositions) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(text.length);
            for (const word of predicate) expect(text.slice(word.start, word.end)).toBe(word.text);
          }
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });
});
