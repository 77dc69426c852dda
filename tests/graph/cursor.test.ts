import { describe, expect, it } from '@jest/globals';
import { readCursor, writeCursor } from '../../src/graph/select/cursor.js';

const newest = { of: 'self', property: 'sortDesc', descending: true } as const;

describe('a cursor', () => {
  it('is decoded to the position that it was made for', () => {
    const place = { key: '2016-03-04T00:00:00.000Z', id: 'clm_1' };
    expect(readCursor(newest, writeCursor(newest, place))).toEqual(place);
  });

  it('is rejected in another sort order, where it would skip or repeat nodes', () => {
    const cursor = writeCursor(newest, { key: '2016', id: 'clm_1' });
    expect(() => readCursor({ of: 'self', property: 'sortAsc', descending: false }, cursor)).toThrow(
      'cursor of another order',
    );
  });

  it.each([
    '',
    'x',
    '!!!',
    Buffer.from('[1]').toString('base64url'),
    Buffer.from('{"a":1}').toString('base64url'),
    Buffer.from('["sortDesc-",{},"x"]').toString('base64url'),
  ])('is rejected when it is invalid: %j', (text) => {
    expect(() => readCursor(newest, text)).toThrow('after is not a cursor');
  });
});
