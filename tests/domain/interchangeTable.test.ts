import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { parseHistoryLine } from '../../src/domain/records/historyRecords.js';
import { recordTypes } from '../../src/domain/records/records.js';
import { parseHeader } from '../../src/formats/jsonl/header.js';

const page = readFileSync(new URL('../../docs/interchange.md', import.meta.url), 'utf8');

/** Decisions may have these; a sentence below the table says so. */
const ofDecisions = ['key', 'by', 'at', 'reason'];
const decisions = ['link', 'assessment', 'review', 'retraction', 'withdrawal'];

/** The fields of a record as the table writes them: required ones with a star, and those of objects within. */
function fieldsOf(type: string, schema: z.core.$ZodType): readonly string[] {
  return starred(schema).filter((name) => !decisions.includes(type) || !ofDecisions.includes(name));
}

function starred(schema: z.core.$ZodType): readonly string[] {
  const object = inner(schema);
  if (!(object instanceof z.ZodObject)) return [];
  return Object.entries(object.shape).flatMap(([name, field]) => [
    `${name}${isRequired(field) ? '*' : ''}`,
    ...starred(field),
  ]);
}

function isRequired(field: z.core.$ZodType): boolean {
  return !(field instanceof z.ZodOptional || field instanceof z.ZodDefault);
}

function inner(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return inner(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return inner(schema.def.in);
  return schema instanceof z.ZodArray ? inner(schema.def.element) : schema;
}

/** What the table names for a record or a line: words in code, those within braces by themselves. */
function namedFor(text: string, type: string): readonly string[] {
  const row = text.split('\n').find((line) => line.startsWith(`| \`${type}\` `)) ?? '';
  const cells = row.split('|')[2] ?? '';
  return [...cells.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => code.replace(/[{}]/g, '').split(/,\s*/));
}

function isComplete(text: string, type: string, schema: z.core.$ZodType): boolean {
  return String([...namedFor(text, type)].sort()) === String([...fieldsOf(type, schema)].sort());
}

describe('the table of records in docs/interchange.md', () => {
  test.each(Object.entries(recordTypes))(
    'has every field of %s, and a star behind those that are required',
    (type, schema) => {
      expect([...namedFor(page, type)].sort()).toEqual([...fieldsOf(type, schema)].sort());
    },
  );

  test.each(Object.entries(recordTypes))('is wrong if a single star of %s is lost', (type, schema) => {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${type}\` `)) ?? '';
    const stars = [...row.matchAll(/\*/g)].map(({ index }) => index);
    expect(stars.length).toBeGreaterThan(0);
    for (const index of stars) {
      const without = page.replace(row, row.slice(0, index) + row.slice(index + 1));
      expect(isComplete(without, type, schema)).toBe(false);
    }
  });

  test('names defaults in parentheses', () => {
    for (const [type, schema] of Object.entries(recordTypes)) {
      const object = inner(schema);
      if (!(object instanceof z.ZodObject)) continue;
      for (const [name, field] of Object.entries(object.shape)) {
        if (field instanceof z.ZodDefault)
          expect([type, page]).toEqual([type, expect.stringContaining(`\`${name}\` (${field.def.defaultValue})`)]);
      }
    }
  });
});

test('the table of the header has a star behind the fields without which a header is refused', () => {
  const header = { version: 1, namespace: 'example', by: 'me', note: 'for tests', history: true };
  const section = page.slice(page.indexOf('## Header'), page.indexOf('## Keys'));
  const named = [...section.matchAll(/^\| `(\w+\*?)`/gm)].map(([, name = '']) => name);
  expect(named).toEqual(starredBy(header, (whosaid) => parseHeader(lineOf({ whosaid }))));
});

const at = '2026-03-01T09:00:00.000Z';
const entry = { seq: 1, at, kind: 'IMPORT', by: 'ann', reason: 'why', run: 'r', input: 'i', records: 2 };
const counts = { type: 'entity', created: 2, updated: 0 };
const withdrawal = { change: 1, by: 'ann', at, reason: 'why' };

describe('the table of the lines of a history in docs/interchange.md', () => {
  test('has every field of a change, and a star behind those without which it is not restored', () => {
    const whole = { ...entry, counts: [counts] };
    const fields = starredBy(whole, (change) => parseHistoryLine({ change }));
    const within = starredBy(counts, (count) => parseHistoryLine({ change: { ...entry, counts: [count] } }));
    expect([...namedFor(page, 'change')].sort()).toEqual([...fields, ...within].sort());
  });

  test('has every field of the withdrawal of an import, and a star behind those without which it is not restored', () => {
    const fields = starredBy(withdrawal, (importWithdrawal) => parseHistoryLine({ importWithdrawal }));
    expect(namedFor(page, 'importWithdrawal')).toEqual(fields);
  });
});

/** The names of the fields of a value, with a star behind those without which it is refused. */
function starredBy(whole: object, parse: (value: object) => unknown): readonly string[] {
  expect(() => parse(whole)).not.toThrow();
  expect(() => parse({ ...whole, unknown: 1 })).toThrow();
  return Object.keys(whole).map((name) => {
    const less = Object.fromEntries(Object.entries(whole).filter(([other]) => other !== name));
    return accepts(() => parse(less)) ? name : `${name}*`;
  });
}

function accepts(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

function lineOf(value: object): Parameters<typeof parseHeader>[0] {
  const text = JSON.stringify(value);
  return { number: 1, text, bytes: Buffer.from(text), ended: true };
}
