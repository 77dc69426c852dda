import { InvalidInput, WhosaidError } from '../../domain/errors.js';
import { hashOf } from '../../domain/records/fold.js';
import { recordFields } from '../../domain/records/recordFields.js';
import { type RecordType, recordTypes } from '../../domain/records/records.js';
import type { RecordGroup, ResolvedRecord, ResolvedRecordOf } from '../../domain/records/resolvedRecord.js';
import type { Engine } from '../engine.js';
import type { Difference } from './batch/differences.js';
import { type Outcome, type Plan, planBatch } from './batch/plan.js';
import { readRelayPaths } from './batch/relayPaths.js';
import { Revisions } from './batch/revisions.js';
import { nodeFactsOf, StagedBatch, type WriteSnapshot } from './batch/stagedBatch.js';
import { writePlan } from './batch/writePlan.js';
import { applyBatchDecisions } from './decisions/applyDecisions.js';
import { type Authorship, appendChange, type Counted, type TypeCount } from './transaction/journal.js';
import { MergeGroups, readRepresentatives } from './transaction/mergeGroups.js';
import { ReferenceCache } from './transaction/referenceCache.js';
import { hasPositions } from './transaction/rules.js';
import {
  type ReferencedNode,
  readEdges,
  readStoredNodes,
  readTexts,
  type StoredNode,
} from './transaction/storedNode.js';
import { type AssignedEntry, underLock, type WriteTransaction } from './transaction/writeTransaction.js';

/** Several items that are written in one transaction and become one change. */
interface Batch {
  /** What is said; `now` is when it will have been recorded. */
  readonly items: (now: string) => readonly RecordGroup[];
  readonly authorship: Authorship;
  /** Given if one item that cannot be taken is to fail all of them: what to call it in the message. */
  readonly strict?: (line: number) => string;
  /** Looks at the graph before anything else, and throws when what is asked contradicts it. */
  readonly guard?: (transaction: WriteTransaction) => Promise<void>;
  /** A change that is taken over as another graph has it. */
  readonly assigned?: AssignedEntry & Counted;
  /** What earlier batches of the same writer have left of their knowledge, and this one leaves of its own. */
  readonly referenceCache?: ReferenceCache;
}

/** An item that was not taken, and why. */
interface Rejection {
  readonly line: number;
  readonly problem: string;
}

interface BatchResult {
  /** The change; null when all was known already and nothing was written. */
  readonly change: { readonly seq: number; readonly at: string } | null;
  readonly rejections: readonly Rejection[];
  /** What became of each record of the items that were taken, in their order. */
  readonly results: readonly RecordResult[];
  /** Records that differed from others of the same thing in the batch, and were united with them. */
  readonly united: number;
  /** The fields in which they differ, and in which they differ from earlier batches of the input. */
  readonly differences: readonly Difference[];
  /** Items that earlier inputs have otherwise. */
  readonly revised: number;
}

export interface RecordResult {
  readonly type: RecordType;
  /** Relays and bases have none. */
  readonly id: string | null;
  readonly outcome: Outcome;
}

/**
 * Records a batch: every rule is checked before anything is written, each item is taken wholly or not at all, and what
 * is known already writes nothing. One transaction, alone; one change.
 *
 * @throws InvalidInput, Conflict for an item of a strict batch; StoreUnavailable
 */
export async function writeBatch(engine: Engine, batch: Batch): Promise<BatchResult> {
  const { referenceCache = new ReferenceCache() } = batch;
  const { snapshot, plan, ...result } = await underLock(
    engine,
    async (transaction) => {
      await batch.guard?.(transaction);
      const revisions = await Revisions.read(transaction, batch.items(transaction.at), batch.authorship.input);
      const { items } = revisions;
      const snapshot = await readSnapshot(transaction, items, referenceCache.at(transaction.seq - 1));
      const staged = new StagedBatch(snapshot);
      const { taken, rejections } = takeItems(staged, items, batch.strict);
      const plan = await planBatch(transaction, staged, {
        input: batch.authorship.input,
        areStates: batch.assigned !== undefined,
      });
      const written = await writeAll(transaction, plan, batch);
      const change = written ? { seq: transaction.seq, at: transaction.at } : null;
      const revised = revisions.count(rejections, plan);
      const differences = [...staged.differences, ...plan.differences];
      return {
        change,
        rejections,
        results: resultsOf(taken, plan),
        united: staged.united,
        revised,
        differences,
        snapshot,
        plan,
      };
    },
    batch.assigned,
  );
  // Not before it is committed: what was rolled back, or tried again, is nothing to remember.
  if (result.change !== null) updateCache(referenceCache, result.change.seq, snapshot, plan);
  return result;
}

