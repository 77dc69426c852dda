import { Conflict } from '../domain/errors.js';
import type { View } from '../domain/schema/generated.js';
import type { Engine } from '../graph/engine.js';
import { rootQueries } from '../graph/reading/rootQueries.js';
import { hiddenFields, type ResponseMap, type Selection } from '../graph/shape/selection.js';
import type { Corroboration } from '../reasoning/index.js';
import { project } from './project/project.js';
import { projectCorroboration } from './project/projectCorroboration.js';
import { type Changed, changesBetween } from './receipts/changesBetween.js';
import { pairHappenings, type ReplayedHappening } from './receipts/pairHappenings.js';
import { type ReceiptContents, readReceipt, receiptHash } from './receipts/receipt.js';
import { type ReceiptReading, receiptOf } from './receipts/receiptOf.js';
import { readReporting, type Selector } from './reporting/readReporting.js';
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
  const changes = await changesBetween(field, receipt, then, now);
  const unchanged = now.contents.answer === receipt.answer && changes.length === 0;
  const happenings = pairHappenings(then.found, now.found);
  const replayed = project(
    'Replay',
    {
      same,
      unchanged,
      recordedAt: receipt.recordedAt,
      seq: receipt.seq,
      changes,
      happenings: happenings.map(({ claims, before, after }) => ({
        claims,
        before: before && projectCorroboration(before),
        after: after && projectCorroboration(after),
      })),
      explanation: explain({ same, unchanged, changes, happenings }),
    },
    selection,
  );
  return field.complete(replayed);
}

/** The number of changed ranges in the summary. */
const maxRanges = 3;

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
): Promise<ReceiptReading> {
  const selector = receipt.question as Selector;
  const { found, answered } = await readReporting(field, selector, view, true);
  const { seq, head, at } = answered;
  return { found, contents: receiptOf({ question: receipt.question, view, seq, head, at }, found) };
}

interface Findings {
  readonly same: boolean;
  readonly unchanged: boolean;
  readonly changes: readonly Changed[];
  readonly happenings: readonly ReplayedHappening[];
}

function explain({ same, unchanged, changes, happenings }: Findings): string {
  const then = same
    ? 'As of the receipt, the query gives the same answer'
    : 'As of the receipt, the query gives a different answer: the rules have changed, or the receipt is not from this graph';
  if (unchanged) return `${then}, and still does now.`;
  const [attributions, decisions] = [
    countKinds(changes.filter(({ attribution }) => attribution !== null)),
    countKinds(changes.filter(({ attribution }) => attribution === null)),
  ];
  const ranges = happenings.flatMap((happening) => {
    const [before, after] = [rangeOf(happening.before), rangeOf(happening.after)];
    return before === after ? [] : [` The range was ${before} and is now ${after}.`];
  });
  const shown = ranges.slice(0, maxRanges).join('');
  const told = [
    ...(attributions === '' ? [] : [` Attributions changed since then: ${attributions}.`]),
    ...(decisions === '' ? [] : [` Decisions that it depends on changed since then: ${decisions}.`]),
  ];
  if (told.length === 0) return `${then}, but now it gives a different one.${shown}`;
  return `${then}.${told.join('')}${shown}`;
}

function countKinds(changes: readonly Changed[]): string {
  return (['NEW', 'GONE', 'CHANGED'] as const)
    .map((kind) => ({ kind, count: changes.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind.toLowerCase()}`)
    .join(', ');
}

function rangeOf(corroboration: Corroboration | null): string {
  return corroboration === null ? 'nothing' : `${corroboration.atLeast}..${corroboration.atMost}`;
}
