import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { runIn } from './runHere.js';
import { cleanUp, emptyFolder } from './whosaid.js';

afterAll(cleanUp);

const header = '{"whosaid":{"version":2,"namespace":"test"}}';
const place = (key: string, name: string) => JSON.stringify({ entity: { key, kind: 'PLACE', name } });

/** The objects in the lines of a file. */
const linesOf = (path: string) =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

async function importing(lines: readonly string[], ...more: readonly string[]) {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'notes.jsonl'), [header, ...lines, ''].join('\n'));
  const { out } = await runIn(['import', 'jsonl', 'notes.jsonl', ...more], { cwd: folder });
  return { folder, out };
}

describe('the summary of an import', () => {
  test('shows the first ten rejected records with all their faults, and names the file with all of them', async () => {
    const bad = Array.from({ length: 12 }, (_, n) => JSON.stringify({ entity: { key: `k${n}`, kind: 'OUTLET' } }));
    const { folder, out } = await importing(bad);
    const reason =
      'entity: 2 faults: (1) kind: "OUTLET" is not one of PERSON, ORGANISATION, ACTOR, PLACE, OTHER; OUTLET is a value of sourceKind; ' +
      '(2) name: is missing: give text';
    expect(out).toContain('notes.jsonl.rejects.jsonl for line, reason and text; the first 10:\n');
    expect(out).toContain(`  line 2: ${reason}\n`);
    expect(out).toContain(`  line 11: ${reason}\n`);
    expect(out).not.toContain('line 12:');
    expect(linesOf(join(folder, 'notes.jsonl.rejects.jsonl')).map((one) => [one.line, one.reason])).toEqual(
      bad.map((_, n) => [n + 2, reason]),
    );
  });

  test('shows the first warnings, and names the file with all of them', async () => {
    const names = Array.from({ length: 7 }, (_, n) => place(`k${n}`, `Hill ${n}\u200b`));
    const { folder, out } = await importing(names);
    expect(out).toContain('7 warnings: see ');
    expect(out).toContain('notes.jsonl.warnings.jsonl; the first 5:\n  line 2: entity: invisible characters');
    expect(out).not.toContain('line 7:');
    expect(linesOf(join(folder, 'notes.jsonl.warnings.jsonl')).map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8]);
  });

  test('writes the warnings to the file that is named, and to none without any', async () => {
    const { folder, out } = await importing([place('a', 'Hill\u200b')], '--warnings', 'said.jsonl', '--json');
    expect(JSON.parse(out).imports[0]).toMatchObject({ warnings: 1, warningsFile: join(folder, 'said.jsonl') });
    expect(linesOf(join(folder, 'said.jsonl'))).toEqual([
      { line: 2, warning: 'entity: invisible characters were removed from name' },
    ]);
    const none = await importing([place('a', 'Hill')], '--json');
    expect(JSON.parse(none.out).imports[0]).toMatchObject({ warnings: 0, warningsFile: null, firstRejects: [] });
  });
});

const claim = (key: string, text: string, valid = '2031-03') =>
  JSON.stringify({
    claim: { key, predicate: 'fell', text, participants: [{ role: 'PLACE', entity: 'a' }], valid },
  });

describe('two records under one key', () => {
  // In one batch, and in batches of their own.
  test.each(['100', '1'])(
    'that differ are told with both lines, the field and both values (batches of %s)',
    async (batch) => {
      const lines = [
        place('a', 'Ford'),
        place('b', 'Hill'),
        place('a', 'Bridge'),
        claim('c', 'It fell.'),
        claim('c', 'A fall.'),
      ];
      const { folder } = await importing(lines, '--batch', batch);
      expect(linesOf(join(folder, 'notes.jsonl.warnings.jsonl'))).toEqual([
        { line: 4, warning: 'entity "a": name differs from line 2: "Ford" there, "Bridge" here; "Bridge" is kept' },
        {
          line: 6,
          warning: 'claim "c": text differs from line 5: "It fell." there, "A fall." here; "A fall." is kept',
        },
      ]);
    },
  );

  test.each(['100', '1'])('and decisions without one are told alike (batches of %s)', async (batch) => {
    const within = (reason: string) =>
      JSON.stringify({ link: { kind: 'PART_OF', from: 'a', to: 'b', by: 'coder', reason } });
    const lines = [place('a', 'Ford'), place('b', 'Hill'), within('by the map'), within('as told')];
    const { folder } = await importing(lines, '--batch', batch);
    expect(linesOf(join(folder, 'notes.jsonl.warnings.jsonl'))).toEqual([
      {
        line: 5,
        warning: 'link: reason differs from line 4: "by the map" there, "as told" here; "as told" is kept',
      },
    ]);
  });

  test('are no difference where lists are united or a field is left out', async () => {
    const entity = (more: object) => JSON.stringify({ entity: { key: 'a', kind: 'PLACE', name: 'A', ...more } });
    const { out } = await importing([entity({ aliases: ['x'] }), entity({ aliases: ['y'] }), entity({})], '--json');
    expect(JSON.parse(out).imports[0]).toMatchObject({ warnings: 0, rejected: 0 });
  });

  test.each(['100', '1'])(
    'that are two things are refused, with both lines and what differs (batches of %s)',
    async (batch) => {
      const { folder } = await importing(
        [place('a', 'Ford'), claim('c', 'It fell.'), claim('c', 'It fell.', '2031-04')],
        '--batch',
        batch,
      );
      expect(linesOf(join(folder, 'notes.jsonl.rejects.jsonl'))).toMatchObject([
        {
          line: 4,
          reason: expect.stringMatching(
            /the key "c" is used for different content .*; the other is in line 3: valid is "2031-03" there, and "2031-04" here$/,
          ),
        },
      ]);
    },
  );

  test('of an event and of something else are refused', async () => {
    const event = JSON.stringify({ event: { key: 'e', name: 'E' } });
    const { folder } = await importing([place('a', 'Ford'), event, claim('e', 'It fell.'), place('test:e', 'Elm')]);
    expect(linesOf(join(folder, 'notes.jsonl.rejects.jsonl'))).toMatchObject([
      {
        line: 4,
        reason: expect.stringMatching(/^claim: key: the key "e" is that of an event .*; the other is in line 3$/),
      },
      {
        line: 5,
        reason: expect.stringMatching(/^entity: key: the key "e" is that of an event .*; the other is in line 3$/),
      },
    ]);
  });

  test('of an event does not name a place', async () => {
    const event = JSON.stringify({ event: { key: 'a', name: 'E' } });
    const { folder } = await importing([event, claim('c', 'It fell.')]);
    expect(linesOf(join(folder, 'notes.jsonl.rejects.jsonl'))).toMatchObject([
      { line: 3, reason: expect.stringContaining('"a" is the key of an event') },
    ]);
  });
});
