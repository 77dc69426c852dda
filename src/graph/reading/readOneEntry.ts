import type { Engine } from '../engine.js';
import { entryOf, isSameEntry, type JournalEntry } from './journalEntry.js';

const maxTries = 5;

/**
 * Runs `work`, all of whose statements are answered as of one entry of the journal. Each is by itself; when a writer came between
 * two, it begins anew, and beside writers that never pause it reads at last while they wait. Each statement has to tell the
 * entry (`seq`, and `head` or `at`), as `tellsEntry` says.
 */
export async function readOneEntry<T>(engine: Engine, work: (engine: Engine) => Promise<T>): Promise<T> {
  for (let tries = 1; tries <= maxTries; tries += 1) {
    const watched = watch(engine);
    try {
      const result = await work(watched.engine);
      if (!watched.hasMoved()) return result;
    } catch (error) {
      // Whatever came of it: it was put together from two entries.
      if (!watched.hasMoved()) throw error;
    }
  }
  return engine.readLocked(work);
}

/** An engine that refuses to go on when a statement is answered as of another entry than the first. */
function watch(engine: Engine): { readonly engine: Engine; readonly hasMoved: () => boolean } {
  let first: { readonly statement: string; readonly entry: JournalEntry | undefined } | undefined;
  let hasMoved = false;
  const read: Engine['read'] = async (statement, params) => {
    const rows = await engine.read(statement, params);
    const entry = entryOf(rows);
    if (first === undefined) {
      first = { statement: statement.name, entry };
      return rows;
    }
    if (first.entry === undefined || entry === undefined) {
      const mute = entry === undefined ? statement.name : first.statement;
      throw new Error(`statement ${mute} does not tell its entry of the journal: start it with fragments/frame`);
    }
    hasMoved ||= !isSameEntry(first.entry, entry);
    if (hasMoved) throw new Error('a writer came between two statements of one question');
    return rows;
  };
  return { engine: { ...engine, read }, hasMoved: () => hasMoved };
}
