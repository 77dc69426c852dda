import type { ChangeEntry, ImportWithdrawalRecord } from '../../domain/records/historyRecords.js';
import type { RecordType, WireRecord } from '../../domain/records/records.js';
import { cypher, cypherAt } from '../cypher.js';
import type { Engine, Row } from '../engine.js';
import { OPEN_END } from '../openEnd.js';
import { edgesFrom, edgeTypes } from '../write/transaction/writerStatements.js';
import { edgeRecord } from './pages.js';
import { recordOf, type StoredThing } from './recordOf.js';

/** A part of the history: a change, or something that the entry before it wrote. */
type HistoryPart =
  | { readonly change: ChangeEntry }
  | { readonly importWithdrawal: ImportWithdrawalRecord }
  | { readonly record: WireRecord };

/**
 * The journal from its beginning to a last entry; after each entry what it recorded or confirmed, in the state
 * things were in right after it, also what has changed or gone since. One entry is in memory at a time.
 */
export async function* historyParts(engine: Engine, last: number): AsyncGenerator<HistoryPart, void, undefined> {
  for (let seq = 1; seq <= last; seq += 1) {
    const [row] = await engine.read(cypher('export/change', engine.name), { seq });
    if (row === undefined) throw new Error(`entry ${seq} is missing from the journal`);
    const change = entryOf(row.props as Row);
    yield { change };
    yield* partsOf(engine, change);
  }
}

function entryOf(props: Row): ChangeEntry {
  const { withdrawn, counts, ...entry } = props;
  return { ...entry, counts: JSON.parse(String(counts)) } as unknown as ChangeEntry;
}

async function* partsOf(engine: Engine, { seq, at }: ChangeEntry): AsyncGenerator<HistoryPart, void, undefined> {
  const all = [
    ...(await engine.read(cypherAt('export/written', engine.name, { isFirst: true }), { seq, at })),
    ...(await engine.read(cypherAt('export/written', engine.name, { isFirst: false }), { seq, at })),
  ] as unknown as readonly LabelledThing[];
  const written = all.filter(({ props }) => (props.seqs as readonly number[]).includes(seq)).map(ranked);
  const inOrder = written.sort((a, b) => a.rank - b.rank || a.depth - b.depth || (a.thing.id < b.thing.id ? -1 : 1));
  for (const { thing, section } of inOrder.filter(({ rank }) => rank < edgesAfter)) yield partOf(thing, section);
  const attributions = all.map(({ id }) => id).filter((id) => id.startsWith('att_'));
  for (const type of ['relay', 'basis'] as const) yield* edgesOf(engine, type, attributions, seq);
  for (const { thing, section } of inOrder.filter(({ rank }) => rank >= edgesAfter)) yield partOf(thing, section);
}

interface LabelledThing extends StoredThing {
  readonly labels: readonly string[];
}

type Section = readonly [type: RecordType, fits: (thing: LabelledThing) => boolean];

const labelled =
  (label: string) =>
  ({ labels }: LabelledThing): boolean =>
    labels.includes(label);

/** What is named comes before what names it. Relays and bases come between attributions and decisions. */
const sections: readonly Section[] = [
  ['entity', labelled('Entity')],
  ['source', labelled('JointSource')],
  ['source', (thing) => labelled('UnnamedSource')(thing) && thing.props.mention === undefined],
  ['document', labelled('Document')],
  ['source', labelled('UnnamedSource')],
  ['event', labelled('Event')],
  ['claim', labelled('Claim')],
  ['attribution', labelled('Attribution')],
  ['link', labelled('Link')],
  ['assessment', labelled('Assessment')],
  ['review', labelled('Review')],
  ['retraction', labelled('Retraction')],
  ['withdrawal', labelled('Withdrawal')],
];
const edgesAfter = 8;

function ranked(thing: LabelledThing) {
  const rank = sections.findIndex(([, fits]) => fits(thing));
  const section = sections[rank];
  if (section === undefined) throw new Error(`${thing.id} is of no type that can be exported`);
  return { thing, rank, section, depth: Number(thing.props.depth ?? 0) };
}

function partOf(thing: LabelledThing, [type]: Section): HistoryPart {
  const { changes, change, by, madeAt, reason } = thing.props;
  if (type !== 'withdrawal' || changes === undefined) return { record: recordOf(type, thing) };
  return { importWithdrawal: { change, by, at: madeAt, reason } as unknown as ImportWithdrawalRecord };
}

async function* edgesOf(engine: Engine, type: 'relay' | 'basis', attributions: readonly string[], seq: number) {
  const { name, passed } = edgesFrom(edgeTypes[type]);
  const rows = await engine.read(cypher(name, engine.name, passed), { rows: attributions, openEnd: OPEN_END });
  const ends = rows
    .filter(({ seqs }) => (seqs as readonly number[]).includes(seq))
    .map(({ from, to }) => [String(from), String(to)] as const)
    .sort((a, b) => (`${a[0]} ${a[1]}` < `${b[0]} ${b[1]}` ? -1 : 1));
  for (const [from, to] of ends) yield { record: edgeRecord(type, from, to) };
}
