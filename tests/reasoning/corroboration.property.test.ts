import { describe, expect, it } from '@jest/globals';
import { fc, runsOf } from '../property.js';
import { invariants, type Judge } from './invariants.js';
import { literally, subsets } from './literal.js';
import { areCopies, type RandomWorld, randomWorld } from './randomWorld.js';
import { excluding, judged } from './world.js';

const runs = 250;
const holds = (property: (given: RandomWorld) => void) =>
  fc.assert(fc.property(randomWorld, property), { numRuns: runsOf(runs) });

describe('of any evidence', () => {
  it('the bounds, single points and the smallest cut are those of the definitions said literally', () => {
    holds(({ evidence, sourceLinks }) => {
      const expected = literally(evidence, sourceLinks, areCopies);
      const found = judged(evidence, { sourceLinks });
      expect(found).toMatchObject({ atLeast: expected.atLeast, atMost: expected.atMost, exact: true });
      expect(found.singlePointsOfFailure).toHaveLength(expected.singlePoints.length);
      expect(found.smallestCut).toMatchObject({ size: expected.cut.length, atMost: expected.cut.length, exact: true });
    });
  });

  const judge: Judge = (evidence, links) => {
    const found = judged(evidence, { sourceLinks: links });
    const { roots, passed } = literally(evidence, links, areCopies);
    return { ...found, roots, passed, cut: found.smallestCut.voices.flatMap(({ sources }) => sources) };
  };

  it.each(Object.entries(invariants))('this invariant holds: %s', (_, brokenBy) => {
    holds((world) => expect(brokenBy(judge, world)).toEqual([]));
  });

  it('no more voices are distinct than there are at least', () => {
    holds(({ evidence, sourceLinks }) => {
      const { atLeast, voices } = judged(evidence, { sourceLinks });
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

  it('the order of the evidence and of the links changes nothing', () => {
    holds(({ evidence, sourceLinks }) => {
      const found = judged(evidence, { sourceLinks });
      expect(judged([...evidence].reverse(), { sourceLinks: [...sourceLinks].reverse() })).toEqual(found);
      const shifted = [...evidence.slice(3), ...evidence.slice(0, 3)];
      expect(judged([...shifted, ...evidence], { sourceLinks })).toEqual(found);
    });
  });
});
