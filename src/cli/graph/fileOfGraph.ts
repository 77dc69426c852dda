import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type EngineChoice, engineFor, folderOf } from '../../engines/index.js';

/**
 * A file that this machine keeps beside a graph: in the data folder of an embedded graph; for Neo4j in `.whosaid` of the working
 * directory, one for each server and database.
 */
export function fileOfGraph(choice: EngineChoice, name: string, ending = ''): string {
  const { neo4j } = choice;
  if (neo4j === undefined || engineFor(choice).name !== 'neo4j') return join(folderOf(choice), `${name}${ending}`);
  const graph = createHash('sha256').update(JSON.stringify([neo4j.uri, neo4j.database]));
  return join(folderOf(choice), `${name}-${graph.digest('hex').slice(0, 12)}${ending}`);
}
