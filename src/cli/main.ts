import { processCli } from './processCli.js';
import { isBrokenPipe, runProgram } from './program.js';

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (!isBrokenPipe(error)) throw error;
    process.exit();
  });
}

// The process ends by itself once nothing is left to do, so that what was printed has arrived.
await runProgram(process.argv, processCli());
