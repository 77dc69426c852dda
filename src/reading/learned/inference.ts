import type { FeatureChain } from './featureChain.js';

// A linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001). Of a chain x of n positions, labels y have the
// score s(y) = Σ_t Σ_f∈x_t w[f, y_t] + Σ_t>0 w[y_t-1, y_t] and the probability exp(s(y)) / Z, where Z = Σ_y exp(s(y)). The
// formulas are those of Sutton and McCallum, "An Introduction to Conditional Random Fields" (2012), chapters 4 and 5.

/**
 * The weights w in one row: for each feature one of each label, then for each label one of each label that may follow it.
 * `labels` is their number.
 */
export interface Parameters {
  readonly labels: number;
  readonly features: number;
  readonly weights: Float64Array;
}

export function parameterCount(features: number, labels: number): number {
  return (features + labels) * labels;
}

/** What the features of each position say for each label: Σ_f w[f, y], in rows of labels. */
export function emissionsOf({ length, starts, features }: FeatureChain, { labels, weights }: Parameters): Float64Array {
  const scores = new Float64Array(length * labels);
  for (let t = 0; t < length; t += 1) {
    const row = t * labels;
    const end = starts[t + 1] as number;
    for (let i = starts[t] as number; i < end; i += 1) {
      const from = (features[i] as number) * labels;
      for (let y = 0; y < labels; y += 1) scores[row + y] = (scores[row + y] as number) + (weights[from + y] as number);
    }
  }
  return scores;
}

export function transitionsOf({ labels, features, weights }: Parameters): Float64Array {
  return weights.subarray(features * labels, (features + labels) * labels);
}

/** The probabilities of labels, given a chain. */
interface Marginals {
  /** log Z. */
  readonly logZ: number;
  /** p(y_t = y), in rows of labels. */
  readonly single: Float64Array;
  /** Σ_t p(y_t-1 = a, y_t = b): how often b is expected to follow a. */
  readonly pairs: Float64Array;
}

/**
 * The forward-backward algorithm. Each step is divided by its sum, so that nothing overflows (Rabiner, "A tutorial on hidden Markov
 * models", 1989, section V.A); log Z is the sum of the logarithms of these sums.
 */
export function marginalsOf(emissions: Float64Array, transitions: Float64Array, labels: number): Marginals {
  const length = emissions.length / labels;
  const pairs = new Float64Array(labels * labels);
  if (length === 0) return { logZ: 0, single: new Float64Array(0), pairs };
  const follow = new Float64Array(transitions.length);
  const local = new Float64Array(emissions.length);
  let logZ = (length - 1) * writeExponents(transitions, follow, 0, transitions.length);
  for (let t = 0; t < length; t += 1) logZ += writeExponents(emissions, local, t * labels, (t + 1) * labels);
  const forward = new Float64Array(emissions.length);
  const sums = new Float64Array(length);
  for (let t = 0; t < length; t += 1) {
    const row = t * labels;
    let sum = 0;
    for (let b = 0; b < labels; b += 1) {
      let before = t === 0 ? 1 : 0;
      for (let a = 0; t > 0 && a < labels; a += 1)
        before += (forward[row - labels + a] as number) * (follow[a * labels + b] as number);
      const value = before * (local[row + b] as number);
      forward[row + b] = value;
      sum += value;
    }
    sums[t] = sum;
    logZ += Math.log(sum);
    for (let b = 0; b < labels; b += 1) forward[row + b] = (forward[row + b] as number) / sum;
  }
  const single = new Float64Array(emissions.length);
  let backward = new Float64Array(labels).fill(1);
  let next = new Float64Array(labels);
  for (let t = length - 1; t >= 0; t -= 1) {
    const row = t * labels;
    for (let y = 0; y < labels; y += 1) single[row + y] = (forward[row + y] as number) * (backward[y] as number);
    if (t === 0) break;
    next.fill(0);
    for (let b = 0; b < labels; b += 1) {
      const rest = ((local[row + b] as number) * (backward[b] as number)) / (sums[t] as number);
      for (let a = 0; a < labels; a += 1) {
        const step = (follow[a * labels + b] as number) * rest;
        next[a] = (next[a] as number) + step;
        pairs[a * labels + b] = (pairs[a * labels + b] as number) + (forward[row - labels + a] as number) * step;
      }
    }
    [backward, next] = [next, backward];
  }
  return { logZ, single, pairs };
}

/** Writes the exponents of a row of scores, divided by the largest of them. @returns the largest score */
function writeExponents(scores: Float64Array, to: Float64Array, from: number, end: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = from; i < end; i += 1) most = Math.max(most, scores[i] as number);
  for (let i = from; i < end; i += 1) to[i] = Math.exp((scores[i] as number) - most);
  return most;
}

/** The labels with the highest score (Viterbi, 1967); of labels with the same score the first. */
export function bestLabels(emissions: Float64Array, transitions: Float64Array, labels: number): Uint8Array {
  const length = emissions.length / labels;
  const best = new Uint8Array(length);
  const came = new Uint8Array(emissions.length);
  let scores = emissions.slice(0, labels);
  for (let t = 1; t < length; t += 1) {
    const next = new Float64Array(labels);
    for (let b = 0; b < labels; b += 1) {
      let from = 0;
      let most = Number.NEGATIVE_INFINITY;
      for (let a = 0; a < labels; a += 1) {
        const score = (scores[a] as number) + (transitions[a * labels + b] as number);
        if (score <= most) continue;
        most = score;
        from = a;
      }
      came[t * labels + b] = from;
      next[b] = most + (emissions[t * labels + b] as number);
    }
    scores = next;
  }
  if (length > 0) best[length - 1] = scores.indexOf(Math.max(...scores));
  for (let t = length - 1; t > 0; t -= 1) best[t - 1] = came[t * labels + (best[t] as number)] as number;
  return best;
}
