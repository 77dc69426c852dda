import { describe, expect, test } from '@jest/globals';
import { BrokenInput } from '../../src/domain/errors.js';
import { longestLine } from '../../src/formats/inputLines.js';
import { writeHeader } from '../../src/formats/jsonl/header.js';
import { jsonl } from '../../src/formats/jsonl/jsonl.js';
import { all, temporaryFile } from './temporaryFile.js';

const header = '{"whosaid":{"version":1,"namespace":"seed","by":"an archive","note":"for tests"}}';
const entity = '{"entity":{"key":"lcc","kind":"ORGANISATION","name":"LCC"}}';

async function broken(content: string | Buffer): Promise<string> {
  const error: unknown = await jsonl.survey(temporaryFile(content)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(BrokenInput);
  return (error as BrokenInput).message;
}

async function items(...lines: readonly string[]) {
  const path = temporaryFile(`${[header, ...lines].join('\n')}\n`);
  return all(jsonl.items(path, await jsonl.survey(path)));
}

describe('the survey of a file in the interchange format', () => {
  test('gives the header and the number of records, without blank lines', async () => {
    const survey = await jsonl.survey(temporaryFile(`${header}\n\n${entity}\n${entity}\n\n`));
    expect(survey).toMatchObject({ total: 2, namespace: 'seed', by: 'an archive', note: 'for tests', history: false });
  });

  test('accepts a header with only a version, and a file with nothing else', async () => {
    const survey = await jsonl.survey(temporaryFile('{"whosaid":{"version":1}}'));
    expect(survey).toMatchObject({ total: 0, namespace: undefined, by: undefined });
  });

  test('recognises a history export', async () => {
    const survey = await jsonl.survey(temporaryFile('{"whosaid":{"version":1,"history":true}}\n'));
    expect(survey.history).toBe(true);
  });

  test('accepts a complete last record without a line end', async () => {
    expect((await jsonl.survey(temporaryFile(`${header}\n${entity}`))).total).toBe(1);
  });

  test('rejects a truncated last line, wherever it was cut', async () => {
    for (let length = 1; length < entity.length; length += 1) {
      expect(await broken(`${header}\n${entity}\n${entity.slice(0, length)}`)).toMatch(
        /^line 3, the last one, is cut off/,
      );
    }
  });

  test.each(['', '\n\n', '\ufeff'])('refuses an empty file (%j)', async (content) => {
    expect(await broken(content)).toMatch(/^the file is empty/);
  });

  test.each([
    ['no header', entity, 'line 1 is not the header of a whosaid file'],
    ['text', 'id,name', 'line 1 is not the header of a whosaid file'],
    ['a cut-off header', '{"whosaid":{"vers', 'line 1 is not the header of a whosaid file'],
    ['a list', '[]', 'line 1 is not the header of a whosaid file'],
    ['a second member', '{"whosaid":{"version":1},"entity":{}}', 'line 1 is not the header of a whosaid file'],
    ['a newer version', '{"whosaid":{"version":2,"shape":"x"}}', 'made by a newer whosaid'],
    ['no version', '{"whosaid":{}}', 'line 1: the header is not valid: version'],
    ['an unknown member', '{"whosaid":{"version":1,"nmespace":"x"}}', 'nmespace'],
    ['an ambiguous namespace', '{"whosaid":{"version":1,"namespace":"A b"}}', 'namespace: must be'],
  ])('refuses a file with %s', async (_what, line, sentence) => {
    expect(await broken(`${line}\n${entity}\n`)).toContain(sentence);
  });

  test('refuses a file that is not UTF-8 anywhere in it', async () => {
    expect(await broken(Buffer.from(`${header}\n${entity}\n{"entity":"é"}\n`, 'latin1'))).toMatch(
      /^line 3 is not UTF-8/,
    );
  });

  test('refuses a line over 1 MiB', async () => {
    expect(await broken(`${header}\n"${'x'.repeat(longestLine)}"\n`)).toMatch(/^line 2 is longer than 1 MiB/);
  });
});

describe('the items of a file in the interchange format', () => {
  test('are its validated records, with their line numbers and original text', async () => {
    expect(await items('', entity)).toEqual([
      { line: 3, raw: entity, records: [{ type: 'entity', body: { key: 'lcc', kind: 'ORGANISATION', name: 'LCC' } }] },
    ]);
  });

  test.each([
    ['not JSON', '{"entity":', 'is not JSON'],
    ['not an object', '[1]', 'a record must be an object'],
    ['of an unknown type', '{"change":{"seq":1}}', 'unknown record type "change"'],
    ['two records in one', '{"entity":{},"claim":{}}', 'exactly one member'],
    ['missing a field', '{"entity":{"key":"a","kind":"PLACE"}}', 'entity: name'],
    ['given an unknown field', '{"relay":{"from":"a","to":"b","by":"c"}}', 'by'],
    ['nested a hundred thousand deep', '[{"a":'.repeat(100_000), ' '],
    ['nested deep within a record', `{"entity":{"key":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`, 'entity: '],
    ['named like a property of every object', '{"__proto__":{"key":"a"}}', 'unknown record type'],
  ])('that are %s are reported and do not stop the import', async (_what, line, problem) => {
    const [bad, good] = await items(line, entity);
    expect(bad).toMatchObject({ line: 2, raw: line, records: [] });
    expect(bad?.problem).toContain(problem);
    expect(good?.records).toHaveLength(1);
  });
});

describe('the header that is written', () => {
  test('has its members in a fixed order and omits absent ones', () => {
    expect(writeHeader({ note: 'n', by: 'b', namespace: 'seed', history: false })).toBe(
      '{"whosaid":{"version":1,"namespace":"seed","by":"b","note":"n"}}',
    );
    expect(writeHeader()).toBe('{"whosaid":{"version":1}}');
    expect(writeHeader({ history: true })).toBe('{"whosaid":{"version":1,"history":true}}');
  });

  test('is read back unchanged', async () => {
    const survey = await jsonl.survey(temporaryFile(writeHeader({ namespace: 'a.b-c', by: 'me', history: true })));
    expect(survey).toMatchObject({ namespace: 'a.b-c', by: 'me', history: true });
  });
});
