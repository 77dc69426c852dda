import { BrokenInput, Conflict, InvalidInput, WhosaidError } from '../../domain/errors.js';
import { parseJson } from '../../domain/parseJson.js';
import { type ChangeEntry, type HistoryLine, parseHistoryLine } from '../../domain/records/historyRecords.js';
import { createResolver, type Resolver } from '../../domain/records/resolve.js';
import type { RecordGroup } from '../../domain/records/resolvedRecord.js';
import type { FileLine } from '../../formats/format.js';
import { cypher } from '../../graph/cypher.js';
import type { Engine } from '../../graph/engine.js';
import { withdrawImport } from '../../graph/write/decisions/withdrawImport.js';
import { type RecordResult, writeBatch } from '../../graph/write/writeBatch.js';

interface RestoreOptions {
  /** The lines of the history export, starting with the header. Called twice. */
  readonly lines: () => AsyncIterable<FileLine>;
  /** Whether the ids in it were made as in version 1 of the interchange format. */
  readonly hasOldIds?: boolean | undefined;
  readonly onEntry?: (seq: number, line: number, results: readonly RecordResult[]) => unknown;
  /** Stops between two journal entries. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Restores a history export into an empty graph, entry by entry, with the original numbers and times, so that a history
 * export of the result is the same file. The whole file is validated first.
 *
 * @throws Conflict if the graph is not empty; BrokenInput, before anything is written, if the file is not a valid history
 */
export async function restoreGraph(
  engine: Engine,
  { lines, hasOldIds = false, onEntry, signal }: RestoreOptions,
): Promise<void> {
  await checkEmpty(engine);
  // A history references nodes by id only, so no keys are kept, except for old ids.
  const resolver = createResolver({ namespace: undefined, by: undefined, hasOldIds });
  for await (const _ of entriesOf(lines())) signal?.throwIfAborted();
  for await (const entry of entriesOf(lines())) {
    signal?.throwIfAborted();
    const results = await replay(engine, entry, resolver);
    await onEntry?.(entry.change.seq, entry.line, results);
  }
}

async function checkEmpty(engine: Engine): Promise<void> {
  const [head] = await engine.read(cypher('queries/journal/head', engine.name));
  if (head?.seq === 0) return;
  throw new Conflict(
    `the graph is not empty, and a history can only be restored into an empty graph: use another graph, or import a plain export`,
  );
}

/** A journal entry, its line, and the lines that belong to it. */
interface Entry {
  readonly change: ChangeEntry;
  readonly line: number;
  readonly parts: readonly {
    readonly line: number;
    readonly part: Exclude<HistoryLine, { readonly change: unknown }>;
  }[];
}

/** The journal entries of a file, in order and without gaps. @throws BrokenInput with the line */
async function* entriesOf(lines: AsyncIterable<FileLine>): AsyncGenerator<Entry, void, undefined> {
  let entry: { change: ChangeEntry; line: number; parts: Entry['parts'][number][] } | undefined;
  let inHeader = true;
  for await (const { number: line, text } of lines) {
    if (text.trim() === '') continue;
    const part = inHeader ? undefined : parseLine(line, text);
    inHeader = false;
    if (part === undefined) continue;
    if ('change' in part) {
      checkFollows(part.change, entry?.change, line);
      if (entry !== undefined) yield entry;
      entry = { change: part.change, line, parts: [] };
    } else if (entry === undefined)
      throw new BrokenInput(`line ${line}: a history must start with a journal entry: get the file again`);
    else entry.parts.push({ line, part });
  }
  if (entry !== undefined) yield entry;
}

function parseLine(line: number, text: string): HistoryLine {
  const { value, problem } = parseJson(text);
  try {
    if (problem !== undefined) throw new InvalidInput(problem);
    return parseHistoryLine(value);
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    throw new BrokenInput(`line ${line}: ${error.message}; get the file again`, { cause: error });
  }
}

function checkFollows(change: ChangeEntry, before: ChangeEntry | undefined, line: number): void {
  const expected = (before?.seq ?? 0) + 1;
  if (change.seq !== expected) {
    throw new BrokenInput(`line ${line}: expected journal entry ${expected}, found ${change.seq}: get the file again`);
  }
  if (before !== undefined && change.at <= before.at) {
    throw new BrokenInput(
      `line ${line}: journal entry ${change.seq} is not later than the one before: get the file again`,
    );
  }
}

async function replay(
  engine: Engine,
  { change, line, parts }: Entry,
  resolver: Resolver,
): Promise<readonly RecordResult[]> {
  try {
    const [first] = parts;
    if (first !== undefined && 'importWithdrawal' in first.part) {
      await withdrawImport(engine, first.part.importWithdrawal, change);
      return [];
    }
    return await replayRecords(engine, change, parts, resolver);
  } catch (error) {
    if (!(error instanceof WhosaidError)) throw error;
    const advice = 'the restored graph is incomplete: empty it, and restore a complete file';
    throw new WhosaidError(error.code, `journal entry ${change.seq} (line ${line}): ${error.message}; ${advice}`, {
      cause: error,
    });
  }
}

async function replayRecords(
  engine: Engine,
  change: ChangeEntry,
  parts: Entry['parts'],
  resolver: Resolver,
): Promise<readonly RecordResult[]> {
  const items = parts.flatMap(({ line, part }): readonly RecordGroup[] =>
    'record' in part ? [{ line, records: [resolver.resolve(part.record)] }] : [],
  );
  const { kind, by, reason, run, input } = change;
  const { results } = await writeBatch(engine, {
    items: () => items,
    authorship: { kind, by, reason, run, input },
    strict: (line) => `line ${line}`,
    assigned: change,
  });
  return results;
}
