import { OPEN_END } from '../../openEnd.js';
import { checkCircles, endEdges, readEdgesOf } from '../batch/importEdges.js';
import { readRetained, readWritten, type WrittenNode } from '../batch/written.js';
import { includesSeq, rangesOf, type SeqRanges, seqsOf } from '../transaction/seqRanges.js';
import type { WriteTransaction } from '../transaction/writeTransaction.js';
import type { ChangedDecisions } from './decision.js';
import { retainReferenced, retainReferences } from './retained.js';
import { revert } from './revert.js';

/**
 * Makes the graph follow from the withdrawals of imports that hold. What no change that holds has
 * recorded or confirmed is withdrawn, unless something else refers to it; what one has is there.
 */
export async function applyImportWithdrawals(transaction: WriteTransaction): Promise<ChangedDecisions> {
  const rows = await transaction.run('lookups/imports/import-withdrawals');
  const now = rangesOf(rows.flatMap(({ changes }) => seqsOf(changes as SeqRanges)));
  const taken = seqsOf(now).filter((seq) => !includesSeq(transaction.withdrawn, seq));
  const back = seqsOf(transaction.withdrawn).filter((seq) => !includesSeq(now, seq));
  await transaction.forEach('writes/journal/mark-changes-withdrawn', taken, { withdrawn: true });
  await transaction.forEach('writes/journal/mark-changes-withdrawn', back, { withdrawn: false });
  await transaction.run('writes/journal/set-withdrawn-changes', { ranges: now });
  const withdrawals = new ImportWithdrawals({ ...transaction, withdrawn: now });
  for (const seq of taken) await withdrawals.take(seq);
  for (const seq of back) await withdrawals.bringBack(seq);
  return withdrawals.finish();
}

class ImportWithdrawals {
  readonly #withdrawn = new Set<string>();
  readonly #back = new Set<string>();
  readonly #changed = new Set<string>();

  constructor(private readonly transaction: WriteTransaction) {}

  async take(seq: number): Promise<void> {
    const written = await this.#read(seq);
    await this.#markWithdrawn(written.filter((thing) => !thing.withdrawn && !thing.retained && !this.#isLive(thing)));
    const edges = (await readEdgesOf(this.transaction, written, seq)).filter(
      ({ withdrawn, seqs }) => !withdrawn && !this.#isLive({ seqs }),
    );
    await endEdges(this.transaction, edges, this.transaction.at);
  }

  async bringBack(seq: number): Promise<void> {
    const written = await this.#read(seq);
    const back = written.filter((thing) => (thing.withdrawn || thing.retained) && this.#isLive(thing));
    await this.transaction.forEach(
      'writes/things/update-properties',
      back.map(({ id }) => ({ id, props: { withdrawnAt: null, ...until(id, OPEN_END) } })),
    );
    await this.transaction.forEach('writes/things/release', idsOf(back.filter(({ retained }) => retained)));
    for (const { id } of back) this.#back.add(id);
    const edges = (await readEdgesOf(this.transaction, written, seq)).filter(
      ({ withdrawn, seqs }) => withdrawn && this.#isLive({ seqs }),
    );
    await checkCircles(this.transaction, edges);
    await endEdges(this.transaction, edges, OPEN_END);
  }

  /** Keeps what is still needed, and gives earlier accounts their due where a later one went. */
  async finish(): Promise<ChangedDecisions> {
    const retained = (await readRetained(this.transaction)).filter((thing) => !this.#isLive(thing));
    await this.transaction.forEach('writes/things/release', idsOf(retained));
    await this.#markWithdrawn(retained);
    const kept = [
      ...(await retainReferenced(this.transaction, contentOf(this.#withdrawn))),
      ...(await retainReferences(this.transaction, contentOf(this.#back))),
    ];
    await revert(
      this.transaction,
      [...this.#changed].filter((id) => !this.#withdrawn.has(id)),
    );
    const all = [...this.#withdrawn, ...this.#back, ...this.#changed, ...kept];
    return {
      fresh: [...this.#back].filter(isDecision),
      withdrawn: [...this.#withdrawn].filter(isDecision),
      attributions: all.filter((id) => id.startsWith('att_')),
    };
  }

  async #read(seq: number): Promise<readonly WrittenNode[]> {
    const written = await readWritten(this.transaction, seq);
    for (const { id, changed } of written) if (changed) this.#changed.add(id);
    return written;
  }

  async #markWithdrawn(things: readonly WrittenNode[]): Promise<void> {
    const { at } = this.transaction;
    await this.transaction.forEach(
      'writes/things/update-properties',
      things.map(({ id }) => ({ id, props: { withdrawnAt: at, ...until(id, at) } })),
    );
    for (const { id } of things) this.#withdrawn.add(id);
  }

  #isLive({ seqs }: Pick<WrittenNode, 'seqs'>): boolean {
    return seqs.some((seq) => !includesSeq(this.transaction.withdrawn, seq));
  }
}

function idsOf(things: readonly WrittenNode[]): readonly string[] {
  return things.map(({ id }) => id);
}

/** How long decisions hold follows from more than their import, and is settled with them. */
function until(id: string, time: string): { readonly until?: string } {
  return isDecision(id) ? {} : { until: time };
}

function isDecision(id: string): boolean {
  return id.startsWith('dec_');
}

function contentOf(ids: ReadonlySet<string>): readonly string[] {
  return [...ids].filter((id) => !isDecision(id));
}
