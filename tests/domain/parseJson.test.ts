import { describe, expect, test } from '@jest/globals';
import { parseJson, repeatedMember } from '../../src/domain/parseJson.js';
import { fc } from '../property.js';

describe('a duplicate member', () => {
  test.each([
    ['{"a":1,"a":2}', 'a'],
    ['{"entity":{"key":"a"},"entity":{"key":"b"}}', 'entity'],
    ['{"attribution":{"stance":"ASSERTS","mode":"DIRECT","stance":"DENIES"}}', 'stance'],
    ['[{"a":1},{"b":[{"c":1,"d":[],"c":2}]}]', 'c'],
    ['{"a":1,"\\u0061":2}', 'a'],
    ['{ "a" : 1 , "a"\t:\n2 }', 'a'],
    ['{"":1,"":2}', ''],
    ['{"__proto__":1,"__proto__":2}', '__proto__'],
    ['{"x\\"y":1,"x\\"y":2}', 'x"y'],
    ['{"a":{"a":1},"b":"\\"a\\":","a":2}', 'a'],
  ])('is found: %s', (json, name) => {
    expect(repeatedMember(json)).toBe(name);
    expect(parseJson(json).problem).toMatch(/an object with the duplicate member/);
  });

  test.each([
    '{"a":{"a":{"a":1}},"b":[{"a":1},{"a":2}]}',
    '{"a":"b","b":"a"}',
    '{"a":"\\"a\\":1","b":"{\\"a\\":1,\\"a\\":2}"}',
    '["a","a"]',
    '{"a":["a","a"],"A":1}',
    '"a"',
    '{"a\\\\":1,"a":2}',
  ])('is not found where there is none: %s', (json) => {
    expect(repeatedMember(json)).toBeUndefined();
    expect(parseJson(json)).toEqual({ value: JSON.parse(json) });
  });

  test('is never found in the output of JSON.stringify', () => {
    fc.assert(fc.property(fc.json(), (json) => repeatedMember(json) === undefined));
  });

  test('is always found when one is added', () => {
    const object = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 });
    fc.assert(
      fc.property(object, fc.nat(), (value, at) => {
        const names = Object.keys(value);
        const name = names[at % names.length] ?? '';
        const json = `${JSON.stringify(value).slice(0, -1)},${JSON.stringify(name)}:0}`;
        expect(repeatedMember(json)).toBe(name);
      }),
    );
  });

  test('is not found in invalid JSON', () => {
    for (const json of ['', '{"a', '}}]]{"a":1', '"\\', '{"a":1,', '[[[['])
      expect(repeatedMember(json)).toBeUndefined();
  });
});
