import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { runIn } from './runHere.js';
import { cleanUp, emptyFolder } from './whosaid.js';

afterAll(cleanUp);

const log = 'Who,Via,What was said,Date\nWatch,Daily,The ford is open,25/03/2031\nGuard,,The ford is shut,26/03/2031\n';

function folderWith(content: string): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'log.csv'), content);
  return folder;
}

describe('whosaid import table', () => {
  test('without a map shows a guess, imports nothing and says what to do', async () => {
    const cwd = folderWith(log);
    const { code, out, err } = await runIn(['import', 'table', 'log.csv'], { cwd });
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({
      namespace: 'log',
      dates: 'DMY',
      columns: { who: 'Who', through: 'Via', said: 'What was said', happened: 'Date' },
    });
    expect(err).toContain('line 2: Watch, through Daily, said: “The ford is open”\n      When: 2031-03-25.\n');
    expect(err).toContain('nothing was imported');
    expect(err).toContain('run whosaid import table log.csv --map map.json');
    expect(existsSync(join(cwd, '.whosaid'))).toBe(false);
  });

  test('imports with the map that a dry run printed', async () => {
    const cwd = folderWith(log);
    const dry = await runIn(['import', 'table', 'log.csv', '--dry-run'], { cwd });
    expect(dry.code).toBe(0);
    writeFileSync(join(cwd, 'map.json'), dry.out);
    const { code, out } = await runIn(['import', 'table', 'log.csv', '--map', 'map.json'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('log.csv: 2 items');
    expect(out).toContain('rows have no key');
    const { out: reported } = await runIn(['who-reported', 'ford is open'], { cwd });
    expect(reported).toContain('Watch: counted; a named source that speaks for itself');
    expect(reported).toContain('relayed by Daily');
  });

  test('rejects bad rows alone, into a file', async () => {
    const cwd = folderWith(`${log}Post,,It fell,31/02/2031\n`);
    const map = { namespace: 'log', dates: 'DMY', columns: { who: 'Who', said: 'What was said', happened: 'Date' } };
    writeFileSync(join(cwd, 'map.json'), JSON.stringify(map));
    const dry = await runIn(['import', 'table', 'log.csv', '--map', 'map.json', '--dry-run'], { cwd });
    expect(dry.code).toBe(4);
    expect(dry.out).toContain(
      'line 4: would be rejected: column "Date" (happened): "31/02/2031" is not a date in the order DMY',
    );
    const { code } = await runIn(['import', 'table', 'log.csv', '--map', 'map.json'], { cwd });
    expect(code).toBe(4);
    expect(JSON.parse(readFileSync(join(cwd, 'log.csv.rejects.jsonl'), 'utf8'))).toMatchObject({
      line: 4,
      raw: 'Post,,It fell,31/02/2031',
    });
  });

  test('shows in a dry run what is wrong in any row, and which rows have one key', async () => {
    const many = Array.from({ length: 12 }, (_, index) => `${index},Watch,Thing ${index},2031-03-05\n`).join('');
    const rows = `No,Who,What was said,Date\n${many}3,Watch,Another thing,\n5,Watch,Thing 5,2031-03-05\n20,Watch,,\n`;
    const cwd = folderWith(rows);
    const map = { namespace: 'log', columns: { key: 'No', who: 'Who', said: 'What was said', happened: 'Date' } };
    writeFileSync(join(cwd, 'map.json'), JSON.stringify(map));
    const { code, out } = await runIn(['import', 'table', 'log.csv', '--map', 'map.json', '--dry-run'], { cwd });
    expect(code).toBe(4);
    expect(out).toContain('the first 10 rows of 15 as they would be understood');
    expect(out).toContain('1 of the other rows would be rejected:\n  line 16: column "What was said" (said): is empty');
    expect(out).toContain('"3" stands in lines 5 and 14: they differ, and would all be rejected');
    expect(out).toContain('"5" stands in lines 7 and 15: they are the same, and count once');
  });

  test.each(['csv', 'CSV', 'xlsx', 'excel', 'acled'])(
    'says that %s is a table, and how it is imported',
    async (format) => {
      const { code, err } = await runIn(['import', format, 'log.csv'], { cwd: folderWith(log) });
      expect(code).toBe(2);
      expect(err).toContain('whosaid import table log.csv --dry-run > map.json');
      expect(err).toContain('whosaid import table log.csv --map map.json');
    },
  );

  test.each([
    ['ucdp', 'did you mean ucdp-ged?'],
    ['json', 'did you mean jsonl?'],
    ['tables', 'did you mean table?'],
    ['poem', 'use jsonl or table or ucdp-ged'],
  ])('says which format %s is probably meant to be', async (format, hint) => {
    const { code, err } = await runIn(['import', format, 'log.csv'], { cwd: folderWith(log) });
    expect(code).toBe(2);
    expect(err).toContain(hint);
  });

  test('sends a file of the UCDP dataset to its own format', async () => {
    const cwd = folderWith('id,year,type_of_violence,side_a,source_original\n');
    expect((await runIn(['import', 'csv', 'log.csv'], { cwd })).err).toContain('run whosaid import ucdp-ged log.csv');
  });

  test('tells all that is wrong with a map', async () => {
    const cwd = folderWith(log);
    writeFileSync(
      join(cwd, 'map.json'),
      '{"namespace":"log","dates":"DYM","columns":{"whom":"Who","said":"What was said"}}',
    );
    const { code, err } = await runIn(['import', 'table', 'log.csv', '--map', 'map.json'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('map.json: map: ');
    expect(err).toContain('dates: "DYM" is not one of DMY, MDY, YMD; did you mean DMY?');
    expect(err).toContain('"whom" is not a field of columns; did you mean who?');
  });

  test('keeps its options to itself', async () => {
    const cwd = folderWith(log);
    const { code, err } = await runIn(['import', 'jsonl', 'log.csv', '--dry-run'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('--dry-run can only be used with the format table');
  });

  test('reads a workbook', async () => {
    const cwd = emptyFolder();
    cpSync('tests/fixtures/tables/log-1900.xlsx', join(cwd, 'log.xlsx'));
    const { code, out } = await runIn(['import', 'table', 'log.xlsx', '--dry-run', '--sheet', 'A & B', '--json'], {
      cwd,
    });
    expect(code).toBe(0);
    expect(JSON.parse(out).dryRuns[0]).toMatchObject({
      isGuessed: true,
      map: { namespace: 'log', sheet: 'A & B', columns: { who: 'Who', said: 'Said' } },
      rows: [{ line: 2, sentences: ['Guard said: “It rained”', expect.any(String)] }],
    });
  });
});
