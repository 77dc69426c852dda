import { StoreUnsuitable } from '../../../domain/errors.js';
import { cypher } from '../../cypher.js';
import type { Engine, Params, Row, Transaction } from '../../engine.js';
import { OPEN_END } from '../../openEnd.js';
import type { TemplateArguments } from '../../templates.js';
import type { SeqRanges } from './seqRanges.js';

/** The most rows that one statement takes: more cost memory and save no time. */
const rowsAtOnce = 2_000;

/** A statement of `cypher/` by its name, with what a template is passed: names of our own tables alone. */
export type WriterStatement = string | { readonly name: string; readonly passed: TemplateArguments };

/** One write transaction under the lock of the journal: what it is to become an entry of, and how it runs statements. */
export interface WriteTransaction {
  /** The seq this transaction takes if it writes anything. */
  readonly seq: number;
  /** When what it writes is recorded: later than everything before. */
  readonly at: string;
  /** The changes that were withdrawn so far. */
  readonly withdrawn: SeqRanges;
  run(statement: WriterStatement, params?: Params): Promise<readonly Row[]>;
  /** Runs a statement over many rows, some at a time. */
  forEach(statement: WriterStatement, rows: readonly unknown[], params?: Params): Promise<readonly Row[]>;
}

/** When the entry is recorded and which seq it has, where that is not for this graph to say. */
export interface AssignedEntry {
  readonly seq: number;
  readonly at: string;
}

/** Runs `work` alone, in one transaction that no other writer can come between. Everything it did is undone when it throws. */
export function underLock<T>(
  engine: Engine,
  work: (transaction: WriteTransaction) => Promise<T>,
  assigned?: AssignedEntry,
): Promise<T> {
  return engine.write(async (transaction) => {
    const opening = statements(transaction, engine.name, '');
    await opening.run('writes/journal/lock-journal');
    const [head] = await opening.run('lookups/journal/journal-head');
    if (head === undefined)
      throw new StoreUnsuitable('the graph has no journal: open it with whosaid, which prepares it');
    const at = assigned?.at ?? laterThan(String(head.at));
    const seq = assigned?.seq ?? Number(head.seq) + 1;
    const withdrawn = (head.withdrawn ?? []) as SeqRanges;
    const later = statements(transaction, engine.name, at);
    const result = await work({ seq, at, withdrawn, ...later });
    if (later.hasWritten()) await transaction.announce();
    return result;
  });
}

/** How statements are run in a transaction, and whether one of them was one that writes. */
function statements(
  transaction: Transaction,
  engine: string,
  at: string,
): Pick<WriteTransaction, 'run' | 'forEach'> & { readonly hasWritten: () => boolean } {
  let hasWritten = false;
  const run = (statement: WriterStatement, params?: Params) => {
    const { name, passed } = typeof statement === 'string' ? { name: statement, passed: {} } : statement;
    hasWritten ||= name.startsWith('writes/');
    return transaction.run(cypher(name, engine, passed), { openEnd: OPEN_END, at, ...params });
  };
  return {
    hasWritten: () => hasWritten,
    run,
    forEach: async (statement, rows, params) => {
      const found: Row[] = [];
      for (let from = 0; from < rows.length; from += rowsAtOnce) {
        found.push(...(await run(statement, { ...params, rows: rows.slice(from, from + rowsAtOnce) })));
      }
      return found;
    },
  };
}

/** The clock, or a moment after what was recorded last if the clock stands still or was set back. */
function laterThan(last: string): string {
  return new Date(Math.max(Date.now(), Date.parse(last) + 1)).toISOString();
}
