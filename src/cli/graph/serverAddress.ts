import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { codeOf } from '../../domain/codeOf.js';

const fields = z.object({
  /** With the base path, without a slash at its end. */
  url: z.url({ protocol: /^http$/ }),
  pid: z.number().int(),
  /** As `/health` gives it. */
  instance: z.string(),
  version: z.string(),
  /** It takes no changes. */
  readOnly: z.boolean(),
  /** Which folder this was written for: a copy of a folder takes the file along. */
  folder: z.string(),
});

/** What commands know a running server by. */
export type ServerAddress = Readonly<z.output<typeof fields>>;

const pathIn = (folder: string): string => join(folder, 'server.json');

/** The number of a folder on its disk: it stays when the folder is moved, and a copy has another. */
export function folderNumber(folder: string): string {
  return String(statSync(folder, { bigint: true }).ino);
}

/** Says in the data folder which server has the graph open; only its owner can read that. */
export function writeServerAddress(folder: string, address: Omit<ServerAddress, 'folder'>): void {
  const path = pathIn(folder);
  const unfinished = `${path}.${randomUUID()}.unfinished`;
  try {
    const text = `${JSON.stringify({ ...address, folder: folderNumber(folder) })}\n`;
    writeFileSync(unfinished, text, { flag: 'wx', mode: 0o600 });
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** What the data folder says; undefined when it says nothing, 'unreadable' for what no server wrote. */
export function readServerAddress(folder: string): ServerAddress | 'unreadable' | undefined {
  let text: string;
  try {
    text = readFileSync(pathIn(folder), 'utf8');
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '') ? undefined : 'unreadable';
  }
  try {
    return fields.parse(JSON.parse(text));
  } catch {
    return 'unreadable';
  }
}

/** Where a server keeps what it is sent while it imports that. */
export const receivedIn = (folder: string): string => join(folder, 'tmp');

/** Removes what a server that was killed left behind. To be called by whoever has the graph open. */
export function removeLeftovers(folder: string): void {
  removeServerAddress(folder);
  removeQuietly(receivedIn(folder));
}

/** In a folder that can only be read it stays, and does no harm. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '')) throw error;
  }
}

/** Takes the file away. @param instance only that of this server; without it any, for whoever has the graph open */
export function removeServerAddress(folder: string, instance?: string): void {
  const found = readServerAddress(folder);
  if (found === undefined) return;
  if (instance !== undefined && (found === 'unreadable' || found.instance !== instance)) return;
  removeQuietly(pathIn(folder));
}
