import type { CliCommand } from '../cliCommand.js';
import { ask } from './ask.js';
import { doctor } from './doctor.js';
import { exportCommand } from './export.js';
import { importCommand } from './import.js';
import { search } from './search.js';
import { serve } from './serve.js';
import { show } from './show.js';
import { stats } from './stats.js';
import { whoReported } from './whoReported.js';

/** Every command, in the order in which `--help` lists them. A new one is a file beside this one and a line here. */
export const commands: readonly CliCommand[] = [
  serve,
  importCommand,
  exportCommand,
  whoReported,
  ask,
  search,
  show,
  stats,
  doctor,
];
