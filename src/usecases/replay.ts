import { Conflict } from '../domain/errors.js';
import type { View } from '../domain/schema/generated.js';
import type { Engine } from '../graph/engine.js';
import { rootQueries } from '../graph/reading/rootQueries.js';
import { hiddenFields, type ResponseMap, type Selection } from '../graph/shape/selection.js';
import type { ClaimEvidence } from './evidence/claimEvidence.js';
import { project } from './project/project.js';
import { type ReceiptContents, readReceipt, receiptHash } from './receipts/receipt.js';
import { receiptOf } from './receipts/receiptOf.js';
import { answer } from './rootField/answer.js';
import { RootField } from './rootField/rootField.js';
import { readReporting, type Selector } from './whoReported.js';

/**
 * Answers the question of a receipt again, as of its moment and now, and says what changed between.
 * @throws InvalidInput for what is no receipt or was altered; Conflict for one of another graph
 */
export async function replay(engine: Engine, text: string, selection: Selection): Promise<ResponseMap> {
  const receipt = readReceipt(text);
  await checkGraph(engine, receipt);
  const field = new RootField(engine, receipt.view);
  const then = await readAgain(engine, receipt, { ...receipt.view, recordedAt: receipt.recordedAt });
  const now = await readAgain(engine, receipt, receipt.view, field);
  const same =
    receiptHash({ ...then.contents, view: receipt.view, seq: receipt.seq, head: receipt.head }) ===
    receiptHash(receipt);
  const unchanged = now.contents.answer === receipt.answer && changesBetween(receipt, now).length === 0;
  const changes = changesBetween(receipt, now);
  const replayed = project(
    'Replay',
    {
      same,
      unchanged,
      recordedAt: receipt.recordedAt,
      seq: receipt.seq,
      changes: inJournalOrder(changes),
      explanation: explain(same, unchanged, changes),
    },
    selection,
  );
  return field.complete(replayed);
}

interface Reading {
  readonly contents: ReceiptContents;
  readonly evidenceByClaim: readonly ClaimEvidence[];
}

/** A graph is known again by the moment at which an entry of its journal was recorded. */
async function checkGraph(engine: Engine, { seq, head }: ReceiptContents): Promise<void> {
  if (seq === 0) return;
  const { value } = await answer<ResponseMap | null>(
    engine,
    rootQueries.change({ seq }, { Change: hiddenFields('at') }),
  );
  if (value?.[' at'] === head) return;
  throw new Conflict(
    `the receipt belongs to another graph: entry ${seq} of its journal was recorded at ${head}, and this graph's ${value === null ? 'has not come so far' : `at ${String(value[' at'])}`}`,
  );
}

async function readAgain(
  engine: Engine,
  receipt: ReceiptContents,
  view: View,
  field = new RootField(engine, view),
): Promise<Reading> {
  const selector = receipt.question as Selector;
  const { evidenceByClaim, answered } = await readReporting(field, selector, view, true);
  const { seq, head, at } = answered;
  return { evidenceByClaim, contents: receiptOf({ question: receipt.question, view, seq, head, at }, evidenceByClaim) };
}

interface Changed {
  readonly kind: 'NEW' | 'GONE' | 'CHANGED';
  readonly attribution: string;
  /** When it came to stand as it does now; undefined when the receipt is of a later moment, or nothing is known of it. */
  readonly moment: string | undefined;
  /** The entry of the journal, by its moment. */
  readonly change: string | null;
}

function changesBetween(receipt: ReceiptContents, { contents, evidenceByClaim }: Reading): readonly Changed[] {
  const [before, after] = [new Map(receipt.used), new Map(contents.used)];
  const marks = new Map(evidenceByClaim.flatMap((claimEvidence) => [...claimEvidence.marks]));
  const one = (kind: Changed['kind'], attribution: string): Changed => {
    const since = marks.get(attribution)?.since;
    const moment = since !== undefined && since > receipt.recordedAt ? since : undefined;
    return { kind, attribution, moment, change: moment ?? null };
  };
  return [
    ...[...after.keys()].filter((id) => !before.has(id)).map((id) => one('NEW', id)),
    ...[...before.keys()].filter((id) => !after.has(id)).map((id) => one('GONE', id)),
    ...[...before].filter(([id, hash]) => after.has(id) && after.get(id) !== hash).map(([id]) => one('CHANGED', id)),
  ];
}

function inJournalOrder(changes: readonly Changed[]): readonly Changed[] {
  const order = ({ moment, attribution }: Changed) => `${moment ?? '~'} ${attribution}`;
  return [...changes].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

function explain(same: boolean, unchanged: boolean, changes: readonly Changed[]): string {
  const then = same
    ? 'Asked as of its moment, the question gives the same answer'
    : 'Asked as of its moment, the question gives another answer: the rules have changed since, or the receipt is not of this graph';
  if (unchanged) return `${then}; and so it does now.`;
  const counts = (['NEW', 'GONE', 'CHANGED'] as const)
    .map((kind) => ({ kind, count: changes.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind.toLowerCase()}`);
  if (counts.length === 0) return `${then}; now it gives another, by decisions about sources or claims.`;
  return `${then}; since then, of the attributions it rests on, ${counts.join(', ')}.`;
}
