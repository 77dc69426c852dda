import { InvalidInput, WhosaidError } from '../../domain/errors.js';
import { hashOf, recordFields } from '../../domain/records/fold.js';
import { type RecordType, recordTypes } from '../../domain/records/records.js';
import type { RecordGroup, ResolvedRecord, ResolvedRecordOf } from '../../domain/records/resolvedRecord.js';
import type { Engine } from '../engine.js';
import { type Outcome, type Plan, planBatch } from './batch/plan.js';
import { readRelayPaths } from './batch/relayPaths.js';
import { Draft, type Ground, seenOf } from './batch/stagedBatch.js';
import { writePlan } from './batch/writePlan.js';
import { settleBatch } from './decisions/applyDecisions.js';
import { type Authorship, appendChange, type Counted, type TypeCount } from './transaction/journal.js';
import { Remembered } from './transaction/memoize.js';
import { MergeGroups, readRepresentatives } from './transaction/mergeGroups.js';
import { type Known, type Named, readEdges, readKnown, readTexts } from './transaction/storedNode.js';
import { type Given, underLock, type Work } from './transaction/writeTransaction.js';

/** Several items that are written in one transaction and become one entry of the journal. */
export interface Batch {
  /** What is said; `now` is when it will have been recorded. */
  readonly items: (now: string) => readonly RecordGroup[];
  readonly authorship: Authorship;
  /** Given if one item that cannot be taken is to fail all of them: what to call it in the message. */
  readonly strict?: (line: number) => string;
  /** Looks at the graph before anything else, and throws when what is asked contradicts it. */
  readonly guard?: (work: Work) => Promise<void>;
  /** A journal entry that is taken over as another graph has it. */
  readonly given?: Given & Counted;
  /** What earlier batches of the same writer have left of their knowledge, and this one leaves of its own. */
  readonly remembered?: Remembered;
}

/** An item that was not taken, and why. */
export interface Rejection {
  readonly line: number;
  readonly problem: string;
}

export interface BatchResult {
  /** The entry of the journal; null when all was known already and nothing was written. */
  readonly change: { readonly seq: number; readonly at: string } | null;
  readonly rejections: readonly Rejection[];
  /** What became of each record of the items that were taken, in their order. */
  readonly results: readonly RecordResult[];
  /** Records that differed from others of the same thing in the batch, and were united with them. */
  readonly united: number;
}

export interface RecordResult {
  readonly type: RecordType;
  /** Relays and bases have none. */
  readonly id: string | null;
  readonly outcome: Outcome;
}

/**
 * Records a batch: every rule is checked before anything is written, each item is taken wholly or not at all, and what
 * is known already writes nothing. One transaction, alone; one entry of the journal.
 *
 * @throws InvalidInput, Conflict for an item of a strict batch; StoreUnavailable
 */
export async function writeBatch(engine: Engine, batch: Batch): Promise<BatchResult> {
  const { remembered = new Remembered() } = batch;
  const { ground, plan, ...result } = await underLock(
    engine,
    async (work) => {
      await batch.guard?.(work);
      const items = batch.items(work.at);
      const ground = await readGround(work, items, remembered.at(work.seq - 1));
      const draft = new Draft(ground);
      const { taken, rejections } = takeItems(draft, items, batch.strict);
      const plan = await planBatch(work, draft, batch.authorship.input);
      const written = await writeAll(work, plan, batch);
      const change = written ? { seq: work.seq, at: work.at } : null;
      return { change, rejections, results: resultsOf(taken, plan), united: draft.united, ground, plan };
    },
    batch.given,
  );
  // Not before it is committed: what was rolled back, or tried again, is nothing to remember.
  if (result.change !== null) remember(remembered, result.change.seq, ground, plan);
  return result;
}

/** Decisions have effects beyond what they name, and what was written to is read again. */
function remember(remembered: Remembered, seq: number, { named }: Ground, plan: Plan): void {
  const { created, rewritten, speakers } = plan;
  if (rewritten.length > 0 || created.some(({ said }) => said.id.startsWith('dec_'))) {
    remembered.forget();
    return;
  }
  const things = new Map(named);
  for (const thing of created) things.set(thing.said.id, { ...seenOf(thing), withdrawn: false, labels: [] });
  for (const id of speakers) {
    const thing = things.get(id);
    if (thing !== undefined) things.set(id, { ...thing, labels: [...thing.labels, 'Source'] });
  }
  remembered.keep(seq, things);
}

