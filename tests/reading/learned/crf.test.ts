import { describe, expect, it } from '@jest/globals';
import { chainOf, type LabelledChain } from '../../../src/reading/learned/featureChain.js';
import {
  bestLabels,
  emissionsOf,
  marginalsOf,
  type Parameters,
  parameterCount,
  transitionsOf,
} from '../../../src/reading/learned/inference.js';
import { minimise } from '../../../src/reading/learned/minimise.js';
import { objectiveOf } from '../../../src/reading/learned/objective.js';
import { fc } from '../../property.js';

// Against brute force: every labelling of a short chain is scored on its own.

const weight = fc.double({ min: -4, max: 4, noNaN: true });

/** A short chain with few labels and features, and weights for it. */
const small = fc
  .record({ labels: fc.integer({ min: 2, max: 3 }), features: fc.integer({ min: 1, max: 3 }) })
  .chain(({ labels, features }) =>
    fc.record({
      chain: fc
        .array(
          fc.record({
            own: fc.uniqueArray(fc.integer({ min: 0, max: features - 1 }), { maxLength: features }),
            label: fc.integer({ min: 0, max: labels - 1 }),
          }),
          { minLength: 1, maxLength: 4 },
        )
        .map(
          (positions): LabelledChain => ({
            ...chainOf(positions.map(({ own }) => own)),
            labels: Uint8Array.from(positions, ({ label }) => label),
          }),
        ),
      parameters: fc
        .array(weight, { minLength: parameterCount(features, labels), maxLength: parameterCount(features, labels) })
        .map((weights): Parameters => ({ labels, features, weights: Float64Array.from(weights) })),
    }),
  );

function everyLabelling(length: number, labels: number): readonly (readonly number[])[] {
  return Array.from({ length }).reduce<readonly (readonly number[])[]>(
    (all) => all.flatMap((one) => Array.from({ length: labels }, (_, label) => [...one, label])),
    [[]],
  );
}

/** The score of a labelling, straight from its definition. */
function scoreOf(
  chain: LabelledChain,
  labelling: readonly number[],
  { labels, features, weights }: Parameters,
): number {
  let score = 0;
  for (const [t, label] of labelling.entries()) {
    for (const feature of chain.features.subarray(chain.starts[t], chain.starts[t + 1]))
      score += weights[feature * labels + label] as number;
    if (t > 0) score += weights[(features + (labelling[t - 1] as number)) * labels + label] as number;
  }
  return score;
}

describe('a chain of labels', () => {
  it('has the probabilities that adding up all labellings gives', () => {
    fc.assert(
      fc.property(small, ({ chain, parameters }) => {
        const { labels } = parameters;
        const all = everyLabelling(chain.length, labels).map((one) => ({
          one,
          weight: Math.exp(scoreOf(chain, one, parameters)),
        }));
        const z = all.reduce((sum, { weight: own }) => sum + own, 0);
        const share = (accepts: (one: readonly number[]) => number) =>
          all.reduce((sum, { one, weight: own }) => sum + own * accepts(one), 0) / z;
        const found = marginalsOf(emissionsOf(chain, parameters), transitionsOf(parameters), labels);
        expect(found.logZ).toBeCloseTo(Math.log(z), 8);
        for (const [index, probability] of found.single.entries())
          expect(probability).toBeCloseTo(
            share((one) => (one[Math.floor(index / labels)] === index % labels ? 1 : 0)),
            8,
          );
        for (const [index, expected] of found.pairs.entries()) {
          const [from, to] = [Math.floor(index / labels), index % labels];
          const times = (one: readonly number[]) =>
            one.filter((label, t) => t > 0 && label === to && one[t - 1] === from).length;
          expect(expected).toBeCloseTo(share(times), 8);
        }
      }),
    );
  });

  it('is labelled best as no other labelling scores higher', () => {
    fc.assert(
      fc.property(small, ({ chain, parameters }) => {
        const found = [...bestLabels(emissionsOf(chain, parameters), transitionsOf(parameters), parameters.labels)];
        const scores = everyLabelling(chain.length, parameters.labels).map((one) => scoreOf(chain, one, parameters));
        expect(found).toHaveLength(chain.length);
        expect(scoreOf(chain, found, parameters)).toBeCloseTo(Math.max(...scores), 9);
      }),
    );
  });

  it('may be long and its weights large without overflow', () => {
    const length = 5_000;
    const chain = chainOf(Array.from({ length }, () => [0]));
    const parameters = { labels: 2, features: 1, weights: Float64Array.from([800, 799, 300, -300, -300, 300]) };
    const { logZ, single } = marginalsOf(emissionsOf(chain, parameters), transitionsOf(parameters), 2);
    expect(logZ).toBeCloseTo(1_100 * length - 300, 3);
    expect(single[0]).toBeCloseTo(1, 6);
  });

  it('may have no position', () => {
    const parameters = { labels: 2, features: 0, weights: new Float64Array(4) };
    const emissions = emissionsOf(chainOf([]), parameters);
    expect(marginalsOf(emissions, transitionsOf(parameters), 2).logZ).toBe(0);
    expect(bestLabels(emissions, transitionsOf(parameters), 2)).toHaveLength(0);
  });
});

