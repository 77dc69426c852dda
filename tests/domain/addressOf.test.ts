import { describe, expect, test } from '@jest/globals';
import { addressOf } from '../../src/domain/text/addressOf.js';
import { fc } from '../property.js';

describe('an address', () => {
  test.each([
    ['https://www.paper.example/a/b/', 'paper.example/a/b'],
    ['HTTP://Paper.Example/A', 'paper.example/a'],
    ['//paper.example', 'paper.example'],
    ['https://paper.example/?id=5', 'paper.example?id=5'],
    ['https://paper.example/a?utm_source=x&id=5&fbclid=y#part', 'paper.example/a?id=5'],
    ['https://paper.example/a?utm_source=x', 'paper.example/a'],
    ['https://paper.example/a?next=b?c', 'paper.example/a?next=b?c'],
    ['https://paper.example/caf%C3%A9', 'paper.example/café'],
    ['https://paper.example/100%', 'paper.example/100%'],
    ['a/b', 'a/b'],
    ['', ''],
  ])('of %s is %s', (url, address) => {
    expect(addressOf(url)).toBe(address);
  });

  test('is its own address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const address = addressOf(url);
        expect(addressOf(`https://${address}`)).toBe(address);
      }),
    );
  });
});
