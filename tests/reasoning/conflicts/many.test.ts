import { describe, expect, it } from '@jest/globals';
import { conflictOf } from '../../../src/reasoning/conflicts/conflict.js';
import { conflictsOf } from '../../../src/reasoning/conflicts/conflictsOf.js';
import type { ClaimFacts } from '../../../src/reasoning/evidence/claimFacts.js';
import { controlTimeline } from '../../../src/reasoning/history/controlTimeline.js';
import { byId, claim, people, says } from './facts.js';

const number = (n: number) => String(n).padStart(4, '0');
const day = (n: number) => new Date(Date.UTC(2016, 0, 1 + n)).toISOString().slice(0, 10);

/** Figures of one event, and how often one of them was looked at. */
function figures(count: number, quantityOf: (n: number) => ClaimFacts['quantity']) {
  let looks = 0;
  const claims = Array.from({ length: count }, (_, n): ClaimFacts => {
    const plain = claim(`c${number(n)}`, 'killed', { victim: 'men' }, { edtf: '2016-03-04', events: ['e'] });
    const quantity = quantityOf(n);
    return {
      ...plain,
      get quantity() {
        looks += 1;
        return quantity;
      },
    };
  });
  const evidence = byId(claims.map((of, n) => says(`s${n}.1`, of, '2016-03-05')));
  let named = 0;
  const nameOf = (source: string) => {
    named += 1;
    return source;
  };
  return { claims, given: { claims, evidence, sourceLinks: [], nameOf }, looks: () => looks, named: () => named };
}

function held(count: number, sources: number) {
  const claims = Array.from({ length: count }, (_, n) =>
    claim(
      `c${number(n)}`,
      'controls',
      { controller: `x${n % 3}`, place: 'p' },
      { edtf: `${day(n % 600)}/${day((n % 600) + 30)}` },
    ),
  );
  const evidence = byId(claims.map((of, n) => says(`s${n % sources}.${n}`, of, day((n % 600) + 31))));
  return { place: 'p', claims, evidence, sourceLinks: [], nameOf: (source: string) => source };
}

describe('many figures of one event', () => {
  it('are compared by their ranges: twice as many that all meet take about twice the work', () => {
    const looksFor = (count: number) => {
      const { claims, given, looks } = figures(count, (n) => people(n, null, null));
      expect(conflictsOf(given)(claims.map(({ id }) => id))).toEqual([]);
      return looks();
    };
    expect(looksFor(800) / looksFor(400)).toBeLessThan(2.2);
  });

  it('are each in conflict with each other where none meet', () => {
    const { claims, given } = figures(200, (n) => people(n, n, n));
    const find = conflictsOf(given);
    expect(find(['c0100'])).toHaveLength(199);
    expect(find(claims.map(({ id }) => id))).toHaveLength((200 * 199) / 2);
  });

  it('are put into words only where they are shown', () => {
    const { given, named } = figures(200, (n) => people(n, n, n));
    const found = conflictsOf(given)(['c0100']);
    expect(named()).toBe(0);
    expect(found.slice(0, 20).map(conflictOf)).toHaveLength(20);
    expect(named()).toBe(40);
  });
});

describe('many words on the control of one place', () => {
  it('give one period for each pair of controllers, with the sources on both sides', () => {
    const given = held(200, 20);
    const { disagreements, complete } = controlTimeline(given);
    expect(complete).toBe(true);
    const controllers = disagreements.map(({ sides }) => sides.map((side) => side.controllers.join()).sort());
    expect(controllers.sort()).toEqual([
      ['x0', 'x1'],
      ['x0', 'x2'],
      ['x1', 'x2'],
    ]);
    for (const { certainty, sides } of disagreements) {
      expect([certainty, ...sides.map(({ sources }) => sources.length)]).toEqual(['CERTAIN', 20, 20]);
    }
  });

  it('give the same periods in whatever order they come', () => {
    const { claims, ...given } = held(60, 7);
    const { disagreements } = controlTimeline({ ...given, claims });
    expect(controlTimeline({ ...given, claims: claims.toReversed() }).disagreements).toEqual(disagreements);
  });

  it('are compared while that is bounded, and it is said when not all were', () => {
    const given = held(200, 20);
    expect(controlTimeline({ ...given, most: 1_000 }).complete).toBe(false);
    expect(controlTimeline({ ...given, most: 20_000 }).complete).toBe(true);
  });

  it('give the first tracks, as many as have so many stretches together, and say how many there are', () => {
    const given = held(60, 7);
    const all = controlTimeline(given);
    expect(all).toMatchObject({ complete: true, trackCount: 7 });
    expect(all.tracks).toHaveLength(7);
    const sizes = all.tracks.map(({ stretches }) => stretches.length);
    const [first = 0, second = 0, third = 0] = sizes;
    const bounded = (maxStretches: number) => controlTimeline({ ...given, maxStretches });
    expect(bounded(first + second + third).tracks).toEqual(all.tracks.slice(0, 3));
    expect(bounded(first + second + third - 1)).toMatchObject({ complete: false, trackCount: 7 });
    expect(bounded(first + second + third - 1).tracks).toEqual(all.tracks.slice(0, 2));
    // One is always there: that nobody says who holds a place would be wrong.
    expect(bounded(0).tracks).toEqual(all.tracks.slice(0, 1));
    expect(bounded(sizes.reduce((sum, size) => sum + size, 0))).toMatchObject({ complete: true });
  });

  it('give the same stretches whatever the ids of their claims', () => {
    const words = [
      ['seized', { actor: 'z', place: 'p' }, '2016-03-02/2016-03-05', '2016-03-07'],
      ['seized', { actor: 'x', place: 'p' }, '2016-03-11/2016-03-14', '2016-03-14'],
      ['seized', { actor: 'z', place: 'p' }, '2016-03-16/2016-03-18', '2016-03-18'],
    ] as const;
    const orders = [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2],
      [0, 2, 1],
    ];
    const boundsBy = orders.map((order) => {
      const said = words.map(([predicate, who, edtf, on], n) => {
        const of = claim(`c${order[n]}`, predicate, who, { edtf });
        return { of, word: says(`a.${n}`, of, on) };
      });
      const { tracks } = controlTimeline({
        ...{ place: 'p', sourceLinks: [], nameOf: (source: string) => source },
        claims: said.map(({ of }) => of),
        evidence: byId(said.map(({ word }) => word)),
      });
      return tracks[0]?.stretches.map(({ bounds, basis }) => [basis, bounds]);
    });
    expect(boundsBy[0]?.[1]).toMatchObject(['ASSUMED', { earliestEnd: '2016-03-11T23:59:59.999Z' }]);
    for (const bounds of boundsBy) expect(bounds).toEqual(boundsBy[0]);
  });
});
