import { describe, expect, it } from '@jest/globals';
import type { ClaimFacts } from '../../../src/reasoning/evidence/claimFacts.js';
import { controlTimeline } from '../../../src/reasoning/history/controlTimeline.js';
import { certainlyOverlap, possiblyOverlap } from '../../../src/reasoning/time/intervals.js';
import { fc, runsOf } from '../../property.js';
import { byId, claim, says } from '../conflicts/facts.js';

const day = (n: number): string => `2016-03-${String(n).padStart(2, '0')}`;
const time = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 3 }), fc.constantFrom('day', 'during', 'within'))
  .map(([from, length, form]) => {
    const to = day(Math.min(from + length, 28));
    if (form === 'day') return day(from);
    return form === 'during' ? `${day(from)}/${to}` : `[${day(from)}..${to}]`;
  });
const anyTime = fc.oneof(
  time,
  fc.integer({ min: 1, max: 28 }).map((n) => `${day(n)}/..`),
  fc.constant('../2016-03-10'),
  fc.constant('2016-03-10T12:30:00Z'),
);

interface Word {
  readonly predicate: string;
  readonly who: string;
  readonly when: string;
  readonly source: string;
  readonly saidOn: number;
}

const wordOf = (when: fc.Arbitrary<string>, predicates: readonly string[]): fc.Arbitrary<Word> =>
  fc.record({
    predicate: fc.constantFrom(...predicates),
    who: fc.constantFrom('x', 'y'),
    when,
    source: fc.constantFrom('a', 'b'),
    saidOn: fc.integer({ min: 1, max: 31 }),
  });

const timelineOf = (words: readonly Word[]) => {
  const claims = words.map(({ predicate, who, when }, index): ClaimFacts => {
    const role = predicate === 'controls' ? 'controller' : 'actor';
    return claim(`c${index}`, predicate, { [role]: who, place: 'p' }, { edtf: when });
  });
  const evidence = words.map(({ source, saidOn }, index) => {
    const of = claims[index];
    if (of === undefined) throw new Error('every word has its claim');
    return says(`${source}.${index}`, of, day(saidOn));
  });
  return {
    claims,
    ...controlTimeline({ place: 'p', claims, evidence: byId(evidence), sourceLinks: [], nameOf: (name) => name }),
  };
};

describe('states of control', () => {
  it('have bounds that are in order, whatever the words of a source', () => {
    const words = fc.array(wordOf(anyTime, ['controls', 'seized', 'lost']), { maxLength: 6 });
    fc.assert(
      fc.property(words, (list) => {
        for (const { bounds } of timelineOf(list).tracks.flatMap(({ stretches }) => stretches)) {
          const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds;
          expect([earliestStart <= latestStart, earliestEnd <= latestEnd, earliestStart <= latestEnd]).toEqual([
            true,
            true,
            true,
          ]);
        }
      }),
      { numRuns: runsOf(300) },
    );
  });

  it('never outlast a later seizure by another in the track of the same source', () => {
    const two = fc.tuple(wordOf(time, ['controls', 'seized']), fc.integer({ min: 29, max: 31 }));
    fc.assert(
      fc.property(two, ([word, on]) => {
        const seizure = {
          predicate: 'seized',
          who: word.who === 'x' ? 'y' : 'x',
          when: day(on),
          source: word.source,
          saidOn: 31,
        };
        const { tracks } = timelineOf([word, seizure]);
        for (const { controller, bounds } of tracks.flatMap(({ stretches }) => stretches)) {
          if (controller === word.who) expect(bounds.latestEnd <= `${day(on)}T23:59:59.999Z`).toBe(true);
        }
      }),
      { numRuns: runsOf(200) },
    );
  });

  it('that two sources state of closed times conflict exactly as these times overlap', () => {
    fc.assert(
      fc.property(time, time, (mine, theirs) => {
        const words = [
          { predicate: 'controls', who: 'x', when: mine, source: 'a', saidOn: 31 },
          { predicate: 'controls', who: 'y', when: theirs, source: 'b', saidOn: 31 },
        ];
        const { claims, disagreements } = timelineOf(words);
        const [a, b] = claims.map(({ valid }) => valid);
        if (!a || !b) throw new Error('both have a time');
        const isCertain = disagreements.some(({ certainty }) => certainty === 'CERTAIN');
        expect(isCertain).toBe(certainlyOverlap(a, b));
        if (possiblyOverlap(a, b)) expect(disagreements).toHaveLength(1);
      }),
      { numRuns: runsOf(200) },
    );
  });
});
