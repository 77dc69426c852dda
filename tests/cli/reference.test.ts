import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { cliReference } from '../../src/cli/reference.js';
import { silentCli } from './silentCli.js';

it('docs/cli-reference.md says what --help says (npm run generate writes it)', async () => {
  const page = readFileSync(new URL('../../docs/cli-reference.md', import.meta.url), 'utf8');
  expect(page).toBe(await cliReference(silentCli().cli));
});
