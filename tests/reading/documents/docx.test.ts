import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { readDocument } from '../../../src/reading/documents/readDocument.js';
import { documentParts, docxFile } from './docxFile.js';

describe('a DOCX', () => {
  test('is its paragraphs, with its title and author', async () => {
    const bytes = docxFile(
      ['The group seized it.', '', 'A &amp; B denied it — „nein“.'],
      '<dc:title>Crossing &amp; road</dc:title><dc:creator>Ann Ott</dc:creator><dcterms:created>2031-03-06T10:00:00Z</dcterms:created>',
    );
    expect(await readDocument(bytes, { fileName: 'report.pdf' })).toEqual({
      format: 'DOCX',
      title: 'Crossing & road',
      byline: 'Ann Ott',
      text: 'The group seized it.\n\nA & B denied it — „nein“.',
      warnings: [],
    });
  });

  test('keeps line breaks, rows of tables and insertions, and leaves out deletions and marks of notes', async () => {
    const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const cell = (text: string) => `<w:tc><w:p>${run(text)}</w:p></w:tc>`;
    const body = [
      `<w:p>${run('The group ')}<w:del><w:r><w:delText>lost</w:delText></w:r></w:del><w:ins>${run('seized')}</w:ins>`,
      `${run(' it')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}<w:r><w:br/></w:r>${run('A co\u00adoperation.')}</w:p>`,
      `<w:tbl><w:tr>${cell('Dead')}${cell('12')}</w:tr><w:tr>${cell('Hurt')}${cell('3')}</w:tr></w:tbl>`,
    ];
    expect((await readDocument(zipSync(documentParts([], '', body.join(''), run(' He said so.'))))).text).toBe(
      'The group seized it.\nA cooperation.\n\nDead 12\nHurt 3\n\nHe said so.',
    );
  });

  const parts = documentParts(['The group seized it.']);
  test.each([
    ['cut off', docxFile(['The group seized it.']).subarray(0, 400), 'damaged or cut off'],
    ['without its document', zipSync({ ...parts, 'word/document.xml': strToU8('<w:document') }), 'damaged or cut off'],
    ['of pictures alone', docxFile(['']), 'has no text, only pictures'],
    [
      'that unpacks to more than the limit',
      zipSync({ ...parts, 'word/document.xml': new Uint8Array(33 * 1024 * 1024) }),
      'unpacks to more than 32 MiB',
    ],
    ['of more than 5 MB of text', docxFile(['word '.repeat(1_100_000)]), 'more than 5 MB of text'],
  ])('%s is refused', async (_, bytes, message) => {
    await expect(readDocument(bytes)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(message),
    });
  });

  test('that declares a smaller size than it unpacks to is never unpacked further', async () => {
    const bytes = Buffer.from(zipSync({ ...parts, 'word/media.xml': new Uint8Array(2 * 1024 * 1024) }));
    const at = bytes.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    expect(bytes.readUInt32LE(at + 24)).toBe(2 * 1024 * 1024);
    bytes.writeUInt32LE(10, at + 24);
    const outcome = await readDocument(bytes).then(
      ({ text }) => text,
      (error: Error) => error.message,
    );
    expect(['The group seized it.', expect.stringContaining('damaged')]).toContainEqual(outcome);
  });

  test('never expands the entities of its XML', async () => {
    const bomb = [
      '<!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa">',
      ...Array.from('bcdefghij', (name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index]};`.repeat(10)}">`),
      ']>',
    ].join('');
    const xml = `${bomb}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>So &j;</w:t></w:r></w:p></w:body></w:document>`;
    const outcome = await readDocument(zipSync({ ...parts, 'word/document.xml': strToU8(xml) })).then(
      ({ text }) => text,
      (error: Error) => error.message,
    );
    expect(outcome.length).toBeLessThan(200);
  });
});
