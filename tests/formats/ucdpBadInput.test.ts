import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { BrokenInput } from '../../src/domain/errors.js';
import { ucdpGed } from '../../src/formats/ucdp/ucdpGed.js';
import { temporaryFile } from './temporaryFile.js';
import { bodies, fixture, fixtureRows, itemsOf, oneRow } from './ucdpFixture.js';

async function broken(content: string | Buffer): Promise<string> {
  const error: unknown = await ucdpGed.survey(temporaryFile(content)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(BrokenInput);
  return (error as BrokenInput).message;
}

describe('a broken file is rejected before any record is read', () => {
  test.each(['', '\n \n', '\ufeff'])('when it is empty (%j)', async (content) => {
    expect(await broken(content)).toMatch(/^the file is empty/);
  });

  test('when columns are missing, by name', async () => {
    const renamed = fixture.replace(',source_article,', ',source,').replace(',best,', ',fatalities,');
    expect(await broken(renamed)).toContain('missing source_article, best;');
    expect(await broken('event_id_cnty,event_date\n1,2\n')).toContain('use the CSV of the UCDP');
    expect(await broken(fixture.replaceAll(',', ' '))).toContain('missing id, year');
  });

  test('but one that is separated by semicolons, as spreadsheet programs save it, is read', async () => {
    const rows: readonly (readonly string[])[] = parse(await oneRow('101'), { relax_column_count: true });
    const quoted = rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n');
    const [item, other] = [(await itemsOf(`\ufeff${quoted}\r\n`))[0], (await itemsOf(await oneRow('101')))[0]];
    expect(item?.problem).toBeUndefined();
    expect(item?.records).toEqual(other?.records);
  });

  test('when it is not UTF-8', async () => {
    expect(await broken(Buffer.from(fixture.replace('Nobs', 'Nöbs'), 'latin1'))).toMatch(/^line 9 is not UTF-8/);
  });

  test('when its last row is cut off in any cell but the last', async () => {
    const [header, row = ''] = await fixtureRows();
    for (let length = 1; length < row.length; length += 1) {
      expect(await broken(`${header}\n${row}\n${row.slice(0, length)}`)).toMatch(
        /^the (last row, in line 3, is cut off|record that starts in line 3 has a quote)/,
      );
    }
    expect(await broken(`${header}\n${row}\n101,2031,1\n`)).toContain('it has 3 of 41 cells');
  });

  test('when a quote is never closed, however much text follows', async () => {
    const open = fixture.replace('"""NOBS', '""NOBS');
    expect(await broken(open)).toMatch(/^the record that starts in line 2 /);
    expect(await broken(`${fixture}1,"${`${'x'.repeat(99)}\n`.repeat(18_000)}`)).toMatch(
      /line 19 has a quote that is never closed/,
    );
  });
});

describe('a duplicate column', () => {
  test('makes the file ambiguous, so it is rejected', async () => {
    const [head = '', ...rows] = fixture.trimEnd().split('\n');
    const twice = [`${head},best`, ...rows.map((row) => `${row},9`), ''].join('\n');
    expect(await broken(twice)).toMatch(/^line 1 has duplicate columns best: keep only the correct one/);
    const padded = [`${head}, best `, ...rows.map((row) => `${row},9`), ''].join('\n');
    expect(await broken(padded)).toMatch(/^line 1 has duplicate columns best/);
    const hidden = [`${head},be\u200bst`, ...rows.map((row) => `${row},9`), ''].join('\n');
    expect(await broken(hidden)).toMatch(/^line 1 has duplicate columns best/);
  });

  test('is refused although it is not used, but for columns without a name', async () => {
    const [head = '', ...rows] = fixture.trimEnd().split('\n');
    const more = (names: string) => [`${head}${names}`, ...rows.map((row) => `${row},1,2`), ''].join('\n');
    expect(await broken(more(',note,note'))).toMatch(/^line 1 has duplicate columns note/);
    const [nameless, plain] = [
      await ucdpGed.survey(temporaryFile(more(',,'))),
      await ucdpGed.survey(temporaryFile(fixture)),
    ];
    expect(nameless.total).toBe(plain.total);
  });
});

describe('a bad row is reported and does not stop the import', () => {
  test.each([
    ['an invalid id', '101', '101,', 'x01,', 'id must be a whole number, not "x01"'],
    ['an unknown type of violence', '101', ',2031,1,1,', ',2031,1,4,', 'type_of_violence must be 1, 2 or 3, not "4"'],
    ['a side without a name', '101', ',River Front,1,', ',,1,', 'side_b is empty'],
    ['a place without a name', '101', ',Mill village,', ',,', 'where_coordinates is empty'],
    ['a latitude beyond the pole', '101', ',10.5,', ',95.5,', 'latitude must be a number of degrees from -90 to 90'],
    ['figures in words', '101', ',3,3,4', ',3,three,4', 'best must be a whole number, not "three"'],
    ['a day that does not exist', '101', '2031-02-01,2031-02-01,1', '2031-02-30,2031-02-30,1', 'claim: valid'],
    ['days in the wrong order', '104', '2031-02-20,2031-02-28', '2031-02-28,2031-02-20', 'starts after it ends'],
    [
      'a date in another form',
      '101',
      '2031-02-01,2031-02-01,1',
      '1.2.2031,2031-02-01,1',
      'date_start must be a day such as',
    ],
    ['an unknown event_clarity', '104', ',2,2,2031', ',3,2,2031', 'event_clarity must be 1 or 2'],
    [
      'a report list in another form',
      '101',
      '"""NOBS,2031-02-01,Shelling near the mill"""',
      'NOBS 1/2/2031',
      'source_article must be a list',
    ],
    [
      'a headline too long to be one',
      '101',
      'Shelling near the mill"""',
      `${'x'.repeat(501)}"""`,
      'source_article: "xxx',
    ],
    ['a control character in a name', '101', 'mill,NOBS,', 'mill,NO\u0001BS,', 'source_original: "NO'],
    ['one cell too many', '101', ',Norland,999', ',Nor,land,999', 'the row has 42 cells and the header 41'],
  ])('with %s', async (_what, id, from, to, problem) => {
    const good = (await fixtureRows()).find((row) => row.startsWith('105,'));
    const [bad, next] = await itemsOf(`${await oneRow(id, from, to)}${good}\n`);
    expect(bad).toMatchObject({ line: 2, records: [] });
    expect(bad?.raw).toContain(to);
    expect(bad?.problem).toContain(problem);
    expect(next?.problem).toBeUndefined();
    expect(bodies(next === undefined ? [] : [next], 'entity').length).toBeGreaterThan(4);
  });

  test('when rows with the same id differ: all of them are left out, in any order', async () => {
    const doubled = `${await oneRow('101')}${(await oneRow('101', ',3,3,4', ',3,3,5')).split('\n')[1]}\n`;
    const items = await itemsOf(doubled);
    expect(items.map((item) => item.problem)).toEqual(
      Array(2).fill('the id 101 stands in lines 2 and 3, which differ: keep the right one'),
    );
  });

  test('but a repeated row is read once, with a warning', async () => {
    const [header, row] = await fixtureRows();
    const [first, second] = await itemsOf(`${header}\n${row}\n${row}\n`);
    expect(first?.records.length).toBeGreaterThan(5);
    expect(second).toMatchObject({
      line: 3,
      records: [],
      warnings: ['UCDP 101: the same row stands in the file before'],
    });
  });
});

describe('other versions of the dataset', () => {
  test('midnight after a date is ignored', async () => {
    const items = await itemsOf(
      await oneRow('101', '2031-02-01,2031-02-01,1', '2031-02-01 00:00:00.000,2031-02-01 00:00:00.000,1'),
    );
    expect(bodies(items, 'claim')[0]?.valid).toBe('2031-02-01');
  });

  test('a place with different coordinates in several rows gets the same ones in any order of the rows', async () => {
    const [header = '', ...rows] = await fixtureRows();
    const two = [rows[0] ?? '', (rows[0] ?? '').replace('101,', '201,').replace(',10.5,', ',10.25,')];
    const latitudes = await Promise.all(
      [two, [...two].reverse()].map(async (order) => {
        const items = await itemsOf(`${[header, ...order].join('\n')}\n`);
        return bodies(items, 'entity').flatMap(({ latitude }) => latitude ?? []);
      }),
    );
    expect(latitudes).toEqual([[10.25], [10.25]]);
  });
});
