import { statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolderOf, graphFile } from '../../engines/dataFolder.js';
import { cypher } from '../../graph/cypher.js';
import type { Engine } from '../../graph/engine.js';
import { groupDigits } from '../print/text.js';

/** Tolerated clock difference between machines that share a graph. */
const toleratedMs = 5 * 60_000;
const hourMs = 3_600_000;
/** The size of a large import batch. */
const leastMegabytes = 20;

/**
 * A warning if the last journal entry is ahead of the clock. Entries never go back in time, so one entry that was
 * recorded with a wrong clock shifts all later ones.
 */
export function aheadOf(last: string, now: number): string | undefined {
  const ahead = Date.parse(last) - now;
  if (!(ahead > toleratedMs)) return undefined;
  return (
    `the last journal entry was recorded at ${last}, ${spanOf(ahead)} ahead of this computer's clock, so every new ` +
    'entry gets a later time than that: if the clock is wrong now, set it; if it was wrong then, export the graph ' +
    'without --history and import it into a new one'
  );
}

function spanOf(ms: number): string {
  const hours = ms / hourMs;
  if (hours < 2) return `${Math.round(ms / 60_000)} minutes`;
  if (hours < 48) return `${Math.round(hours)} hours`;
  return hours < 24 * 730 ? `${Math.round(hours / 24)} days` : `${Math.round(hours / 24 / 365.25)} years`;
}

/** The warning of `aheadOf` for the journal of a graph. */
export async function clockProblem(engine: Engine, now = Date.now()): Promise<string | undefined> {
  const [head] = await engine.read(cypher('queries/journal/head', engine.name));
  return typeof head?.at === 'string' ? aheadOf(head.at, now) : undefined;
}

/** A warning about a data folder that other users of the machine can read or change. */
interface AccessProblem {
  readonly sentence: string;
  readonly canWrite: boolean;
}

/** Only reports the problem: the access may be intended. */
export function accessProblem(folder: string | undefined): AccessProblem | undefined {
  const path = dataFolderOf(folder);
  const mode = modeOf(path);
  const file = (mode & 0o011) === 0 ? 0 : modeOf(join(path, graphFile));
  const canWrite = ((mode | file) & 0o022) !== 0;
  if (!canWrite && (file & 0o044) === 0) return undefined;
  const may = canWrite ? 'change' : 'read';
  const sentence = `other users of this machine can ${may} the files in ${path}; to prevent that: chmod -R go= ${JSON.stringify(path)}`;
  return { sentence, canWrite };
}

/** The free disk space of a data folder, and whether it is enough to write. */
export function roomFor(folder: string | undefined): { readonly ok: boolean; readonly detail: string } {
  const { bavail, bsize } = statfsSync(dataFolderOf(folder));
  const megabytes = Math.floor((bavail * bsize) / 1e6);
  const ok = megabytes >= leastMegabytes;
  return { ok, detail: `${groupDigits(megabytes)} MB free${ok ? '' : ': too little to write; free some space'}` };
}

/** 0 if the path does not exist, and on Windows, where mode bits have no meaning. */
function modeOf(path: string): number {
  if (process.platform === 'win32') return 0;
  return statSync(path, { throwIfNoEntry: false })?.mode ?? 0;
}
