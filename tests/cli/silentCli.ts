import { plainStyle } from '../../src/cli/print/terminalStyle.js';
import type { Cli } from '../../src/cli/terminal/cli.js';

/** A command line without a terminal; its output is captured. */
export function silentCli(): { readonly cli: Cli; readonly said: string[] } {
  const said: string[] = [];
  const cli: Cli = {
    config: () => {
      throw new Error('nothing here reads the settings');
    },
    style: () => plainStyle,
    print: () => undefined,
    say: (lines) => said.push(...[lines].flat()),
    end: () => undefined,
  };
  return { cli, said };
}
