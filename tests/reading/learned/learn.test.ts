import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Learned, learn } from '../../../src/reading/learned/learn.js';
import { parseLearned, writeLearned } from '../../../src/reading/learned/learnedFile.js';
import { proposeByLearned, whereSilent } from '../../../src/reading/learned/proposeByLearned.js';
import { scoresOf } from '../../../src/reading/learned/score.js';
import { proposeByRules } from '../../../src/reading/rules/proposeByRules.js';
import { corpusOf } from '../rules/corpus.js';
import { reviewedOf } from './reviewed.js';

const development = corpusOf('development').map(reviewedOf);
const heldOut = corpusOf('heldOut').map(reviewedOf);

function learnt(texts: Parameters<typeof learn>[0]): {
  readonly learned: Learned;
  readonly turns: readonly { done: number; total: number }[];
} {
  const learning = learn(texts);
  const turns: { done: number; total: number }[] = [];
  let step = learning.next();
  for (; step.done !== true; step = learning.next()) turns.push(step.value);
  return { learned: step.value, turns };
}

let first: ReturnType<typeof learnt>;
beforeAll(() => {
  first = learnt(development);
});

describe('what was learnt from the development half of the corpus', () => {
  it('reads the other half', () => {
    const scores = scoresOf(heldOut.map((text) => [text, proposeByLearned(text.document, first.learned.tagger)]));
    console.info('learnt from twenty texts, on the held-out half', scores);
    expect(scores.content.precision).toBeGreaterThan(0.9);
    expect(scores.content.f).toBeGreaterThan(0.75);
    expect(scores.triples.f).toBeGreaterThan(0.65);
  });

  it('is measured on texts that were not learnt', () => {
    const { heldOut: count, texts, alone, rules } = first.learned;
    expect([count, texts]).toEqual([20, 20]);
    expect(alone.content.f).toBeGreaterThan(0.65);
    expect(alone.content.f).toBeLessThan(1);
    expect(rules.content.f).toBeGreaterThan(0.95);
  });

  it('proposes only words that stand in the text, once each', () => {
    for (const { document } of heldOut) {
      const characters = [...document.text];
      for (const { content, cue, speaker, extractor } of proposeByLearned(document, first.learned.tagger)) {
        expect(extractor).toBe('learned@1:crf');
        for (const { start, end, exact } of [...content, ...(cue ? [cue] : []), ...(speaker ? [speaker.span] : [])])
          expect(characters.slice(start, end).join('')).toBe(exact);
      }
    }
  });

  it('names nobody by a pronoun', () => {
    const text = 'It was late. They said that the bridge was closed. He denied that it was open.';
    const names = proposeByLearned({ text }, first.learned.tagger).map(({ speaker }) => speaker?.name.toLowerCase());
    expect(names.filter((name) => name === 'they' || name === 'he')).toEqual([]);
  });

  it('is the same for the same texts in any order, to the byte', () => {
    const some = development.slice(0, 3);
    expect(writeLearned(learnt(some.toReversed()).learned)).toBe(writeLearned(learnt(some).learned));
  });

  it('says how far it has come', () => {
    const { turns } = first;
    expect(turns.every(({ done, total }, index) => done <= total && done >= (turns[index - 1]?.done ?? 0))).toBe(true);
    expect(turns.at(-1)?.done).toBe(turns[0]?.total);
  });

  it('is the same after it was written and read', () => {
    const file = writeLearned(first.learned);
    const read = parseLearned(file);
    expect(writeLearned(read)).toBe(file);
    const [text] = heldOut;
    expect(proposeByLearned(text?.document ?? { text: '' }, read.tagger).length).toBeGreaterThan(0);
  });
});

