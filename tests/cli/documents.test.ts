import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, validate } from 'graphql';
import { searchDocument } from '../../src/cli/commands/searchDocument.js';
import { showKinds } from '../../src/cli/commands/show/kinds.js';
import { startDocument } from '../../src/cli/commands/startDocument.js';
import { statsDocument } from '../../src/cli/commands/statsDocument.js';
import { whoReportedDocument } from '../../src/cli/commands/whoReportedDocument.js';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const documents = { searchDocument, startDocument, statsDocument, whoReportedDocument };

describe('every question that the command line asks is one that the API has', () => {
  test.each(Object.entries(documents))('%s', (_, document) => {
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  });

  test.each(Object.entries(showKinds))('show: %s', (_, { document }) => {
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  });
});
