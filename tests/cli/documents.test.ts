import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, validate } from 'graphql';
import { conflictsDocument } from '../../src/cli/commands/conflictsDocument.js';
import { controlDocument } from '../../src/cli/commands/controlDocument.js';
import { provenanceDocument } from '../../src/cli/commands/provenanceDocument.js';
import { replayDocument } from '../../src/cli/commands/replayDocument.js';
import { searchDocument } from '../../src/cli/commands/searchDocument.js';
import { showKinds } from '../../src/cli/commands/show/kinds.js';
import { startDocument } from '../../src/cli/commands/startDocument.js';
import { statsDocument } from '../../src/cli/commands/statsDocument.js';
import { trackRecordDocument } from '../../src/cli/commands/trackRecordDocument.js';
import { whatIfDocument } from '../../src/cli/commands/whatIfDocument.js';
import { whoReportedDocument } from '../../src/cli/commands/whoReportedDocument.js';
import { meantDocument } from '../../src/cli/meantDocument.js';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const documents = {
  conflictsDocument,
  controlDocument,
  meantDocument,
  provenanceDocument,
  replayDocument,
  searchDocument,
  startDocument,
  statsDocument,
  trackRecordDocument,
  whatIfDocument,
  whoReportedDocument,
};

describe('every question that the command line asks is one that the API has', () => {
  test.each(Object.entries(documents))('%s', (_, document) => {
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  });

  test.each(Object.entries(showKinds))('show: %s', (_, { document }) => {
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  });
});
