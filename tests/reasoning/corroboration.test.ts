import { describe, expect, it } from '@jest/globals';
import { shinglesOf } from '../../src/domain/text/shingles.js';
import type { AttributionFacts } from '../../src/reasoning/evidence/evidence.js';
import { claim, excluding, judged, on, range, said, tie, world } from './world.js';

const text = (from: number, to: number) =>
  shinglesOf(Array.from({ length: to - from }, (_, index) => `word${from + index}`).join(' '));

describe('what stands', () => {
  const withdrawal = (of: string, more: Partial<AttributionFacts> = {}) =>
    said(`${of.split('@')[0]}@later`, { id: `taken back ${of}`, stance: 'WITHDRAWS', about: [of], ...more });

  it('what its source took back supports nothing, until that is taken back in turn', () => {
    const back = withdrawal('A@A');
    expect(range(judged([...world('A'), back]))).toBe('0..0');
    expect(range(judged([...world('A'), back, withdrawal(back.id, { source: 'A' })]))).toBe('1..1');
  });

  it('nobody takes back the words of another, and what the view does not know takes back nothing', () => {
    expect(range(judged([...world('A'), withdrawal('A@A', { source: 'B' })]))).toBe('1..1');
    expect(range(judged([...world('A'), withdrawal('A@A', { known: false, admitted: false })]))).toBe('1..1');
  });

  it('with a report goes what only that led to in its document', () => {
    expect(range(judged([...world('X>S X>L Y>L'), withdrawal('X@X')]))).toBe('1..1');
    expect(range(judged([...world('X>S'), withdrawal('X@X')]))).toBe('0..0');
  });

  it('a denied saying counts in the upper bound only, and so does what was had from it', () => {
    const denial = (of: string) => said('S@S', { id: 'denial', stance: 'DENIES', about: [of] });
    expect(range(judged([...world('X>S'), denial('S@X')]))).toBe('0..1');
    expect(range(judged([...world('X>S>T'), denial('S@X')]))).toBe('0..1');
  });

  it('hiding who denied a saying, or who took it back, frees nobody', () => {
    const denial = said('S@D', { stance: 'DENIES', about: ['S@X'] });
    expect(range(judged(excluding([...world('X>S'), denial], ['D'])))).toBe('0..1');
    const others = said('D@D', { stance: 'DENIES', about: ['S@X'] });
    expect(range(judged([...world('X>S'), others]))).toBe('1..1');
  });

  it('a source that asserts and denies at one time counts in the upper bound only', () => {
    expect(range(judged([...world('A'), said('A@B', { stance: 'DENIES' })]))).toBe('0..1');
  });

  it('an overtaken carrier still carries, an overtaken conclusion is drawn no longer', () => {
    const later = said('C@later', { ...on('2016-05-03'), publisher: 'C', stance: 'DENIES' });
    expect(range(judged([...world('C>A'), later]))).toBe('1..1');
    const drawn = [...world('A', { A: { claim: 'other' } }), said('C@C', { bases: ['A@A'] })];
    expect(range(judged(drawn))).toBe('1..1');
    expect(judged([...drawn, later])).toMatchObject({ atMost: 0, superseded: ['C@C'], unsupported: [] });
  });

  it('a circle that drew on something outside has an origin, also when that conclusion is overtaken', () => {
    const circle = world('O>B B>O', { O: { certainty: 'CERTAIN', bases: ['C@C'] } });
    const denial = said('O@later', { ...on('2016-05-03'), publisher: 'O', stance: 'DENIES' });
    for (const outside of [said('C@C', { stance: 'DECLINES' }), said('C@C', { known: false })]) {
      expect(range(judged([...circle, outside]))).toBe('0..0');
      expect(range(judged([...circle, outside, denial]))).toBe('0..0');
    }
    expect(range(judged([...world('O>B B>O'), denial]))).toBe('0..1');
  });

  it('words without commitment support nothing and overtake nothing', () => {
    expect(range(judged(world('A', { A: { certainty: 'UNCOMMITTED' } })))).toBe('0..0');
    const later = said('A@3', { ...on('2016-05-03'), stance: 'DENIES', certainty: 'UNCOMMITTED' });
    expect(range(judged([...world('A'), later]))).toBe('1..1');
  });

  it('a conclusion that is only possible makes what it rests on no more than possible', () => {
    const other = world('A B', { A: { claim: 'other' }, B: { claim: 'other' } });
    const drawn = said('C@C', { bases: ['A@A', 'B@B'], certainty: 'POSSIBLE' });
    expect(range(judged([...other, drawn]))).toBe('0..2');
  });
});

