import {
  StoreBusy,
  StoreFull,
  StoreTooSlow,
  StoreUnavailable,
  StoreUnsuitable,
  WhosaidError,
} from '../../domain/errors.js';

/** Explains an error when opening a data folder. */
export function explainOpening(error: unknown, folder: string): WhosaidError {
  const { code, message } = codeAndMessage(error);
  const other = 'or name another folder with --data';
  const cause = { cause: error };
  if (/cannot be locked/.test(message)) {
    return new StoreBusy(`${folder} is in use by another process: stop it, ${other}`, cause);
  }
  if (isFull(error)) return full(folder, cause);
  if (code === 'EEXIST' || code === 'ENOTDIR') {
    return new StoreUnavailable(`${folder} is not a folder: name a folder with --data`, cause);
  }
  if (code === 'GRAFEO-S002' || /damaged|checksum|corrupt/i.test(message)) {
    return new StoreUnsuitable(`the graph in ${folder} is damaged: restore it from an export, ${other}`, cause);
  }
  if (isForbidden(error)) {
    return new StoreUnavailable(`permission denied for ${folder}: check its permissions, ${other}`, cause);
  }
  if (code === 'GRAFEO-X002' || code === 'GRAFEO-V001') {
    return new StoreUnsuitable(
      `${folder} contains a file that is not a graph, or is damaged: restore it from an export, ${other}`,
      cause,
    );
  }
  return new StoreUnavailable(`cannot open ${folder} (${brief(message)}): fix the problem, ${other}`, cause);
}

/** Explains an error of a statement, a commit or of closing. Any other error is internal and gets the operation added. */
export function explainRunning(error: unknown, place: string, doing: string): Error {
  if (error instanceof WhosaidError) return error;
  const { code, message } = codeAndMessage(error);
  const cause = { cause: error };
  if (code === 'GRAFEO-Q003') {
    return new StoreTooSlow(
      `${doing} exceeded the time limit in ${place}: narrow the query with a filter, or request less at a time`,
      cause,
    );
  }
  if (isFull(error)) return full(place, cause);
  if (code === 'GRAFEO-T003') return notWritable(place, cause);
  if (code === 'GRAFEO-S002') {
    return new StoreUnsuitable(`the graph in ${place} is damaged: restore it from an export`, cause);
  }
  if (code === 'GRAFEO-X003' || code === 'GRAFEO-T009') {
    return new StoreUnavailable(`${doing} failed in ${place} (${brief(message)}): check its disk`, cause);
  }
  return new Error(`${doing} failed: ${message}`, cause);
}

/** The error for a read-only graph. */
export function notWritable(place: string, options?: ErrorOptions): StoreUnavailable {
  const remedy = 'make it writable for this user, or name another folder with --data';
  return new StoreUnavailable(`${place} is read-only: ${remedy}`, options);
}

/** Whether the cause is a missing permission or a read-only file system. */
export function isForbidden(error: unknown): boolean {
  const { code, message } = codeAndMessage(error);
  return ['EACCES', 'EPERM', 'EROFS'].includes(code) || /os error (1|13|30)\)/.test(message);
}

/** Whether the disk is full or the quota is exceeded, which the engine reports with several codes. */
function isFull(error: unknown): boolean {
  const { code, message } = codeAndMessage(error);
  return ['ENOSPC', 'EDQUOT'].includes(code) || /os error (28|122)\)/.test(message);
}

function full(place: string, options: ErrorOptions): StoreFull {
  return new StoreFull(`the disk of ${place} is full: free some space; recorded data is kept`, options);
}

/** The file system error code, or the code in the message of the engine. */
function codeAndMessage(error: unknown): { readonly code: string; readonly message: string } {
  const message =
    typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
  const own = /GRAFEO-[A-Z]\d{3}/.exec(message)?.[0];
  const given = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return { code: own ?? given, message };
}

function brief(message: string): string {
  return message.replace(/\s+/g, ' ').slice(0, 200);
}
