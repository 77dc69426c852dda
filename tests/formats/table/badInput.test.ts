import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { temporaryFile } from '../temporaryFile.js';
import { itemsOf, logMap, saidInFile } from './reading.js';
import { archiveOf, sheetRow, workbookParts } from './workbook.js';

const heading = 'No,Who,Said,When';
const row = '1,Watch,The ford is open,2031-03-05';
const good = `${heading}\n${row}\n`;
const told = ['Watch: The ford is open (2031-03-05)'];

describe('a CSV', () => {
  const utf16 = (text: string, isBig: boolean) => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    return isBig ? bytes.swap16() : bytes;
  };
  const accented = `${heading}\n1,Wächter,„Æther“ fiel,2031-03-05\n`;
  test.each([
    ['commas', good, told],
    ['semicolons', good.replaceAll(',', ';'), told],
    ['tabs', good.replaceAll(',', '\t'), told],
    ['bars', good.replaceAll(',', '|'), told],
    ['a line that states the separator', `\ufeffsep=;\r\n${good.replaceAll(',', ';')}`, told],
    ['CRLF and a byte order mark', `\ufeff${good.replaceAll('\n', '\r\n')}`, told],
    ['no line end', good.trimEnd(), told],
    ['empty rows', `\n${heading}\n,,,\n\n${row}\n;;;\n`.replace(';;;\n', ''), told],
    [
      'quotes around separators and line breaks',
      `${heading}\n1,"Watch, the",'"The\nford ""is"" open",2031-03-05\n`.replace("'", ''),
      ['Watch, the: The ford "is" open (2031-03-05)'],
    ],
    ['UTF-16, little-endian', utf16(accented, false), ['Wächter: „Æther“ fiel (2031-03-05)']],
    ['UTF-16, big-endian', utf16(accented, true), ['Wächter: „Æther“ fiel (2031-03-05)']],
  ])('with %s is read', async (_, content, expected) => {
    expect(await saidInFile(temporaryFile(content))).toEqual(expected);
  });

  test.each([
    ['nothing in it', '', 'the file is empty'],
    ['lines that end as on old computers', good.replaceAll('\n', '\r'), 'end with a carriage return alone'],
    ['blank lines alone', '\n\n', 'the table is empty'],
    ['another encoding', Buffer.from(accented, 'latin1'), 'line 2 is not UTF-8: save the file as UTF-8'],
    ['UTF-16 without a mark', Buffer.from(good, 'utf16le'), 'not a table'],
    [
      'half a character of UTF-16',
      Buffer.concat([utf16(good, false), Buffer.from([0x41])]),
      'begins as UTF-16 and is not',
    ],
    ['a heading twice', 'No,Who,Who,Said,When\n1,a,b,c,\n', 'duplicate columns "Who"'],
    ['a quote that is not closed', `${heading}\n1,"Watch,x,\n`, 'never closed'],
    ['a last row that is cut off', `${heading}\n1,Watch,The`, 'cut off'],
    [
      'a column that the map misspells',
      good.replace('Said', 'Siad'),
      'columns.said: the table has no column "Said"; did you mean "Siad"?',
    ],
    [
      'a title above the headings',
      `My log,,,\n,,,\n${good}`,
      'its columns are "My log"; if the headings stand further down, remove the lines above them',
    ],
  ])('with %s is refused as a whole', async (_, content, message) => {
    await expect(saidInFile(temporaryFile(content))).rejects.toMatchObject({
      code: 'BROKEN_INPUT',
      message: expect.stringContaining(message),
    });
  });

  test.each([
    ['1,,The ford is open,', 'column "Who" (who): is empty, and so are through and publisher: write who said it'],
    ['1,Watch,,', 'column "Said" (said): is empty: write what was said'],
    [',Watch,It fell,', 'column "No" (key): is empty: each row needs a key of its own'],
    [
      '1,Watch,It fell,2031-02-30',
      'column "When" (happened): "2031-02-30" is not a date: write it as in 2016-03-05, 5 March 2016 or 2016-03',
    ],
    [
      '1,Watch,It fell,03/04/2031',
      'column "When" (happened): "03/04/2031" may be 2031-04-03 or 2031-03-04: write "dates": "DMY" in the map if the day comes first, or "dates": "MDY"',
    ],
    ['1,Watch,It fell,#N/A', 'column "When" (happened): the cell has the error #N/A: correct or empty it'],
    ['1,Watch,It fell,,,more', 'the row has 6 cells and the table 4 columns: check its quotes and separators'],
  ])('rejects the row %s alone, with the column', async (bad, reason) => {
    expect(await saidInFile(temporaryFile(`${heading}\n2,Guard,It rose,\n${bad}\n`))).toEqual([
      'Guard: It rose',
      reason,
    ]);
  });

  test.each([
    ['at least 12', { low: 12 }],
    ['12+', { low: 12 }],
    ['≥ 4', { low: 4 }],
    ['more than 10', { low: 11 }],
    ['up to 5', { high: 5 }],
    ['fewer than 5', { high: 4 }],
    ['12 or more', { low: 12 }],
    ['about 20', { best: 20, vague: true }],
    ['~12', { best: 12, vague: true }],
    ['12 (est.)', { best: 12, vague: true }],
    ['between 3 and 5', { low: 3, high: 5 }],
    ['3 or 4', { low: 3, high: 4 }],
    ['32-31', { low: 32, high: 31 }],
    ['4,5', { best: 4.5 }],
    ['1.234,5', { best: 1234.5 }],
    ['1,234.5', { best: 1234.5 }],
    ['1,234,567', { best: 1_234_567 }],
    ['1.234.567', { best: 1_234_567 }],
    ['n/a', undefined],
    ['-', undefined],
    ['unknown', undefined],
  ])('reads the figure %s', async (figure, expected) => {
    const map = { ...logMap, columns: { ...logMap.columns, figure: 'N', unit: { constant: 'tonnes' } } };
    const [item] = await itemsOf(temporaryFile(`${heading},N\n1,Watch,It fell,,"${figure}"\n`), map);
    expect(item?.problem).toBeUndefined();
    const quantities = item?.records.flatMap(({ type, body }) => (type === 'claim' ? [body.quantity] : []));
    expect(quantities).toEqual([expected && { ...expected, unit: 'tonnes' }]);
  });

  test.each(['12,345', '1.234', 'dozens', 'none', '12 people'])('rejects the figure %s', async (figure) => {
    const map = { ...logMap, columns: { ...logMap.columns, figure: 'N', unit: { constant: 'tonnes' } } };
    const [problem] = await saidInFile(temporaryFile(`${heading},N\n1,Watch,It fell,,"${figure}"\n`), map);
    expect(problem).toMatch(/^column "N" \(figure\): /);
  });

  test.each([
    ['early May 2016', '[2016-05-01..2016-05-10]'],
    ['mid-February 2016', '[2016-02-11..2016-02-20]'],
    ['late February 2016', '[2016-02-21..2016-02-29]'],
    ['circa 2016', '2016~'],
    ['about 6 May 2016', '2016-05-06~'],
    ['May 2016?', '2016-05?'],
    ['20160506', '2016-05-06'],
    ['5.2016', '2016-05'],
  ])('reads the date %s', async (date, edtf) => {
    expect(await saidInFile(temporaryFile(`${heading}\n1,Watch,It fell,${date}\n`))).toEqual([
      `Watch: It fell (${edtf})`,
    ]);
  });

  test.each(['unknown', 'n/a', 'not known', '-', '?'])('takes the date %s for none', async (date) => {
    expect(await saidInFile(temporaryFile(`${heading}\n1,Watch,It fell,${date}\n`))).toEqual(['Watch: It fell']);
  });

  test.each(['42435', '42435.75', '201603'])('rejects the number %s as a date', async (date) => {
    expect((await saidInFile(temporaryFile(`${heading}\n1,Watch,It fell,${date}\n`)))[0]).toContain('is a number');
  });

  test('takes degrees with a decimal comma, and no unknown place', async () => {
    const map = {
      ...logMap,
      columns: { ...logMap.columns, place: 'Place', areas: ['Area'], latitude: 'Lat', longitude: 'Lon' },
    };
    const file = `${heading},Place,Area,Lat,Lon\n1,Watch,It fell,,Ford,unknown,33.51,38.6\n2,Watch,It rose,,Unknown,n/a,,\n`;
    const items = await itemsOf(temporaryFile(file.replaceAll(',', ';').replaceAll('.', ',')), map);
    const places = items.map(({ records }) =>
      records.flatMap(({ type, body }) => (type === 'entity' && body.kind === 'PLACE' ? [body] : [])),
    );
    expect(places).toMatchObject([[{ name: 'Ford', latitude: 33.51, longitude: 38.6 }], []]);
    expect(places[0]?.[0]?.adminAreas ?? []).toEqual([]);
  });

  test.each([
    ['about', { about: 'Of' }],
    ['roles.VICTIM', { roles: { VICTIM: 'Of' } }],
  ])('rejects a row with too long a name of %s, with the column', async (field, columns) => {
    const long = 'x'.repeat(501);
    const map = { ...logMap, columns: { ...logMap.columns, ...columns } };
    expect(await saidInFile(temporaryFile(`${heading},Of\n1,Watch,It fell,,${long}\n`), map)).toEqual([
      `column "Of" (${field}): "${long.slice(0, 40)}"… must not be longer than 500 characters`,
    ]);
  });

  test('rejects rows that differ under one key, and takes equal ones once', async () => {
    const rows = ['1,Watch,It fell,', '1,Wire,It fell,', '2,Guard,It rose,', '2,Guard,It rose,'];
    const said = await saidInFile(temporaryFile([heading, ...rows, ''].join('\n')));
    const differ = (more: string) =>
      `key: "1" stands in lines 2 and 3, which differ${more}: give each row a key of its own`;
    expect(said).toEqual([
      differ(''),
      differ(' ("Who" is "Watch" in line 2 and "Wire" here)'),
      'Guard: It rose',
      'undefined: undefined',
    ]);
  });
});

