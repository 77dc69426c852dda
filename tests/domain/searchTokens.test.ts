import { describe, expect, test } from '@jest/globals';
import { begunQuery, nameQuery, nameTokens, textQuery, textTokens } from '../../src/domain/text/search/searchTokens.js';
import { soundQuery, soundShare } from '../../src/domain/text/search/soundTokens.js';
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

  test.each([
    ['obs', 'Syrian Observatory'],
    ['syrian obse', 'Syrian Observatory'],
    ['al tan', 'Al-Tanf'],
    ['alta', 'Al-Tanf'],
    ['mcg', 'Brett McGurk'],
    ['مرص', 'المرصد'],
    ['المر', 'المرصد'],
    ['мос', 'Мосул'],
  ])('is found by its beginning %j', (query, name) => {
    const own = nameTokens([name]);
    expect(begunQuery(query)).not.toEqual([]);
    expect(begunQuery(query).filter((token) => !own.includes(token))).toEqual([]);
  });

  test.each(['bos', 'ser', 'tan', 'bosn'])('is not found by %j, which is in it or has its letters', (query) => {
    const own = nameTokens(['Observatory', 'Altanf']);
    expect(begunQuery(query).every((token) => own.includes(token))).toBe(false);
  });

  test.each(['ob', 'k87', 'モスク', '', 'x1 y2'])('needs three letters of a word: %j is no beginning', (query) => {
    expect(begunQuery(query)).toEqual([]);
  });

  test('with digits is matched as a whole, not by a digit more or less', () => {
    expect(share('319334', 'UCDP 319334: Homs')).toBe(1);
    expect(share('31933', 'UCDP 319334: Homs')).toBe(0);
  });

  test('has the words with digits of its codes', () => {
    const own = nameTokens(['Shelling'], ['k8716', 'event-261850', 'shelling-2']);
    expect(nameQuery('incident k8716').filter((token) => !own.includes(token))).toEqual([]);
    expect(nameQuery('event 261850').filter((token) => !own.includes(token))).toEqual([]);
    expect(own).not.toContain('2');
  });

  test('with a short number keeps the word for what is numbered', () => {
    expect(nameQuery('Event 1')).toEqual(['1', '0ev', 'eev', 'env', 'ent', 'nt0']);
    expect(nameQuery('Event 261')).toEqual(['261']);
  });

  test.each([
    ['Lodz', 'Łódź'],
    ['GROSSDORF', 'Großdorf'],
    ['Osterby', 'Østerby'],
    ['Aero', 'Ærø'],
    ['Da Nang', 'Đà Nẵng'],
    ['Diyarbakir', 'Diyarbakır'],
    ['Thorshofn', 'Þórshöfn'],
    ['Łódź', 'Lodz'],
  ])('with letters that another keyboard lacks is found: %s, %s', (asked, named) => {
    expect(share(asked, named)).toBe(1);
  });

  test('in any script is found', () => {
    expect(share('التنف', 'معبر التنف')).toBe(1);
  });
});

