import { existsSync, fstatSync, lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { codeOf } from '../../domain/codeOf.js';
import { InvalidInput } from '../../domain/errors.js';
import { graphFile, isGraphFile } from '../../engines/dataFolder.js';

/** What a file that a command writes must not harm. */
export interface OutputRules {
  /** Files that the command reads; `-` is standard input. */
  readonly inputs?: readonly string[];
  /** The data folder that the command was told to use, which need not be there yet. */
  readonly dataFolder: string;
  /** Replace a file that is there. */
  readonly force?: boolean | undefined;
}

/** `device`: written to as it is, like /dev/null or a pipe. `file`: a new file, or one that may be replaced. */
type OutputKind = 'device' | 'file';

/**
 * Whether a command may write to a path. Nothing is changed; the path may still change until it is written, so it is
 * checked again then.
 * @throws InvalidInput for an input, a link, anything in a data folder, a folder, and a file that is there already
 */
export function checkOutput(path: string, rules: OutputRules): OutputKind {
  if (path === '-') throw refuse(path, 'here it stands for no file');
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
  if (found !== undefined && !found.isFile()) throw refuse(path, 'it is no regular file');
  if (isGraphFile(basename(full))) throw refuse(path, 'graph files have that name');
  if (isInDataFolder(full, resolve(rules.dataFolder))) throw refuse(path, 'it lies in a data folder');
  if (found === undefined) return 'file';
  if ((rules.inputs ?? []).some((input) => isSame(found, input))) throw refuse(path, 'it is an input of this command');
  if (rules.force === true) return 'file';
  throw new InvalidInput(`cannot write ${path}: it is there already; name another file, or add --force to replace it`);
}

/** The sentence for a path that must not be written. */
function refuse(path: string, reason: string, cause?: unknown): InvalidInput {
  return new InvalidInput(`cannot write ${path}: ${reason}; name another file`, { cause });
}

/** Links are followed below /dev and /proc only: /dev/stdout and the pipes of a shell are such links. */
function isDevice(full: string, found: Stats): boolean {
  const target = /^\/(dev|proc)\//.test(full) ? statSync(full, { throwIfNoEntry: false }) : found;
  return target !== undefined && (target.isFIFO() || target.isCharacterDevice());
}

/** Whether a path lies in a folder that holds a graph or is to hold one: as it is written, and as it is through links. */
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

/** By the file itself and not by its name: so are hard links, and names in other cases where case makes no difference. */
function isSame(found: Stats, input: string): boolean {
  const other = input === '-' ? fstatSync(0) : statSync(input, { throwIfNoEntry: false });
  return other !== undefined && other.dev === found.dev && other.ino === found.ino;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder does not exist',
  EISDIR: 'it is a folder',
  EACCES: 'writing there is not allowed',
  EPERM: 'writing there is not allowed',
  EROFS: 'writing there is not allowed',
  ENOSPC: 'the disk is full',
  EDQUOT: 'no more may be stored there',
  EFBIG: 'the file would be too large',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its folder is a link that leads nowhere',
  EEXIST: 'it is there already',
};

/** What an error of the file system means for whoever named the file; anything else is passed through. */
export function explainWriting(error: unknown, path: string): unknown {
  const reason = reasons[codeOf(error) ?? ''];
  return reason === undefined ? error : refuse(path, reason, error);
}
