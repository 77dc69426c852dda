import { plainStyle } from '../../src/cli/print/terminalStyle.js';
import type { Cli } from '../../src/cli/terminal/cli.js';

/** A command line of which nobody sees what it says; what it said can be looked up. */
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
