import { describe, expect, test } from '@jest/globals';
import { isSeen, withoutHidden } from '../../src/domain/text/hidden.js';

describe('invisible characters', () => {
  test.each([
    ['zero-width space', 'Reu\u200bters', 'Reuters'],
    ['joiners between Latin letters', 'Reu\u200dte\u200crs', 'Reuters'],
    ['word joiner and byte order mark', '\ufeffReuters\u2060', 'Reuters'],
    ['marks and overrides of direction', '\u200eReu\u202eters\u202c\u200f\u2066', 'Reuters'],
    ['soft hyphen and grapheme joiner', 'Reu\u00adt\u034fers', 'Reuters'],
    ['variation selectors on letters', 'Reuters\ufe0f\u{e0100}', 'Reuters'],
    ['fillers and tags', 'Reu\u3164ters\u{e0041}', 'Reuters'],
    ['C1 controls', 'Reu\u0092ters', 'Reuters'],
    ['a space that was behind one', 'Reuters \u200b', 'Reuters'],
    ['the joiner between Arabic letters that join anyway', 'عل\u200dي', 'علي'],
    ['the non-joiner after a letter that never joins', 'کار\u200cها', 'کارها'],
    ['marks of direction in Arabic', '\u200fالتنف\u061c', 'التنف'],
    ['several non-joiners', 'می\u200c\u200c\u200cخواهم', 'می\u200cخواهم'],
    ['a joiner before a hidden letter', 'ه\u200d\u200bم', 'هم'],
    ['a joiner between emoji and letters', '👩\u200da', '👩a'],
    ['a joiner that stands apart from its emoji', '👩\u200b\u200d👧', '👩👧'],
  ])('are removed: %s', (_, given, seen) => {
    expect(withoutHidden(given)).toBe(seen);
    expect(withoutHidden(seen)).toBe(seen);
  });

  test.each([
    ['Persian non-joiner', 'می\u200cخواهم'],
    ['Persian plural', 'کتاب\u200cها'],
    ['Arabic joiner at the end of an abbreviation', '1437ه\u200d'],
    ['Devanagari conjunct', 'क्\u200dष'],
    ['Devanagari without conjunct', 'क्\u200cष'],
    ['Bengali ra and ya', 'র\u200d্য'],
    ['Sinhala', 'ශ්\u200dරී'],
    ['Malayalam chillu of old texts', 'അവന്\u200d'],
    ['Mongolian vowel separator', 'ᠬᠠᠨ\u180eᠠ'],
    ['family', '👩\u200d👩\u200d👧\u200d👦'],
    ['profession with skin', '👩🏽\u200d⚕\ufe0f'],
    ['heart', '❤\ufe0f'],
    ['flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['keycap', '1\ufe0f\u20e3'],
    ['variant of an ideograph', '葛\u{e0100}'],
    ['accents', 'é e\u0301 Ångström'],
    ['no such character', 'Al-Tanf, التنف, 阿勒颇, Алеппо'],
  ])('are kept where they have a meaning: %s', (_, text) => {
    expect(withoutHidden(text)).toBe(text);
  });

  test.each([
    '',
    '\u200b',
    '\u200d\u200c\ufeff',
    '\u202e\u2066',
    '\u3164\u115f',
    '\u2800',
    '\u00ad',
    ' \u200b ',
    '\ufe0f',
    '\u0301',
  ])('alone are invisible: %j', (text) => {
    expect(isSeen(text)).toBe(false);
  });

  test('are found in linear time', () => {
    for (const piece of ['\u200d', 'ه\u0651', '👩\u200d', '\u{e0067}', '्\u200d']) {
      expect(withoutHidden(piece.repeat(20_000)).length).toBeLessThanOrEqual(60_000);
    }
  });
});
