import { statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolderOf, graphFile } from '../../engines/dataFolder.js';
import { cypher } from '../../graph/cypher.js';
import type { Engine } from '../../graph/engine.js';
import { groupDigits } from '../print/text.js';

/** Clocks of machines that share a graph may differ by so much. */
const toleratedMs = 5 * 60_000;
const hourMs = 3_600_000;
/** A large batch of an import takes as much. */
const leastMegabytes = 20;

/**
 * What is wrong with the times of a journal, if its last entry lies ahead of the clock: entries are never earlier than
 * those before, so one that was recorded under a clock that ran ahead keeps all later ones there.
 */
export function aheadOf(last: string, now: number): string | undefined {
  const ahead = Date.parse(last) - now;
  if (!(ahead > toleratedMs)) return undefined;
  return (
    `the last journal entry was recorded at ${last}, ${spanOf(ahead)} ahead of this computer's clock, and every new ` +
    'entry will bear a later time than that: set the clock if it is wrong; if it was wrong then, export the graph ' +
    'without --history and import that into a new one'
  );
}

function spanOf(ms: number): string {
  const hours = ms / hourMs;
  if (hours < 2) return `${Math.round(ms / 60_000)} minutes`;
  if (hours < 48) return `${Math.round(hours)} hours`;
  return hours < 24 * 730 ? `${Math.round(hours / 24)} days` : `${Math.round(hours / 24 / 365.25)} years`;
}

/** What `aheadOf` says of the journal of a graph. */
export async function clockProblem(engine: Engine, now = Date.now()): Promise<string | undefined> {
  const [head] = await engine.read(cypher('queries/head', engine.name));
  return typeof head?.at === 'string' ? aheadOf(head.at, now) : undefined;
}

/** What is to be said of a data folder that other users of the machine may read or change. */
interface AccessProblem {
  readonly sentence: string;
  readonly canWrite: boolean;
}

/** Nothing is changed: they may be meant to. */
export function accessProblem(folder: string | undefined): AccessProblem | undefined {
  const path = dataFolderOf(folder);
  const mode = modeOf(path);
  const file = (mode & 0o011) === 0 ? 0 : modeOf(join(path, graphFile));
  const canWrite = ((mode | file) & 0o022) !== 0;
  if (!canWrite && (file & 0o044) === 0) return undefined;
  const may = canWrite ? 'change' : 'read';
  const sentence = `other users of this machine may ${may} what is in ${path}; if they should not: chmod -R go= ${JSON.stringify(path)}`;
  return { sentence, canWrite };
}

/** How much room the disk of a data folder has, and whether that is enough to record something. */
export function roomFor(folder: string | undefined): { readonly ok: boolean; readonly detail: string } {
  const { bavail, bsize } = statfsSync(dataFolderOf(folder));
  const megabytes = Math.floor((bavail * bsize) / 1e6);
  const ok = megabytes >= leastMegabytes;
  return { ok, detail: `${groupDigits(megabytes)} MB left${ok ? '' : ': make room, or nothing can be recorded'}` };
}

/** Nothing where there is nothing, or where permissions are of another kind. */
function modeOf(path: string): number {
  if (process.platform === 'win32') return 0;
  return statSync(path, { throwIfNoEntry: false })?.mode ?? 0;
}
