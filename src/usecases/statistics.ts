import { cypher } from '../graph/cypher.js';
import type { Engine, Row } from '../graph/engine.js';
import { OPEN_END } from '../graph/openEnd.js';

/** How much is in the graph, by kind, and as of which change. What only proposals need that nobody has accepted is not counted. */
export async function statistics(engine: Engine): Promise<Row> {
  const [[all], [proposed]] = await Promise.all([
    engine.read(cypher('queries/stats', engine.name)),
    engine.read(cypher('queries/proposed', engine.name), { openEnd: OPEN_END }),
  ]);
  const things = (proposed?.things ?? []) as readonly (readonly string[])[];
  const labelled = (label: string) => things.filter((labels) => labels.includes(label)).length;
  const less = (name: string, hidden: number) => Number(all?.[name] ?? 0) - hidden;
  return {
    ...all,
    claims: less('claims', Number(proposed?.claims ?? 0)),
    attributions: less('attributions', Number(proposed?.attributions ?? 0)),
    entities: less('entities', labelled('Entity')),
    sources: less('sources', labelled('Source')),
  };
}
