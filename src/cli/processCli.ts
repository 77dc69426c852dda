import { type Config, readConfig } from '../config/config.js';
import { terminalStyleOf } from './print/terminalStyle.js';
import { visibleLine } from './print/visible.js';
import type { Cli } from './terminal/cli.js';
import { exitCodes } from './terminal/exitCodes.js';

/** The `Cli` of the current process. */
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
    // Messages contain untrusted text: file names, arguments and texts from the graph.
    say: (lines) => write(process.stderr, [lines].flat().map(visibleLine)),
    end: (ending) => {
      process.exitCode = exitCodes[ending];
    },
  };
}

/** Invalid settings must not prevent their own error from being printed. */
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
