import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { StoreFull, type WhosaidError } from '../../domain/errors.js';
import { graphFile } from '../dataFolder.js';
import { explainOpening, isForbidden, notWritable } from './errors.js';
import { makeFolder } from './makeFolder.js';

export type Database = InstanceType<typeof grafeo.GrafeoDB>;

/** A database, and why it can only be read if it can. */
interface Opened {
  readonly database: Database;
  readonly refusal?: WhosaidError;
}

// A power cut can lose what was not checkpointed: by size while loading, by time while idle.
const checkpoints = { intervalMs: 60_000, walBytes: 64 * 1024 * 1024 };

/**
 * Opens the database of a folder, which is made when it is missing; without a folder it is in memory. Where nothing can
 * be written it is opened for reading.
 * @throws StoreBusy, StoreFull, StoreUnavailable, StoreUnsuitable
 */
export function openDatabase(folder: string | undefined): Opened {
  if (folder === undefined) return { database: grafeo.GrafeoDB.create() };
  try {
    makeFolder(folder);
    const database = grafeo.GrafeoDB.create(join(folder, graphFile));
    database.setCheckpointTriggers(checkpoints);
    return { database };
  } catch (error) {
    const explained = explainOpening(error, folder);
    const refusal = isForbidden(error) ? notWritable(folder, { cause: error }) : explained;
    const isReadable = isForbidden(error) || explained instanceof StoreFull;
    const database = isReadable ? openForReading(folder) : undefined;
    if (database !== undefined) return { database, refusal };
    throw explained;
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
