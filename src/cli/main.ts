import { processCli } from './processCli.js';
import { isBrokenPipe, runProgram } from './program.js';

// Graph files are private: the engine creates its files with the mode that the umask leaves.
process.umask(process.umask(0o077) | 0o077);

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (!isBrokenPipe(error)) throw error;
    process.exit();
  });
}

// Do not call process.exit: pending output would be lost.
await runProgram(process.argv, processCli());
