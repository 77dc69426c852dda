import { expect, test } from '@jest/globals';
import { makeId } from '../../src/domain/records/ids.js';
import { KeyTable } from '../../src/domain/records/keyTable.js';

const idOf = (number: number) => makeId(number % 2 === 0 ? 'claim' : 'attribution', [number]);

test('a table has all keys it was given and no other', () => {
  const table = new KeyTable();
  for (let number = 0; number < 5_000; number += 1) table.set(`k${number}`, idOf(number));
  for (let number = 0; number < 5_000; number += 1) expect(table.get(`k${number}`)).toBe(idOf(number));
  for (const other of ['', 'k', 'k5000', 'K1', 'k1 ', 'k01']) expect(table.get(other)).toBeUndefined();
});

test('a key has its last value, and may be any text', () => {
  const table = new KeyTable();
  const keys = ['', '__proto__', 'a'.repeat(10_000), '🙂', '\ud83d', '\ufffd', '\u0000', 'é', 'e\u0301'];
  for (const key of keys) table.set(key, idOf(0));
  for (const [number, key] of keys.entries()) table.set(key, idOf(number));
  for (const [number, key] of keys.entries()) expect(table.get(key)).toBe(idOf(number));
});
