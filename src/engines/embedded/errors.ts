import {
  StoreBusy,
  StoreFull,
  StoreTooSlow,
  StoreUnavailable,
  StoreUnsuitable,
  WhosaidError,
} from '../../domain/errors.js';

/** What an error of opening a folder means, in a sentence. */
export function explainOpening(error: unknown, folder: string): WhosaidError {
  const { code, message } = codeAndMessage(error);
  const other = 'or name another folder with --data';
  const cause = { cause: error };
  if (/cannot be locked/.test(message)) {
    return new StoreBusy(`${folder} is in use by another process: stop that one, ${other}`, cause);
  }
  if (isFull(error)) return full(folder, cause);
  if (code === 'EEXIST' || code === 'ENOTDIR') {
    return new StoreUnavailable(`${folder} is no folder, or lies below a file: name a folder with --data`, cause);
  }
  if (code === 'GRAFEO-S002' || /damaged|checksum|corrupt/i.test(message)) {
    return new StoreUnsuitable(`the graph in ${folder} is damaged: restore it from an export, ${other}`, cause);
  }
  if (isForbidden(error)) {
    return new StoreUnavailable(`${folder} may not be read or made: check its permissions, ${other}`, cause);
  }
  if (code === 'GRAFEO-X002' || code === 'GRAFEO-V001') {
    return new StoreUnsuitable(
      `${folder} holds a file that is no graph, or one that is damaged: restore it from an export, ${other}`,
      cause,
    );
  }
  return new StoreUnavailable(`${folder} cannot be opened (${brief(message)}): see to that, ${other}`, cause);
}

/** What an error of a statement, a commit or of closing means; anything else is a defect and says what was being done. */
export function explainRunning(error: unknown, place: string, doing: string): Error {
  if (error instanceof WhosaidError) return error;
  const { code, message } = codeAndMessage(error);
  const cause = { cause: error };
  if (code === 'GRAFEO-Q003') {
    return new StoreTooSlow(`${place} stopped ${doing}, which took too long: ask for less at a time`, cause);
  }
  if (isFull(error)) return full(place, cause);
  if (code === 'GRAFEO-T003') return notWritable(place, cause);
  if (code === 'GRAFEO-S002') {
    return new StoreUnsuitable(`the graph in ${place} is damaged: restore it from an export`, cause);
  }
  if (code === 'GRAFEO-X003' || code === 'GRAFEO-T009') {
    return new StoreUnavailable(`${place} failed in ${doing} (${brief(message)}): check its disk`, cause);
  }
  return new Error(`${doing} failed: ${message}`, cause);
}

/** The graph can be read and not written. */
export function notWritable(place: string, options?: ErrorOptions): StoreUnavailable {
  const remedy = 'make it writable for this user, or name another folder with --data';
  return new StoreUnavailable(`${place} can be read but not written: ${remedy}`, options);
}

/** Whether permissions, or a file system that is read-only, are what is in the way. */
export function isForbidden(error: unknown): boolean {
  const { code, message } = codeAndMessage(error);
  return ['EACCES', 'EPERM', 'EROFS'].includes(code) || /os error (1|13|30)\)/.test(message);
}

/** No room on the disk, or no more of it for this user; the engine says so under several codes of its own. */
function isFull(error: unknown): boolean {
  const { code, message } = codeAndMessage(error);
  return ['ENOSPC', 'EDQUOT'].includes(code) || /os error (28|122)\)/.test(message);
}

function full(place: string, options: ErrorOptions): StoreFull {
  return new StoreFull(`the disk that holds ${place} is full: make room there; what was recorded is kept`, options);
}

/** The code of the file system, or the one that the engine puts into its messages. */
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
