import { describe, expect, test } from '@jest/globals';
import { hashOf, supersede, unite, uniteOver } from '../../src/domain/records/fold.js';
import { compareText } from '../../src/domain/records/identity.js';
import type { Fields } from '../../src/domain/records/recordFields.js';
import { fc } from '../property.js';

const text = fc.string({ minLength: 1, maxLength: 3 });
// Few, so that what one record gives another takes away.
const aliasList = fc
  .uniqueArray(fc.constantFrom('p', 'q', 'r', 's'), { minLength: 1, maxLength: 3 })
  .map((list) => list.sort(compareText));
const fields: fc.Arbitrary<Fields> = fc.record(
  {
    name: text,
    // As `fieldsOf` gives them.
    aliases: aliasList,
    withoutAliases: aliasList,
    description: text,
    position: fc.tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -180, max: 180 })),
  },
  { requiredKeys: ['name'] },
) as fc.Arbitrary<Fields>;

const inOrder = (one: Fields, ...more: readonly Fields[]) => more.reduce(unite, unite(one, one));

describe('records of one input', () => {
  test('merge to the same in any order, however often each is given', () => {
    fc.assert(
      fc.property(fields, fields, fields, (a, b, c) => {
        const united = hashOf(inOrder(a, b, c));
        for (const other of [inOrder(c, b, a), inOrder(b, a, c), inOrder(a, b, c, a, b)]) {
          expect(hashOf(other)).toBe(united);
        }
      }),
    );
  });

  test('merge to the same over an earlier input, in any order', () => {
    const over = (before: Fields, first: Fields, ...more: readonly Fields[]) => {
      let [statuses, given] = [supersede(unite(before, before), unite(first, first)), Object.keys(first)];
      for (const later of more) {
        statuses = uniteOver(statuses, given, later);
        given = [...new Set([...given, ...Object.keys(later)])];
      }
      return hashOf(statuses);
    };
    fc.assert(
      fc.property(fields, fields, fields, fields, (earlier, a, b, c) => {
        const expected = hashOf(supersede(unite(earlier, earlier), inOrder(a, b, c)));
        expect(over(earlier, a, b, c)).toBe(expected);
        expect(over(earlier, c, a, b)).toBe(expected);
      }),
    );
  });

  test('keep a latitude with its longitude', () => {
    const united = unite({ position: [10, 99] }, { position: [20, 1] });
    expect(united).toEqual({ position: [10, 99] });
  });

  test('keep the order of an ordered list', () => {
    const areas = ['Village', 'District'];
    expect(unite({ adminAreas: areas }, { adminAreas: ['Z'] })).toEqual({ adminAreas: areas });
  });

  test('have together at most as many aliases as a record may have', () => {
    const names = (from: number) => Array.from({ length: 150 }, (_, n) => `name ${1_000 + from + n}`);
    const united = unite({ aliases: names(0) }, { aliases: names(100) });
    expect(united.aliases).toHaveLength(200);
    expect(unite({ aliases: names(100) }, { aliases: names(0) })).toEqual(united);
  });
});

describe('a record of a later input', () => {
  test('replaces the fields that it gives, and keeps the others', () => {
    expect(supersede({ name: 'a', adminAreas: ['x'], cue: 'c' }, { name: 'b', adminAreas: ['y'] })).toEqual({
      name: 'b',
      adminAreas: ['y'],
      cue: 'c',
    });
  });

  test('adds to sets, and takes away what it says', () => {
    const earlier = { name: 'a', aliases: ['x', 'y'], externalIds: ['w 1', 'w 2'] };
    expect(supersede(earlier, { aliases: ['z'], externalIds: ['g 3'] })).toEqual({
      name: 'a',
      aliases: ['x', 'y', 'z'],
      externalIds: ['g 3', 'w 1', 'w 2'],
    });
    expect(supersede(earlier, { aliases: ['z'], withoutAliases: ['x'], withoutExternalIds: ['w 1', 'w 2'] })).toEqual({
      name: 'a',
      aliases: ['y', 'z'],
      withoutAliases: ['x'],
      withoutExternalIds: ['w 1', 'w 2'],
    });
  });

  test('gives back what an earlier one took away', () => {
    expect(supersede({ aliases: ['y'], withoutAliases: ['x'] }, { aliases: ['x'] })).toEqual({ aliases: ['x', 'y'] });
  });

  test('never loses an alias that none takes away', () => {
    fc.assert(
      fc.property(fc.array(fields, { minLength: 1, maxLength: 5 }), (all) => {
        const last = all.map((one) => unite(one, one)).reduce(supersede, {});
        const taken = new Set(all.flatMap(({ withoutAliases = [] }) => withoutAliases as readonly string[]));
        const given = all.flatMap(({ aliases = [] }) => aliases as readonly string[]);
        expect(last.aliases ?? []).toEqual(expect.arrayContaining(given.filter((alias) => !taken.has(alias))));
      }),
    );
  });
});
