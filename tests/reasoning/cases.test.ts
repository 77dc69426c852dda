import { describe, expect, it } from '@jest/globals';
import { cases } from './cases.js';
import { judged, range } from './world.js';

const sorted = (voices: readonly { readonly voice: string }[]) => voices.map(({ voice }) => voice).sort();

describe('the worked cases of docs/reasoning.md', () => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_, { evidence, links, right }) => {
    for (const order of [evidence, [...evidence].reverse()]) {
      const found = judged(order, { sourceLinks: links });
      const answers = {
        range: range(found),
        singlePoints: sorted(found.singlePointsOfFailure),
        cut: sorted(found.smallestCut.voices),
        unsupported: [...found.unsupported].sort(),
        denied: [...found.denied].sort(),
        superseded: [...found.superseded].sort(),
      };
      // What was superseded about other claims is not listed here.
      const ofClaim = new Set(evidence.filter((item) => item.claim === 'claim').map(({ id }) => id));
      const superseded = right.superseded?.filter((id) => ofClaim.has(id));
      const expected = { ...right, ...(superseded === undefined ? {} : { superseded }) };
      expect(answers).toMatchObject(Object.fromEntries(Object.entries(expected).filter(([name]) => name in answers)));
    }
  });
});
