import { describe, expect, test } from '@jest/globals';
import pc from 'picocolors';
import { renderFields } from '../../src/cli/print/renderFields.js';
import { renderTable } from '../../src/cli/print/renderTable.js';
import { renderTree } from '../../src/cli/print/renderTree.js';
import { plainStyle, type TerminalStyle, terminalStyleOf } from '../../src/cli/print/terminalStyle.js';
import { columnsOf, count, paint, printable, wrap } from '../../src/cli/print/text.js';
import { visible, visibleJson, visibleLine } from '../../src/cli/print/visible.js';

const esc = '\u001b';
const colored = (width?: number): TerminalStyle => ({ colors: pc.createColors(true), width });

describe('a tree', () => {
  const nodes = [
    { lines: ['observatory', 'said so'], branches: [{ lines: ['outlet'], branches: [{ lines: ['reprint'] }] }] },
    { lines: ['activists', 'said so too'] },
  ];

  test('is drawn with box characters, with each line under its node', () => {
    expect(renderTree(nodes)).toEqual([
      '├─ observatory',
      '│  │  said so',
      '│  └─ outlet',
      '│     └─ reprint',
      '└─ activists',
      '      said so too',
    ]);
  });

  test('is wrapped to the width, including its branches', () => {
    const [long] = [{ lines: ['one two three four five six seven eight nine'], branches: [{ lines: ['a'] }] }];
    expect(renderTree([long], 30)).toEqual(['└─ one two three four five', '   │  six seven eight nine', '   └─ a']);
  });

  test('keeps a minimum width for text at any depth', () => {
    let node: { lines: string[]; branches?: { lines: string[] }[] } = { lines: ['word word word word word'] };
    for (let depth = 0; depth < 30; depth += 1) node = { lines: ['x'], branches: [node] };
    expect(renderTree([node], 40).at(-1)).toMatch(/word word word word word$/);
  });
});

describe('a table', () => {
  const columns = [{ title: 'kind' }, { title: 'name', flexible: true }, { title: 'id' }];
  const rows = [['place', 'a name that is much too long for a line of this terminal', 'ent_1']];

  test('is truncated to the width of the terminal, in the columns that allow it', () => {
    const lines = renderTable(columns, rows, { ...plainStyle, width: 40 }).split('\n');
    expect(lines.every((line) => columnsOf(line) <= 40)).toBe(true);
    expect(lines[1]).toMatch(/^place {2}a name that .*… +ent_1$/);
  });

  test('is complete and without colours if there is no terminal', () => {
    const text = renderTable(columns, rows, plainStyle);
    expect(text).toContain('a name that is much too long for a line of this terminal  ent_1');
    expect(text).not.toContain(esc);
  });

  test('has only the colours of the terminal style', () => {
    expect(renderTable(columns, rows, colored(60))).toContain(`${esc}[1mkind`);
  });
});

test('fields are in two columns, and those without a value are omitted', () => {
  const lines = renderFields(
    [
      ['aliases', ['Tanf', 'Al Tanf']],
      ['about', null],
      ['by', 'me'],
    ],
    plainStyle,
  );
  expect(lines).toEqual(['aliases  Tanf', '         Al Tanf', 'by       me']);
});

describe('a text', () => {
  test('is wrapped at spaces, keeps long words whole, and colours do not count', () => {
    expect(wrap('aa bb clm_0123456789 cc', 6)).toEqual(['aa bb', 'clm_0123456789', 'cc']);
    expect(wrap(paint(pc.createColors(true).red, 'aa bb cc'), 5).map(columnsOf)).toEqual([5, 2]);
    expect(wrap('a very long line', undefined)).toEqual(['a very long line']);
  });

  test('takes two columns for each East Asian character and none for the marks of a letter', () => {
    expect(columnsOf('中文')).toBe(4);
    expect(columnsOf('e\u0301')).toBe(1);
    expect(columnsOf('التنف')).toBe(5);
  });

  test('cannot move the cursor, change the colour or change the direction of what follows', () => {
    const answer = {
      text: `red ${esc}[31m, back\r, \u009b2J, \u202eright to left`,
      list: ['\u0007'],
      line: 'a\nb\tc',
    };
    const safe = printable(answer);
    expect(JSON.stringify(safe)).not.toMatch(/\\u00|[\u0080-\u009f\u202e]|\\r/);
    expect(safe.line).toBe('a\nb\tc');
    expect(safe.text).toBe('red <U+001B>[31m, back<U+000D>, <U+009B>2J, <U+202E>right to left');
  });

  test('escapes every direction mark and zero-width space, and keeps letters and emoji', () => {
    const marks =
      '\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\u2060\ufeff\u2028\u3164';
    expect(visible(marks)).toBe(
      [...marks].map((mark) => `<U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`).join(''),
    );
    for (const text of [
      'می\u200cخواهم',
      'क्\u200dष',
      '👩\u200d👩\u200d👧',
      '❤\ufe0f',
      'co\u00adoperate',
      'é',
      '中文\n\t',
    ]) {
      expect(visible(text)).toBe(text);
    }
    expect(visibleLine('one\ntwo\tthree')).toBe('one<U+000A>two<U+0009>three');
  });

  test('is equal JSON to a program and safe on a terminal', () => {
    const value = { 'k\u202e': 'a\u009b2J\u{e0041}\u202eb' };
    const json = visibleJson(JSON.stringify(value));
    expect(json).toMatch(/^[ -~]+$/);
    expect(JSON.parse(json)).toEqual(value);
  });

  test('has singular and plural, with thousands separators', () => {
    expect([count(1, 'claim'), count(0, 'claim'), count(12_345, 'entity', 'entities')]).toEqual([
      '1 claim',
      '0 claims',
      '12,345 entities',
    ]);
  });
});

describe('colours', () => {
  const terminal = { isTTY: true, columns: 100, hasColors: () => true };

  test('are on in a terminal that supports them, and its width is used', () => {
    const style = terminalStyleOf(terminal, false);
    expect([style.colors.isColorSupported, style.width]).toEqual([true, 100]);
  });

  test('are off with NO_COLOR, in a terminal without them, and without a terminal', () => {
    expect(terminalStyleOf(terminal, true).colors.isColorSupported).toBe(false);
    expect(terminalStyleOf({ ...terminal, hasColors: () => false }, false).colors.isColorSupported).toBe(false);
    expect(terminalStyleOf({ ...terminal, isTTY: false }, false)).toBe(plainStyle);
  });
});
