// Writes docs/cli-reference.md from the commands; a test holds the committed page against them.
import { writeFileSync } from 'node:fs';
import { processCli } from '../src/cli/processCli.js';
import { cliReference } from '../src/cli/reference.js';

writeFileSync(new URL('../docs/cli-reference.md', import.meta.url), await cliReference(processCli()));
