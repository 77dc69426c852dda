import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../graph/engine.js';
import { dataFolderOf, defaultFolder, graphFile } from './dataFolder.js';

/** The connection to a Neo4j server. */
interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string | undefined;
  readonly database: string;
}

/** The configured location of the graph. */
export interface EngineChoice {
  readonly neo4j: Neo4jAddress | undefined;
  /** The data folder from the command line, which overrides the environment. */
  readonly folder: string | undefined;
}

/** An engine. */
export interface EngineKind {
  readonly name: string;
  readonly summary: string;
  /** Whether a choice selects this engine. The first match in the list is used. */
  fits(choice: EngineChoice): boolean;
  /** The location of the graph, for display. Opens nothing. */
  place(choice: EngineChoice): string;
  /** False if there is certainly no graph yet. Opens nothing. */
  exists(choice: EngineChoice): boolean;
  /** @throws StoreBusy, StoreUnavailable, StoreUnsuitable */
  open(choice: EngineChoice): Promise<Engine>;
}

/** The local folder of a graph: for the embedded graph itself, and for the local key of any graph. */
export const folderOf = (choice: EngineChoice): string => dataFolderOf(choice.folder);

/**
 * What cannot be looked at may be there: opening it then says what is wrong. So is a folder that is a file, which Node 24
 * takes for a missing entry when `throwIfNoEntry` is false.
 */
function mayHoldGraph(folder: string): boolean {
  try {
    statSync(join(folder, graphFile));
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}

// Engines are imported when they are opened: the Neo4j driver would add a tenth of a second to every start.
const neo4j: EngineKind = {
  name: 'neo4j',
  summary: 'a Neo4j server, 5.23 or newer (NEO4J_URI)',
  fits: (choice) => choice.neo4j !== undefined && choice.folder === undefined,
  place: (choice) => choice.neo4j?.uri ?? '',
  exists: () => true,
  open: async ({ neo4j: address }) => {
    if (address === undefined) throw new Error('no Neo4j URI given');
    const { openNeo4j } = await import('./neo4j/openNeo4j.js');
    return openNeo4j(address);
  },
};

const embedded: EngineKind = {
  name: 'embedded',
  summary: `in this process, in a data folder (--data, else ${defaultFolder} in the working directory)`,
  fits: () => true,
  place: folderOf,
  exists: (choice) => mayHoldGraph(folderOf(choice)),
  open: async (choice) => {
    const { openEmbedded } = await import('./embedded/openEmbedded.js');
    return openEmbedded(folderOf(choice));
  },
};

/** Every engine. */
const engines: readonly EngineKind[] = [neo4j, embedded];

/** The engine of a choice: Neo4j if its URI is set and no data folder is given, else embedded. */
export function engineFor(choice: EngineChoice): EngineKind {
  const kind = engines.find((candidate) => candidate.fits(choice));
  if (kind === undefined) throw new Error('no engine matches the choice');
  return kind;
}
