import { tmpdir } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import { BrokenInput, InvalidInput } from '../../src/domain/errors.js';
import { Fingerprint } from '../../src/formats/fingerprint.js';
import { inputLines, longestLine } from '../../src/formats/inputLines.js';
import { all, temporaryFile } from './temporaryFile.js';

async function texts(content: string | Buffer): Promise<readonly string[]> {
  return (await all(inputLines(temporaryFile(content)))).map((line) => line.text);
}

async function fingerprint(content: string): Promise<string> {
  const sum = new Fingerprint();
  for await (const line of inputLines(temporaryFile(content))) sum.add(line);
  return String(sum);
}

describe('the lines of a file', () => {
  test('are numbered from 1 and come without their line ends, whether LF or CRLF', async () => {
    const lines = await all(inputLines(temporaryFile('a\r\nb\n\nc\n')));
    expect(lines.map(({ number, text }) => [number, text])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, ''],
      [4, 'c'],
    ]);
  });

  test('tell whether the last one has a line end', async () => {
    const ended = async (content: string) => (await all(inputLines(temporaryFile(content)))).map((line) => line.ended);
    expect(await ended('a\nb')).toEqual([true, false]);
    expect(await ended('a\nb\n')).toEqual([true, true]);
  });

  test('begin after a byte order mark', async () => {
    expect(await texts('\ufeffa\nb')).toEqual(['a', 'b']);
  });

  test('are complete when the file is read in many chunks', async () => {
    const long = ['ü'.repeat(100_000), 'x', '€'.repeat(70_000)];
    expect(await texts(long.join('\n'))).toEqual(long);
  });

  test('of an empty file are none', async () => {
    expect(await texts('')).toEqual([]);
  });

  test('may have 1 MiB each, not counting mark and line end, and no byte more', async () => {
    const most = 'x'.repeat(longestLine);
    expect((await texts(`\ufeff${most}\r\n${most}`)).map((text) => text.length)).toEqual([longestLine, longestLine]);
    await expect(texts(`a\n${most}x\n`)).rejects.toThrow('line 2 is longer than 1 MiB');
    await expect(texts('x'.repeat(5 * longestLine))).rejects.toThrow(BrokenInput);
  });

  test('that are not UTF-8 break the input, by number', async () => {
    const latin1 = Buffer.concat([Buffer.from('a\nb\n'), Buffer.from([0x63, 0xe9, 0x0a])]);
    await expect(texts(latin1)).rejects.toThrow('line 3 is not UTF-8: save the file as UTF-8');
    await expect(texts(latin1)).rejects.toBeInstanceOf(BrokenInput);
    await expect(texts(Buffer.from('\ufeffa\nb', 'utf16le'))).rejects.toThrow('line 1 is not UTF-8');
  });

  test('of a missing file or a folder are rejected, with what to do', async () => {
    await expect(all(inputLines('no/such/file'))).rejects.toThrow(
      'cannot read no/such/file: the file does not exist; check the name',
    );
    await expect(all(inputLines('no/such/file'))).rejects.toBeInstanceOf(InvalidInput);
    await expect(all(inputLines(tmpdir()))).rejects.toThrow('it is a folder; name a file');
  });
});

describe('the fingerprint of an input', () => {
  test('is the same for the same lines in any order, with any line ends and blank lines between', async () => {
    const one = await fingerprint('a\nb\nc\n');
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(await fingerprint('c\r\n\r\na\r\n  \nb')).toBe(one);
  });

  test('differs when a line is changed, missing or duplicated', async () => {
    const prints = await Promise.all(['a\nb\n', 'a\nc\n', 'a\n', 'a\na\nb\n', 'a\nb\nb\n', 'ab\n'].map(fingerprint));
    expect(new Set(prints).size).toBe(prints.length);
  });

  test('of one line is the SHA-256 of that line', async () => {
    expect(await fingerprint('abc\n')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
