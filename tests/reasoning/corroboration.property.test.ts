import { describe, expect, it } from '@jest/globals';
import type { AttributionFacts } from '../../src/reasoning/evidence/evidence.js';
import { fc, runsOf } from '../property.js';
import { literally, subsets } from './literal.js';
import { areCopies, type RandomWorld, randomWorld } from './randomWorld.js';
import { excluding, judged, said } from './world.js';

const runs = 250;
const holds = (property: (given: RandomWorld) => void) =>
  fc.assert(fc.property(randomWorld, property), { numRuns: runsOf(runs) });
const firsts = (voices: readonly { readonly voice: string }[]) => voices.map(({ voice }) => voice).sort();

describe('of any evidence', () => {
  it('the bounds, single points and the smallest cut are those of the definitions said literally', () => {
    holds(({ evidence, sourceLinks }) => {
      const expected = literally(evidence, sourceLinks, areCopies);
      const found = judged(evidence, { sourceLinks });
      expect(found).toMatchObject({ atLeast: expected.atLeast, atMost: expected.atMost, exact: true });
      expect(firsts(found.singlePointsOfFailure)).toEqual(expected.singlePoints);
      expect(firsts(found.smallestCut.voices)).toEqual(expected.cut);
      expect(found.smallestCut).toMatchObject({ size: expected.cut.length, exact: true });
    });
  });

  it('there are no fewer voices at most than at least, and no more than roots; no more are distinct than at least', () => {
    holds(({ evidence, sourceLinks }) => {
      const { atLeast, atMost, voices } = judged(evidence, { sourceLinks });
      expect(atLeast).toBeLessThanOrEqual(atMost);
      expect(atMost).toBeLessThanOrEqual(literally(evidence, sourceLinks, areCopies).roots);
      expect(voices.filter(({ counted }) => counted === 'BOTH').length).toBeLessThanOrEqual(atLeast);
    });
  });

  it('leaving out the sources of a smallest cut leaves nothing, and leaving out fewer voices leaves something', () => {
    holds(({ evidence, sourceLinks }) => {
      const { smallestCut } = judged(evidence, { sourceLinks });
      const left = (sources: readonly string[]) => judged(excluding(evidence, sources), { sourceLinks });
      const gone = left(smallestCut.voices.flatMap(({ sources }) => sources));
      expect(gone).toMatchObject({ atLeast: 0, atMost: 0, smallestCut: { size: 0 } });
      const { voices } = literally(evidence, sourceLinks, areCopies);
      for (const some of subsets(voices).filter(({ length }) => length < smallestCut.size)) {
        expect(left(some.flat()).atMost).toBeGreaterThan(0);
      }
    });
  });

  it('leaving out any source raises neither bound', () => {
    holds(({ evidence, sourceLinks }) => {
      const before = judged(evidence, { sourceLinks });
      for (const source of new Set(evidence.map((item) => item.source))) {
        const after = judged(excluding(evidence, [source]), { sourceLinks });
        expect(after.atLeast).toBeLessThanOrEqual(before.atLeast);
        expect(after.atMost).toBeLessThanOrEqual(before.atMost);
      }
    });
  });

  it('one more relay of what is already heard never raises the upper bound', () => {
    holds(({ evidence, sourceLinks }) => {
      const { atMost } = judged(evidence, { sourceLinks });
      for (const relayed of literally(evidence, sourceLinks, areCopies).passed) {
        const relay: AttributionFacts = said('R@R', { relays: [relayed], certainty: 'UNCOMMITTED', mode: 'INDIRECT' });
        expect(judged([...evidence, relay], { sourceLinks }).atMost).toBe(atMost);
      }
    });
  });

  it('the order of the evidence and of the links changes nothing', () => {
    holds(({ evidence, sourceLinks }) => {
      const found = judged(evidence, { sourceLinks });
      expect(judged([...evidence].reverse(), { sourceLinks: [...sourceLinks].reverse() })).toEqual(found);
      const shifted = [...evidence.slice(3), ...evidence.slice(0, 3)];
      expect(judged([...shifted, ...evidence], { sourceLinks })).toEqual(found);
    });
  });
});
