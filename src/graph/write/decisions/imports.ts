import { OPEN_END } from '../../openEnd.js';
import { checkCircles, endEdges, readEdgesOf } from '../batch/importEdges.js';
import { readHeld, readWritten, type Written } from '../batch/written.js';
import { includesSeq, rangesOf, type SeqRanges, seqsOf } from '../transaction/seqRanges.js';
import type { Work } from '../transaction/writeTransaction.js';
import type { Touched } from './applyDecisions.js';
import { holdNeeded, holdNeeds } from './retained.js';
import { revert } from './revert.js';

/**
 * Makes the graph follow from the withdrawals of imports that hold. What no entry of the journal that holds has
 * recorded or confirmed is gone, unless something that is there needs it; what one has is there.
 */
export async function settleImports(work: Work): Promise<Touched> {
  const rows = await work.run('read/import-withdrawals');
  const now = rangesOf(rows.flatMap(({ changes }) => seqsOf(changes as SeqRanges)));
  const taken = seqsOf(now).filter((seq) => !includesSeq(work.withdrawn, seq));
  const back = seqsOf(work.withdrawn).filter((seq) => !includesSeq(now, seq));
  await work.forEach('write/mark-changes', taken, { withdrawn: true });
  await work.forEach('write/mark-changes', back, { withdrawn: false });
  await work.run('write/withdrawn-seqs', { ranges: now });
  const settling = new ImportSettling({ ...work, withdrawn: now });
  for (const seq of taken) await settling.take(seq);
  for (const seq of back) await settling.bringBack(seq);
  return settling.finish();
}

class ImportSettling {
  readonly #withdrawn = new Set<string>();
  readonly #back = new Set<string>();
  readonly #changed = new Set<string>();

  constructor(private readonly work: Work) {}

  async take(seq: number): Promise<void> {
    const written = await this.#read(seq);
    await this.#markWithdrawn(written.filter((thing) => !thing.withdrawn && !thing.held && !this.#isLive(thing)));
    const edges = (await readEdgesOf(this.work, written, seq)).filter(
      ({ withdrawn, seqs }) => !withdrawn && !this.#isLive({ seqs }),
    );
    await endEdges(this.work, edges, this.work.at);
  }

  async bringBack(seq: number): Promise<void> {
    const written = await this.#read(seq);
    const back = written.filter((thing) => (thing.withdrawn || thing.held) && this.#isLive(thing));
    await this.work.forEach(
      'write/confirm',
      back.map(({ id }) => ({ id, props: { withdrawnAt: null, ...until(id, OPEN_END) } })),
    );
    await this.work.forEach('write/release', idsOf(back.filter(({ held }) => held)));
    for (const { id } of back) this.#back.add(id);
    const edges = (await readEdgesOf(this.work, written, seq)).filter(
      ({ withdrawn, seqs }) => withdrawn && this.#isLive({ seqs }),
    );
    await checkCircles(this.work, edges);
    await endEdges(this.work, edges, OPEN_END);
  }

  /** Keeps what is still needed, and gives earlier accounts their due where a later one went. */
  async finish(): Promise<Touched> {
    const held = (await readHeld(this.work)).filter((thing) => !this.#isLive(thing));
    await this.work.forEach('write/release', idsOf(held));
    await this.#markWithdrawn(held);
    const kept = [
      ...(await holdNeeded(this.work, contentOf(this.#withdrawn))),
      ...(await holdNeeds(this.work, contentOf(this.#back))),
    ];
    await revert(
      this.work,
      [...this.#changed].filter((id) => !this.#withdrawn.has(id)),
    );
    const all = [...this.#withdrawn, ...this.#back, ...this.#changed, ...kept];
    return {
      fresh: [...this.#back].filter(isDecision),
      withdrawn: [...this.#withdrawn].filter(isDecision),
      attributions: all.filter((id) => id.startsWith('att_')),
    };
  }

  async #read(seq: number): Promise<readonly Written[]> {
    const written = await readWritten(this.work, seq);
    for (const { id, changed } of written) if (changed) this.#changed.add(id);
    return written;
  }

  async #markWithdrawn(things: readonly Written[]): Promise<void> {
    const { at } = this.work;
    await this.work.forEach(
      'write/confirm',
      things.map(({ id }) => ({ id, props: { withdrawnAt: at, ...until(id, at) } })),
    );
    for (const { id } of things) this.#withdrawn.add(id);
  }

  #isLive({ seqs }: Pick<Written, 'seqs'>): boolean {
    return seqs.some((seq) => !includesSeq(this.work.withdrawn, seq));
  }
}

function idsOf(things: readonly Written[]): readonly string[] {
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
