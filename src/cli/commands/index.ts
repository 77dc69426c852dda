import type { CliCommand } from '../terminal/cliCommand.js';
import { askCommand } from './ask/command.js';
import { checkDraftCommand } from './checkDraft/command.js';
import { conflictsCommand } from './conflicts/command.js';
import { controlCommand } from './control/command.js';
import { doctorCommand } from './doctor/command.js';
import { exportCommand } from './export/command.js';
import { importCommand } from './import/command.js';
import { learnCommand } from './learn/command.js';
import { openCommand } from './open/command.js';
import { pathCommand } from './path/command.js';
import { provenanceCommand } from './provenance/command.js';
import { readCommand } from './read/command.js';
import { replayCommand } from './replay/command.js';
import { reviewCommand } from './review/command.js';
import { searchCommand } from './search/command.js';
import { serveCommand } from './serve/command.js';
import { showCommand } from './show/command.js';
import { statsCommand } from './stats/command.js';
import { trackRecordCommand } from './trackRecord/command.js';
import { whatIfCommand } from './whatIf/command.js';
import { whoReportedCommand } from './whoReported/command.js';

/** Every command, in the order of `--help`. */
export const commands: readonly CliCommand[] = [
  serveCommand,
  openCommand,
  importCommand,
  exportCommand,
  readCommand,
  reviewCommand,
  learnCommand,
  checkDraftCommand,
  whoReportedCommand,
  askCommand,
  controlCommand,
  conflictsCommand,
  provenanceCommand,
  pathCommand,
  trackRecordCommand,
  whatIfCommand,
  replayCommand,
  searchCommand,
  showCommand,
  statsCommand,
  doctorCommand,
];
