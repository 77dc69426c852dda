import type { Engine } from '../engine.js';
import { entryOf, isSameEntry, type JournalEntry } from './journalEntry.js';

const maxTries = 5;

/**
 * Runs `work` so that all of its statements see the same entry of the journal. Each statement alone does. If a writer commits
 * between two of them, the work is run again; if that keeps happening, it is finally run while the writers wait. Each statement
 * must return the entry (`seq`, and `head` or `at`): see `tellsEntry`.
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
      throw new Error(`statement ${mute} does not tell its entry of the journal: start it with fragments/views/frame`);
    }
    hasMoved ||= !isSameEntry(first.entry, entry);
    if (hasMoved) throw new Error('a writer came between two statements of one question');
    return rows;
  };
  return { engine: { ...engine, read }, hasMoved: () => hasMoved };
}
