import { describe, expect, it } from '@jest/globals';
import type { AttributionFacts } from '../../src/reasoning/evidence/evidence.js';
import { statusesOf } from '../../src/reasoning/evidence/status.js';
import { voices } from '../../src/reasoning/voices/voices.js';
import { judged, range, said } from './world.js';

const carrying = { certainty: 'UNCOMMITTED', mode: 'INDIRECT' } as const;
const name = (n: number) => `S${String(n).padStart(5, '0')}`;

/** The attribution of a source in a document of its own. */
function own(n: number, relays: readonly number[], more: Partial<AttributionFacts> = {}): AttributionFacts {
  const source = name(n);
  const carries = relays.length === 0 ? {} : carrying;
  return said(`${source}@d${n}`, {
    id: `a${n}`,
    publisher: source,
    relays: relays.map((one) => `a${one}`),
    ...carries,
    ...more,
  });
}

function chain(length: number): readonly AttributionFacts[] {
  return Array.from({ length }, (_, n) => own(n, n + 1 < length ? [n + 1] : []));
}

/** Each takes back the one before it. */
function withdrawals(length: number): readonly AttributionFacts[] {
  return Array.from({ length }, (_, n) =>
    said(`A@d${n}`, { id: `a${n}`, publisher: 'A', ...(n === 0 ? {} : { stance: 'WITHDRAWS', about: [`a${n - 1}`] }) }),
  );
}

/** How often the stance of one of some attributions was looked at. */
function looksAt(
  evidence: readonly AttributionFacts[],
  judge: (evidence: readonly AttributionFacts[]) => void,
): number {
  let looks = 0;
  const watched = evidence.map(
    (item): AttributionFacts => ({
      ...item,
      get stance() {
        looks += 1;
        return item.stance;
      },
    }),
  );
  judge(watched);
  return looks;
}

describe('evidence of any shape', () => {
  it('is judged in a chain of 10,000', () => {
    const found = judged(chain(10_000));
    expect([range(found), found.reports, found.smallestCut.size]).toEqual(['1..1', 10_000, 1]);
    expect(voices(chain(10_000), new Set(['claim'])).origins).toHaveLength(1);
  });

  it('is judged in a hundred circles of 40, each of whom relays all others', () => {
    const circles = Array.from({ length: 4_000 }, (_, n) => {
      const others = Array.from({ length: 40 }, (_, k) => n - (n % 40) + k).filter((one) => one !== n);
      return own(n, others);
    });
    const found = judged(circles);
    expect(range(found)).toBe('0..100');
    expect(found.circular).toHaveLength(100);
    expect(found.smallestCut).toMatchObject({ size: 100, atMost: 100, exact: true });
  });

  it('is judged of 10,000 voices who each speak for themselves', () => {
    const found = judged(Array.from({ length: 10_000 }, (_, n) => own(n, [])));
    expect(range(found)).toBe('10000..10000');
    expect(found.smallestCut).toMatchObject({ size: 10_000, atMost: 10_000, exact: true });
  });

  it('is judged in twice the looks where it is twice as much: withdrawals of withdrawals', () => {
    const judge = (evidence: readonly AttributionFacts[]) => {
      const { withdrawn } = statusesOf(new Map(evidence.map((item) => [item.id, item])));
      expect(withdrawn.size).toBe(evidence.length / 2);
    };
    expect(looksAt(withdrawals(2_000), judge) / looksAt(withdrawals(1_000), judge)).toBeLessThan(2.2);
  });

  it.each([
    ['a chain', chain],
    ['many roots', (count: number) => Array.from({ length: count }, (_, n) => own(n, []))],
    ['relays of ten roots', (count: number) => Array.from({ length: count }, (_, n) => own(n, n < 10 ? [] : [n % 10]))],
    [
      'assertions and denials',
      (count: number) => Array.from({ length: count }, (_, n) => own(n, [], { stance: n % 2 ? 'ASSERTS' : 'DENIES' })),
    ],
  ])('is judged in about twice the looks where it is twice as much: %s', (_, make) => {
    const judge = (evidence: readonly AttributionFacts[]) => {
      judged(evidence);
    };
    expect(looksAt(make(2_000), judge) / looksAt(make(1_000), judge)).toBeLessThan(2.2);
  });
});
