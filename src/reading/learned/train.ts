import type { Stance } from '../../domain/vocabulary.js';
import { type TokenizedText, tokenizeText } from '../rules/text/tokenizeText.js';
import { cueWords } from './cueWords.js';
import { chainOf, type LabelledChain } from './featureChain.js';
import { featuresOf } from './features.js';
import { parameterCount } from './inference.js';
import { labelledRanges } from './labelledRanges.js';
import { labels, labelsOf, TokenRanges } from './labels.js';
import { minimise } from './minimise.js';
import { objectiveOf } from './objective.js';
import type { ReviewedText } from './reviewedText.js';
import type { Tagger } from './tagger.js';

/** How much large weights cost: less lets them follow the texts more closely. */
const lambda = 0.2;
/** The most steps of a training; later ones change little. */
export const trainingSteps = 40;
/** A feature that fewer tokens have says nothing of other texts. */
const leastCount = 2;
/** The most features, the most frequent first. */
export const mostFeatures = 100_000;
export const mostStances = 1_000;

type Read = readonly { readonly read: TokenizedText; readonly said: ReviewedText['said'] }[];

/** Learns from reviewed texts, and gives a turn after each step. The same texts in the same order give the same tagger. */
export function* train(texts: readonly ReviewedText[]): Generator<void, Tagger> {
  const read: Read = texts.map(({ document, said }) => ({ read: tokenizeText(document.text), said }));
  const numbers = frequentFeatures(read);
  yield;
  const chains = read.flatMap(({ read: text, said }) => {
    const marked = labelsOf(text, said);
    return labelledRanges(text).map((range): LabelledChain => {
      const known = featuresOf(text, range).map((own) => own.flatMap((feature) => numbers.get(feature) ?? []));
      return { ...chainOf(known), labels: marked.slice(range.from, range.to) };
    });
  });
  yield;
  const shape = { labels: labels.length, features: numbers.size };
  const slopeAt = (weights: Float64Array) => objectiveOf(chains, { ...shape, weights }, lambda);
  const start = new Float64Array(parameterCount(shape.features, shape.labels));
  const steps = minimise(slopeAt, start, trainingSteps);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) yield;
  return { numbers, parameters: { ...shape, weights: step.value }, stances: stancesOf(read) };
}

/** The features that several tokens have, each with its number. */
function frequentFeatures(texts: Read): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { read } of texts)
    for (const range of labelledRanges(read))
      for (const feature of featuresOf(read, range).flat()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= leastCount).sort(([, one], [, other]) => other - one);
  return new Map(kept.slice(0, mostFeatures).map(([feature], index) => [feature, index]));
}

/** The stance that each cue expresses most often; of several the one that came first. */
function stancesOf(texts: Read): ReadonlyMap<string, Stance> {
  const counts = new Map<string, Map<Stance, number>>();
  for (const { read, said } of texts) {
    const ranges = new TokenRanges(read);
    for (const { cue, stance } of said) {
      const words = cue === undefined ? '' : cueWords(read, ranges.of(cue));
      if (words === '') continue;
      const own = counts.get(words) ?? new Map<Stance, number>();
      counts.set(words, own.set(stance, (own.get(stance) ?? 0) + 1));
    }
  }
  const found = [...counts].map(([words, own]): [string, Stance] => {
    const [best] = [...own].sort(([, one], [, other]) => other - one);
    return [words, best?.[0] ?? 'ASSERTS'];
  });
  return new Map(found.slice(0, mostStances));
}
