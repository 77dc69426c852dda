import type { CliCommand } from '../terminal/cliCommand.js';
import { ask } from './ask/command.js';
import { conflicts } from './conflicts/command.js';
import { control } from './control/command.js';
import { doctor } from './doctor/command.js';
import { exportCommand } from './export/command.js';
import { importCommand } from './import/command.js';
import { open } from './open/command.js';
import { path } from './path/command.js';
import { provenance } from './provenance/command.js';
import { replay } from './replay/command.js';
import { search } from './search/command.js';
import { serve } from './serve/command.js';
import { show } from './show/command.js';
import { stats } from './stats/command.js';
import { trackRecord } from './trackRecord/command.js';
import { whatIf } from './whatIf/command.js';
import { whoReported } from './whoReported/command.js';

/** Every command, in the order in which `--help` lists them. A new one is a file beside this one and a line here. */
export const commands: readonly CliCommand[] = [
  serve,
  open,
  importCommand,
  exportCommand,
  whoReported,
  ask,
  control,
  conflicts,
  provenance,
  path,
  trackRecord,
  whatIf,
  replay,
  search,
  show,
  stats,
  doctor,
];
