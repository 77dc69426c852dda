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
