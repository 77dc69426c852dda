import { existsSync, fstatSync, lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { codeOf } from '../../domain/codeOf.js';
import { InvalidInput } from '../../domain/errors.js';
import { graphFile, isGraphFile } from '../../engines/dataFolder.js';

/** Files that an output file must not overwrite. */
export interface OutputRules {
  /** Input files of the command; `-` is standard input. */
  readonly inputs?: readonly string[];
  /** The data folder of the command. It may not exist yet. */
  readonly dataFolder: string;
  /** Replace an existing file. */
  readonly force?: boolean | undefined;
}

/** `device`: written in place, such as /dev/null or a pipe. `file`: a new file, or one that may be replaced. */
type OutputKind = 'device' | 'file';

/**
 * Checks that a command may write to a path, without changing anything. The check is repeated before the file is
 * finished, because the path may change in between.
 * @throws InvalidInput for an input file, a link, a path in a data folder, a folder, and an existing file
 */
export function checkOutput(path: string, rules: OutputRules): OutputKind {
  if (path === '-') throw refuse(path, '- is not a file name here');
  if (path.endsWith('/')) throw refuse(path, 'it is a folder');
  try {
    return check(path, resolve(path), rules);
  } catch (error) {
    throw explainWriting(error, path);
  }
}

function check(path: string, full: string, rules: OutputRules): OutputKind {
  const found = lstatSync(full, { throwIfNoEntry: false });
  if (found !== undefined && isDevice(full, found)) return 'device';
  if (found?.isSymbolicLink()) throw refuse(path, 'it is a link');
  if (found?.isDirectory()) throw refuse(path, 'it is a folder');
  if (found !== undefined && !found.isFile()) throw refuse(path, 'it is not a regular file');
  if (isGraphFile(basename(full))) throw refuse(path, 'this name is reserved for graph files');
  if (isInDataFolder(full, resolve(rules.dataFolder))) throw refuse(path, 'it is inside a data folder');
  if (found === undefined) return 'file';
  if ((rules.inputs ?? []).some((input) => isSame(found, input))) throw refuse(path, 'it is an input of this command');
  if (rules.force === true) return 'file';
  throw new InvalidInput(`cannot write ${path}: the file exists; choose another name, or add --force to replace it`);
}

function refuse(path: string, reason: string, cause?: unknown): InvalidInput {
  return new InvalidInput(`cannot write ${path}: ${reason}; choose another file`, { cause });
}

/** Links are followed only below /dev and /proc: /dev/stdout and shell pipes are such links. */
function isDevice(full: string, found: Stats): boolean {
  const target = /^\/(dev|proc)\//.test(full) ? statSync(full, { throwIfNoEntry: false }) : found;
  return target !== undefined && (target.isFIFO() || target.isCharacterDevice());
}

/** Whether a path is inside a data folder, existing or chosen, before or after resolving links. */
function isInDataFolder(full: string, chosen: string): boolean {
  if (isWithin(full, chosen)) return true;
  const folder = realpathSync(dirname(full));
  if (existsSync(chosen) && isWithin(folder, realpathSync(chosen))) return true;
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, graphFile))) return true;
    if (at === dirname(at)) return false;
  }
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith('../'));
}

/** Compares files by inode, which also detects hard links and names that differ only in case. */
function isSame(found: Stats, input: string): boolean {
  const other = input === '-' ? fstatSync(0) : statSync(input, { throwIfNoEntry: false });
  return other !== undefined && other.dev === found.dev && other.ino === found.ino;
}

/** Whether two paths lead to one regular file, which may not exist yet. Links to their folders are followed. */
export function isSameOutput(one: string, other: string): boolean {
  const found = statSync(one, { throwIfNoEntry: false });
  if (found !== undefined) return found.isFile() && isSame(found, other);
  const [full, otherFull] = [one, other].map(fullPath);
  return full === otherFull;
}

function fullPath(path: string): string {
  const folder = dirname(resolve(path));
  return join(existsSync(folder) ? realpathSync(folder) : folder, basename(path));
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder does not exist',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is exceeded',
  EFBIG: 'the file is too large',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its folder is a link that cannot be resolved',
  EEXIST: 'the file exists',
};

/** Turns a file system error into a message for the user. Other errors are returned unchanged. */
export function explainWriting(error: unknown, path: string): unknown {
  const reason = reasons[codeOf(error) ?? ''];
  return reason === undefined ? error : refuse(path, reason, error);
}
