import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../graph/engine.js';
import { dataFolderOf, defaultFolder, graphFile } from './dataFolder.js';

/** Where a Neo4j is, and as whom it is used. */
interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string | undefined;
  readonly database: string;
}

/** What was said of where the graph is kept. */
export interface EngineChoice {
  readonly neo4j: Neo4jAddress | undefined;
  /** A data folder that was named on the command line; a flag wins over the environment. */
  readonly folder: string | undefined;
}

/** One way to keep a graph. */
export interface EngineKind {
  readonly name: string;
  readonly summary: string;
  /** Whether a choice means this one. The first in the list that fits is taken. */
  fits(choice: EngineChoice): boolean;
  /** Where the graph is or would be, for a person; nothing is opened. */
  place(choice: EngineChoice): string;
  /** False when it is certain, without opening anything, that there is no graph yet. */
  exists(choice: EngineChoice): boolean;
  /** @throws StoreBusy, StoreUnavailable, StoreUnsuitable */
  open(choice: EngineChoice): Promise<Engine>;
}

/** The folder on this machine for what belongs to a graph: all of an embedded one, and the local key of any. */
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

// An engine is loaded when it is opened: the driver of a server costs a start that does not use it a tenth of a second.
const neo4j: EngineKind = {
  name: 'neo4j',
  summary: 'a Neo4j server, 5.23 or newer (NEO4J_URI)',
  fits: (choice) => choice.neo4j !== undefined && choice.folder === undefined,
  place: (choice) => choice.neo4j?.uri ?? '',
  exists: () => true,
  open: async ({ neo4j: address }) => {
    if (address === undefined) throw new Error('no address of a Neo4j was given');
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

/** Every engine. A new one is a folder beside this file and a line here. */
const engines: readonly EngineKind[] = [neo4j, embedded];

/** The engine that a choice means: Neo4j when its address is set and no data folder was named, else embedded. */
export function engineFor(choice: EngineChoice): EngineKind {
  const kind = engines.find((candidate) => candidate.fits(choice));
  if (kind === undefined) throw new Error('no engine fits, though the embedded one always does');
  return kind;
}
