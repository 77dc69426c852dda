import type { LabelledChain } from './featureChain.js';
import { emissionsOf, marginalsOf, type Parameters, transitionsOf } from './inference.js';

/** A function that is to be as small as possible, and the slope of it, at a point. */
export interface Slope {
  readonly value: number;
  readonly gradient: Float64Array;
}

/**
 * What training makes small: how improbable the labels of the chains are, and how large the weights,
 * −Σ log p(y | x) + λ/2 · |w|². Its gradient is what is expected of each weight less what is observed, and λ · w (Sutton and
 * McCallum, 2012, equation 5.7).
 */
export function objectiveOf(chains: readonly LabelledChain[], parameters: Parameters, lambda: number): Slope {
  const { labels, features, weights } = parameters;
  const transitions = transitionsOf(parameters);
  const gradient = new Float64Array(weights.length);
  const last = features * labels;
  let value = 0;
  for (let i = 0; i < weights.length; i += 1) {
    const weight = weights[i] as number;
    gradient[i] = lambda * weight;
    value += (lambda / 2) * weight * weight;
  }
  for (const chain of chains) {
    const emissions = emissionsOf(chain, parameters);
    const { logZ, single, pairs } = marginalsOf(emissions, transitions, labels);
    value += logZ;
    for (let t = 0; t < chain.length; t += 1) {
      const own = chain.labels[t] as number;
      const row = t * labels;
      value -= emissions[row + own] as number;
      single[row + own] = (single[row + own] as number) - 1;
      if (t > 0) {
        const pair = (chain.labels[t - 1] as number) * labels + own;
        value -= transitions[pair] as number;
        pairs[pair] = (pairs[pair] as number) - 1;
      }
      const end = chain.starts[t + 1] as number;
      for (let i = chain.starts[t] as number; i < end; i += 1) {
        const at = (chain.features[i] as number) * labels;
        for (let y = 0; y < labels; y += 1)
          gradient[at + y] = (gradient[at + y] as number) + (single[row + y] as number);
      }
    }
    for (let pair = 0; pair < pairs.length; pair += 1)
      gradient[last + pair] = (gradient[last + pair] as number) + (pairs[pair] as number);
  }
  return { value, gradient };
}