/** Decisions have effects beyond what they name, and what was written to is read again. */
function updateCache(
  referenceCache: ReferenceCache,
  seq: number,
  { referenced: named }: WriteSnapshot,
  plan: Plan,
): void {
  const { created, updated, speakers, proposedSpeakers } = plan;
  if (updated.length > 0 || created.some(({ record }) => record.id.startsWith('dec_'))) {
    referenceCache.forget();
    return;
  }
  const things = new Map(named);
  for (const thing of created) things.set(thing.record.id, { ...nodeFactsOf(thing), withdrawn: false, labels: [] });
  for (const id of speakers) {
    const thing = things.get(id);
    if (thing === undefined) continue;
    things.set(id, { ...thing, labels: [...thing.labels, 'Source'], onlyProposed: proposedSpeakers.includes(id) });
  }
  referenceCache.keep(seq, things);
}

/** Reads what the rules need to know of everything a batch names, as far as that is not remembered. */
async function readSnapshot(
  transaction: WriteTransaction,
  items: readonly RecordGroup[],
  referenceCache: ReadonlyMap<string, ReferencedNode>,
): Promise<WriteSnapshot> {
  const all = items.flatMap(({ records }) => records.flatMap(withJoint));
  const refs = new Set(all.flatMap((record) => record.refs.map(({ id }) => String(id))));
  const stored = await readStoredNodes(transaction, [
    ...all.map(({ id }) => id).filter((id) => !id.includes(' ')),
    ...[...refs].filter((id) => !referenceCache.has(id)),
  ]);
  const named = new Map<string, ReferencedNode>(stored);
  for (const id of refs) {
    const thing = referenceCache.get(id);
    if (thing !== undefined && !named.has(id)) named.set(id, thing);
  }
  const relays = endsOf(all, 'relay', named);
  const merges = all.filter(
    (record): record is ResolvedRecordOf<'link'> => record.type === 'link' && record.body.kind === 'SAME_AS',
  );
  const edges = new Map([
    ...prefixed('relay', await readEdges(transaction, 'relay', relays)),
    ...prefixed('basis', await readEdges(transaction, 'basis', endsOf(all, 'basis', named))),
  ]);
  return {
    stored,
    referenced: named,
    edges,
    texts: await readTexts(transaction, quotedDocuments(all, stored)),
    paths: await readRelayPaths(transaction, relayedInside(all, named)),
    groups: new MergeGroups(
      await readRepresentatives(
        transaction,
        merges.flatMap(({ body }) => [body.from, body.to]),
      ),
    ),
  };
}

/** A record, with the joint source that it stands for. */
function withJoint(record: ResolvedRecord): readonly ResolvedRecord[] {
  return record.type === 'attribution' && record.joint !== undefined ? [record.joint, record] : [record];
}

/** The ends of relays or bases that the graph may have: those whose ends it has. */
function endsOf(all: readonly ResolvedRecord[], type: 'relay' | 'basis', named: ReadonlyMap<string, ReferencedNode>) {
  return all.flatMap((record) => {
    if (record.type !== type) return [];
    const [from = '', to = ''] = record.id.split(' ');
    return named.has(from) && named.has(to) ? [{ from, to }] : [];
  });
}

