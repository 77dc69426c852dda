import { describe, expect, it } from '@jest/globals';
import { readCursor, writeCursor } from '../../src/graph/select/cursor.js';

const newest = { property: 'sortDesc', descending: true };

describe('a cursor', () => {
  it('comes back as the place it was made for', () => {
    const place = { key: '2016-03-04T00:00:00.000Z', id: 'clm_1' };
    expect(readCursor(newest, writeCursor(newest, place))).toEqual(place);
  });

  it('is refused in another order, where it would skip or repeat things', () => {
    const cursor = writeCursor(newest, { key: '2016', id: 'clm_1' });
    expect(() => readCursor({ property: 'sortAsc', descending: false }, cursor)).toThrow('cursor of another order');
  });

  it.each([
    '',
    'x',
    '!!!',
    Buffer.from('[1]').toString('base64url'),
    Buffer.from('{"a":1}').toString('base64url'),
    Buffer.from('["sortDesc-",{},"x"]').toString('base64url'),
  ])('is refused when it is none: %j', (text) => {
    expect(() => readCursor(newest, text)).toThrow('after is not a cursor');
  });
});
