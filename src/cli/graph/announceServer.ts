import { type EngineChoice, engineFor } from '../../engines/index.js';
import { importers } from '../../formats/index.js';
import type { RunningServer } from '../../server/startServer.js';
import type { TransferParts } from '../../server/transfer/transferRoutes.js';
import type { Cli } from '../terminal/cli.js';
import { version } from '../terminal/version.js';
import { exporters } from './exporters.js';
import { receivedIn, removeLeftovers, removeServerAddress, writeServerAddress } from './serverAddress.js';

/** What stays free on the disk while inputs are received: the graph needs room, too. */
const freeBytes = 256 * 1024 * 1024;

/** What a server takes in and gives out whole files with. Called when the graph is open: what a killed server left is removed. */
export function transferOf(choice: EngineChoice): TransferParts {
  const kind = engineFor(choice);
  const folder = kind.name === 'embedded' ? kind.place(choice) : undefined;
  if (folder !== undefined) removeLeftovers(folder);
  const spool = { folder: folder === undefined ? undefined : receivedIn(folder), freeBytes };
  return { importers, exporters, spool };
}

/**
 * Lets commands find the server that has their graph open. Several servers may have one Neo4j: there commands open it themselves.
 * @returns what takes that back
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
