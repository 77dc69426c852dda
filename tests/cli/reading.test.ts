import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parseDecision } from '../../src/cli/commands/review/decision.js';
import { runIn } from './runHere.js';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'whosaid-reading-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const text = 'Guards took the ford, Border Watch said. Guards captured the ford, officials said.';

/** A file with proposals, as a program of somebody else makes them. */
function proposals(): string {
  const said = (key: string, source: string, claim: string, start: number, end: number) => ({
    attribution: {
      key,
      document: 'd',
      source,
      claim,
      mode: 'INDIRECT',
      span: { start, end, exact: text.slice(start, end) },
      extractor: 'other@1',
      review: 'PROPOSED',
    },
  });
  const claim = (key: string, predicate: string) => ({
    claim: {
      key,
      predicate,
      text: `Guards ${predicate} the ford.`,
      participants: [
        { role: 'ACTOR', entity: 'guards' },
        { role: 'PLACE', entity: 'ford' },
      ],
    },
  });
  const lines = [
    { whosaid: { version: 2, namespace: 'reading' } },
    { entity: { key: 'watch', kind: 'ORGANISATION', name: 'Border Watch' } },
    { entity: { key: 'guards', kind: 'ACTOR', name: 'Guards' } },
    { entity: { key: 'ford', kind: 'PLACE', name: 'The ford' } },
    { entity: { key: 'daily', kind: 'ORGANISATION', name: 'The Daily', sourceKind: 'OUTLET' } },
    { document: { key: 'd', title: 'At the ford', publisher: 'daily', text } },
    { source: { key: 'officials', name: 'officials', document: 'd', mention: 'officials' } },
    claim('c1', 'captured'),
    claim('c2', 'seized'),
    said('a1', 'watch', 'c1', 0, 20),
    said('a2', 'officials', 'c2', 41, 65),
  ];
  const file = join(cwd, 'proposals.jsonl');
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return file;
}

describe('whosaid review', () => {
  test('walks through proposals by one decision a line, also back, and accepts what is marked as the same', async () => {
    expect((await runIn(['import', 'jsonl', proposals()], { cwd })).code).toBe(0);
    const { code, out, err } = await runIn(['review'], { cwd, input: 'what\nr misread\nu\na\na\n' });
    expect({ code, err }).toEqual({ code: 0, err: expect.stringMatching(/^whosaid: "what" is no decision: a accept/) });
    expect(out).toMatch(/\[Guards took the ford\]/);
    expect(out.match(/→ .*/g)).toEqual(['→ reject', '→ undone', '→ accept', '→ accept']);
    expect(out).toMatch(/Same as\?\n {2}1\* Guards captured the ford\./);
    const { out: told } = await runIn(['who-reported', 'Guards captured the ford', '--json'], { cwd });
    const { whoReported } = JSON.parse(told);
    expect(whoReported.origins.map((one: { source: { name: string } }) => one.source.name).sort()).toEqual([
      'Border Watch',
      'officials',
    ]);
    expect((await runIn(['review'], { cwd })).code).toBe(3);
  });

  test('corrects fields, says what cannot be corrected, and prints JSON lines', async () => {
    await runIn(['import', 'jsonl', proposals()], { cwd });
    const { out, err } = await runIn(['review', '--json'], {
      cwd,
      input: 'e colour=red\ne stance=DENIES span=0-6\ns\n',
    });
    expect(err).toMatch(/colour cannot be corrected here: the fields are stance, mode/);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => line.decision ?? line.proposal.attribution.quotation.exact)).toEqual([
      'Guards took the ford',
      'edit',
      'Guards captured the ford',
      'skip',
    ]);
    expect(lines.map(({ left }) => left)).toEqual([2, undefined, 1, undefined]);
  });
});

