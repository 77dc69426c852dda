import { Conflict } from '../model/errors.js';
import type { Engine } from '../store/engine.js';
import { questions } from '../store/read/questions.js';
import { fieldsOf, hiddenFields, type Keyed, type Selection, selectionsOf } from '../store/read/selection.js';
import type { View } from '../store/read/view.js';
import { answer } from './answer.js';
import type { Dossier } from './reasoning/dossier.js';
import { References } from './reasoning/references.js';
import { shown } from './reasoning/shown.js';
import { hashOf, type ReceiptContents, readReceipt } from './receipt/receipt.js';
import { receiptOf } from './receipt/receiptOf.js';
import { readReporting, type Selector } from './whoReported.js';

/**
 * Answers the question of a receipt again, as of its moment and now, and says what changed between. Both readings are needed to
 * compare, and the entries of the journal are known only after them: four round trips, whatever is selected.
 * @throws InvalidInput for what is no receipt or was altered; Conflict for one of another graph
 */
export async function replay(engine: Engine, text: string, selection: Selection): Promise<Keyed> {
  const receipt = readReceipt(text);
  await checkGraph(engine, receipt);
  const references = new References().gather(selection);
  const then = await readAgain(engine, receipt, { ...receipt.view, recordedAt: receipt.recordedAt }, references);
  const now = await readAgain(engine, receipt, receipt.view, references);
  const same =
    hashOf({ ...then.contents, view: receipt.view, seq: receipt.seq, head: receipt.head }) === hashOf(receipt);
  const unchanged = now.contents.answer === receipt.answer && changesBetween(receipt, now).length === 0;
  const changes = changesBetween(receipt, now);
  await readEntries(engine, receipt.seq, changes, selection, references);
  return shown(
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
    references,
  );
}

interface Reading {
  readonly contents: ReceiptContents;
  readonly dossiers: readonly Dossier[];
}

/** A graph is known again by the moment at which an entry of its journal was recorded. */
async function checkGraph(engine: Engine, { seq, head }: ReceiptContents): Promise<void> {
  if (seq === 0) return;
  const { value } = await answer<Keyed | null>(engine, questions.change({ seq }, { Change: hiddenFields('at') }));
  if (value?.[' at'] === head) return;
  throw new Conflict(
    `the receipt belongs to another graph: entry ${seq} of its journal was recorded at ${head}, and this graph's ${value === null ? 'has not come so far' : `at ${String(value[' at'])}`}`,
  );
}

async function readAgain(
  engine: Engine,
  receipt: ReceiptContents,
  view: View,
  references: References,
): Promise<Reading> {
  const selector = receipt.question as Selector;
  const { dossiers, answered } = await readReporting(engine, selector, view, { references, voices: true });
  const { seq, head, at } = answered;
  return { dossiers, contents: receiptOf({ question: receipt.question, view, seq, head, at }, dossiers) };
}

interface Changed {
  readonly kind: 'NEW' | 'GONE' | 'CHANGED';
  readonly attribution: string;
  /** When it came to stand as it does now; undefined when the receipt is of a later moment, or nothing is known of it. */
  readonly moment: string | undefined;
  readonly change: string | null;
}

function changesBetween(receipt: ReceiptContents, { contents, dossiers }: Reading): readonly Changed[] {
  const [before, after] = [new Map(receipt.used), new Map(contents.used)];
  const marks = new Map(dossiers.flatMap((dossier) => [...dossier.marks]));
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

/** Reads the entries of the journal that are asked for; they are known by their moments. */
async function readEntries(
  engine: Engine,
  seq: number,
  changes: readonly Changed[],
  selection: Selection,
  references: References,
): Promise<void> {
  const asked = selectionsOf(fieldsOf(selection, 'Replay'), 'changes');
  const moments = [...new Set(changes.flatMap(({ moment }) => moment ?? []))];
  if (asked.length === 0 || moments.length === 0) return;
  const entries = await answer<readonly Keyed[]>(engine, {
    file: 'read/changes-at',
    kind: 'list',
    to: 'Change',
    binding: { when: [], params: { seq, moments } },
    args: {},
    selection: { Change: [...hiddenFields('at'), ...references.fieldsFor('Change', 'itself')] },
    sort: ['n_.seq'],
    most: moments.length,
  });
  for (const entry of entries.value) references.take('Change', String(entry[' at']), entry);
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
