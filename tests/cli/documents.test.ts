import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, Kind, parse, validate } from 'graphql';
import { documents } from '../../src/cli/commands/documents.js';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

describe('every query of the command line is valid', () => {
  test.each(Object.entries(documents))('%s', (_, document) => {
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  });
});

test('every query in the folder of a command is in the list of known documents', () => {
  const folder = new URL('../../src/cli/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.graphql'));
  const names = files.flatMap((name) =>
    parse(readFileSync(new URL(name, folder), 'utf8')).definitions.flatMap((one) =>
      one.kind === Kind.OPERATION_DEFINITION ? [one.name?.value] : [],
    ),
  );
  expect(names.length).toBeGreaterThan(0);
  expect(Object.keys(documents).sort()).toEqual(names.sort());
});