describe('whosaid review of a text in which something was missed', () => {
  const article =
    'Guards left Kesh, Ann Lee said. Word from the council is that Rebels took the ford. The ford is deep. The ford is long.';

  async function readArticle(): Promise<string> {
    writeFileSync(join(cwd, 'article.txt'), article);
    await runIn(['read', 'article.txt', '--publisher', 'The Daily', '--published', '2026-01-02'], { cwd });
    const { out } = await runIn(['review', '--json'], { cwd, input: 'q\n' });
    return JSON.parse(out.split('\n')[0] ?? '').proposal.attribution.document.id;
  }

  test('takes a sentence, the words that are said, and who says them, and asks to decide that next', async () => {
    await readArticle();
    const { out, err } = await runIn(['review'], { cwd, input: 'm\n1\nRebels took the ford\n\na\n' });
    expect(err).toBe('');
    expect(out).toMatch(/ {2}1 Word from the council is that Rebels took the ford\.\n {2}2 The ford is deep\./);
    expect(out).toMatch(/ {2}1 council \(“the council”\)\n(?:.*\n)*Who says it\?/);
    expect(out).toMatch(
      /→ added; decide it now(?:.|\n)*\[Rebels took the ford\](?:.|\n)*council said, through The Daily: (?:.|\n)*→ accept/,
    );
    const told = await runIn(['who-reported', 'Rebels took the ford', '--json'], { cwd });
    expect(JSON.parse(told.out).whoReported.origins).toMatchObject([{ source: { name: 'council' } }]);
  });

  test('takes words of the text and a name, and undoes the addition', async () => {
    const document = await readArticle();
    const input = 'm\nRebels took the ford\nKesh Council\nu\nm\nRebels took the ford\n0\nq\n';
    const { out, err } = await runIn(['review', '--json', '--document', document], { cwd, input });
    expect(err).toBe('');
    const lines = out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
    expect(lines.flatMap(({ choose }) => choose ?? [])).toEqual(['sentence', 'source', 'sentence', 'source']);
    expect(lines.flatMap(({ proposal }) => proposal?.reading ?? [])).toEqual([
      expect.stringMatching(/^Ann Lee said/),
      expect.stringMatching(/^Kesh Council said, through The Daily: /),
      expect.stringMatching(/^Ann Lee said/),
      expect.stringMatching(/^The publisher, in its own voice, said: /),
    ]);
    expect(lines.flatMap(({ decision }) => decision ?? [])).toEqual(['undone']);
  });

  test('says what does not stand there, or several times, and goes on; at the end of a document more can be added', async () => {
    const document = await readArticle();
    const refused = 'm\n99\nm\nRebels flew\nm\nThe ford is\nm\n1\n\n7\n';
    const { err } = await runIn(['review', '--document', document], { cwd, input: refused });
    expect(err.split('\n').filter((line) => line !== '')).toEqual([
      'whosaid: there is no sentence 99 to choose',
      'whosaid: "Rebels flew" does not stand there',
      'whosaid: "The ford is" stands 2 times: give more of the words, or a number',
      'whosaid: there is no source 7 to choose',
    ]);
    await runIn(['review', '--document', document], { cwd, input: 'r\n'.repeat(9) });
    const end = await runIn(['review', '--document', document], {
      cwd,
      input: 'm\n2\nRebels took the ford\n1\na\nq\n',
    });
    expect(end).toMatchObject({ code: 0, err: '' });
    expect(end.out).toMatch(/All of it is decided\. m adds(?:.|\n)*→ added(?:.|\n)*→ accept\nAll of it is decided/);
    expect((await runIn(['review', '--document', document], { cwd, input: 'a\n' })).code).toBe(3);
  });

  test('takes the name of a source in a correction, of this document or of the graph', async () => {
    writeFileSync(join(cwd, 'two.txt'), 'Guards left Kesh, Ann Lee said. Rebels killed Tom Moss, Bob Hart said.');
    await runIn(['read', 'two.txt', '--publisher', 'The Daily', '--published', '2026-01-02'], { cwd });
    const { out, err } = await runIn(['review'], { cwd, input: 'e source=Nobody\ne source="bob  hart"\n' });
    expect(err).toMatch(/no source found for Nobody/);
    expect(out).toMatch(/→ edit/);
    const told = await runIn(['who-reported', 'Guards left Kesh', '--json'], { cwd });
    expect(JSON.parse(told.out).whoReported.origins).toMatchObject([{ source: { name: 'Bob Hart' } }]);
  });
});

