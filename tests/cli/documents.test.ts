import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, validate } from 'graphql';
import { documents } from '../../src/cli/commands/documents.js';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

describe('every question that the command line asks is one that the API has', () => {
  test.each(Object.entries(documents))('%s', (_, document) => {
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  });
});

test('every command with a question is in the list that a server knows', () => {
  const folder = new URL('../../src/cli/commands/', import.meta.url);
  const names = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/document.ts`, folder)));
  expect(names.length).toBeGreaterThan(0);
  expect(Object.keys(documents)).toEqual(expect.arrayContaining(names));
});
