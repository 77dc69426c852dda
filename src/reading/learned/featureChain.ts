/**
 * A sequence of positions, each with the numbers of the features that it has. The features of position `t` are
 * `features[starts[t]] … features[starts[t + 1] - 1]`.
 */
export interface FeatureChain {
  readonly length: number;
  readonly starts: Int32Array;
  readonly features: Int32Array;
}

/** A chain with the label of each position. */
export interface LabelledChain extends FeatureChain {
  readonly labels: Uint8Array;
}

/** A chain of the features of each position. */
export function chainOf(positions: readonly (readonly number[])[]): FeatureChain {
  const starts = new Int32Array(positions.length + 1);
  for (const [at, own] of positions.entries()) starts[at + 1] = (starts[at] ?? 0) + own.length;
  return { length: positions.length, starts, features: Int32Array.from(positions.flat()) };
}
