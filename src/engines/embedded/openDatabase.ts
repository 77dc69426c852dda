import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { StoreFull, type WhosaidError } from '../../domain/errors.js';
import { graphFile } from '../dataFolder.js';
import { explainOpening, isForbidden, notWritable } from './errors.js';
import { makeFolder } from './makeFolder.js';

export type Database = InstanceType<typeof grafeo.GrafeoDB>;

/** A database, and the reason if it is read-only. */
interface Opened {
  readonly database: Database;
  readonly refusal?: WhosaidError;
}

// A power failure can lose data without a checkpoint: checkpoint by size under load, by time when idle.
const checkpoints = { intervalMs: 60_000, walBytes: 64 * 1024 * 1024 };

/**
 * Opens the database of a folder, creating it if needed; without a folder it is in memory. Falls back to read-only access.
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
    // The error of opening it for writing is more informative.
    return undefined;
  }
}
