import { openNeo4j } from '../../src/engines/neo4j/openNeo4j.js';
import { corroborate } from '../../src/usecases/evidence/corroborate.js';
import { readReporting } from '../../src/usecases/reporting/readReporting.js';
import { RootField } from '../../src/usecases/rootField/rootField.js';
import type { Subjects } from '../subjects.js';

const rounds = 5;

/** (h) How long it takes to compute corroboration once the evidence is read, in milliseconds, by number of attributions. */
export async function measureComputing(uri: string, { repeated }: Subjects): Promise<ReadonlyMap<number, number>> {
  const engine = await openNeo4j({ uri });
  try {
    const medians = new Map<number, number>();
    for (const [count, claim] of repeated) {
      const { found: reporting } = await readReporting(new RootField(engine), { claim }, undefined, true);
      const took = Array.from({ length: rounds }, () => {
        const started = performance.now();
        corroborate(reporting.evidenceByClaim);
        return performance.now() - started;
      });
      medians.set(count, took.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN);
    }
    return medians;
  } finally {
    await engine.close();
  }
}
