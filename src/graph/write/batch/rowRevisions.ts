import type { RecordGroup, ResolvedRecord, ResolvedRecordOf } from '../../../domain/records/resolvedRecord.js';
import { tableOfExtractor } from '../../../domain/records/rowExtractor.js';
import type { Row } from '../../engine.js';
import type { WriteTransaction } from '../transaction/writeTransaction.js';
import { liveInputs } from './plan.js';
import { retractionOf, withdrawalOf } from './revisingDecisions.js';

/** An attribution in the graph that a row of a table gave. */
interface GivenByRow {
  readonly id: string;
  readonly extractor: string;
  /** The inputs that recorded or confirmed it, without withdrawn ones. */
  readonly inputs: readonly string[];
  /** The retractions in force: id and author. */
  readonly retractions: readonly (readonly [id: string, by: string])[];
}

/** A row with the decisions that its revision takes. */
interface RevisedRow {
  readonly item: RecordGroup;
  /** Whether the graph had the row, and whether some of its attributions are retracted or restored. */
  readonly state: 'NEW' | 'KNOWN' | 'REVISED';
}

/**
 * What rows of tables revise. A row is identified by its extractor, which codes nothing else. What it no longer says is retracted
 * in the name of its table, unless another row of the batch says it. If any row says it again, it is restored: rows may be renumbered.
 * The input that was imported last is in force.
 */
export class RowRevisions {
  private constructor(
    private readonly coded: ReadonlyMap<string, readonly GivenByRow[]>,
    private readonly retracted: ReadonlyMap<string, GivenByRow>,
    private readonly said: ReadonlySet<string>,
    private readonly at: string,
    private readonly input: string,
  ) {}

  static async read(
    transaction: WriteTransaction,
    items: readonly RecordGroup[],
    input: string,
  ): Promise<RowRevisions> {
    const rows = items.filter(({ codedBy }) => codedBy !== undefined);
    const said = new Set(rows.flatMap((item) => attributionsOf(item).map(({ id }) => id)));
    const extractors = [...new Set(rows.flatMap(({ codedBy }) => codedBy ?? []))];
    const found = (await transaction.forEach('lookups/revised/coded-by', extractors)).map((row) =>
      toGiven(row, transaction),
    );
    const again = (await transaction.forEach('lookups/revised/retracted', [...said])).map((row) =>
      toGiven(row, transaction),
    );
    const coded = new Map<string, GivenByRow[]>(extractors.map((extractor) => [extractor, []]));
    for (const one of found) coded.get(one.extractor)?.push(one);
    return new RowRevisions(coded, new Map(again.map((one) => [one.id, one])), said, transaction.at, input);
  }

  revise(item: RecordGroup, codedBy: string): RevisedRow {
    const own = attributionsOf(item);
    const known = this.coded.get(codedBy) ?? [];
    const again = own.flatMap(({ id }) => this.retracted.get(id) ?? []);
    const back = again.flatMap(({ extractor, retractions }) =>
      retractions
        .filter(([, by]) => [extractor, codedBy].map(tableOfExtractor).includes(by))
        .map(([decision, by]) => ({ decision, by })),
    );
    // What the input says in another row, in this batch or an earlier one, is still said.
    const dropped = known.filter(
      ({ id, inputs, retractions }) => !this.said.has(id) && !inputs.includes(this.input) && retractions.length === 0,
    );
    const decisions = [
      ...dropped.map(({ id }) =>
        retractionOf(id, tableOfExtractor(codedBy), this.at, `revised: a later input has ${codedBy} without it`),
      ),
      ...back.map(({ decision, by }) => withdrawalOf(decision, by, this.at)),
    ];
    const state = decisions.length > 0 ? 'REVISED' : known.length > 0 ? 'KNOWN' : 'NEW';
    return { item: { ...item, records: [...item.records, ...decisions] }, state };
  }
}

function attributionsOf({ records }: RecordGroup): readonly ResolvedRecordOf<'attribution'>[] {
  return records.filter(
    (record): record is Extract<ResolvedRecord, { type: 'attribution' }> => record.type === 'attribution',
  );
}

function toGiven(row: Row, transaction: WriteTransaction): GivenByRow {
  const stored = { seqs: row.seqs as readonly number[], inputs: row.inputs as readonly string[] };
  return {
    id: String(row.id),
    extractor: String(row.extractor ?? ''),
    inputs: liveInputs(stored, transaction),
    retractions: row.retractions as GivenByRow['retractions'],
  };
}
