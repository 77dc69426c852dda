import { describe, expect, test } from '@jest/globals';
import { parseRecord } from '../../src/domain/records/parseRecord.js';

const document = (url: unknown) => parseRecord({ document: { key: 'd', title: 'T', publisher: 'p', url } });
const published = (url: unknown) =>
  parseRecord({ source: { key: 's', name: 'unnamed', publisherOf: { title: 'T', url } } });
const named = (name: unknown) => parseRecord({ entity: { key: 'e', kind: 'PLACE', name } });
const counted = (quantity: object) =>
  parseRecord({
    claim: { key: 'c', predicate: 'killed', text: 'T', participants: [{ role: 'PLACE', entity: 'p' }], quantity },
  });

describe('an address', () => {
  test.each([
    'https://example.org',
    'http://example.org:8080/a?b=c#d',
    'HTTPS://EXAMPLE.ORG/',
    'https://مثال.إختبار/خبر',
    'http://[::1]/x',
    'https://example.org/a%20b',
  ])('may be %s, and is kept unchanged', (url) => {
    expect(document(url).body).toMatchObject({ url });
    expect(published(url).body).toMatchObject({ publisherOf: { url } });
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript://example.org/%0aalert(1)',
    'java\u200bscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.org/x',
    'blob:https://example.org/x',
    'mailto:a@example.org',
    'urn:isbn:1',
    '//example.org/x',
    '/etc/passwd',
    'example.org',
    'http:',
    'http://',
    'http:///x',
    'https:example.org',
    'http:\\\\example.org',
    'http://exa mple.org/',
    'http://example.org/a b',
    ' https://example.org',
    'http://example.org:99999/',
    5,
  ])('is not %j', (url) => {
    expect(() => document(url)).toThrow(/^document: url: /);
    expect(() => published(url)).toThrow(/^source: publisherOf\.url: /);
  });
});

describe('a quantity', () => {
  test.each([
    { best: 0, unit: 'people' },
    { low: 3, best: 5, high: 7, unit: 'people' },
    { best: 2.5, unit: 'km' },
    { best: 0.000001, unit: 'grams' },
    { best: 1e15, unit: 'dollars' },
    { best: 2.5, unit: 'people a day' },
    { low: 32, high: 31, unit: 'people' },
    { low: 5, best: 3, high: 9, unit: 'people' },
  ])('may be %j', (quantity) => {
    expect(counted(quantity).body).toMatchObject({ quantity });
  });

  test.each([
    [{ best: -5, unit: 'people' }, /quantity\.best: must not be negative/],
    [{ low: -1, best: 5, unit: 'km' }, /quantity\.low: must not be negative/],
    [{ low: 1, high: -0.5, unit: 'km' }, /quantity\.high: must not be negative/],
    [{ best: 1e-9, unit: 'people' }, /quantity\.best: is too small/],
    [{ best: Number.MIN_VALUE, unit: 'km' }, /quantity\.best: is too small/],
    [{ best: 0.5, unit: 'people' }, /quantity: must have whole numbers when the unit is people/],
    [{ low: 1, best: 2.5, high: 3, unit: 'Civilians' }, /quantity: must have whole numbers when the unit is people/],
    [{ best: 1e300, unit: 'people' }, /quantity\.best: must not be above 1e15/],
    [{ best: JSON.parse('1e999'), unit: 'people' }, /quantity\.best: /],
    [{ best: Number.NaN, unit: 'people' }, /quantity\.best: /],
    [{ best: 'NaN', unit: 'people' }, /quantity\.best: /],
    [{ best: '5', unit: 'people' }, /quantity\.best: /],
    [{ best: null, unit: 'people' }, /quantity\.best: /],
    [{ unit: 'people' }, /needs at least one/],
  ])('is not %j', (quantity, sentence) => {
    expect(() => counted(quantity)).toThrow(sentence);
  });
});

describe('a name', () => {
  test.each([
    '\u200b',
    '\u200d\u200c',
    '\u202e\u202c',
    '\ufeff',
    '\u3164',
    '\u2800',
    '\u00ad\u00ad',
    '\ufe0f',
    '\u0301',
    '\u200b \u200b',
  ])('does not consist of invisible characters: %j', (name) => {
    expect(() => named(name)).toThrow(/^entity: name: contains no visible characters/);
    expect(() => parseRecord({ entity: { key: name, kind: 'PLACE', name: 'A' } })).toThrow(
      /^entity: key: contains no visible characters/,
    );
  });

  test.each([
    'a\nb',
    'a\u2028b',
    'a\u2029b',
    'a\u0085b',
    'a\tb',
    ' a',
    'a ',
    '\u00a0a',
    '\u0007a',
    'a\u0000',
    '\ud800',
  ])('is not %j', (name) => {
    expect(() => named(name)).toThrow(/^entity: name: (must be a single line|contains control characters)/);
  });

  test('and every single-line text is stored without invisible characters', () => {
    const given = {
      claim: {
        key: 'c\u200b1',
        predicate: 'Kil\u202eled',
        text: 'as \u202e written',
        participants: [{ role: 'PLACE', entity: 'p\u200d', part: 'the\u2060 gate' }],
        quantity: { best: 1, unit: 'peo\u00adple' },
        occurrence: 'x\ufe0f',
      },
    };
    expect(parseRecord(given).body).toMatchObject({
      key: 'c1',
      predicate: 'killed',
      text: 'as \u202e written',
      participants: [{ role: 'PLACE', entity: 'p', part: 'the gate' }],
      quantity: { unit: 'people' },
      occurrence: 'x',
    });
  });
});
