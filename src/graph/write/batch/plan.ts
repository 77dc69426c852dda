import { hashOf, supersede, unite, uniteOver } from '../../../domain/records/fold.js';
import { canonicalJson } from '../../../domain/records/ids.js';
import type { Fields } from '../../../domain/records/recordFields.js';
import { OPEN_END } from '../../openEnd.js';
import {
  derivedProps,
  fieldsOfProps,
  fixedProps,
  madeNameProps,
  mutableProps,
  type NodeProps,
  propsOfFields,
} from '../transaction/nodeProps.js';
import { includesSeq } from '../transaction/seqRanges.js';
import type { StoredEdge, StoredNode } from '../transaction/storedNode.js';
import type { WriteTransaction } from '../transaction/writeTransaction.js';
import { type Difference, differencesBetween } from './differences.js';
import type { StagedBatch, StagedEdge, StagedNode } from './stagedBatch.js';

/** What became of a record, compared with what the graph had. */
export type Outcome = 'CREATED' | 'UPDATED' | 'UNCHANGED';

/** A thing that the graph has and that is to be written to. */
interface NodeUpdate {
  readonly thing: StagedNode;
  readonly stored: StoredNode;
  /** The whole new state, if that is another; else only what is to be added to it. */
  readonly props: NodeProps;
  readonly replaces: boolean;
  /** The state before, where another input gave that. */
  readonly revision?: NodeProps;
  /** It had been withdrawn with its import. */
  readonly back: boolean;
}

export interface EdgePlan {
  readonly edge: StagedEdge;
  readonly props: NodeProps;
}

/** What a batch changes: what is new, what is updated, what is confirmed. All else stays as it is. */
export interface Plan {
  readonly created: readonly StagedNode[];
  readonly updated: readonly NodeUpdate[];
  readonly newEdges: readonly EdgePlan[];
  readonly confirmedEdges: readonly EdgePlan[];
  /** Entities that the graph does not have as sources yet. */
  readonly speakers: readonly string[];
  /** Those of them that speak in proposals alone. */
  readonly proposedSpeakers: readonly string[];
  /** By the key a draft has things and edges by. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** The fields in which records of the batch differ from records of an earlier batch of the same input. */
  readonly differences: readonly Difference[];
}

interface PlanOptions {
  readonly input: string;
  /** Whether each record is the whole state that its thing is to have, as in a history that is restored. */
  readonly areStates: boolean;
}

/** Compares what a batch says with what the graph has. States are read only where the hash says that they differ. */
export async function planBatch(
  transaction: WriteTransaction,
  batch: StagedBatch,
  options: PlanOptions,
): Promise<Plan> {
  const things = [...batch.things.values()];
  const differing = things.filter(({ stored, fields }) => stored !== undefined && stored.hash !== hashOf(fields));
  const rows = await transaction.forEach(
    'lookups/things/states',
    differing.map(({ record }) => record.id),
  );
  const states = new Map(rows.map((row) => [String(row.id), row.props as NodeProps]));
  const updated = things.flatMap((thing) => updateOf(thing, states.get(thing.record.id), transaction, options) ?? []);
  const differences = things.flatMap((thing) => {
    const state = states.get(thing.record.id);
    return state === undefined || options.areStates ? [] : differencesOf(thing, state, transaction, options.input);
  });
  return { ...toPlan(transaction, batch, options.input, updated), differences };
}

/** Where the same input gave a field before, in an earlier batch. */
function differencesOf(
  { record, fields, stored, line, lines }: StagedNode,
  state: NodeProps,
  transaction: WriteTransaction,
  input: string,
): readonly Difference[] {
  if (stored === undefined || liveInputs(stored, transaction).at(-1) !== input) return [];
  const before = Object.entries(fieldsOfProps(record.type, state));
  const own = before.filter(([name]) => stored.givenFields?.includes(name) ?? true);
  const earlier = { fields: Object.fromEntries(own), lineOf: () => undefined };
  return differencesBetween(earlier, record, fields, line).map((one) => ({ ...one, line: lines[one.field] ?? line }));
}