/** Attributions of the graph that something of their own document may be said to relay. */
function relayedInside(all: readonly ResolvedRecord[], named: ReadonlyMap<string, ReferencedNode>): readonly string[] {
  return all.flatMap((record) => {
    if (record.type !== 'relay') return [];
    const [from, to] = [named.get(record.body.from), named.get(record.body.to)];
    return to === undefined || (from !== undefined && from.document !== to.document) ? [] : [record.body.to];
  });
}

function prefixed<V>(type: string, map: ReadonlyMap<string, V>): readonly (readonly [string, V])[] {
  return [...map].map(([ends, value]) => [`${type} ${ends}`, value]);
}

/** Documents whose text has to be compared with positions that are not known yet. */
function quotedDocuments(all: readonly ResolvedRecord[], stored: ReadonlyMap<string, StoredNode>): readonly string[] {
  return all.flatMap((record) => {
    if (record.type !== 'attribution' || !hasPositions(record)) return [];
    return stored.get(record.id)?.hash === hashOf(recordFields(record)) ? [] : [record.body.document];
  });
}

function takeItems(batch: StagedBatch, items: readonly RecordGroup[], strict: Batch['strict']) {
  const taken: ResolvedRecord[] = [];
  const rejections: Rejection[] = [];
  for (const item of items) {
    try {
      batch.take(item);
      taken.push(...item.records);
    } catch (error) {
      if (!(error instanceof WhosaidError)) throw error;
      if (strict !== undefined) throw located(error, strict(item.line));
      rejections.push({ line: item.line, problem: error.message });
    }
  }
  return { taken, rejections };
}

/** Which record of a request it was. */
function located(error: WhosaidError, name: string): WhosaidError {
  const message = name === '' ? error.message : `${name}: ${error.message}`;
  if (error instanceof InvalidInput) return new InvalidInput(message, { cause: error });
  return new WhosaidError(error.code, message, { cause: error });
}

async function writeAll(
  transaction: WriteTransaction,
  plan: Plan,
  { authorship, assigned: given }: Batch,
): Promise<boolean> {
  const { created, updated, newEdges, confirmedEdges } = plan;
  const records = created.length + updated.length + newEdges.length + confirmedEdges.length;
  if (records === 0 && given === undefined) return false;
  await writePlan(transaction, plan, authorship.input);
  await applyBatchDecisions(transaction, plan);
  const fresh = new Set(created.map(({ record }) => record.id));
  const from = [...newEdges, ...confirmedEdges].map(({ edge }) => edge.from).filter((id) => !fresh.has(id));
  const touched = [...new Set([...updated.map(({ stored }) => stored.id), ...from])];
  const counted = given ?? { records, counts: countsOf(plan) };
  await appendChange(transaction, authorship, { ...counted, touched });
  return true;
}

function countsOf({ outcomes, created, updated, newEdges, confirmedEdges }: Plan): readonly TypeCount[] {
  const types = [
    ...created.map(({ record }) => [record.type, record.id] as const),
    ...updated.map(({ thing: { record } }) => [record.type, record.id] as const),
    ...[...newEdges, ...confirmedEdges].map(({ edge }) => [edge.type, `${edge.type} ${edge.from} ${edge.to}`] as const),
  ];
  return (Object.keys(recordTypes) as RecordType[])
    .map((type) => {
      const count = (outcome: Outcome) =>
        types.filter(([own, id]) => own === type && outcomes.get(id) === outcome).length;
      return { type, created: count('CREATED'), updated: count('UPDATED') };
    })
    .filter(({ created: some, updated }) => some + updated > 0);
}

/** The first record of a thing has its outcome; further ones of it in the same batch changed nothing more. */
function resultsOf(taken: readonly ResolvedRecord[], { outcomes }: Plan): readonly RecordResult[] {
  const told = new Set<string>();
  return taken.map(({ type, id }) => {
    const isEdge = type === 'relay' || type === 'basis';
    const key = isEdge ? `${type} ${id}` : id;
    const outcome = told.has(key) ? 'UNCHANGED' : (outcomes.get(key) ?? 'UNCHANGED');
    told.add(key);
    return { type, id: isEdge ? null : id, outcome };
  });
}
