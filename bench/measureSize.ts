import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNeo4j } from '../scripts/neo4j.mjs';
import { agree } from './agree.js';
import { type Contestant, type ContestantName, enter, type Place } from './contestant.js';
import { writeData } from './data.js';
import { type Effort, interleave } from './measure.js';
import type { Options } from './options.js';
import type { Failure, ReadResult, SizeResults } from './results.js';
import { roundTrips } from './roundTrips.js';
import { repository } from './serverProcess.js';
import { findSubjects, type Subjects } from './subjects.js';
import { measureBesideWriters } from './workloads/besideWriters.js';
import { measureComputing } from './workloads/computing.js';
import { measureDashboard } from './workloads/dashboard.js';
import { firstActivity } from './workloads/firstActivity.js';
import { readWorkloads } from './workloads/index.js';
import { importFile, loadBare } from './workloads/load.js';
import type { Letter, Params, ReadWorkload } from './workloads/readWorkload.js';
import { measureStall, type StallFigures } from './workloads/stall.js';
import { worldOf } from './world.js';

/** Past this the embedded engine is not what anybody would choose. */
const maxEmbedded = 200_000;

/** A database that is used in earnest has memory for its graph. */
const memory = { heap: '4g', pageCache: '4g', collector: 'G1' } as const;

/** How many questions of each workload everybody's answers are compared for. */
const compared = 5;

const efforts = {
  short: { rounds: 1, sliceMs: 300, dashboardSeconds: 5, stallSeconds: 3 },
  full: { rounds: 4, sliceMs: 1_000, dashboardSeconds: 30, stallSeconds: 10 },
} as const;

/** Loads a graph of one size, starts everybody over it, and measures what was asked for. */
export async function measureSize(claims: number, options: Options): Promise<SizeResults> {
  const folder = folderFor(claims, options);
  const neo4j = await startNeo4j({ dataDir: join(folder, 'neo4j'), ...memory });
  try {
    const place = { uri: neo4j.uri, folder: join(folder, 'embedded') };
    const loaded = await load(claims, folder, place, options);
    const subjects = await findSubjects(place.uri, worldOf(claims, options.seed));
    const names: ContestantName[] = [
      'raw',
      'generated',
      'ours',
      'again',
      ...(isEmbedded(claims) ? (['embedded'] as const) : []),
    ];
    const found = await measureAll(names, place, subjects, options);
    // Alone on the machine.
    const stall = options.only.has('k') ? { stall: await measureStalls(claims, place, subjects, options) } : {};
    return { claims, ...loaded, ...found, ...stall };
  } finally {
    await neo4j.stop();
    if (!options.keep) rmSync(folder, { recursive: true, force: true });
  }
}

async function measureStalls(
  claims: number,
  place: Place,
  subjects: Subjects,
  { full }: Options,
): Promise<SizeResults['stall']> {
  const { stallSeconds } = full ? efforts.full : efforts.short;
  const found: Partial<Record<'ours' | 'embedded', StallFigures>> = {};
  for (const kind of isEmbedded(claims) ? (['embedded', 'ours'] as const) : (['ours'] as const)) {
    say(`  k       One client cannot stall the others, ${kind}`);
    found[kind] = await measureStall(kind, place, subjects, stallSeconds);
  }
  return found;
}

function folderFor(claims: number, { keep, seed }: Options): string {
  if (!keep) return mkdtempSync(join(tmpdir(), 'whosaid-bench-'));
  const folder = join(repository, '.cache', 'bench', `${claims}-${seed}`);
  mkdirSync(join(folder, 'neo4j'), { recursive: true });
  return folder;
}

const isEmbedded = (claims: number): boolean => claims <= maxEmbedded;

async function load(
  claims: number,
  folder: string,
  place: Place,
  { seed, only, keep }: Options,
): Promise<Pick<SizeResults, 'lines' | 'load'>> {
  const file = join(folder, 'data.jsonl');
  const done = join(folder, 'loaded.json');
  mkdirSync(join(folder, 'neo4j'), { recursive: true });
  say(`${claims.toLocaleString('en')} claims`);
  if (keep && existsSync(done)) return JSON.parse(readFileSync(done, 'utf8'));
  const lines = await writeData(worldOf(claims, seed), file);
  say(`  loading ${lines.toLocaleString('en')} lines into Neo4j`);
  const ours = await importFile(file, { uri: place.uri });
  const embedded = isEmbedded(claims) ? { embedded: await importFile(file, { folder: place.folder }) } : {};
  // What was written is copied before anything else is.
  const raw = only.has('g') ? { raw: await loadBare(place.uri, join(folder, 'rows')) } : {};
  const loaded = { lines, load: { ours, ...embedded, ...raw } };
  writeFileSync(done, JSON.stringify(loaded));
  return loaded;
}

