import { type EngineChoice, engineFor } from '../../engines/index.js';
import { importers } from '../../formats/index.js';
import type { RunningServer } from '../../server/startServer.js';
import type { TransferParts } from '../../server/transfer/transferRoutes.js';
import type { Cli } from '../terminal/cli.js';
import { version } from '../terminal/version.js';
import { exporters } from './exporters.js';
import { receivedIn, removeLeftovers, removeServerAddress, writeServerAddress } from './serverAddress.js';

/** Disk space kept free for the graph while uploads are received. */
const freeBytes = 256 * 1024 * 1024;

/** Import and export of a server. Removes the leftovers of a killed server, so the graph must be open. */
export function transferOf(choice: EngineChoice): TransferParts {
  const kind = engineFor(choice);
  const folder = kind.name === 'embedded' ? kind.place(choice) : undefined;
  if (folder !== undefined) removeLeftovers(folder);
  const spool = { folder: folder === undefined ? undefined : receivedIn(folder), freeBytes };
  return { importers, exporters, spool };
}

/**
 * Lets commands find the server that has their graph open. Not needed for Neo4j, which several processes can share.
 * @returns a function that removes the announcement
 */
export function announceServer(
  cli: Cli,
  choice: EngineChoice,
  { url, instance, readOnly }: RunningServer & { readonly readOnly: boolean },
): () => void {
  if (engineFor(choice).name !== 'embedded') return () => undefined;
  const folder = engineFor(choice).place(choice);
  try {
    writeServerAddress(folder, { url, pid: process.pid, instance, version: version(), readOnly });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    cli.say(
      `whosaid: commands will not find this server without --url: ${folder}/server.json cannot be written (${reason})`,
    );
  }
  return () => removeServerAddress(folder, instance);
}
