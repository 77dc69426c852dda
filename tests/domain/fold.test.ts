import { describe, expect, test } from '@jest/globals';
import { type Fields, hashOf, supersede, unite, uniteOver } from '../../src/domain/records/fold.js';
import { compareText } from '../../src/domain/records/identity.js';
import { fc } from '../property.js';

const text = fc.string({ minLength: 1, maxLength: 3 });
const fields: fc.Arbitrary<Fields> = fc.record(
  {
    name: text,
    // As `fieldsOf` gives them.
    aliases: fc.uniqueArray(text, { minLength: 1, maxLength: 4 }).map((list) => list.sort(compareText)),
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
    const over = (earlier: Fields, first: Fields, ...more: readonly Fields[]) => {
      let [statuses, given] = [supersede(earlier, unite(first, first)), Object.keys(first)];
      for (const later of more) {
        statuses = uniteOver(statuses, given, later);
        given = [...new Set([...given, ...Object.keys(later)])];
      }
      return hashOf(statuses);
    };
    fc.assert(
      fc.property(fields, fields, fields, fields, (earlier, a, b, c) => {
        const expected = hashOf(supersede(earlier, inOrder(a, b, c)));
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
    expect(supersede({ name: 'a', aliases: ['x'], cue: 'c' }, { name: 'b', aliases: ['y'] })).toEqual({
      name: 'b',
      aliases: ['y'],
      cue: 'c',
    });
  });
});
