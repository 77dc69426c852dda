import { cypherAt } from '../cypher.js';
import type { Engine, Params, Row } from '../engine.js';
import type { TemplateArguments } from '../templates.js';

/** Things that one statement gives: memory stays flat, whatever the graph holds. */
const pageSize = 1_000;

/** A statement of `cypher/export` that is read page by page, and the prefix of the ids of the things it is about. */
export interface PagedStatement {
  readonly name: string;
  readonly passed: TemplateArguments;
  readonly prefix: string;
  readonly params: Params;
}

/** The rows of a statement, page after page by id. */
export async function* pages(engine: Engine, { name, passed, prefix, params }: PagedStatement): AsyncGenerator<Row> {
  const statement = cypherAt(name, engine.name, passed);
  let after = `${prefix}_`;
  // The next character after the one that ends a prefix.
  const end = `${prefix}\``;
  for (;;) {
    const rows = await engine.read(statement, { ...params, after, end, page: pageSize });
    yield* rows;
    if (rows.length < pageSize) return;
    after = String(rows.at(-1)?.id);
  }
}
