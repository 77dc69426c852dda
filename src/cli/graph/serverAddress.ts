import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { codeOf } from '../../domain/codeOf.js';

const fields = z.object({
  /** With the base path, without a trailing slash. */
  url: z.url({ protocol: /^http$/ }),
  pid: z.number().int(),
  /** As `/health` gives it. */
  instance: z.string(),
  version: z.string(),
  /** Whether it rejects writes. */
  readOnly: z.boolean(),
  /** The folder this was written for, to detect a copied folder. */
  folder: z.string(),
});

/** How commands find a running server. */
export type ServerAddress = Readonly<z.output<typeof fields>>;

const pathIn = (folder: string): string => join(folder, 'server.json');

/** The inode of a folder. It survives a move, and a copy has another. */
export function folderNumber(folder: string): string {
  return String(statSync(folder, { bigint: true }).ino);
}

/** Records in the data folder which server has the graph open. Only the owner can read it. */
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

/** Reads the server's record. Undefined if there is none, 'unreadable' if a server did not write it. */
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

/** Where a server stores uploads while it imports them. */
export const receivedIn = (folder: string): string => join(folder, 'tmp');

/** Removes the files left by a killed server. The caller must have the graph open. */
export function removeLeftovers(folder: string): void {
  removeServerAddress(folder);
  removeQuietly(receivedIn(folder));
}

/** Leftovers in a read-only folder are harmless and stay. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '')) throw error;
  }
}

/** Removes the record. @param instance only if this server wrote it; by default any, if the caller has the graph open */
export function removeServerAddress(folder: string, instance?: string): void {
  const found = readServerAddress(folder);
  if (found === undefined) return;
  if (instance !== undefined && (found === 'unreadable' || found.instance !== instance)) return;
  removeQuietly(pathIn(folder));
}
