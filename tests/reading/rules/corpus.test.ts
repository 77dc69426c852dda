import { describe, expect, it } from '@jest/globals';
import { proposeByRules } from '../../../src/reading/rules/proposeByRules.js';
import { type CorpusPart, corpusOf, type Scores, scoresOf } from './corpus.js';

const measured = (part: CorpusPart) => scoresOf(corpusOf(part), (document) => proposeByRules(document));

/** The scores that are below their bounds. */
function below(scores: Scores, bounds: Scores): readonly string[] {
  const keys = Object.keys(bounds) as (keyof Scores)[];
  return keys
    .filter((key) => scores[key] < bounds[key])
    .map((key) => `${key}: ${scores[key].toFixed(3)} < ${bounds[key]}`);
}

describe('the rules on the corpus', () => {
  it('score on the development half what they were measured to score', () => {
    const bounds = {
      overlapPrecision: 0.98,
      overlapRecall: 0.99,
      triplePrecision: 0.97,
      tripleRecall: 0.98,
      precision: 0.97,
      recall: 0.97,
      predicates: 0.85,
    };
    expect(below(measured('development'), bounds)).toEqual([]);
  });

  it('score on the longer texts, which they were mended by, what they were measured to score', () => {
    const bounds = {
      overlapPrecision: 0.95,
      overlapRecall: 0.95,
      triplePrecision: 0.93,
      tripleRecall: 0.91,
      precision: 0.91,
      recall: 0.89,
      predicates: 0.67,
    };
    expect(below(measured('longer'), bounds)).toEqual([]);
    expect(below(measured('later'), { ...bounds, predicates: 0.89 })).toEqual([]);
    expect(below(measured('recent'), bounds)).toEqual([]);
  });

  it('score well on the half that no rule was written for', () => {
    const bounds = {
      overlapPrecision: 0.8,
      overlapRecall: 0.6,
      triplePrecision: 0.5,
      tripleRecall: 0.4,
      precision: 0.8,
      recall: 0.65,
      predicates: 0.4,
    };
    const scores = measured('heldOut');
    console.info('held-out half', scores);
    expect(below(scores, bounds)).toEqual([]);
  });
});
