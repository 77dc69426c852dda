import type { Engine, Row } from '../../src/graph/engine.js';
import { parameter } from '../../src/graph/parameter.js';

/** Reads the graph directly, below the code under test. */
export function probe(engine: Engine, text: string, params: Record<string, unknown> = {}): Promise<readonly Row[]> {
  const own = text.replaceAll(/\$(\w+)/g, (_, name: string) => parameter(engine.name, name));
  return engine.read({ name: 'probe', text: own }, params);
}

const OPEN_END = '9999-12-31T23:59:59.999Z';

/** The current status of an attribution. */
export async function standing(engine: Engine, id: string): Promise<Row | undefined> {
  const rows = await probe(
    engine,
    'MATCH (a:Thing {id: $id})-[o:OF]->(c:Claim) WHERE o.until = $openEnd RETURN o.retracted AS retracted, o.review AS review',
    { id, openEnd: OPEN_END },
  );
  if (rows.length !== 1) throw new Error(`${id} has ${rows.length} standings`);
  return rows[0];
}

/** The record that currently stands for a thing. */
export async function representative(engine: Engine, id: string): Promise<unknown> {
  const rows = await probe(
    engine,
    'MATCH (n:Thing {id: $id})-[x:SAME_AS]->(r:Thing) WHERE x.until = $openEnd RETURN r.id AS id',
    { id, openEnd: OPEN_END },
  );
  if (rows.length !== 1) throw new Error(`${id} has ${rows.length} representatives`);
  return rows[0]?.id;
}

/** The number of links of a kind that are in force. */
export async function links(engine: Engine, kind: string): Promise<number> {
  const rows = await probe(
    engine,
    `MATCH (a:Thing)-[r:${kind}]->(b:Thing) WHERE r.until = $openEnd RETURN count(r) AS k`,
    {
      openEnd: OPEN_END,
    },
  );
  return Number(rows[0]?.k);
}

/** Whether a record exists and is not withdrawn with its import. */
export async function isThere(engine: Engine, id: string): Promise<boolean> {
  const rows = await probe(engine, 'MATCH (n:Thing {id: $id}) WHERE n.withdrawnAt IS NULL RETURN n.until AS until', {
    id,
  });
  return rows.length === 1 && rows[0]?.until === OPEN_END;
}