/** Reads what the rules need to know of everything a batch names, as far as that is not remembered. */
async function readGround(
  work: Work,
  items: readonly RecordGroup[],
  remembered: ReadonlyMap<string, Named>,
): Promise<Ground> {
  const all = items.flatMap(({ said }) => said);
  const refs = new Set(all.flatMap((said) => said.refs.map(({ id }) => String(id))));
  const known = await readKnown(work, [
    ...all.map(({ id }) => id).filter((id) => !id.includes(' ')),
    ...[...refs].filter((id) => !remembered.has(id)),
  ]);
  const named = new Map<string, Named>(known);
  for (const id of refs) {
    const thing = remembered.get(id);
    if (thing !== undefined && !named.has(id)) named.set(id, thing);
  }
  const relays = endsOf(all, 'relay', named);
  const merges = all.filter(
    (said): said is ResolvedRecordOf<'link'> => said.type === 'link' && said.body.kind === 'SAME_AS',
  );
  const edges = new Map([
    ...prefixed('relay', await readEdges(work, 'read/relays', relays)),
    ...prefixed('basis', await readEdges(work, 'read/bases', endsOf(all, 'basis', named))),
  ]);
  return {
    known,
    named,
    edges,
    texts: await readTexts(work, quotedDocuments(all, known)),
    paths: await readRelayPaths(work, relayedInside(all, named)),
    groups: new MergeGroups(
      await readRepresentatives(
        work,
        merges.flatMap(({ body }) => [body.from, body.to]),
      ),
    ),
  };
}

/** The ends of relays or bases that the graph may have: those whose ends it has. */
function endsOf(all: readonly ResolvedRecord[], type: 'relay' | 'basis', named: ReadonlyMap<string, Named>) {
  return all.flatMap((said) => {
    if (said.type !== type) return [];
    const [from = '', to = ''] = said.id.split(' ');
    return named.has(from) && named.has(to) ? [{ from, to }] : [];
  });
}

/** Attributions of the graph that something of their own document may be said to relay. */
function relayedInside(all: readonly ResolvedRecord[], named: ReadonlyMap<string, Named>): readonly string[] {
  return all.flatMap((said) => {
    if (said.type !== 'relay') return [];
    const [from, to] = [named.get(said.body.from), named.get(said.body.to)];
    return to === undefined || (from !== undefined && from.document !== to.document) ? [] : [said.body.to];
  });
}

function prefixed<V>(type: string, map: ReadonlyMap<string, V>): readonly (readonly [string, V])[] {
  return [...map].map(([ends, value]) => [`${type} ${ends}`, value]);
}

/** Documents whose text has to be compared with a quotation that is not known yet. */
function quotedDocuments(all: readonly ResolvedRecord[], known: ReadonlyMap<string, Known>): readonly string[] {
  return all.flatMap((said) => {
    if (said.type !== 'attribution' || said.body.span === undefined) return [];
    return known.get(said.id)?.hash === hashOf(recordFields(said)) ? [] : [said.body.document];
  });
}

function takeItems(draft: Draft, items: readonly RecordGroup[], strict: Batch['strict']) {
  const taken: ResolvedRecord[] = [];
  const rejections: Rejection[] = [];
  for (const item of items) {
    try {
      draft.take(item);
      taken.push(...item.said);
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

async function writeAll(work: Work, plan: Plan, { authorship, given }: Batch): Promise<boolean> {
  const { created, rewritten, newEdges, edgesAgain } = plan;
  const records = created.length + rewritten.length + newEdges.length + edgesAgain.length;
  if (records === 0 && given === undefined) return false;
  await writePlan(work, plan, authorship.input);
  await settleBatch(work, plan);
  const fresh = new Set(created.map(({ said }) => said.id));
  const from = [...newEdges, ...edgesAgain].map(({ edge }) => edge.from).filter((id) => !fresh.has(id));
  const touched = [...new Set([...rewritten.map(({ known }) => known.id), ...from])];
  const counted = given ?? { records, counts: countsOf(plan) };
  await appendChange(work, authorship, { ...counted, touched });
  return true;
}

function countsOf({ outcomes, created, rewritten, newEdges, edgesAgain }: Plan): readonly TypeCount[] {
  const types = [
    ...created.map(({ said }) => [said.type, said.id] as const),
    ...rewritten.map(({ thing: { said } }) => [said.type, said.id] as const),
    ...[...newEdges, ...edgesAgain].map(({ edge }) => [edge.type, `${edge.type} ${edge.from} ${edge.to}`] as const),
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