function toPlan(
  transaction: WriteTransaction,
  batch: StagedBatch,
  input: string,
  updated: readonly NodeUpdate[],
): Omit<Plan, 'differences'> {
  const created = [...batch.things.values()].filter(({ stored }) => stored === undefined);
  const edges = [...batch.edges.values()];
  const newEdges = edges
    .filter(({ stored }) => stored === undefined)
    .map((edge) => ({ edge, props: firstRecorded(transaction, input) }));
  const confirmedEdges = edges.flatMap((edge) => {
    const { stored } = edge;
    if (stored === undefined || (!stored.withdrawn && liveInputs(stored, transaction).includes(input))) return [];
    return [{ edge, props: { ...confirmedAgain(stored, transaction, input), until: OPEN_END } }];
  });
  const outcomes = new Map<string, Outcome>([
    ...created.map(({ record }) => [record.id, 'CREATED'] as const),
    ...newEdges.map(({ edge }) => [edgeKey(edge), 'CREATED'] as const),
    ...updated.filter(({ replaces, back }) => replaces || back).map(({ stored }) => [stored.id, 'UPDATED'] as const),
    ...confirmedEdges
      .filter(({ edge }) => edge.stored?.withdrawn)
      .map(({ edge }) => [edgeKey(edge), 'UPDATED'] as const),
  ]);
  const written = [...created, ...updated.map(({ thing }) => thing)];
  const speakers = speakersOf(batch, written);
  const spoken = new Set(
    speakersOf(
      batch,
      written.filter(({ fields }) => fields.review !== 'PROPOSED'),
    ),
  );
  const proposedSpeakers = speakers.filter((id) => !spoken.has(id));
  return { created, updated, newEdges, confirmedEdges, speakers, proposedSpeakers, outcomes };
}

/** Whoever is recorded as a speaker, makes or signs an attribution, or publishes a document is a source. */
function speakersOf(batch: StagedBatch, written: readonly StagedNode[]): readonly string[] {
  const speaking = written.flatMap(({ record }) => {
    if (record.type === 'entity') return record.body.sourceKind === undefined ? [] : [record.id];
    if (record.type === 'attribution') return [record.body.source];
    if (record.type === 'source') return record.body.signers ?? [];
    return record.type === 'document' ? [record.body.publisher] : [];
  });
  return [...new Set(speaking)].filter((id) => id.startsWith('ent_') && !batch.isSource(id));
}

function edgeKey({ type, from, to }: StagedEdge): string {
  return `${type} ${from} ${to}`;
}

/** The properties of a thing that is recorded for the first time. */
export function createdProps(
  { record, fields, inherited }: StagedNode,
  transaction: WriteTransaction,
  input: string,
): NodeProps {
  const own = { ...fixedProps(record, inherited), ...madeNameProps(inherited, fields), ...propsOfFields(fields) };
  return {
    ...own,
    ...derivedProps(record.type, own),
    ...firstRecorded(transaction, input),
    seq: transaction.seq,
    hash: hashOf(fields),
  };
}

function firstRecorded({ at, seq }: WriteTransaction, input: string): NodeProps {
  return { at, until: OPEN_END, seq, seqs: [seq], inputs: [input] };
}

function confirmedAgain(stored: StoredEdge, { seq }: WriteTransaction, input: string): NodeProps {
  return { seqs: [...stored.seqs, seq], inputs: [...stored.inputs, input] };
}

/** The inputs of a thing that are not withdrawn. */
export function liveInputs(
  { seqs, inputs }: Pick<StoredEdge, 'seqs' | 'inputs'>,
  { withdrawn }: WriteTransaction,
): readonly string[] {
  return inputs.filter((_, index) => !includesSeq(withdrawn, seqs[index] ?? 0));
}