describe('links between voices', () => {
  it('count as far as they may have held when the source spoke', () => {
    const until = (date: string) => [tie('ONE_VOICE', 'A', 'B', { validTo: on(date).published.to })];
    const words = world('A B', { A: on('2016-05-02'), B: on('2016-05-02') });
    expect(range(judged(words, { sourceLinks: until('2016-05-01') }))).toBe('2..2');
    expect(range(judged(words, { sourceLinks: until('2016-05-02') }))).toBe('1..1');
    const undated = world('A B', { A: { published: { from: '-', to: '~' } }, B: on('2016-05-02') });
    expect(range(judged(undated, { sourceLinks: until('2016-05-01') }))).toBe('1..1');
  });

  it('make siblings depend on each other, and one with two parents a voice that depends on both', () => {
    const siblings = [tie('PART_OF', 'A', 'Z'), tie('PART_OF', 'B', 'Z')];
    expect(range(judged(world('A B'), { sourceLinks: siblings }))).toBe('1..2');
    const parents = [tie('PART_OF', 'A', 'Y'), tie('PART_OF', 'A', 'Z')];
    expect(range(judged(world('A Y Z'), { sourceLinks: parents }))).toBe('2..3');
  });

  it('join publishers of which one reprints the other, or both a third, but nobody quoted in a reprint', () => {
    const from = (document: string, ...originals: string[]) => ({
      derivations: originals.map((to) => ({ from: document, to, kind: 'REPRINT' as const, publisher: to })),
    });
    expect(range(judged(world('A B', { B: from('B', 'A') })))).toBe('1..1');
    expect(range(judged(world('A B', { A: from('A', 'T'), B: from('B', 'T') })))).toBe('1..1');
    expect(range(judged(world('A B C', { C: from('C', 'A', 'B') })))).toBe('2..3');
    expect(range(judged(world('A B', { A: from('A', 'T', 'X'), B: from('B', 'T', 'Y') })))).toBe('1..2');
    expect(range(judged(world('X>S Y>L', { 'Y@Y': from('Y', 'X'), 'L@Y': from('Y', 'X') })))).toBe('2..2');
  });

  it('are judged on what is known, whoever the view leaves out', () => {
    const items = [...world('M>S S'), said('M@M', { id: 'M narrates' })];
    expect(range(judged(items))).toBe('1..2');
    const found = judged(excluding(items, ['S']));
    expect(found).toMatchObject({ atLeast: 1, atMost: 1, voices: [{ voice: 'M', counted: 'BOTH', dependsOn: ['S'] }] });
  });
});

describe('what counts as a report', () => {
  it('is each document that carries the claim, and not what only tells which word is the latest', () => {
    const words = [...world('X>S Y>S'), said('S@elsewhere', { claim: 'rival' })];
    expect(judged(words)).toMatchObject({ reports: 2, documents: 2 });
  });

  it('counts originals of reprints among the documents', () => {
    const made = [{ from: 'A', to: 'wire', kind: 'REPRINT' as const, publisher: 'W' }];
    expect(judged(world('A', { A: { derivations: made } }))).toMatchObject({ reports: 1, documents: 2 });
  });

  it('of several claims is the union of their evidence', () => {
    const words = world('A B', { B: { claim: 'other' } });
    expect(range(judged(words, { claims: [claim('claim'), claim('other')] }))).toBe('2..2');
  });
});