describe('a file that is no table', () => {
  test.each([
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'not a table'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'not a table'],
    [
      'a workbook with a password',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      'a workbook with a password, or an old .xls',
    ],
    ['another archive', Buffer.from(zipSync({ 'mimetype.xml': strToU8('x') })), 'not an .xlsx'],
    [
      'a workbook that is cut off',
      readFileSync('tests/fixtures/tables/log-1900.xlsx').subarray(0, 2_000),
      'damaged or cut off',
    ],
  ])('%s is refused with what to do', async (_, content, message) => {
    await expect(saidInFile(temporaryFile(content))).rejects.toMatchObject({
      code: 'BROKEN_INPUT',
      message: expect.stringContaining(message),
    });
  });
});

describe('a workbook', () => {
  const rows = [
    sheetRow(1, ['No', 'Who', 'Said', 'When']),
    sheetRow(2, ['1', 'Watch', 'The ford is open', '2031-03-05']),
  ];

  test('of plain texts is read', async () => {
    expect(await saidInFile(archiveOf(workbookParts(rows.join(''))))).toEqual(told);
  });

  test('that unpacks to more than the limit is refused before it is unpacked', async () => {
    const parts = { ...workbookParts(rows.join('')), 'xl/sharedStrings.xml': new Uint8Array(80 * 1024 * 1024) };
    await expect(saidInFile(archiveOf(parts))).rejects.toThrow('unpacks to more than 64 MiB: save the sheet as CSV');
  });

  test('that unpacks to more than it declares is refused', async () => {
    const path = archiveOf({
      ...workbookParts(rows.join('')),
      'xl/sharedStrings.xml': new Uint8Array(20 * 1024 * 1024),
    });
    const bytes = readFileSync(path);
    // The size of the last part in the directory at the end of the archive.
    const at = bytes.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    expect(bytes.readUInt32LE(at + 24)).toBe(20 * 1024 * 1024);
    bytes.writeUInt32LE(10, at + 24);
    const read = await saidInFile(temporaryFile(bytes)).catch((error: Error) => error.message);
    // Nothing beyond the declared size is unpacked: the part, which no cell needs, is cut.
    expect([told, expect.stringContaining('damaged')]).toContainEqual(read);
  });

  test('with one cell far away is refused, for all the empty ones between', async () => {
    const far = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>';
    await expect(saidInFile(archiveOf(workbookParts(rows.join('') + far)))).rejects.toThrow(
      'row 1048576 and column 16384',
    );
  });

  test('of cells that never end is read in time', async () => {
    const endless = '<c r="A1" '.repeat(5_000) + '<c><v>'.repeat(5_000);
    await expect(saidInFile(archiveOf(workbookParts(endless)))).rejects.toMatchObject({ code: 'BROKEN_INPUT' });
  });

  test.each(['1900', '1904'])(
    'of the date system of %s keeps days, texts and stored values, and fills merged cells',
    async (system) => {
      const path = `tests/fixtures/tables/log-${system}.xlsx`;
      expect(await saidInFile(path)).toEqual([
        'Watch: The ford is open (2031-03-05)',
        'Watch: The mill fell (2031-03-06)',
        'Wire: The bridge fell (2031-03-07)',
        'column "When" (happened): the formula has no stored value: open the file in a spreadsheet program and save it',
        'column "When" (happened): the cell has the error #REF!: correct or empty it',
      ]);
    },
  );

  test('has sheets, by name or number', async () => {
    const path = 'tests/fixtures/tables/log-1900.xlsx';
    const map = { namespace: 'log', columns: { who: 'Who', said: 'Said' } };
    expect(await saidInFile(path, { ...map, sheet: 'A & B' })).toEqual(['Guard: It rained']);
    expect(await saidInFile(path, { ...map, sheet: 2 })).toEqual(['Guard: It rained']);
    await expect(saidInFile(path, { ...map, sheet: 'Lgo' })).rejects.toThrow('no sheet Lgo: its sheets are Log, A & B');
    await expect(saidInFile(path, { ...map, sheet: 3 })).rejects.toThrow('no sheet 3: its sheets are Log, A & B');
  });

  test('is read from its first sheet that is not hidden', async () => {
    const parts = workbookParts([rows[0], rows[1]].join(''));
    const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    const hidden = {
      ...parts,
      'xl/workbook.xml': strToU8(
        text('xl/workbook.xml').replace(
          '<sheets>',
          '<sheets><sheet name="Lists" sheetId="2" state="hidden" r:id="r2"/>',
        ),
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        text('xl/_rels/workbook.xml.rels').replace(
          '</Relationships>',
          `${/<Relationship [^>]*>/.exec(text('xl/_rels/workbook.xml.rels'))?.[0].replace('"r1"', '"r2"').replace('sheet1', 'sheet2')}</Relationships>`,
        ),
      ),
      'xl/worksheets/sheet2.xml': strToU8(text('xl/worksheets/sheet1.xml').replace('Watch', 'Hidden')),
    };
    expect(await saidInFile(archiveOf(hidden))).toEqual(['Watch: The ford is open (2031-03-05)']);
    expect(await saidInFile(archiveOf(hidden), { ...logMap, sheet: 'Lists' })).toEqual([
      'Hidden: The ford is open (2031-03-05)',
    ]);
  });

  test('tells the row of the sheet in which something is wrong', async () => {
    const items = await itemsOf('tests/fixtures/tables/log-1900.xlsx', logMap);
    expect(items.map(({ line, problem }) => (problem === undefined ? 0 : line))).toEqual([0, 0, 0, 6, 7]);
  });
});
