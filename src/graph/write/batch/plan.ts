import { type Fields, hashOf, supersede, unite, uniteOver } from '../../../domain/records/fold.js';
import { canonicalJson } from '../../../domain/records/ids.js';
import { OPEN_END } from '../../openEnd.js';
import {
  derivedProps,
  fieldsOfProps,
  fixedProps,
  mutableProps,
  type Props,
  propsOfFields,
} from '../transaction/nodeProps.js';
import { includesSeq } from '../transaction/seqRanges.js';
import type { Known, KnownEdge } from '../transaction/storedNode.js';
import type { Work } from '../transaction/writeTransaction.js';
import type { Draft, DraftEdge, DraftThing } from './stagedBatch.js';

/** What became of a record, compared with what the graph had. */
export type Outcome = 'CREATED' | 'UPDATED' | 'UNCHANGED';

/** A thing that the graph has and that is to be written to. */
export interface Rewrite {
  readonly thing: DraftThing;
  readonly known: Known;
  /** The whole new state, if that is another; else only what is to be added to it. */
  readonly props: Props;
  readonly replaces: boolean;
  /** The state before, where another input gave that. */
  readonly version?: Props;
  /** It had been withdrawn with its import. */
  readonly back: boolean;
}

export interface EdgePlan {
  readonly edge: DraftEdge;
  readonly props: Props;
}

