import type { RecordGroup, ResolvedRecord, ResolvedRecordOf } from '../../../domain/records/resolvedRecord.js';
import type { Row } from '../../engine.js';
import type { WriteTransaction } from '../transaction/writeTransaction.js';
import type { Plan } from './plan.js';
import { retractionOf, withdrawalOf } from './revisingDecisions.js';
import { RowRevisions } from './rowRevisions.js';

type AttributionRecord = ResolvedRecordOf<'attribution'>;

/** An attribution in the graph of something that an importer coded. */
interface Coded {
  readonly id: string;
  readonly occurrence: string;
  readonly extractor: string;
  readonly document: string;
  readonly source: string;
  /** The change that first recorded it. */
  readonly firstSeq: number;
  /** The retractions that hold: id and author. */
  readonly retractions: readonly (readonly [id: string, by: string])[];
}

/**
 * What items of a batch revise. An item that says all that is coded of an occurrence, such as the row of a dataset, takes the place
 * of what an earlier input coded of it: what it no longer says is retracted in the name of the extractor, and what was retracted so
 * and is said again is restored. A word that the same source replaces in the same document needs no retraction: the later one
 * supersedes it (rule E9). An input that is imported again revises what others have revised since; if none has, it revises nothing.
 * Rows of tables share claims: `RowRevisions` is about them.
 */
export class Revisions {
  /** The items of the batch, each with the decisions that its revision takes. */
  readonly items: readonly RecordGroup[];
  readonly #revised = new Set<number>();
  readonly #known = new Set<number>();

  private constructor(
    items: readonly RecordGroup[],
    coded: ReadonlyMap<string, readonly Coded[]>,
    rows: RowRevisions,
    at: string,
  ) {
    this.items = items.map((item) => {
      if (item.codedBy !== undefined) return this.#reviseRow(item, item.codedBy, rows);
      return item.isWhole ? this.#revise(item, coded, at) : item;
    });
  }

  static async read(transaction: WriteTransaction, items: readonly RecordGroup[], input: string): Promise<Revisions> {
    const occurrences = items.flatMap((item) => (item.isWhole ? [...occurrencesOf(item).values()] : []));
    const rows = await transaction.forEach('lookups/revised/coded', [...new Set(occurrences)]);
    const coded = new Map<string, Coded[]>();
    for (const one of rows.map(toCoded)) {
      const known = coded.get(one.occurrence);
      if (known === undefined) coded.set(one.occurrence, [one]);
      else known.push(one);
    }
    return new Revisions(items, coded, await RowRevisions.read(transaction, items, input), transaction.at);
  }

  /** How many items were revised: those with other attributions, and those of which a record has another state now. */
  count(rejections: readonly { readonly line: number }[], { outcomes }: Pick<Plan, 'outcomes'>): number {
    const rejected = new Set(rejections.map(({ line }) => line));
    const isChanged = ({ type, id }: ResolvedRecord) =>
      (isOfItem(type) && outcomes.get(id) === 'UPDATED') || (type === 'attribution' && outcomes.get(id) === 'CREATED');
    return this.items.filter(
      ({ line, records }) =>
        !rejected.has(line) && (this.#revised.has(line) || (this.#known.has(line) && records.some(isChanged))),
    ).length;
  }

  #reviseRow(item: RecordGroup, codedBy: string, rows: RowRevisions): RecordGroup {
    const { item: revised, state } = rows.revise(item, codedBy);
    if (state !== 'NEW') this.#known.add(item.line);
    if (state === 'REVISED') this.#revised.add(item.line);
    return revised;
  }

  #revise(item: RecordGroup, coded: ReadonlyMap<string, readonly Coded[]>, at: string): RecordGroup {
    const occurrences = occurrencesOf(item);
    const own = item.records.filter((record): record is AttributionRecord => record.type === 'attribution');
    const extractors = new Set(own.map(({ body }) => body.extractor));
    const known = [...new Set(occurrences.values())]
      .flatMap((occurrence) => coded.get(occurrence) ?? [])
      .filter(({ extractor }) => extractor !== '' && extractors.has(extractor));
    if (known.length === 0) return item;
    const said = new Set(own.map(({ id }) => id));
    const firstSeq = new Map(known.map(({ id, firstSeq: seq }) => [id, seq]));
    // Rule E9: a new word of the same source in the same document, or one that was recorded later.
    const isSuperseded = (old: Coded) =>
      own.some(
        ({ id, body }) =>
          (firstSeq.get(id) ?? Number.POSITIVE_INFINITY) > old.firstSeq &&
          body.source === old.source &&
          body.document === old.document &&
          body.stated === undefined &&
          body.certainty !== 'UNCOMMITTED' &&
          occurrences.get(body.claim ?? '') === old.occurrence,
      );
    const dropped = known.filter((old) => !said.has(old.id) && old.retractions.length === 0 && !isSuperseded(old));
    const back = known.filter(({ id }) => said.has(id)).flatMap(ownRetractions);
    const isNew = own.some(({ id }) => !firstSeq.has(id));
    this.#known.add(item.line);
    if (isNew || dropped.length > 0 || back.length > 0) this.#revised.add(item.line);
    const decisions = [
      ...dropped.map(({ id, extractor, occurrence }) =>
        retractionOf(id, extractor, at, `revised: a later input codes ${occurrence} without it`),
      ),
      ...back.map(([decision, by]) => withdrawalOf(decision, by, at)),
    ];
    return { ...item, records: [...item.records, ...decisions] };
  }
}

/** The occurrence of each claim of an item that has one. */
function occurrencesOf({ records }: RecordGroup): ReadonlyMap<string, string> {
  return new Map(
    records.flatMap((record) =>
      record.type === 'claim' && record.body.occurrence !== undefined
        ? [[record.id, record.body.occurrence] as const]
        : [],
    ),
  );
}

/** Whether such a record belongs to one item alone. Sources and places are shared by many. */
function isOfItem(type: ResolvedRecord['type']): boolean {
  return type === 'event' || type === 'claim' || type === 'attribution';
}

/** What was retracted by revisions. What a person retracted stays retracted. */
function ownRetractions({ retractions, extractor }: Coded): Coded['retractions'] {
  return retractions.filter(([, by]) => by === extractor);
}

function toCoded(row: Row): Coded {
  const seqs = row.seqs as readonly number[];
  return {
    id: String(row.id),
    occurrence: String(row.occurrence),
    extractor: String(row.extractor ?? ''),
    document: String(row.document),
    source: String(row.source),
    firstSeq: seqs[0] ?? 0,
    retractions: row.retractions as Coded['retractions'],
  };
}
