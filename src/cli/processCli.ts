import { type Config, readConfig } from '../config.js';
import { terminalStyleOf } from './print/terminalStyle.js';
import { visibleLine } from './print/visible.js';
import type { Cli } from './terminal/cli.js';
import { exitCodes } from './terminal/exitCodes.js';

/** The process as commands see it. */
export function processCli(): Cli {
  let known: Config | undefined;
  const config = (): Config => {
    known ??= readConfig();
    return known;
  };
  return {
    config,
    style: () => terminalStyleOf(process.stdout, isColorUnwanted(config)),
    print: (lines) => write(process.stdout, lines),
    // What is said is plain: file names, arguments and texts of the graph stand in it.
    say: (lines) => write(process.stderr, [lines].flat().map(visibleLine)),
    end: (ending) => {
      process.exitCode = exitCodes[ending];
    },
  };
}

/** Settings that cannot be read must not keep their own error from being printed. */
function isColorUnwanted(config: () => Config): boolean {
  try {
    return config().noColor;
  } catch {
    return true;
  }
}

function write(stream: NodeJS.WriteStream, lines: string | readonly string[]): void {
  stream.write(`${typeof lines === 'string' ? lines : lines.join('\n')}\n`);
}