describe('what was learnt beside the rules', () => {
  it('proposes nothing whose words the rules have', () => {
    for (const { document } of heldOut) {
      const byRules = proposeByRules(document);
      const more = whereSilent(proposeByLearned(document, first.learned.tagger), byRules);
      const said = byRules.filter(({ mode }) => mode !== 'NARRATIVE').flatMap(({ content }) => content);
      for (const piece of more.flatMap(({ content }) => content))
        expect(said.filter(({ start, end }) => start < piece.end && piece.start < end)).toEqual([]);
    }
  });

  it('is used where the rules do not know the words, and not where they find all', () => {
    // A way to attribute that no rule knows.
    const places = 'Kesh Orl Tarn Besk Vell Marn Lorn Abo Sul Dorn Pell Ruv'.split(' ');
    const bodies = 'militia council army ministry union company'.split(' ');
    const texts = places.map((place, index) => {
      const body = bodies[index % bodies.length] ?? '';
      const text = `The market in ${place} opened late. Word from the ${body} is that rebels left ${place} on Sunday. Rain fell all day.\n\nWord from the mayor is that schools in ${place} will close. Nobody was hurt.\n\nWord from the hospital is that two people died in ${place}.`;
      const said = [...text.matchAll(/(Word from) (the \w+) is that ([^.]+)/g)].map(
        ({ index: at, 1: cue = '', 2: source = '', 3: content = '' }) => {
          const start = at + `${cue} ${source} is that `.length;
          return {
            content: [{ start, end: start + content.length }],
            cue: { start: at, end: at + cue.length },
            source: { start: at + cue.length + 1, end: at + cue.length + 1 + source.length },
            speaker: source.slice(4),
            stance: 'ASSERTS' as const,
          };
        },
      );
      return { id: place, document: { text }, said };
    });
    const { beatsRules, together, rules } = learnt(texts).learned;
    expect(rules.triples.f).toBe(0);
    expect(together.triples.f).toBeGreaterThan(0.9);
    expect(beatsRules).toBe(true);
    const found = texts.map(({ id, document }) => {
      const said = proposeByRules(document)
        .filter(({ mode, speaker }) => mode !== 'NARRATIVE' && speaker !== undefined)
        .map(({ content, cue, speaker, stance }) => ({
          content,
          cue,
          source: speaker?.span,
          speaker: speaker?.name ?? '',
          stance,
        }));
      return { id, document, said };
    });
    const known = development.slice(0, 5).map((one) => ({
      ...one,
      said: proposeByRules(one.document)
        .filter(({ mode, speaker }) => mode !== 'NARRATIVE' && speaker !== undefined)
        .map(({ content, cue, speaker, stance }) => ({
          content,
          cue,
          source: speaker?.span,
          speaker: speaker?.name ?? '',
          stance,
        })),
    }));
    expect(found.flatMap(({ said }) => said)).toEqual([]);
    expect(learnt(known).learned.beatsRules).toBe(false);
  });
});

describe('a file of what was learnt', () => {
  const file = () => JSON.parse(writeLearned(first.learned));
  const refused: readonly (readonly [string, (file: Record<string, unknown>) => unknown, RegExp])[] = [
    ['of another version', (one) => ({ ...one, version: 2 }), /another version/],
    ['of something else', () => ({ hello: 1 }), /no file of whosaid learn/],
    ['that is a list', () => [], /no file of whosaid learn/],
    ['that is null', () => null, /no file of whosaid learn/],
    ['with too few transitions', (one) => ({ ...one, transitions: [1, 2] }), /transitions/],
    ['with a weight that is no number', (one) => ({ ...one, transitions: Array(49).fill('1') }), /transitions/],
    ['with endless weights', (one) => ({ ...one, transitions: Array(49).fill(1e300) }), /transitions/],
    ['with a feature of too few weights', (one) => ({ ...one, features: [['w=said', [1]]] }), /features/],
    [
      'with a feature twice',
      (one) => ({ ...one, features: [0, 1].map(() => ['a', Array(7).fill(0)]) }),
      /feature twice/,
    ],
    [
      'with too many features',
      (one) => ({ ...one, features: Array(100_001).fill(['a', Array(7).fill(0)]) }),
      /features/,
    ],
    ['with an unknown stance', (one) => ({ ...one, stances: [['said', 'SHOUTS']] }), /stances/],
    ['with more than it has', (one) => ({ ...one, run: 'rm' }), /no file of whosaid learn/],
  ];

  it.each(refused)('%s is refused', (_, change, reason) => {
    expect(() => parseLearned(JSON.stringify(change(file())))).toThrow(reason);
  });

  it.each(['', 'x', '{"format":"whosaid-learned"', '\u0000'])('that is no JSON (%j) is refused', (text) => {
    expect(() => parseLearned(text)).toThrow(/no JSON/);
  });

  it('may have features with the names of what every object has', () => {
    const named = {
      ...file(),
      features: [
        ['__proto__', Array(7).fill(1)],
        ['constructor', Array(7).fill(1)],
      ],
      stances: [['__proto__', 'DENIES']],
    };
    const { tagger } = parseLearned(JSON.stringify(named));
    expect([...tagger.numbers.keys()]).toEqual(['__proto__', 'constructor']);
    expect(proposeByLearned({ text: 'The constructor said "yes".' }, tagger)).toBeInstanceOf(Array);
  });
});
