import { describe, expect, test } from '@jest/globals';
import { nameQuery, nameTokens, textQuery, textTokens } from '../../src/domain/text/searchTokens.js';
import { fc } from '../property.js';

const share = (query: string, ...names: readonly string[]) => {
  const [wanted, own] = [nameQuery(query), new Set(nameTokens(names))];
  return wanted.filter((token) => own.has(token)).length / wanted.length;
};

describe('a name', () => {
  test.each(['tanf', 'al tanf', 'Al-Tanf', 'Altanf', 'AL TANF', 'Ál-Tanf'])('is matched completely by %j', (query) => {
    expect(share(query, 'Al-Tanf crossing')).toBe(1);
  });

  test.each(['At Tanf', 'al-Tamf', 'Altnaf'])('shares more with %j than another name does', (query) => {
    expect(share(query, 'Al-Tanf')).toBeGreaterThan(share(query, 'Albu Kamal'));
  });

  test('with digits is matched as a whole, not by a digit more or less', () => {
    expect(share('319334', 'UCDP 319334: Homs')).toBe(1);
    expect(share('31933', 'UCDP 319334: Homs')).toBe(0);
  });

  test('in any script is found', () => {
    expect(share('التنف', 'معبر التنف')).toBe(1);
  });
});

describe('a text', () => {
  test('has its words, and those joined by a hyphen or an apostrophe also as one', () => {
    expect(textTokens('Al-Tanf isn’t far')).toEqual(['al', 'tanf', 'isn', 't', 'far', 'altanf', 'isnt']);
  });

  test('is searched without the stop words of English', () => {
    expect(textQuery('Who was at the bridge?')).toEqual(['bridge']);
  });

  test('is searched by stop words when there are no others', () => {
    expect(textQuery('the who')).toEqual(['the', 'who']);
  });
});

test('tokens are letters and digits only, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
      const tokens = [...nameTokens([text]), ...textTokens(text), ...nameQuery(text), ...textQuery(text)];
      expect(tokens.filter((token) => !/^[\p{L}\p{N}]+$/u.test(token))).toEqual([]);
    }),
  );
});

test('a search has a bounded number of tokens', () => {
  const long = Array.from({ length: 5_000 }, (_, n) => `word${n}x`).join(' ');
  expect(nameQuery(long).length).toBeLessThanOrEqual(60);
  expect(textQuery(long).length).toBeLessThanOrEqual(60);
});
