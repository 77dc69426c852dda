import type { Contestant, ContestantName } from './contestant.js';
import type { Params, ReadWorkload } from './workloads/readWorkload.js';

/** How long one thing took, over and over, in milliseconds. */
export interface Figures {
  readonly requests: number;
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
}

/** How much is measured: after a slice to warm up, so many rounds in which every contestant has a slice, in turn. */
export interface Effort {
  readonly rounds: number;
  readonly sliceMs: number;
}

/** What takes minutes is measured in two rounds at the least, and in no more once this is over. */
const patienceMs = 120_000;

/** Figures of a set of latencies that took `elapsed` milliseconds altogether. */
export function figuresOf(latencies: readonly number[], elapsed: number): Figures {
  const sorted = latencies.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN;
  return { requests: sorted.length, p50: at(0.5), p99: at(0.99), perSecond: (sorted.length / elapsed) * 1000 };
}

/**
 * Asks contestants by turns, slice by slice, with a number of requests in flight; what disturbs the machine for a while
 * disturbs all of them. The next request is sent when an answer has come and was read (a closed loop).
 */
export async function interleave(
  workload: ReadWorkload,
  questions: readonly Params[],
  contestants: readonly Contestant[],
  inFlight: number,
  { rounds, sliceMs }: Effort,
): Promise<ReadonlyMap<ContestantName, Figures>> {
  const slices = contestants.map((contestant) => ({ contestant, latencies: [] as number[], elapsed: 0 }));
  const started = performance.now();
  for (let round = 0; round <= rounds; round += 1) {
    if (round > 2 && performance.now() - started > patienceMs) break;
    // Each comes first, second, … in turn: who follows the slowest must not always be the same.
    for (const [at] of slices.entries()) {
      const slice = slices[(at + round) % slices.length];
      if (slice === undefined) continue;
      const found = await runSlice(slice.contestant, workload, questions, { inFlight, sliceMs });
      if (round === 0) continue;
      slice.latencies.push(...found.latencies);
      slice.elapsed += found.elapsed;
    }
  }
  return new Map(slices.map(({ contestant, latencies, elapsed }) => [contestant.name, figuresOf(latencies, elapsed)]));
}

async function runSlice(
  contestant: Contestant,
  workload: ReadWorkload,
  questions: readonly Params[],
  { inFlight, sliceMs }: { readonly inFlight: number; readonly sliceMs: number },
): Promise<{ readonly latencies: readonly number[]; readonly elapsed: number }> {
  const latencies: number[] = [];
  const started = performance.now();
  let turn = 0;
  const worker = async () => {
    while (performance.now() - started < sliceMs) {
      const question = questions[turn++ % questions.length] ?? {};
      const sent = performance.now();
      await contestant.ask(workload, question);
      latencies.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return { latencies, elapsed: performance.now() - started };
}
