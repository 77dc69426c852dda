import { InvalidInput } from '../../domain/errors.js';
import { hiddenWarnings } from '../../domain/records/hiddenWarnings.js';
import { canonicalJson, sha256 } from '../../domain/records/ids.js';
import { KeyConflict } from '../../domain/records/keys.js';
import { parseRecord } from '../../domain/records/parseRecord.js';
import type { TypedRecord } from '../../domain/records/records.js';
import { createResolver } from '../../domain/records/resolve.js';
import type { RecordGroup } from '../../domain/records/resolvedRecord.js';
import { namespace as validNamespace } from '../../domain/records/schemas/fields.js';
import type { Engine } from '../../graph/engine.js';
import { describeDifference } from '../../graph/write/batch/differences.js';
import { type RecordResult, writeBatch } from '../../graph/write/writeBatch.js';
import { fieldsInConflict } from './keyConflicts.js';

const maxRecords = 1_000;
/** Faulty records that are told. */
const maxTold = 10;

/** The author of a write, and what the records rely on. */
interface RecordOptions {
  readonly by: string;
  readonly reason?: string | undefined;
  /** The namespace for keys of entities and events that have none. */
  readonly namespace?: string | undefined;
}

/** The result for each record, in order, and the journal entry; null if nothing was new. */
interface Recorded {
  readonly change: number | null;
  readonly results: readonly RecordResult[];
  /** What is unusual about records that were taken, each with the index of the record. */
  readonly warnings: readonly string[];
}

/**
 * Writes up to 1,000 records of the interchange format in one transaction. They may reference each other by key, and
 * existing nodes by id or key.
 *
 * @throws InvalidInput, Conflict with the index of the record
 */
export async function recordRecords(
  engine: Engine,
  records: readonly unknown[],
  { by, reason, namespace }: RecordOptions,
): Promise<Recorded> {
  checkNamespace(namespace);
  if (records.length === 0) throw new InvalidInput('records is empty: give at least one record');
  if (records.length > maxRecords) {
    throw new InvalidInput(
      `records takes at most ${maxRecords} records, not ${records.length}: split them into several requests`,
    );
  }
  const parsed = ofEach(records, parseRecord);
  const items = resolveAll(parsed, { by, namespace });
  const authorship = { kind: 'RECORD', by, reason, input: fingerprint(parsed, namespace) } as const;
  const { change, results, differences } = await writeBatch(engine, { items: () => items, authorship, strict: nameOf });
  const warnings = [
    ...parsed.flatMap((record, index) => hiddenWarnings(records[index], record).map((text) => [index, text] as const)),
    ...differences.flatMap((difference) => {
      const { line, earlierLine } = difference;
      return earlierLine === undefined ? [] : [[line, describeDifference(difference, nameOf(earlierLine))] as const];
    }),
  ].sort(([one], [other]) => one - other);
  return {
    change: change?.seq ?? null,
    results,
    warnings: warnings.map(([index, text]) => `${nameOf(index)}: ${text}`),
  };
}

function checkNamespace(namespace: string | undefined): void {
  if (namespace === undefined) return;
  const problem = validNamespace.safeParse(namespace).error?.issues[0]?.message;
  if (problem !== undefined) throw new InvalidInput(`namespace: ${JSON.stringify(namespace.slice(0, 60))} ${problem}`);
}

function resolveAll(
  parsed: readonly TypedRecord[],
  { by, namespace }: Pick<RecordOptions, 'by' | 'namespace'>,
): readonly RecordGroup[] {
  const resolver = createResolver({ namespace, by });
  const indexes = new Map<string, number>();
  return ofEach(parsed, (record, line) => {
    try {
      const resolved = resolver.resolve(record);
      if (!indexes.has(resolved.id)) indexes.set(resolved.id, line);
      return { line, records: [resolved] };
    } catch (error) {
      if (!(error instanceof KeyConflict)) throw error;
      const index = indexes.get(error.earlier);
      const earlier = index === undefined ? undefined : parsed[index];
      if (index === undefined || earlier === undefined) throw error;
      const fields = fieldsInConflict(earlier, record);
      throw new InvalidInput(`${error.message}; the other is ${nameOf(index)}${fields === '' ? '' : `: ${fields}`}`, {
        cause: error,
      });
    }
  });
}

/** Independent of the order of the records. */
function fingerprint(parsed: readonly TypedRecord[], namespace: string | undefined): string {
  const records = parsed.map((record) => sha256(canonicalJson(record))).sort();
  return sha256(canonicalJson(namespace === undefined ? records : { namespace, records }));
}

/** What `work` makes of each record. @throws InvalidInput with every record that is at fault, by its index */
function ofEach<T, R>(records: readonly T[], work: (record: T, index: number) => R): readonly R[] {
  const faults: InvalidInput[] = [];
  const made = records.flatMap((record, index) => {
    try {
      return [work(record, index)];
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      faults.push(new InvalidInput(`${nameOf(index)}: ${error.message}`, { cause: error }));
      return [];
    }
  });
  const [first, ...others] = faults;
  if (first === undefined) return made;
  if (others.length === 0) throw first;
  const told = faults.slice(0, maxTold).map(({ message }) => message);
  const rest = faults.length > maxTold ? [`and ${faults.length - maxTold} more records`] : [];
  throw new InvalidInput([...told, ...rest].join('\n'), { cause: first });
}

function nameOf(index: number): string {
  return `records[${index}]`;
}
