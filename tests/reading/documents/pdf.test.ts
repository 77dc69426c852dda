import { deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../src/reading/documents/readDocument.js';
import { column, pdfFile } from './pdfFile.js';

const first = [
  'The group seized the crossing on Friday after three',
  'days of fighting, a monitor that is based abroad said.',
];
const second = ['The ministry denied it on Saturday, and said that its', 'forces hold the road to the border.'];

/** A column with a wider gap between its paragraphs. */
function written(paragraphs: readonly (readonly string[])[], x = 72, top = 700) {
  let y = top;
  return paragraphs.flatMap((lines) => {
    const placed = column(lines, x, y);
    y -= 12 * lines.length + 10;
    return placed;
  });
}

async function textOf(...given: Parameters<typeof pdfFile>) {
  return (await readDocument(pdfFile(...given))).text;
}

describe('a PDF', () => {
  test('is its paragraphs, with what it says of itself', async () => {
    const info = { Title: 'Crossing falls', Author: 'Ann Ott' };
    const bytes = pdfFile([written([first, second])], { info, language: 'en-GB' });
    expect(await readDocument(bytes, { fileName: 'report.txt' })).toEqual({
      format: 'PDF',
      title: 'Crossing falls',
      byline: 'Ann Ott',
      language: 'en-GB',
      text: `${first.join(' ')}\n\n${second.join(' ')}`,
      pages: [{ page: 1, start: 0 }],
      warnings: [],
    });
  });

  test('has no title that a program gave it', async () => {
    const bytes = pdfFile([written([first])], { info: { Title: 'Microsoft Word - draft.docx' } });
    expect((await readDocument(bytes)).title).toBeUndefined();
  });

  test('keeps pages beside code points, also where a paragraph goes on', async () => {
    const pages = [
      written([[...first, 'and the road was closed, residents of the villages said']]),
      [],
      written([second]),
    ];
    const toUnicode = { q: '😀' };
    const pagesWithSign = [[{ x: 72, y: 750, text: 'qq' }], ...pages];
    const { text, pages: starts, warnings } = await readDocument(pdfFile(pagesWithSign, { toUnicode }));
    const points = [...text];
    expect(starts?.map(({ page, start }) => [page, points.slice(start, start + 9).join('')])).toEqual([
      [1, '😀😀\n\nThe g'],
      [2, 'The group'],
      [3, 'The minis'],
      [4, 'The minis'],
    ]);
    expect(warnings).toEqual(['no text on page 3: they may be pictures, which are not read']);
  });

  test('takes ligatures apart, and marks what only its font knows', async () => {
    const toUnicode = { '1': '\uf001', '2': '\ufb02', '3': '\uf0b7', '4': '\ue123', '5': '\ufb03', '6': 'Ɵ' };
    const { text, warnings } = await readDocument(
      pdfFile([[{ x: 72, y: 700, text: '3 O5cers said the 1re 2ared up, na6onal news of 4omo says' }]], { toUnicode }),
    );
    expect(text).toBe('• Officers said the fire flared up, national news of \ufffdomo says');
    expect(warnings).toEqual([expect.stringContaining('1 characters can be read in the font of the file only')]);
  });

  test('is read from the right where its letters are', async () => {
    const toUnicode = { 2: '\ufee0', 3: '\ufecb', 1: '\ufef0', 4: '\u0627' };
    const placed = ['1', '2', '3'].map((text, index) => ({ x: 172 + 5 * index, y: 700, text }));
    const line = [{ x: 72, y: 700, text: 'They said so in ' }, ...placed, { x: 192, y: 700, text: '4' }];
    expect(await textOf([line], { toUnicode })).toBe('They said so in ا على');
  });

  test.each([
    [['the army and the inter-', 'national force said so'], 'the army and the international force said so'],
    [['the town of Al-', 'Tanf was lost, they said'], 'the town of Al-Tanf was lost, they said'],
    [['the rebel-', 'held town was lost'], 'the rebel-held town was lost'],
    [['a cease-fire, and the cease-', 'fire held'], 'a cease-fire, and the cease-fire held'],
    [['a ceasefire, and the cease-', 'fire held'], 'a ceasefire, and the ceasefire held'],
    [['between 2011-', '2016 it was lost'], 'between 2011-2016 it was lost'],
    [['he said - and so -', 'that it was lost'], 'he said - and so - that it was lost'],
    [['the divi\u00ad', 'sion was lost'], 'the division was lost'],
  ])('joins the lines %j', async (lines, expected) => {
    expect(await textOf([written([lines])])).toBe(expected);
  });

  test('joins a word that the end of a page divides', async () => {
    const [one, two] = [['The monitor said that the army and the inter-'], ['national force had left the crossing.']];
    const { text, pages } = await readDocument(pdfFile([written([one]), written([two])]));
    expect(text).toBe('The monitor said that the army and the international force had left the crossing.');
    expect(pages?.[1]?.start).toBe(text.indexOf('national'));
  });

  test('leaves out headers, footers and numbers that repeat, and says so', async () => {
    const bodies = ['alpha', 'beta', 'gamma', 'delta'];
    const pages = bodies.map((name, index) => [
      { x: 72, y: 760, text: 'The Monitor - Monthly report' },
      { x: 400, y: 760, text: `March 2031, page ${index + 1} of 4` },
      ...written([[`At ${name} it began.`], first, [`At ${name} ${index + 3} died.`]]),
      { x: 300, y: 30, text: String(index + 7) },
    ]);
    const { text, warnings } = await readDocument(pdfFile(pages));
    const body = (name: string, index: number) =>
      `At ${name} it began.\n\n${first.join(' ')}\n\nAt ${name} ${index + 3} died.`;
    expect(text).toBe(bodies.map(body).join('\n\n'));
    expect(warnings).toEqual([
      'left out, because it repeats at the edges of pages: "The Monitor - Monthly report March 2031, page 1 of 4", "7"',
    ]);
  });

  test('keeps a title that has the words of a header', async () => {
    const pages = ['alpha', 'beta', 'gamma'].map((name) => [
      { x: 72, y: 760, text: 'Monthly report' },
      ...written([[`At ${name} it began.`], first, [`At ${name} it ended.`]]),
    ]);
    const text = await textOf([[{ x: 72, y: 500, text: 'Monthly report' }, ...column(first, 72, 300)], ...pages]);
    expect(text.match(/Monthly report/g)).toHaveLength(1);
  });

  test('keeps first and last lines that only resemble each other', async () => {
    const pages = [12, 13, 14].map((count) =>
      written([[`They said that ${count} died.`], first, [`In all ${count}.`]]),
    );
    expect(await textOf(pages)).toContain('In all 12.\n\nThey said that 13 died.');
  });

  const left = [
    'The group seized the crossing on',
    'Friday after three days, a monitor',
    'that is based abroad said. It told',
    'reporters that the road was closed',
  ];
  const right = [
    'and that no aid had passed since.',
    'The ministry denied it in a speech',
    'that was read on the radio. It said',
    'that its forces hold the border.',
  ];
  const inOrder = [...left, ...right].join(' ');

  test.each([
    ['column by column', [...column(left, 72, 600), ...column(right, 320, 600)]],
    [
      'row by row',
      left.flatMap((text, index) => [
        { x: 72, y: 600 - 12 * index, text },
        { x: 320, y: 600 - 12 * index, text: right[index] ?? '' },
      ]),
    ],
  ])('of two columns drawn %s is read column by column', async (_, columns) => {
    const title = {
      x: 72,
      y: 660,
      text: 'Crossing falls to the group after three days of fighting, monitor says',
      size: 16,
    };
    expect(await textOf([[title, ...columns]])).toBe(`${title.text}\n\n${inOrder}`);
  });

  test('of two columns with a title between them is read band by band', async () => {
    const title = { x: 72, y: 500, text: 'Another matter altogether, of which nobody has said much', size: 16 };
    const upper = [...column(left, 72, 600), ...column(right, 320, 600)];
    const lower = [...column(right, 72, 470), ...column(left, 320, 470)];
    const text = await textOf([[...upper, title, ...lower]]);
    expect(text.startsWith(`${inOrder}\n\n${title.text}\n\n${right.slice(0, 3).join(' ')}`)).toBe(true);
  });

  test('with a table is read row by row', async () => {
    const rows = [
      ['Month', 'Dead', 'Hurt'],
      ['January', '12', '30'],
      ['February', '7', '19'],
      ['March', '31', '64'],
    ];
    const cells = rows.flatMap((row, at) =>
      row.map((text, index) => ({ x: 72 + 150 * index, y: 600 - 12 * at, text })),
    );
    expect(await textOf([cells])).toBe('Month Dead Hurt\nJanuary 12 30\nFebruary 7 19\nMarch 31 64');
  });

  test('with a name in its margin keeps that apart', async () => {
    const margin = { x: 30, y: 300, text: 'archive:2031', turned: true };
    expect(await textOf([[margin, ...written([first])]])).toBe(`${first.join(' ')}\n\narchive:2031`);
  });

  const good = Buffer.from(pdfFile([written([first, second])]));
  const packed = (dictionary: string, size: number) => {
    const stream = deflateSync(Buffer.alloc(size));
    const head = `1 0 obj\n<< ${dictionary} /Filter /FlateDecode /Length ${stream.length} >>\nstream\n`;
    return Buffer.concat([good, Buffer.from(head), stream, Buffer.from('\nendstream\nendobj\n')]);
  };

  test('may have large pictures, which are not unpacked', async () => {
    const { text } = await readDocument(packed('/Subtype /Image', 70 * 1024 * 1024));
    expect(text).toBe(`${first.join(' ')}\n\n${second.join(' ')}`);
  });

  test.each([
    ['without text', Buffer.from(pdfFile([[], []])), 'has no text, only pictures of pages'],
    ['of a header alone', Buffer.from('%PDF-1.7\n'), 'the PDF is damaged or cut off'],
    ['that unpacks to too much', packed('', 70 * 1024 * 1024), 'unpacks to more than 64 MiB without its pictures'],
    ['cut off', good.subarray(0, 500), 'the PDF is damaged or cut off'],
    ['of noise', Buffer.from(`%PDF-1.7\n${'xyz '.repeat(500)}`), 'the PDF is damaged or cut off'],
    [
      'with a password',
      Buffer.from(
        pdfFile([written([first])], {
          trailer: `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${'1f'.repeat(32)}> /U <${'2e'.repeat(32)}> >>`,
        }),
      ),
      'the PDF is encrypted: open it with its password, and save it without one',
    ],
  ])('%s is refused', async (_, bytes, message) => {
    await expect(readDocument(bytes)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(message),
    });
  });
});
