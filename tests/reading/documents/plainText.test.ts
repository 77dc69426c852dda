import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { readDocument } from '../../../src/reading/documents/readDocument.js';
import { fc } from '../../property.js';

const told = 'Wächter: „Æther“ fiel.\n\n他说 2 😀\n';
const utf16 = (text: string, isBig: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};

describe('a plain text', () => {
  test.each([
    ['UTF-8', Buffer.from(told)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${told}`)],
    ['UTF-16, little-endian', utf16(told, false)],
    ['UTF-16, big-endian', utf16(told, true)],
    ['line ends of another system', Buffer.from(told.replaceAll('\n', '\r\n'))],
  ])('in %s is read', async (_, bytes) => {
    expect(await readDocument(bytes)).toEqual({ format: 'TEXT', text: told, warnings: [] });
  });

  test('is kept as it is written, but for line ends and controls', async () => {
    const visible = fc.string({ unit: 'grapheme' }).filter((text) => !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text));
    await fc.assert(
      fc.asyncProperty(visible, async (text) => {
        const whole = `It said: ${text}\n\nMore.`;
        expect((await readDocument(Buffer.from(whole))).text).toBe(whole);
      }),
    );
  });

  test('loses controls, and keeps the ends of pages as ends of paragraphs', async () => {
    const { text } = await readDocument(Buffer.from('One\u0007 page.\fAnother\u001b page.\u2028Line'));
    expect(text).toBe('One page.\n\nAnother page.\nLine');
  });

  test.each([
    ['Rebels lose the crossing\n\nThe group said so.', 'Rebels lose the crossing'],
    ['The group said so.\n\nMore.', undefined],
    ['Rebels lose the crossing\nThe group said so.', undefined],
    ['Rebels lose the crossing', undefined],
  ])('%j has the title %j', async (text, title) => {
    expect((await readDocument(Buffer.from(text))).title).toBe(title);
  });

  test.each([
    '3 < 4, they said: <p> is a tag',
    '<notatag> is said',
    'a <div> later',
    '{"said": "<html>"}',
    '<!-- html',
  ])('that has a bracket is no page: %s', async (text) => {
    expect(await readDocument(Buffer.from(text), { fileName: 'page.html' })).toMatchObject({ format: 'TEXT', text });
  });
});

describe('what is no document', () => {
  test.each([
    ['nothing', Buffer.from(''), 'empty'],
    ['blank lines', Buffer.from(' \n\t\n'), 'empty'],
    ['a byte order mark alone', Buffer.from('\ufeff'), 'empty'],
    ['what is never seen', Buffer.from('\u200b\u2060\n'), 'empty'],
    ['more than 5 MB', Buffer.alloc(5_000_001, 'a '), 'more than 5 MB of text'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'not a text, a web page, a PDF or a DOCX'],
    ['a picture without zeros', Buffer.from([0xff, 0xd8, 0xff, 0xe1, 1, 2, 3]), 'not a text, a web page'],
    ['another encoding', Buffer.from('Wächter sagt', 'latin1'), 'not in UTF-8: save it as UTF-8'],
    ['UTF-16 without a mark', Buffer.from('They said so', 'utf16le'), 'UTF-16 without a byte order mark'],
    ['half a character of UTF-16', Buffer.concat([utf16('so', false), Buffer.from([65])]), 'is UTF-16LE, and is not'],
    ['an old .doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'with a password, or an old .doc'],
    ['rich text', Buffer.from('{\\rtf1 They said so}'), 'rich text'],
    ['a web archive', Buffer.from('From: <Saved by>\r\nMIME-Version: 1.0\r\n\r\n<html>'), 'save the page as HTML'],
    ['a workbook', Buffer.from(zipSync({ 'xl/workbook.xml': strToU8('<x/>') })), 'is a workbook'],
    ['another archive', Buffer.from(zipSync({ 'notes.txt': strToU8('x') })), 'a ZIP archive, not a DOCX'],
  ])('%s is refused with what to do', async (_, bytes, message) => {
    await expect(readDocument(bytes, { fileName: 'draft.txt' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(new RegExp(`^draft\\.txt: .*${message}`)),
    });
  });

  test('any bytes are read or refused, and nothing else happens', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => {
        const outcome = await readDocument(bytes).catch((error: { code: string }) => error);
        expect('text' in outcome || outcome.code === 'BAD_USER_INPUT').toBe(true);
      }),
    );
  });
});
