import { plainStyle } from '../../src/cli/print/terminalStyle.js';
import { runProgram } from '../../src/cli/program.js';
import { exitCodes } from '../../src/cli/terminal/exitCodes.js';
import { readConfig } from '../../src/config.js';
import type { Ended } from './whosaid.js';

/** Runs a command in this process, which takes a tenth of the time; only what it writes to standard output itself is not caught. */
export async function runHere(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const said = { out: '', err: '' };
  let code = 0;
  const lines = (given: string | readonly string[]): string => `${[given].flat().join('\n')}\n`;
  await runProgram(['node', 'whosaid', ...args], {
    config: () => readConfig(env, '/nowhere'),
    look: () => plainStyle,
    print: (given) => {
      said.out += lines(given);
    },
    say: (given) => {
      said.err += lines(given);
    },
    end: (ending) => {
      code = exitCodes[ending];
    },
  });
  return { code, ...said };
}
