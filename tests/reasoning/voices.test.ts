import { describe, expect, it } from '@jest/globals';
import type { AttributionFacts } from '../../src/reasoning/evidence/evidence.js';
import { type Voice, voices } from '../../src/reasoning/voices/voices.js';
import { said as anySaid, on } from './world.js';

/** Each speaks in its own document unless said. */
function said(id: string, more: Partial<AttributionFacts> = {}): AttributionFacts {
  const carrying = more.relays === undefined ? {} : { certainty: 'UNCOMMITTED' as const };
  return anySaid(`${id.toUpperCase()}@${id}`, { id, claim: 'c', mode: 'INDIRECT', sort: '2016', ...carrying, ...more });
}

const shape = (voice: Voice): unknown => ({
  [voice.attribution]: voice.repeated ? 'repeated' : voice.relayedBy.map(shape),
  ...(voice.basedOn.length > 0 ? { on: voice.basedOn.map(shape) } : {}),
});
const heard = (evidence: readonly AttributionFacts[]) => {
  const found = voices(evidence, new Set(['c']));
  return {
    origins: found.origins.map(shape),
    denials: found.denials.map(shape),
    doubts: found.doubts.map(shape),
    declined: found.declined.map(shape),
  };
};

describe('the voices behind a claim', () => {
  it('begin with those who relay nobody, each with who passed its words on, at any depth', () => {
    const evidence = [
      said('a'),
      said('b', { relays: ['a'] }),
      said('d', { relays: ['b'] }),
      said('c', { relays: ['a'] }),
    ];
    expect(heard(evidence).origins).toEqual([{ a: [{ b: [{ d: [] }] }, { c: [] }] }]);
  });

  it('has what belongs to a voice in one place, where many pass on what many passed on', () => {
    const evidence = [
      said('a'),
      said('b', { relays: ['a'] }),
      said('c', { relays: ['a'] }),
      said('d', { relays: ['b', 'c'] }),
      said('e', { relays: ['d'] }),
    ];
    expect(heard(evidence).origins).toEqual([{ a: [{ b: [{ d: [{ e: [] }] }] }, { c: [{ d: 'repeated' }] }] }]);
  });

  it('grow with the links that there are, not with the ways through them', () => {
    const size = (list: readonly Voice[]): number =>
      list.reduce((sum, { relayedBy, basedOn }) => sum + 1 + size(relayedBy) + size(basedOn), 0);
    const circle = (count: number) =>
      Array.from({ length: count }, (_, n) =>
        said(`s${n}`, { relays: Array.from({ length: count }, (_, m) => `s${m}`).filter((id) => id !== `s${n}`) }),
      );
    expect(size(voices(circle(40), new Set(['c'])).origins)).toBeLessThanOrEqual(40 * 39);
    const layers = Array.from({ length: 90 }, (_, n) =>
      said(`l${n}`, n < 3 ? {} : { relays: [0, 1, 2].map((side) => `l${3 * (Math.floor(n / 3) - 1) + side}`) }),
    );
    expect(size(voices(layers, new Set(['c'])).origins)).toBeLessThanOrEqual(3 + 29 * 9);
  });

  it('stand in the order in which they were said, whatever order they are read in', () => {
    const evidence = [said('late', { sort: '2017' }), said('early', { sort: '2015' }), said('same', { sort: '2015' })];
    expect(heard(evidence).origins).toEqual([{ early: [] }, { same: [] }, { late: [] }]);
    expect(heard([...evidence].reverse())).toEqual(heard(evidence));
  });

  it('do not make an original of a carrier whose origin the view hides', () => {
    expect(heard([said('a', { admitted: false }), said('b', { relays: ['a'] })]).origins).toEqual([]);
  });

  it('leave out carriers that the view hides', () => {
    expect(heard([said('a'), said('b', { relays: ['a'], admitted: false })]).origins).toEqual([{ a: [] }]);
  });

  it('put denials, doubts and refusals beside the origins, read at the root', () => {
    const evidence = [
      said('a'),
      said('b', { stance: 'DENIES' }),
      said('o', { relays: ['b'], stance: 'DENIES' }),
      said('d', { stance: 'DOUBTS' }),
      said('m', { stance: 'DECLINES' }),
    ];
    expect(heard(evidence)).toEqual({
      origins: [{ a: [] }],
      denials: [{ b: [{ o: [] }] }],
      doubts: [{ d: [] }],
      declined: [{ m: [] }],
    });
  });

  it('list a fact-check that relays a claim and denies it as a denial of its own', () => {
    const evidence = [said('a'), said('f', { relays: ['a'], stance: 'DENIES', certainty: 'CERTAIN' })];
    expect(heard(evidence)).toMatchObject({ origins: [{ a: [{ f: [] }] }], denials: [{ f: [] }] });
  });

  it('show a circle that leads nowhere outside once, from its earliest member', () => {
    const evidence = [
      said('a', { relays: ['b'], sort: '2018' }),
      said('b', { relays: ['c'], sort: '2017' }),
      said('c', { relays: ['a'] }),
      said('d', { relays: ['a'] }),
    ];
    expect(heard(evidence).origins).toEqual([{ c: [{ b: [{ a: [{ d: [] }] }] }] }]);
  });

  it('read a circle that leads to a source from that source', () => {
    const evidence = [said('a', { relays: ['b'] }), said('b', { relays: ['a', 's'] }), said('s')];
    expect(heard(evidence).origins).toEqual([{ s: [{ b: [{ a: [] }] }] }]);
  });

  it('show what a conclusion was drawn from below the source that drew it', () => {
    const evidence = [
      said('u', { bases: ['a'], mode: 'NARRATIVE' }),
      said('a', { claim: 'other' }),
      said('o', { claim: 'other', relays: ['a'] }),
    ];
    expect(heard(evidence).origins).toEqual([{ u: [], on: [{ a: [{ o: [] }] }] }]);
  });

  it('take an answer to another attribution for a word about the saying, not about the claim', () => {
    expect(heard([said('a'), said('b', { stance: 'DENIES', about: ['a'] })])).toMatchObject({
      origins: [{ a: [] }],
      denials: [],
    });
  });

  it('are found without building a tree that nobody asked for', () => {
    const levels = Array.from({ length: 30 }, (_, level) => ['x', 'y', 'z'].map((side) => `${side}${level}`));
    const evidence = levels.flatMap((names, level) =>
      names.map((name) => said(name, level === 0 ? {} : { relays: levels[level - 1] ?? [] })),
    );
    expect(voices(evidence, new Set(['c'])).origins.map(({ attribution }) => attribution)).toEqual(['x0', 'y0', 'z0']);
  });

  it('follow a relay to an attribution of another claim', () => {
    expect(heard([said('o', { relays: ['a'] }), said('a', { claim: 'narrower' })]).origins).toEqual([
      { a: [{ o: [] }] },
    ]);
  });

  it('leave out of the origins and denials what was taken back or overtaken, and keep an overtaken carrier', () => {
    const evidence = [
      said('a', { ...on('2016-05-01'), source: 'S' }),
      said('b', { ...on('2016-05-03'), source: 'S', publisher: 'S', mode: 'NARRATIVE', stance: 'DENIES' }),
      said('d', { relays: ['x'], ...on('2016-05-01'), source: 'T' }),
      said('e', { ...on('2016-05-03'), source: 'T', stance: 'DENIES' }),
      said('w', { source: 'T', stance: 'WITHDRAWS', about: ['e'] }),
      said('x'),
    ];
    expect(heard(evidence)).toMatchObject({ origins: [{ x: [{ d: [] }] }], denials: [{ b: [] }] });
    const later = said('f', { ...on('2016-05-04'), source: 'T', stance: 'DENIES' });
    expect(heard([...evidence, later])).toMatchObject({
      origins: [{ x: [{ d: [] }] }],
      denials: [{ b: [] }, { f: [] }],
    });
  });

  it('do not make an origin of a conclusion of which nothing that it was drawn from is in view', () => {
    const evidence = [said('u', { bases: ['a'] }), said('a', { claim: 'other', admitted: false })];
    expect(heard(evidence).origins).toEqual([]);
  });
});