/** What a batch comes to: what is new, what changes, what is said once more. What is not here stays as it is. */
export interface Plan {
  readonly created: readonly DraftThing[];
  readonly rewritten: readonly Rewrite[];
  readonly newEdges: readonly EdgePlan[];
  readonly edgesAgain: readonly EdgePlan[];
  /** Entities that the graph does not have as sources yet. */
  readonly speakers: readonly string[];
  /** By the key a draft has things and edges by. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

/** Compares what a batch says with what the graph has. States are read only where the hash says that they differ. */
export async function planBatch(work: Work, draft: Draft, input: string): Promise<Plan> {
  const things = [...draft.things.values()];
  const differing = things.filter(({ known, fields }) => known !== undefined && known.hash !== hashOf(fields));
  const rows = await work.forEach(
    'read/states',
    differing.map(({ said }) => said.id),
  );
  const states = new Map(rows.map((row) => [String(row.id), row.props as Props]));
  const rewritten = things.flatMap((thing) => rewriteOf(thing, states.get(thing.said.id), work, input) ?? []);
  return toPlan(work, draft, input, rewritten);
}

function toPlan(work: Work, draft: Draft, input: string, rewritten: readonly Rewrite[]): Plan {
  const created = [...draft.things.values()].filter(({ known }) => known === undefined);
  const edges = [...draft.edges.values()];
  const newEdges = edges
    .filter(({ known }) => known === undefined)
    .map((edge) => ({ edge, props: firstTime(work, input) }));
  const edgesAgain = edges.flatMap((edge) => {
    const { known } = edge;
    if (known === undefined || (!known.withdrawn && liveInputs(known, work).includes(input))) return [];
    return [{ edge, props: { ...oneMore(known, work, input), until: OPEN_END } }];
  });
  const outcomes = new Map<string, Outcome>([
    ...created.map(({ said }) => [said.id, 'CREATED'] as const),
    ...newEdges.map(({ edge }) => [edgeKey(edge), 'CREATED'] as const),
    ...rewritten.filter(({ replaces, back }) => replaces || back).map(({ known }) => [known.id, 'UPDATED'] as const),
    ...edgesAgain.filter(({ edge }) => edge.known?.withdrawn).map(({ edge }) => [edgeKey(edge), 'UPDATED'] as const),
  ]);
  const speakers = speakersOf(draft, [...created, ...rewritten.map(({ thing }) => thing)]);
  return { created, rewritten, newEdges, edgesAgain, speakers, outcomes };
}

/** Whoever is recorded as a speaker, makes an attribution or publishes a document is a source. */
function speakersOf(draft: Draft, written: readonly DraftThing[]): readonly string[] {
  const speaking = written.flatMap(({ said }) => {
    if (said.type === 'entity') return said.body.sourceKind === undefined ? [] : [said.id];
    if (said.type === 'attribution') return [said.body.source];
    return said.type === 'document' ? [said.body.publisher] : [];
  });
  return [...new Set(speaking)].filter((id) => id.startsWith('ent_') && !draft.isSource(id));
}

export function edgeKey({ type, from, to }: DraftEdge): string {
  return `${type} ${from} ${to}`;
}

/** The properties of a thing that is recorded for the first time. */
export function createdProps({ said, fields, placement }: DraftThing, work: Work, input: string): Props {
  const own = { ...fixedProps(said, placement), ...propsOfFields(fields) };
  return { ...own, ...derivedProps(said.type, own), ...firstTime(work, input), seq: work.seq, hash: hashOf(fields) };
}

function firstTime({ at, seq }: Work, input: string): Props {
  return { at, until: OPEN_END, seq, seqs: [seq], inputs: [input] };
}

function oneMore(known: KnownEdge, { seq }: Work, input: string): Props {
  return { seqs: [...known.seqs, seq], inputs: [...known.inputs, input] };
}

function liveInputs({ seqs, inputs }: KnownEdge, { withdrawn }: Work): readonly string[] {
  return inputs.filter((_, index) => !includesSeq(withdrawn, seqs[index] ?? 0));
}

/** What a thing that the graph has is to become; undefined when it stays as it is. */
function rewriteOf(thing: DraftThing, state: Props | undefined, work: Work, input: string): Rewrite | undefined {
  const { known } = thing;
  if (known === undefined) return undefined;
  const live = liveInputs(known, work);
  const change = state === undefined ? undefined : changeOf(thing, known, state, live.at(-1) === input);
  if (change !== undefined && state !== undefined) return replacement(thing, known, state, change, live, work, input);
  const held = known.labels.includes('Retained');
  if (live.includes(input) && !known.withdrawn && !held) return undefined;
  const props = { ...oneMore(known, work, input), ...(known.withdrawn ? { withdrawnAt: null, until: OPEN_END } : {}) };
  return { thing, known, props, replaces: false, back: known.withdrawn };
}

interface StateChange {
  readonly fields: Fields;
  /** The fields the input gave, if those are not all. */
  readonly given: readonly string[] | undefined;
}

/** The fields after one more account; undefined when they are what they were. */
function changeOf(
  { said, fields }: DraftThing,
  known: Known,
  state: Props,
  sameInput: boolean,
): StateChange | undefined {
  const standing = fieldsOfProps(said.type, state);
  const partly = sameInput && known.given !== undefined;
  const next = partly
    ? uniteOver(standing, known.given ?? [], fields)
    : (sameInput ? unite : supersede)(standing, fields);
  if (canonicalJson(next) === canonicalJson(standing)) return undefined;
  const given = [...new Set([...(partly ? (known.given ?? []) : []), ...Object.keys(fields)])];
  const all = (sameInput && !partly) || given.length === Object.keys(next).length;
  return { fields: next, given: all ? undefined : given };
}

function replacement(
  thing: DraftThing,
  known: Known,
  state: Props,
  change: StateChange,
  live: readonly string[],
  work: Work,
  input: string,
): Rewrite {
  const { type } = thing.said;
  const dropped = new Set([...mutableProps(type), 'withdrawnAt', 'given']);
  const kept = Object.fromEntries(Object.entries(state).filter(([name]) => !dropped.has(name)));
  const own = { ...kept, ...propsOfFields(change.fields) };
  const another = live.at(-1) !== input;
  const props = {
    ...own,
    ...derivedProps(type, own),
    hash: hashOf(change.fields),
    ...(change.given === undefined ? {} : { given: change.given }),
    ...(another ? { ...oneMore(known, work, input), since: work.at, wrote: work.seq } : {}),
    ...(known.withdrawn ? { until: OPEN_END } : {}),
  };
  const version = another ? { version: versionOf(state, work) } : {};
  return { thing, known, props, replaces: true, back: known.withdrawn, ...version };
}

/** What is kept of an earlier state: not what it was found by, nor who confirmed it. */
const notKept: ReadonlySet<string> = new Set([
  'search',
  'seqs',
  'inputs',
  'given',
  'withdrawnAt',
  'until',
  'since',
  'wrote',
]);

/** A state that something else took the place of: from when until when it stood, and which journal entry wrote it. */
export function versionOf(state: Props, { at }: Work): Props {
  const body = Object.fromEntries(Object.entries(state).filter(([name]) => !notKept.has(name)));
  return {
    at: state.since ?? state.at ?? at,
    until: at,
    seq: state.wrote ?? state.seq ?? 0,
    body: canonicalJson(body),
  };
}
