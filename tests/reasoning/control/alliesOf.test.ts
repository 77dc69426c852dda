import { describe, expect, it } from '@jest/globals';
import { alliedSometime, alliesOf } from '../../../src/reasoning/control/alliesOf.js';
import type { SourceLink } from '../../../src/reasoning/evidence/evidence.js';
import { spanOf, tie } from '../conflicts/facts.js';

const always: Counts = () => true;
type Counts = (sourceLink: SourceLink) => boolean;
const together = (links: Parameters<typeof alliesOf>[0], a: string, b: string, counts = always) =>
  [alliesOf(links).areTogether([a], [b], counts), alliesOf(links).areTogether([b], [a], counts)].join();

describe('allies', () => {
  it('are an entity and what it is part of, at any remove, but not two parts of one whole', () => {
    const links = [tie('PART_OF', 'a', 'b'), tie('PART_OF', 'b', 'c'), tie('PART_OF', 'd', 'b')];
    expect(together(links, 'a', 'c')).toBe('true,true');
    expect(together(links, 'a', 'd')).toBe('false,false');
  });

  it('are a group under its earlier and later names, with all that is part of it, at all times', () => {
    const links = [
      tie('SUCCEEDS', 'n2', 'n1', '2016-07-28/..'),
      tie('SUCCEEDS', 'n3', 'n2', '2017'),
      tie('PART_OF', 'brigade', 'n1'),
    ];
    const in2015 = alliedSometime(spanOf('2015'));
    expect(together(links, 'n1', 'n3', in2015)).toBe('true,true');
    expect(together(links, 'brigade', 'n3', in2015)).toBe('true,true');
  });

  it('are not two groups that came from one', () => {
    const links = [tie('SUCCEEDS', 'x', 'old'), tie('SUCCEEDS', 'y', 'old')];
    expect(together(links, 'x', 'old')).toBe('true,true');
    expect(together(links, 'x', 'y')).toBe('false,false');
  });

  it('are those that are allied, or part of what is, or its successor', () => {
    const links = [tie('ALLIED_WITH', 'a', 'b'), tie('PART_OF', 'p', 'a'), tie('SUCCEEDS', 'b2', 'b')];
    expect(together(links, 'p', 'b2')).toBe('true,true');
    expect(together(links, 'p', 'b2', () => false)).toBe('false,false');
  });

  it('tell a part from its whole', () => {
    const { isPartOf, wholesOf } = alliesOf([tie('PART_OF', 'a', 'b'), tie('PART_OF', 'b', 'c')]);
    expect([isPartOf('a', 'c', always), isPartOf('c', 'a', always), isPartOf('a', 'a', always)]).toEqual([
      ...[true, false, false],
    ]);
    expect(wholesOf('a')).toEqual(['b', 'c']);
  });
});
