import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { recordTypes } from '../../src/domain/records/records.js';

const page = readFileSync(new URL('../../docs/interchange.md', import.meta.url), 'utf8');

/** Decisions may have these; a sentence below the table says so. */
const ofDecisions = ['key', 'by', 'at', 'reason'];

/** The fields of a schema as the table writes them: required ones with a star, and those of objects within. */
function fieldsOf(schema: z.core.$ZodType): readonly string[] {
  const object = inner(schema);
  if (!(object instanceof z.ZodObject)) return [];
  return Object.entries(object.shape).flatMap(([name, field]) => [
    `${name}${isRequired(field) ? '*' : ''}`,
    ...fieldsOf(field),
  ]);
}

function isRequired(field: z.core.$ZodType): boolean {
  return !(field instanceof z.ZodOptional || field instanceof z.ZodDefault);
}

function inner(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return inner(schema.def.innerType);
  return schema instanceof z.ZodArray ? inner(schema.def.element) : schema;
}

/** What the table names for a record: words in code, those within braces by themselves. */
function namedFor(type: string): readonly string[] {
  const row = page.split('\n').find((line) => line.startsWith(`| \`${type}\` `)) ?? '';
  const cells = row.split('|')[2] ?? '';
  return [...cells.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => code.replace(/[{}]/g, '').split(/,\s*/));
}

describe('the table of records in docs/interchange.md', () => {
  test.each(Object.entries(recordTypes))(
    'has every field of %s, and a star behind those that are required',
    (type, schema) => {
      const isDecision = ['link', 'assessment', 'review', 'retraction', 'withdrawal'].includes(type);
      const fields = fieldsOf(schema).filter((name) => !isDecision || !ofDecisions.includes(name));
      expect([...namedFor(type)].sort()).toEqual([...fields].sort());
    },
  );

  test('names in parentheses what a field is when it is left out', () => {
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
