import { Conflict } from '../domain/errors.js';
import type { View } from '../domain/schema/generated.js';
import type { Engine } from '../graph/engine.js';
import { rootQueries } from '../graph/reading/rootQueries.js';
import { hiddenFields, type ResponseMap, type Selection } from '../graph/shape/selection.js';
import { project } from './project/project.js';
import { type ReceiptContents, readReceipt, receiptHash } from './receipts/receipt.js';
import { receiptOf } from './receipts/receiptOf.js';
import { type FoundReporting, readReporting, type Selector } from './reporting/readReporting.js';
import { answer } from './rootField/answer.js';
import { RootField } from './rootField/rootField.js';

/**
 * Repeats the query of a receipt, as of its time and as of now, and lists the changes in between.
 * @throws InvalidInput if the receipt is invalid or was altered; Conflict if it belongs to another graph
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
  readonly found: FoundReporting;
}

/** Identifies the graph by the recorded time of a journal entry. */
async function checkGraph(engine: Engine, { seq, head }: ReceiptContents): Promise<void> {
  if (seq === 0) return;
  const { value } = await answer<ResponseMap | null>(
    engine,
    rootQueries.change({ seq }, { Change: hiddenFields('at') }),
  );
  if (value?.[' at'] === head) return;
  throw new Conflict(
    `the receipt belongs to another graph: journal entry ${seq} was recorded at ${head} there, but ${value === null ? 'does not exist here' : `at ${String(value[' at'])} here`}`,
  );
}

async function readAgain(
  engine: Engine,
  receipt: ReceiptContents,
  view: View,
  field = new RootField(engine, view),
): Promise<Reading> {
  const selector = receipt.question as Selector;
  const { found, answered } = await readReporting(field, selector, view, true);
  const { seq, head, at } = answered;
  return { found, contents: receiptOf({ question: receipt.question, view, seq, head, at }, found) };
}

interface Changed {
  readonly kind: 'NEW' | 'GONE' | 'CHANGED';
  readonly attribution: string;
  /** When it reached its current state; undefined if unknown or before the receipt. */
  readonly moment: string | undefined;
  /** The journal entry, by its time. */
  readonly change: string | null;
}

function changesBetween(receipt: ReceiptContents, { contents, found }: Reading): readonly Changed[] {
  const [before, after] = [new Map(receipt.used), new Map(contents.used)];
  const marks = new Map(
    [...found.evidenceByClaim, ...found.dissent].flatMap((claimEvidence) => [...claimEvidence.marks]),
  );
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
    ? 'As of the receipt, the query gives the same answer'
    : 'As of the receipt, the query gives a different answer: the rules have changed, or the receipt is not from this graph';
  if (unchanged) return `${then}, and still does now.`;
  const counts = (['NEW', 'GONE', 'CHANGED'] as const)
    .map((kind) => ({ kind, count: changes.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind.toLowerCase()}`);
  if (counts.length === 0)
    return `${then}, but now it gives a different one, because of decisions about sources or claims.`;
  return `${then}. Attributions changed since then: ${counts.join(', ')}.`;
}