async function measureAll(
  names: readonly ContestantName[],
  place: Place,
  subjects: Subjects,
  { only, full }: Options,
): Promise<Omit<SizeResults, 'claims' | 'lines' | 'load'>> {
  const effort = full ? efforts.full : efforts.short;
  const contestants: Contestant[] = [];
  try {
    // One after another, so that none waits for the start of another.
    for (const name of names) contestants.push(await enter(name, place));
    const reads = await measureReads(contestants, subjects, only, effort);
    const own = contestants.filter(({ name }) => name === 'ours' || name === 'embedded');
    const failed = new Set(reads.failures.map(({ workload }) => workload));
    // Who could not answer at all has no first answer either.
    const first =
      only.has('e') && !failed.has('e')
        ? { firstActivity: Object.fromEntries(await firstActivity(knowing('e', contestants))) }
        : {};
    const computed = only.has('h')
      ? { computing: Object.fromEntries(await measureComputing(place.uri, subjects)) }
      : {};
    const beside = only.has('l')
      ? { besideWriters: await measureBesideWriters(place.uri, subjects, effort.sliceMs) }
      : {};
    const dashboard: [ContestantName, Awaited<ReturnType<typeof measureDashboard>>][] = [];
    for (const one of only.has('f') ? own : []) {
      say(`  dashboard on ${one.name}`);
      dashboard.push([one.name, await measureDashboard(one, subjects, effort.dashboardSeconds)]);
    }
    const trips = await countTrips(
      contestants,
      place,
      subjects,
      (one) => only.has(one.letter) && !failed.has(one.name),
    );
    return {
      ...reads,
      contestants: contestants.map(({ name, server }) => ({
        name,
        startedIn: server.startedIn,
        memory: server.memory(),
        roundTrips: Object.fromEntries(trips.get(name) ?? []),
      })),
      ...first,
      ...computed,
      ...beside,
      ...(dashboard.length > 0 ? { dashboard: Object.fromEntries(dashboard) } : {}),
    };
  } finally {
    for (const contestant of contestants) await contestant.stop();
  }
}

const knowing = (letter: Letter, contestants: readonly Contestant[]): readonly Contestant[] => {
  const workload = readWorkloads.find((one) => one.letter === letter);
  return workload === undefined ? [] : contestants.filter(({ knows }) => knows(workload));
};

async function measureReads(
  contestants: readonly Contestant[],
  subjects: Subjects,
  only: Options['only'],
  effort: Effort,
): Promise<Pick<SizeResults, 'reads' | 'failures'>> {
  const results: ReadResult[] = [];
  const failures: Failure[] = [];
  for (const workload of readWorkloads.filter(({ letter }) => only.has(letter))) {
    const questions = workload.questions(subjects);
    if (questions.length === 0) continue;
    const asked = contestants.filter(({ knows }) => knows(workload));
    say(`  ${workload.name.padEnd(7)} ${workload.title}`);
    try {
      await agree(workload, questions.slice(0, compared), asked);
      results.push(...(await measureRead(workload, questions, asked, effort)));
    } catch (error) {
      // It is told in the report; what is wrong with one workload does not take away the others.
      const { message } = error as Error;
      say(`          failed: ${message}`);
      failures.push({ workload: workload.name, message });
    }
  }
  return { reads: results, failures };
}

async function measureRead(
  workload: ReadWorkload,
  questions: readonly Params[],
  asked: readonly Contestant[],
  effort: Effort,
): Promise<readonly ReadResult[]> {
  const { letter, name, title, inFlight: counts = [1, 16] } = workload;
  const results: ReadResult[] = [];
  for (const inFlight of counts) {
    const found = await interleave(workload, questions, asked, inFlight, effort);
    results.push(
      ...[...found].map(([contestant, figures]) => ({ letter, workload: name, title, contestant, inFlight, figures })),
    );
  }
  return results;
}

/** Of contestants that speak to Neo4j. */
async function countTrips(
  contestants: readonly Contestant[],
  place: Place,
  subjects: Subjects,
  isAsked: (workload: ReadWorkload) => boolean,
): Promise<ReadonlyMap<ContestantName, ReadonlyMap<string, number>>> {
  const asked = readWorkloads.filter(isAsked).flatMap((workload) =>
    workload
      .questions(subjects)
      .slice(0, 1)
      .map((question) => ({ workload, question })),
  );
  const found = new Map<ContestantName, ReadonlyMap<string, number>>();
  for (const { name } of contestants.filter((one) => one.name !== 'embedded')) {
    found.set(name, await roundTrips(name, place, asked));
  }
  return found;
}

function say(line: string): void {
  console.error(line);
}
