import { cypher } from '../cypher.js';
import type { Engine, Params, Row } from '../engine.js';

/** Things that one statement gives: memory stays flat, whatever the graph holds. */
const page = 1_000;

/** The rows of a statement, page after page by id, for the things whose ids have a prefix. */
export async function* pages(engine: Engine, statement: string, prefix: string, params: Params): AsyncGenerator<Row> {
  let after = `${prefix}_`;
  // The next character after the one that ends a prefix.
  const end = `${prefix}\``;
  for (;;) {
    const rows = await engine.read(cypher(statement, engine.name), { ...params, after, end, page });
    yield* rows;
    if (rows.length < page) return;
    after = String(rows.at(-1)?.id);
  }
}
