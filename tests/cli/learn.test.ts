import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runIn } from './runHere.js';

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'whosaid-learn-'));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const places = 'Kesh Orl Tarn Besk Vell Marn Lorn Abo Sul Dorn Pell Ruv'.split(' ');
const bodies = ['militia', 'council', 'army', 'ministry'];

/** A text that attributes in a way that no rule knows. */
const textOf = (place: string, body: string) =>
  `The market in ${place} opened late. Word from the ${body} is that rebels left ${place} on Sunday.\n\nWord from the mayor is that schools in ${place} will close.\n\nWord from the hospital is that two people died in ${place}. Rain fell all day.`;

/** The texts of some places as somebody proposed and decided them who knows. */
function reviewed(some: readonly string[], undecided: readonly string[] = []): string {
  const lines: object[] = [{ whosaid: { version: 2, namespace: 'learning' } }];
  lines.push({ entity: { key: 'daily', kind: 'ORGANISATION', name: 'The Daily', sourceKind: 'OUTLET' } });
  for (const [index, place] of some.entries()) {
    const text = textOf(place, bodies[index % bodies.length] ?? '');
    lines.push({ document: { key: `d ${place}`, title: `In ${place}`, publisher: 'daily', text } });
    for (const match of text.matchAll(/(Word from) (the \w+) is that ([^.]+)/g)) {
      const [, cue = '', source = '', content = ''] = match;
      const spanAt = (start: number, exact: string) => ({ start, end: start + exact.length, exact });
      const key = `${place} ${match.index}`;
      const span = spanAt(match.index + `${cue} ${source} is that `.length, content);
      lines.push({
        source: { key: `s ${key}`, name: source.slice(4), document: `d ${place}`, mention: `${source} ${key}` },
      });
      lines.push({ claim: { key: `c ${key}`, predicate: 'said', text: content, participants: [], occurrence: key } });
      const places = {
        span,
        cue,
        cueSpan: spanAt(match.index, cue),
        sourceSpan: spanAt(match.index + cue.length + 1, source),
      };
      const of = { document: `d ${place}`, source: `s ${key}`, claim: `c ${key}` };
      lines.push({
        attribution: { key: `a ${key}`, ...of, mode: 'INDIRECT', ...places, extractor: 'other@1', review: 'PROPOSED' },
      });
      if (!undecided.includes(place))
        lines.push({ review: { attributions: [`a ${key}`], state: 'ACCEPTED', by: 'reviewer' } });
    }
  }
  const file = join(cwd, 'reviewed.jsonl');
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return file;
}

describe('whosaid learn', () => {
  test('says what to do if there is no graph, or too little to learn from', async () => {
    const without = await runIn(['learn', '--data', 'none'], { cwd });
    expect([without.code, without.out]).toEqual([5, '']);
    expect(without.err).toContain('there is no graph in');
    expect(
      (await runIn(['import', 'jsonl', reviewed(places.slice(0, 3), ['Orl']), '--data', 'few'], { cwd })).code,
    ).toBe(0);
    const few = await runIn(['learn', '--data', 'few'], { cwd });
    expect([few.code, few.out]).toEqual([3, '']);
    expect(few.err).toBe(
      'whosaid: there is too little to learn from: 2 reviewed texts with 6 accepted attributions; at least 10 with 30 are needed. ' +
        '1 text has proposals that nobody has decided. Read more texts with whosaid read, and decide all their proposals with whosaid review\n',
    );
    expect(existsSync(join(cwd, 'few', 'learned.json'))).toBe(false);
  });

  test('learns, says how well, and the next text is read with what was learnt, until the file is deleted', async () => {
    expect((await runIn(['import', 'jsonl', reviewed(places, ['Ruv']), '--data', 'g'], { cwd })).code).toBe(0);
    const { code, out, err } = await runIn(['learn', '--data', 'g'], { cwd });
    // Where it takes long, it says how far it has come.
    expect([code, err.replaceAll(/^learn: \d+ of \d+ steps, \d+\/s\n/gm, '')]).toEqual([0, '']);
    expect(out).toContain('Learnt from 33 attributions of 11 reviewed texts.');
    expect(out).toContain('Not used, because not all proposals are decided: 1 text.');
    expect(out).toMatch(/words of what is said +rules +0\.000 +0\.000 +0\.000/);
    expect(out).toMatch(/both +[01]\.\d{3} +[01]\.\d{3} +(?:0\.[89]\d\d|1\.000)/);
    expect(out).toContain('proposes where the rules find nothing');
    expect(out).toContain(`Kept in ${join(cwd, 'g', 'learned.json')}`);
    expect(statSync(join(cwd, 'g', 'learned.json')).mode & 0o077).toBe(0);
    const again = JSON.parse((await runIn(['learn', '--data', 'g', '--json'], { cwd })).out);
    expect(again).toMatchObject({ texts: 11, said: 33, heldOut: 11, beatsRules: true, undecided: 1, more: false });
    expect(again.tagger).toBeUndefined();
    writeFileSync(join(cwd, 'new.txt'), textOf('Fenn', 'union'));
    const read = () => runIn(['read', 'new.txt', '--dry-run', '--json', '--data', 'g'], { cwd });
    const { propose } = JSON.parse((await read()).out);
    const learnt = 'union said: withdrew: the actor rebels, the place Fenn.';
    expect(propose.readings).toContain(learnt);
    writeFileSync(join(cwd, 'g', 'learned.json'), 'x'.repeat(100));
    expect(JSON.parse((await read()).out).propose.leftOut).toEqual([
      `learned: ${join(cwd, 'g', 'learned.json')} cannot be used (it is no JSON): run whosaid learn again, or delete it`,
    ]);
    rmSync(join(cwd, 'g', 'learned.json'));
    const after = JSON.parse((await read()).out).propose;
    expect(after.leftOut).toEqual([]);
    expect(after.readings).not.toContain(learnt);
    // The rules alone take it for the publisher's own words.
    expect(after.readings).toContain(
      'The publisher, in its own voice, said: withdrew: the actor rebels, the place Fenn.',
    );
  });
});
