import type { CliCommand } from '../cliCommand.js';
import { ask } from './ask.js';
import { conflicts } from './conflicts.js';
import { control } from './control.js';
import { doctor } from './doctor.js';
import { exportCommand } from './export.js';
import { importCommand } from './import.js';
import { open } from './open.js';
import { path } from './path.js';
import { provenance } from './provenance.js';
import { replay } from './replay.js';
import { search } from './search.js';
import { serve } from './serve.js';
import { show } from './show.js';
import { stats } from './stats.js';
import { trackRecord } from './trackRecord.js';
import { whatIf } from './whatIf.js';
import { whoReported } from './whoReported.js';

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
