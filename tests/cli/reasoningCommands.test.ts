import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runIn } from './runHere.js';
import { writeSecondReport } from './secondReport.js';
import { cleanUp, emptyFolder, seed } from './whosaid.js';

let cwd: string;

/** In a folder with a graph that holds the seed. */
const whosaid = (...args: readonly string[]) => runIn(args, { cwd });

beforeAll(async () => {
  cwd = emptyFolder();
  expect(await runIn(['import', 'jsonl', seed], { cwd })).toMatchObject({ code: 0, err: '' });
});

afterAll(cleanUp);

describe('commands that are given a name', () => {
  test('say what they took it for beside the answer, and give the answer to it', async () => {
    const cases: readonly (readonly [readonly string[], RegExp, RegExp])[] = [
      [
        ['control', 'syrian', 'side', 'of', 'tanf'],
        /resolved .* to Al-Tanf crossing \(Syrian side\)/,
        /^Who controls Al-Tanf/,
      ],
      [['provenance', 'rebels', 'take', 'tanf'], /resolved .* to “Rebels take/, /\n23 statements, 6 unsourced/],
      [['track-record', 'SOHR'], /resolved .* to Syrian Observatory/, /\n {5}2 {2}claims originated\n/],
      [
        ['what-if', '--distrust', 'sohr'],
        /resolved .* to Syrian Observatory/,
        /\n {2}1 to 2 voices → at most 1 voice: /,
      ],
      [['conflicts', '--entity', 'mosul'], /resolved .* to Mosul/, /^No sources disagree about this/],
    ];
    for (const [args, taken, shown] of cases) {
      const { code, out, err } = await whosaid(...args);
      expect([args, code]).toEqual([args, 0]);
      expect(err).toMatch(taken);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
      expect(out).toMatch(shown);
    }
  });

  test('end with 3 when nothing or more than one thing answers to it', async () => {
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [['control', 'xyzzy'], /^whosaid: no place found for xyzzy/],
      [['track-record', 'activists'], /more than one source matches activists: use an id: activists \(1\) src_/],
      [['what-if', '--distrust', 'xyzzy'], /no source found for xyzzy/],
      [['provenance', 'xyzzy'], /no document found for xyzzy/],
      [['conflicts', '--entity', 'xyzzy'], /no entity found for xyzzy/],
      [['provenance', 'doc_00000000000000000000000000000000'], /doc_0{32}/],
    ];
    for (const [args, sentence] of cases) {
      const { code, out, err } = await whosaid(...args);
      expect([args, code, out]).toEqual([args, 3, '']);
      expect(err).toMatch(sentence);
    }
  });

  test('end with 2 when they are used wrongly', async () => {
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [['what-if'], /^whosaid: what-if needs a --distrust <NAME\|ID> or a --retract <ID>\n$/],
      [['what-if', '--retract', 'sohr'], /"sohr" is not an id/],
      [['conflicts', '--kind', 'quarrel'], /must be one of denial, control, figures, role, timing/],
      [['conflicts', 'att_00000000000000000000000000000000'], /is neither a claim nor an event/],
      [['control', 'mosul', '--from', '2016-13'], /2016-13/],
      [['control', 'clm_00000000000000000000000000000000'], /is the id of a claim; expected an entity/],
      [['replay', 'nowhere.receipt'], /^whosaid: cannot read nowhere\.receipt: name a file/],
    ];
    for (const [args, sentence] of cases) {
      const { code, out, err } = await whosaid(...args);
      expect([args, code, out]).toEqual([args, 2, '']);
      expect(err).toMatch(sentence);
    }
  });
});

describe('answers for machines', () => {
  test('are JSON, whole', async () => {
    const control = JSON.parse((await whosaid('control', 'mosul', '--json')).out).control;
    expect(control.tracks[0].stretches[0]).toMatchObject({ basis: 'STATED', span: { edtf: '2016-03-05' } });
    const conflicts = JSON.parse((await whosaid('conflicts', '--json')).out).conflicts;
    expect(conflicts).toMatchObject({ nodes: [], pageInfo: { hasNextPage: false } });
    const { trackRecord } = JSON.parse((await whosaid('track-record', 'mcgurk', '--json')).out);
    expect(trackRecord.originated.count).toBe(trackRecord.originated.claims.length);
    const { whatIf } = JSON.parse((await whosaid('what-if', '--distrust', 'lcc', '--json')).out);
    expect(whatIf).toMatchObject({ complete: true, of: 3 });
    const { whoReported } = JSON.parse((await whosaid('who-reported', 'rebels', 'seized', 'tanf', '--json')).out);
    expect(whoReported.corroboration).toMatchObject({ atLeast: 1, atMost: 2 });
    expect(whoReported).not.toHaveProperty('receipt');
  });
});