describe('the explanation', () => {
  const told = (words: readonly AttributionFacts[], ...sourceLinks: ReturnType<typeof tie>[]) =>
    judged(words, { sourceLinks }).explanation;

  it.each([
    ['A', 'One independent voice: A.'],
    ['A B', 'Two independent voices: A and B; nothing recorded links them.'],
    ['A B C D E', 'Five independent voices: A, B, C and 2 more; nothing recorded links them.'],
    ['X>Y>S X>Z>L', 'Two independent voices: L and S; nothing recorded links them. Everything known comes through X.'],
    ['B>A C>A', 'One independent voice in two reports: A.'],
    ['O>U', 'Only one unnamed voice: U. Everything known comes through O.'],
    ['O>U P>V', 'Only two unnamed voices: U and V, who may be the same people.'],
    [
      'A O>U',
      'One independent voice at least, two at most: A speaks for itself; U is unnamed and may be one of the others; that they are independent is not established.',
    ],
    [
      'A>B B>C C>A D>A',
      'At most one independent voice, none of them certain in four reports: A, B and C repeat each other, with an unknown origin.',
    ],
    [
      'P Q',
      'One independent voice at least, two at most: P and Q name no source and may share one; that they are independent is not established.',
    ],
    [
      'A>B B>A B>S',
      'One independent voice in two reports: S. Everything known comes through B. A and B repeat each other.',
    ],
  ])('of %s reads: %s', (words, expected) => {
    expect(told(world(words))).toBe(expected);
  });

  it('says when nothing supports it, and who only repeats somebody', () => {
    expect(told(world('A', { A: { stance: 'DENIES' } }))).toBe('No voice in this view supports it. Denied by A.');
    expect(told(excluding(world('P>S Q>S'), ['S']))).toBe(
      'No voice in this view supports it. P and Q relay words that this view excludes or that were withdrawn.',
    );
  });

  it('says who withdrew it, and only where nothing else supports it', () => {
    const back = said('A@later', { id: 'back', stance: 'WITHDRAWS', about: ['A@A'] });
    expect(told([...world('A'), back])).toBe('No voice in this view supports it. Withdrawn by A.');
    expect(told([...world('A B'), back])).toBe('One independent voice: B.');
  });

  it('names on whom a voice depends, and texts that seem copies', () => {
    expect(told(world('A B'), tie('DEPENDS_ON', 'B', 'A'))).toBe(
      'One independent voice at least, two at most: A speaks for itself; B may have got it from A; that they are independent is not established.',
    );
    const texts = { A: { shingles: text(0, 200) }, B: { shingles: text(20, 220) } };
    expect(told(world('A B', texts))).toBe(
      'One independent voice at least, two at most: A and B may have got it from others, or one of them from another; that they are independent is not established. ' +
        'The texts of A and B have 89 percent in common and may be copies.',
    );
  });
});

describe('much evidence', () => {
  it('is judged without going as deep as a chain of relays is long', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) =>
      said(`S${index % 100}@d${index}`, {
        ...(index === 0 ? {} : { relays: [`S${(index - 1) % 100}@d${index - 1}`], certainty: 'UNCOMMITTED' as const }),
        publisher: `S${index % 100}`,
        claim: index === 19_999 ? 'claim' : 'other',
      }),
    );
    expect(range(judged(chain))).toBe('1..1');
    expect(judged(chain).singlePointsOfFailure).toHaveLength(100);
  });

  it('has its smallest cut found where there are thousands of voices', () => {
    const words = Array.from({ length: 5_000 }, (_, index) =>
      said(`S${index % 1_000}@d${index}`, { publisher: `O${index % 20}`, mode: 'DIRECT' }),
    );
    const { atMost, smallestCut } = judged(words);
    expect({ atMost, size: smallestCut.size, exact: smallestCut.exact }).toEqual({
      atMost: 1_000,
      size: 20,
      exact: true,
    });
  });
});