describe('a decision', () => {
  test('m adds one that was missed', () => expect(parseDecision('m')).toEqual({ kind: 'missed' }));

  test.each([
    ['a', { kind: 'accept' }],
    ['r not so', { kind: 'reject', reason: 'not so' }],
    ['3', { kind: 'same', number: 3 }],
    [
      'e mode=direct text="Guards left." span=3-9',
      { kind: 'edit', correction: { mode: 'DIRECT', newClaim: { text: 'Guards left.' }, span: { start: 3, end: 9 } } },
    ],
  ])('%s is read', (line, decision) => {
    expect(parseDecision(line)).toEqual(decision);
  });

  test.each(['e', 'e mode=loud', 'e span=9', 'accept it', '7'])('%s is refused with what may be given', (line) => {
    expect(() => parseDecision(line)).toThrow(/e needs FIELD=VALUE|mode is one of|span is START-END|is no decision/);
  });
});

describe('whosaid read and check', () => {
  test('say what was read, once; and end with 1 if a draft has something to be looked at', async () => {
    writeFileSync(join(cwd, 'article.txt'), text);
    const read = (...more: readonly string[]) =>
      runIn(
        [
          'read',
          'article.txt',
          '--publisher',
          'The Daily',
          '--published',
          '2026-01-02',
          '--url',
          'https://daily.example/1',
          ...more,
        ],
        { cwd },
      );
    const dry = await read('--dry-run');
    expect([dry.code, dry.out]).toEqual([0, expect.stringMatching(/Nothing was written\./)]);
    const { code, out } = await read();
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/Recorded \d+ proposals? as change 1\. Decide them: whosaid review --document doc_/),
    ]);
    await runIn(['review'], { cwd, input: 'n\n'.repeat(20) });
    const checked = await runIn(['check', '-'], { cwd, input: 'The Daily seized nothing. Guards took the ford.' });
    expect([checked.code, checked.out]).toEqual([1, expect.stringMatching(/of 2 sentences could be compared/)]);
    const clean = await runIn(['check', '-'], { cwd, input: 'It rained.' });
    expect([clean.code, clean.out]).toEqual([
      0,
      expect.stringMatching(
        /^Not compared: .*\n {2}It rained\.\n\n0 of 1 sentences could be compared; 0 to be looked at/m,
      ),
    ]);
  });

  test('take what a page states of itself, and refuse what is no text', async () => {
    const page =
      '<!doctype html><html lang="en"><head><title>At the ford</title><meta property="og:site_name" content="The Daily"></head><body><article><h1>At the ford</h1><p>Guards took the ford, Border Watch said on Monday in a long statement about it.</p></article></body></html>';
    writeFileSync(join(cwd, 'page.html'), page);
    const { out } = await runIn(['read', 'page.html', '--json'], { cwd });
    expect(JSON.parse(out).propose.document.title).toBe('At the ford');
    writeFileSync(join(cwd, 'binary'), Buffer.from([1, 0, 2]));
    for (const file of ['binary', 'missing']) {
      const { code, err } = await runIn(['read', file], { cwd });
      expect([code, err]).toEqual([2, expect.stringMatching(new RegExp(`^whosaid: .*${file}.*`))]);
    }
    const missing = await runIn(['check', 'missing'], { cwd });
    expect(missing.err).toBe('whosaid: cannot read missing: the file does not exist; check the name\n');
  });
});

test('the text of the demonstration is a file of its own, to be read', () => {
  const seed = new URL('../../seed/', import.meta.url);
  const records = readFileSync(new URL('al-tanf-2016.jsonl', seed), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const { text: kept } = records.find((record) => 'document' in record).document;
  expect(readFileSync(new URL('al-tanf-2016.txt', seed), 'utf8')).toBe(kept);
});