describe('the control of a place', () => {
  test('that nobody speaks of ends with 3', async () => {
    const { code, out, err } = await whosaid('control', 'jordan');
    expect([code, out]).toEqual([3, '']);
    expect(err).toMatch(/no source says who controls Jordan in this view/);
    const json = await whosaid('control', 'jordan', '--json');
    expect(json.code).toBe(3);
    expect(JSON.parse(json.out).control).toMatchObject({ tracks: [], parts: [], denials: [] });
  });

  test('of which only the parts are spoken of names these', async () => {
    const { code, out } = await whosaid('control', 'tanf');
    expect(code).toBe(0);
    expect(out).toMatch(/^Who controls Al-Tanf crossing\n\nNo source says who controls all of it\.\n/);
    for (const side of ['Iraqi', 'Syrian']) expect(out).toContain(`Of a part: Al-Tanf crossing (${side} side)`);
    expect(out).not.toContain('do not disagree');
  });

  test('depends on the view', async () => {
    expect((await whosaid('control', 'mosul', '--published-by', '2016-02')).code).toBe(3);
    const { trackRecord } = JSON.parse((await whosaid('track-record', 'sohr', '--json')).out);
    const { out } = await whosaid('control', 'syrian side of tanf', '--exclude', trackRecord.source.id);
    expect(out).not.toContain('Syrian Observatory');
    expect(out).toContain('activists (1)');
  });
});

describe('a receipt', () => {
  test('is written whole into a file beside the answer, and replayed to the same', async () => {
    const asked = await whosaid('who-reported', 'seized', 'tanf', '--receipt', 'seizure.receipt');
    expect(asked.code).toBe(0);
    expect(asked.out).toMatch(/^Interpreted as\n.*\n\n2 happenings; /);
    expect(asked.err).toBe(
      'whosaid: wrote the receipt of this answer to seizure.receipt; check it later with whosaid replay seizure.receipt\n',
    );
    expect(readFileSync(join(cwd, 'seizure.receipt'), 'utf8')).toMatch(/^[\w-]+\n$/);
    expect(readdirSync(cwd).filter((name) => name.includes('unfinished'))).toEqual([]);
    const again = await whosaid('replay', 'seizure.receipt');
    expect(again).toMatchObject({ code: 0, err: '' });
    expect(again.out).toMatch(/^Same answer\n/);
  });

  test('is printed instead of the answer with -, and read from standard input with -', async () => {
    const { out, err } = await whosaid('who-reported', 'seized', 'tanf', '--receipt', '-');
    expect(err).toBe('');
    expect(out).toMatch(/^[\w-]+\n$/);
    const again = await runIn(['replay', '-', '--json'], { cwd, input: `  ${out}\n` });
    expect(again).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(again.out).replay).toMatchObject({ same: true, unchanged: true, seq: 1, changes: [] });
  });

  test('that cannot be written leaves no file', async () => {
    const { code, err } = await whosaid('who-reported', 'seized', '--receipt', join('nowhere', 'r'));
    expect(code).toBe(2);
    expect(err).toMatch(/^whosaid: cannot write .*: its folder does not exist; choose another file\n$/);
    expect(existsSync(join(cwd, 'nowhere'))).toBe(false);
  });

  test('that is none, was altered, or is of another graph is refused', async () => {
    writeFileSync(join(cwd, 'none.receipt'), 'no receipt');
    expect(await whosaid('replay', 'none.receipt')).toMatchObject({ code: 2, out: '' });
    const { out } = await whosaid('who-reported', 'seized', '--receipt', '-');
    const other = emptyFolder();
    await runIn(['import', 'jsonl', writeSecondReport(), seed], { cwd: other });
    const refused = await runIn(['replay', '-'], { cwd: other, input: out });
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toMatch(/the receipt belongs to another graph/);
  });

  test('whose answer has changed since ends with 6, and says by which entry of the journal', async () => {
    const folder = emptyFolder();
    await runIn(['import', 'jsonl', seed], { cwd: folder });
    await runIn(['who-reported', 'rebels', 'seized', 'tanf', '--receipt', 'r'], { cwd: folder });
    await runIn(['import', 'jsonl', writeSecondReport()], { cwd: folder });
    const { code, out, err } = await runIn(['replay', 'r'], { cwd: folder });
    expect([code, err]).toEqual([6, '']);
    expect(out).toMatch(
      /^Different answer\n.*\n.*journal entry 1\.\n\nRanges then and now \(1\)\n.* → .*\n(?:.*\n)?\nNew \(3\)\n.*The Weekly.*\n.*\n.*since journal entry 2, import/,
    );
    const disagreeing = await runIn(['conflicts', '--kind', 'denial', '--kind', 'CONTROL', '--first', '3'], {
      cwd: folder,
    });
    expect(disagreeing.out).toMatch(/^Conflicts \(the first 3 of 4\)\n├─ denial, certain/);
    expect(disagreeing.out).toMatch(/There may be more: raise --first \(up to 200\)\.\n$/);
  });
});

test('replay --help says what its exit code means', async () => {
  expect((await whosaid('replay', '--help')).out).toMatch(/^ {2}6 {4}success, but the answer has changed$/m);
});