describe('the sound of a name', () => {
  const heard = (asked: string, named: string) => soundShare(soundQuery(asked), named);

  test.each([
    ['Aleppo', 'Алеппо'],
    ['Aleppo', '阿勒颇'],
    ['Raqqa', 'الرقة'],
    ['Ar-Raqqah', 'الرقة'],
    ['Hama', 'حماة'],
    ['Homs', 'حمص'],
    ['Idlib', 'إدلب'],
    ['Deir ez-Zor', 'دير الزور'],
    ['Douma', 'دوما'],
    ['Daraa', 'درعا'],
    ['Mosul', 'الموصل'],
    ['Palmyra', 'بالميرا'],
    ['Ali Hassan', 'علي حسن'],
    ['Yusuf', 'يوسف'],
    ['Iran', 'إيران'],
    ['Haifa', 'חיפה'],
    ['Kyiv', 'Киев'],
    ['Kiev', 'Київ'],
    ['Athina', 'Αθήνα'],
    ['Tbilisi', 'თბილისი'],
    ['Yerevan', 'Երևան'],
    ['Yekaterinburg', 'Екатеринбург'],
    ['Ekaterinburg', 'Екатеринбург'],
    ['Chernihiv', 'Чернігів'],
    ['Luhansk', 'Луганск'],
    ['Dzhambul', 'Джамбул'],
    ['Alexander', 'Александер'],
    ['Rafah', 'رفح'],
    ['Fatah', 'فتح'],
    ['Abdullah', 'عبد الله'],
    ['Hezbollah', 'حزب الله'],
    ['Aleppo', 'アレッポ'],
    ['Mosul', 'モスル'],
    ['London', 'ロンドン'],
    ['Aleppo', '알레포'],
    ['Berlin', '베를린'],
    ['Moskva', '모스크바'],
    ['Seoul', '서울'],
    ['Gyeongju', '경주'],
  ])('is the same in both scripts: %s and %s', (latin, other) => {
    expect(heard(latin, other)).toBe(1);
    expect(heard(other, latin)).toBe(1);
  });

  test.each([
    ['Hassan', 'حسين'],
    ['Iraq', 'الرقة'],
    ['Raqqa', 'العراق'],
    ['Homs', 'حماس'],
    ['Mark', 'Мирк'],
    ['Hama', 'Homa'],
    ['Tokyo', 'キョウト'],
    ['Abdullah', 'عبد'],
    ['Rafah', 'رفيع'],
    ['Xian', 'Ксан'],
  ])('tells names apart: %s and %s', (asked, named) => {
    expect(heard(asked, named)).toBe(0);
  });

  test('is not looked for in the script of the query, nor for words without meaning', () => {
    expect(heard('Hassan', 'Hassan')).toBe(0);
    expect(soundQuery('the 2016')).toEqual([]);
  });

  test('takes a bounded number of keys', () => {
    const long = 'barakadalamanasatavarabalakadama';
    expect(nameTokens([long]).length).toBeLessThan(100);
    expect(soundQuery(`${long} `.repeat(30)).flat().length).toBeLessThanOrEqual(8 * 2 * 16);
  });
});

describe('a text', () => {
  test.each([
    ['و', 'والتنف', 'التنف'],
    ['ف', 'فالتنف', 'التنف'],
    ['ب', 'بالتنف', 'التنف'],
    ['ك', 'كالتنف', 'التنف'],
    ['ل', 'للتنف', 'التنف'],
    ['و and ب', 'وبالتنف', 'التنف'],
    ['ف and ل', 'فللتنف', 'التنف'],
    ['ب without an article', 'بحلب', 'حلب'],
    ['و and ل without an article', 'ولحلب', 'حلب'],
    ['ال', 'الرقة', 'رقة'],
  ])('in Arabic has a word without its prefix %s', (_, written, word) => {
    const own = textTokens(written);
    expect(textQuery(word).filter((token) => !own.includes(token))).toEqual([]);
    expect(textQuery(written).filter((token) => !own.includes(token))).toEqual([]);
  });

  test.each(['و', 'وال', 'ال', 'له', 'الله'])('in Arabic keeps what is too short to have a prefix: %s', (word) => {
    expect(textTokens(word)).toEqual([word]);
  });

  test('in Arabic has one form of letters that are written for one another', () => {
    expect(textTokens('مدرسة')).toEqual(textTokens('مدرسه'));
    expect(textTokens('الـــتنف')).toEqual(textTokens('التنف'));
    expect(textQuery('کردستان')).toEqual(textQuery('كردستان'));
  });

  test('in Japanese tells voiced letters from others', () => {
    expect(textTokens('が')).not.toEqual(textTokens('か'));
  });

  test('without spaces has its letters and their pairs, and other scripts inside it as words', () => {
    expect(textTokens('IS占领5城')).toEqual(['is', '占', '领', '占领', '5', '城']);
    expect(textQuery('占领城')).toEqual(['占领', '领城']);
    expect(textQuery('城')).toEqual(['城']);
  });

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
      const tokens = [
        ...nameTokens([text]),
        ...textTokens(text),
        ...nameQuery(text),
        ...textQuery(text),
        ...soundQuery(text).flat(),
      ];
      expect(tokens.filter((token) => !/^[\p{L}\p{N}]+$/u.test(token))).toEqual([]);
    }),
  );
});

test('a search has a bounded number of tokens', () => {
  const long = Array.from({ length: 5_000 }, (_, n) => `word${n}x`).join(' ');
  expect(nameQuery(long).length).toBeLessThanOrEqual(60);
  expect(textQuery(long).length).toBeLessThanOrEqual(60);
});
