// The floor: the raw driver behind a bare HTTP server. POST /<workload> with the variables gives the answer.
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import neo4j from 'neo4j-driver';
import { readWorkloads } from '../workloads/index.js';
import type { HandWritten, Params } from '../workloads/readWorkload.js';

const [uri = '', port = ''] = process.argv.slice(2);
const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
const statements = new Map(readWorkloads.flatMap(({ name, raw }) => (raw === undefined ? [] : [[`/${name}`, raw]])));

createServer(async (request, response) => {
  response.setHeader('Content-Type', 'application/json');
  try {
    response.end(JSON.stringify({ data: await answer(request) }));
  } catch (error) {
    response.statusCode = 500;
    response.end(JSON.stringify({ errors: [{ message: String(error) }] }));
  }
}).listen(Number(port), '127.0.0.1');

async function answer(request: IncomingMessage): Promise<unknown> {
  const statement = statements.get(request.url ?? '');
  if (statement === undefined) return null;
  return run(statement, JSON.parse(await text(request)));
}

async function run({ cypher, params, shape }: HandWritten, variables: Params): Promise<unknown> {
  // Auto-commit: nothing is faster.
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(cypher, params?.(variables) ?? variables);
    return shape(
      records.map((record) => record.toObject()),
      variables,
    );
  } finally {
    await session.close();
  }
}
