/** A bar on the axis, in pixels. */
interface Bar {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** Bars of one label that touch. */
export interface LaneRun<B extends Bar> {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly bars: readonly B[];
  /** Up to where its label may be written: the start of the next run in its row. */
  readonly room: number;
}

/**
 * The rows of a lane: bars of one label that touch are one run, and runs that overlap are in different rows.
 * @param bars in the order in which they are drawn
 * @param right the end of the axis
 * @param tolerance how far runs may overlap and still share a row, in pixels
 */
export function laneRows<B extends Bar>(
  bars: readonly B[],
  right: number,
  tolerance: number,
): readonly (readonly LaneRun<B>[])[] {
  const rows: LaneRun<B>[][] = [];
  for (const run of runsOf(bars)) {
    const row = rows.find((one) => (one.at(-1)?.end ?? 0) <= run.start + tolerance);
    if (row === undefined) rows.push([run]);
    else row.push(run);
  }
  return rows.map((row) => row.map((run, index) => ({ ...run, room: row[index + 1]?.start ?? right })));
}

function runsOf<B extends Bar>(bars: readonly B[]): readonly LaneRun<B>[] {
  const runs: LaneRun<B>[] = [];
  for (const bar of [...bars].sort((one, other) => one.start - other.start)) {
    const index = runs.findLastIndex(({ label, end }) => label === bar.label && bar.start <= end + 2);
    const run = runs[index];
    if (run === undefined) runs.push({ ...bar, bars: [bar], room: 0 });
    else runs[index] = { ...run, end: Math.max(run.end, bar.end), bars: [...run.bars, bar] };
  }
  // Within a run the order of drawing is kept.
  return runs.map((run) => ({ ...run, bars: bars.filter((bar) => run.bars.includes(bar)) }));
}
