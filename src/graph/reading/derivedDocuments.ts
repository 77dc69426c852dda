import type { Row } from '../engine.js';
import { closure, type Pair } from './closure.js';

/** How a step of a closure is read: one statement of `cypher/queries/closure/`, and its only row. */
type RunStep = (name: string, params: Readonly<Record<string, unknown>>) => Promise<Row>;
/** How all that lies beyond some things is read. */
type RunReach = (name: string, starts: readonly string[]) => Promise<readonly string[]>;

/**
 * The documents that are declared to be made, at any remove, from those of some sources. One round trip, and one more for each
 * remove.
 */
export async function derivedDocuments(
  sources: readonly string[],
  run: RunStep,
  reach: RunReach,
): Promise<readonly string[]> {
  const given = new Set(sources);
  const found = await closure(sources, {
    step: async (ids) => {
      const documents = ids.filter((id) => !given.has(id));
      const row = await run('queries/closure/derived-documents', {
        sources: ids.filter((id) => given.has(id)),
        ids: documents,
      });
      return row.links as unknown as readonly Pair[];
    },
    reach: (starts) => reach('queries/closure/documents', starts),
  });
  return [...found].filter((id) => !given.has(id));
}
