// `npm start -- …`: builds what is out of date and serves. In this process, so that signals reach the server.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { followNpm } from './followNpm.mjs';

followNpm();
await build();
const program = fileURLToPath(new URL('../dist/bin/whosaid.js', import.meta.url));
if (!existsSync(program)) throw new Error(`${program} was not built: is src/cli/main.ts missing?`);
process.argv = [process.argv[0], program, 'serve', ...process.argv.slice(2)];
await import(program);