/** What a thing that the graph has is to become; undefined when it stays as it is. */
function updateOf(
  thing: StagedNode,
  state: NodeProps | undefined,
  transaction: WriteTransaction,
  { input, areStates }: PlanOptions,
): NodeUpdate | undefined {
  const { stored } = thing;
  if (stored === undefined) return undefined;
  const live = liveInputs(stored, transaction);
  const change =
    state === undefined
      ? undefined
      : changeOf(thing, stored, state, areStates ? 'STATE' : live.at(-1) === input ? 'SAME_INPUT' : 'LATER_INPUT');
  if (change !== undefined && state !== undefined)
    return replacement(thing, stored, state, change, live, transaction, input);
  const retained = stored.labels.includes('Retained');
  if (live.includes(input) && !stored.withdrawn && !retained) return undefined;
  const props = {
    ...confirmedAgain(stored, transaction, input),
    ...(stored.withdrawn ? { withdrawnAt: null, until: OPEN_END } : {}),
  };
  return { thing, stored, props, replaces: false, back: stored.withdrawn };
}

interface StateChange {
  readonly fields: Fields;
  /** The fields the input gave, if those are not all. */
  readonly givenFields: readonly string[] | undefined;
}

/** The fields after one more account; undefined when they are what they were. */
function changeOf(
  { record, fields }: StagedNode,
  stored: StoredNode,
  state: NodeProps,
  from: 'STATE' | 'SAME_INPUT' | 'LATER_INPUT',
): StateChange | undefined {
  const before = fieldsOfProps(record.type, state);
  if (from === 'STATE') {
    return canonicalJson(fields) === canonicalJson(before) ? undefined : { fields, givenFields: undefined };
  }
  const sameInput = from === 'SAME_INPUT';
  const partly = sameInput && stored.givenFields !== undefined;
  const next = partly
    ? uniteOver(before, stored.givenFields ?? [], fields)
    : (sameInput ? unite : supersede)(before, fields);
  if (canonicalJson(next) === canonicalJson(before)) return undefined;
  const given = [...new Set([...(partly ? (stored.givenFields ?? []) : []), ...Object.keys(fields)])];
  const all = (sameInput && !partly) || given.length === Object.keys(next).length;
  return { fields: next, givenFields: all ? undefined : given };
}

function replacement(
  thing: StagedNode,
  stored: StoredNode,
  state: NodeProps,
  change: StateChange,
  live: readonly string[],
  transaction: WriteTransaction,
  input: string,
): NodeUpdate {
  const { type } = thing.record;
  const dropped = new Set([...mutableProps(type), 'withdrawnAt', 'givenFields']);
  const kept = Object.fromEntries(Object.entries(state).filter(([name]) => !dropped.has(name)));
  const own = { ...kept, ...propsOfFields(change.fields) };
  const another = live.at(-1) !== input;
  const props = {
    ...own,
    ...derivedProps(type, own),
    hash: hashOf(change.fields),
    ...(change.givenFields === undefined ? {} : { givenFields: change.givenFields }),
    ...(another
      ? { ...confirmedAgain(stored, transaction, input), stateAt: transaction.at, stateSeq: transaction.seq }
      : {}),
    ...(stored.withdrawn ? { until: OPEN_END } : {}),
  };
  const revision = another ? { revision: revisionOf(state, transaction) } : {};
  return { thing, stored, props, replaces: true, back: stored.withdrawn, ...revision };
}

/** What is kept of an earlier state: not what it was found by, nor who confirmed it. */
const notKept: ReadonlySet<string> = new Set([
  'search',
  'seqs',
  'inputs',
  'givenFields',
  'withdrawnAt',
  'until',
  'stateAt',
  'stateSeq',
]);

/** A superseded state: from when until when it was current, and which change wrote it. */
export function revisionOf(state: NodeProps, { at }: WriteTransaction): NodeProps {
  const body = Object.fromEntries(Object.entries(state).filter(([name]) => !notKept.has(name)));
  return {
    at: state.stateAt ?? state.at ?? at,
    until: at,
    seq: state.stateSeq ?? state.seq ?? 0,
    body: canonicalJson(body),
  };
}
