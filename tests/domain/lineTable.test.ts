import { expect, test } from '@jest/globals';
import { makeId } from '../../src/domain/records/ids.js';
import { LineTable } from '../../src/usecases/transfer/lineTable.js';

test('a table has the first line of each id that it was given, and of no other', () => {
  const table = new LineTable();
  const idOf = (number: number) => makeId('claim', [number]);
  for (let number = 0; number < 5_000; number += 1) table.add(idOf(number), number + 1);
  for (let number = 0; number < 5_000; number += 1) table.add(idOf(number), 9_999);
  for (let number = 0; number < 5_000; number += 1) expect(table.get(idOf(number))).toBe(number + 1);
  expect(table.get(idOf(5_000))).toBeUndefined();
});
