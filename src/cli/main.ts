import { processCli } from './processCli.js';
import { isBrokenPipe, runProgram } from './program.js';

// What a graph holds is nobody else's business: the log and the files of the engine have the mode that this leaves them.
process.umask(process.umask(0o077) | 0o077);

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (!isBrokenPipe(error)) throw error;
    process.exit();
  });
}

// The process ends by itself once nothing is left to do, so that what was printed has arrived.
await runProgram(process.argv, processCli());
