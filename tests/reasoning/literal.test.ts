import { describe, expect, it } from '@jest/globals';
import { overlapOf } from '../../src/domain/text/shingles.js';
import { fc, runsOf } from '../property.js';
import { cases } from './cases.js';
import { invariants, type Judge } from './invariants.js';
import { literally } from './literal.js';
import { areCopies, type RandomWorld, randomWorld } from './randomWorld.js';

const seemCopies = (a: string, b: string) => overlapOf(a, b) >= 0.8;

describe('the literal reading', () => {
  it.each(cases)('gives the answer of the worked case $name', ({ evidence, links, right }) => {
    const found = literally(evidence, links, seemCopies);
    const said = {
      range: `${found.atLeast}..${found.atMost}`,
      singlePoints: found.singlePoints,
      cut: found.cut,
      unsupported: found.unsupported,
      denied: found.denied,
      superseded: found.superseded,
      withdrawn: found.withdrawn,
      upperOnly: [...found.upperOnly].map(([id, reasons]) => [id, ...reasons].join(' ')),
    };
    expect(said).toMatchObject(right);
  });

  const judge: Judge = (evidence, links) => {
    const { atLeast, atMost, roots, voices, cut, passed } = literally(evidence, links, areCopies);
    const inCut = voices.filter(([first]) => cut.includes(first ?? ''));
    return { atLeast, atMost, roots, passed, cut: inCut.flat() };
  };

  it.each(Object.entries(invariants))('keeps the invariant: %s', (_, brokenBy) => {
    const keeps = (world: RandomWorld) => expect(brokenBy(judge, world)).toEqual([]);
    fc.assert(fc.property(randomWorld, keeps), { numRuns: runsOf(200) });
  });
});
