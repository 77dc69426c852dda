import type { ContestantName } from './contestant.js';
import type { Figures } from './measure.js';
import type { BesideWritersFigures } from './workloads/besideWriters.js';
import type { DashboardFigures } from './workloads/dashboard.js';
import type { LoadFigures } from './workloads/load.js';
import type { Letter } from './workloads/readWorkload.js';
import type { StallFigures } from './workloads/stall.js';
import type { StartFigures } from './workloads/start.js';

/** What was found, by this run and, of sizes that it did not measure, by earlier ones; `bench/results.json` has it as it is. */
export interface Results {
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly start?: StartFigures & Measured;
  /** Smallest first. */
  readonly sizes: readonly (SizeResults & Measured)[];
}

/** When it was measured, and of which commit. */
export interface Measured {
  readonly date: string;
  readonly commit: string;
}

/** What one contestant did in one workload with so many requests in flight. */
export interface ReadResult {
  readonly letter: Letter;
  readonly workload: string;
  readonly title: string;
  readonly contestant: ContestantName;
  readonly inFlight: number;
  readonly figures: Figures;
}

/** A workload that could not be measured: answers differed, or somebody gave none. */
export interface Failure {
  readonly workload: string;
  readonly message: string;
}

/** What was found on a graph of one size. */
export interface SizeResults {
  readonly claims: number;
  readonly lines: number;
  readonly reads: readonly ReadResult[];
  readonly failures: readonly Failure[];
  readonly contestants: readonly {
    readonly name: ContestantName;
    /** Milliseconds from the start of the process to the first answer. */
    readonly startedIn: number;
    /** The most memory it held, in bytes. */
    readonly memory?: number | undefined;
    /** By workload: how often it waits for Neo4j. */
    readonly roundTrips: Readonly<Record<string, number>>;
  }[];
  readonly load?: Readonly<Partial<Record<'ours' | 'embedded' | 'raw', LoadFigures>>>;
  readonly firstActivity?: Readonly<Partial<Record<ContestantName, number>>>;
  readonly besideWriters?: BesideWritersFigures;
  readonly dashboard?: Readonly<Partial<Record<ContestantName, DashboardFigures>>>;
  readonly stall?: Readonly<Partial<Record<'ours' | 'embedded', StallFigures>>> | undefined;
  /** Milliseconds, by number of attributions. */
  readonly computing?: Readonly<Record<string, number>>;
}

/** The figures of one contestant in one workload, if it was measured. */
export function figuresFor(
  { reads }: SizeResults,
  workload: string,
  contestant: ContestantName,
  inFlight: number,
): Figures | undefined {
  return reads.find((one) => one.workload === workload && one.contestant === contestant && one.inFlight === inFlight)
    ?.figures;
}
