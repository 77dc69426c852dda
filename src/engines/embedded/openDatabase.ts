import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { graphFile } from '../dataFolder.js';
import { explainOpening, isForbidden } from './errors.js';
import { makeFolder } from './makeFolder.js';

export type Database = InstanceType<typeof grafeo.GrafeoDB>;

/** A database and whether it can only be read. */
export interface Opened {
  readonly database: Database;
  readonly readOnly: boolean;
}

// A power cut can lose what was not checkpointed: by size while loading, by time while idle.
const checkpoints = { intervalMs: 60_000, walBytes: 64 * 1024 * 1024 };

/**
 * Opens the database of a folder, which is made when it is missing; without a folder it is in memory. Where nothing may
 * be written it is opened for reading.
 * @throws StoreBusy, StoreFull, StoreUnavailable, StoreUnsuitable
 */
export function openDatabase(folder: string | undefined): Opened {
  if (folder === undefined) return { database: grafeo.GrafeoDB.create(), readOnly: false };
  try {
    makeFolder(folder);
    const database = grafeo.GrafeoDB.create(join(folder, graphFile));
    database.setCheckpointTriggers(checkpoints);
    return { database, readOnly: false };
  } catch (error) {
    const readable = isForbidden(error) ? openForReading(folder) : undefined;
    if (readable !== undefined) return { database: readable, readOnly: true };
    throw explainOpening(error, folder);
  }
}

function openForReading(folder: string): Database | undefined {
  try {
    return grafeo.GrafeoDB.openReadOnly(join(folder, graphFile));
  } catch {
    // Why it could not be opened for writing says more.
    return undefined;
  }
}