describe('the objective of a training', () => {
  it('rises and falls as its gradient says', () => {
    fc.assert(
      fc.property(small, fc.double({ min: 0, max: 2, noNaN: true }), ({ chain, parameters }, lambda) => {
        const { gradient } = objectiveOf([chain, chain], parameters, lambda);
        const step = 1e-5;
        for (const at of parameters.weights.keys()) {
          const valueAt = (change: number) => {
            const weights = parameters.weights.slice();
            weights[at] = (weights[at] as number) + change;
            return objectiveOf([chain, chain], { ...parameters, weights }, lambda).value;
          };
          expect(gradient[at]).toBeCloseTo((valueAt(step) - valueAt(-step)) / (2 * step), 4);
        }
      }),
    );
  });

  it('is how improbable the labels are', () => {
    fc.assert(
      fc.property(small, ({ chain, parameters }) => {
        const all = everyLabelling(chain.length, parameters.labels).map((one) =>
          Math.exp(scoreOf(chain, one, parameters)),
        );
        const own = Math.exp(scoreOf(chain, [...chain.labels], parameters));
        const z = all.reduce((sum, one) => sum + one, 0);
        expect(objectiveOf([chain], parameters, 0).value).toBeCloseTo(-Math.log(own / z), 8);
      }),
    );
  });
});

describe('minimising', () => {
  const last = (steps: ReturnType<typeof minimise>) => {
    let step = steps.next();
    const values: number[] = [];
    for (; step.done !== true; step = steps.next()) values.push(step.value.value);
    return { point: step.value, values };
  };

  it('finds the lowest point of a bowl, and never goes up', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0.1, max: 50, noNaN: true }), weight), { minLength: 1, maxLength: 6 }),
        (axes) => {
          const slopeAt = (point: Float64Array) => ({
            value: axes.reduce(
              (sum, [steep, lowest], i) => sum + (steep / 2) * ((point[i] as number) - lowest) ** 2,
              0,
            ),
            gradient: Float64Array.from(axes, ([steep, lowest], i) => steep * ((point[i] as number) - lowest)),
          });
          const { point, values } = last(minimise(slopeAt, new Float64Array(axes.length), 500, 1e-8));
          for (const [i, [, lowest]] of axes.entries()) expect(point[i]).toBeCloseTo(lowest, 4);
          expect(values).toEqual(values.toSorted((one, other) => other - one));
        },
      ),
    );
  });

  it('finds weights from which no other labels of the chains are as probable, where they can be told apart', () => {
    const chain = { ...chainOf([[0], [1], [0], [1]]), labels: Uint8Array.from([0, 1, 0, 1]) };
    const slopeAt = (weights: Float64Array) => objectiveOf([chain], { labels: 2, features: 2, weights }, 0.01);
    const { point: weights } = last(minimise(slopeAt, new Float64Array(parameterCount(2, 2)), 100));
    const parameters = { labels: 2, features: 2, weights };
    expect([...bestLabels(emissionsOf(chain, parameters), transitionsOf(parameters), 2)]).toEqual([0, 1, 0, 1]);
    const turned = chainOf([[1], [0]]);
    expect([...bestLabels(emissionsOf(turned, parameters), transitionsOf(parameters), 2)]).toEqual([1, 0]);
  });
});
