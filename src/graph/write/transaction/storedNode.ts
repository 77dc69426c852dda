import type { EntityKind } from '../../../domain/vocabulary.js';
import type { Row, Value } from '../../engine.js';
import type { NodeFacts } from './rules.js';
import { edgesBetween, edgeTypes } from './writerStatements.js';
import type { WriteTransaction } from './writeTransaction.js';

/** What the graph knows of a thing that others name. */
export interface ReferencedNode extends NodeFacts {
  readonly labels: readonly string[];
  /** Only proposals have it speak. */
  readonly onlyProposed?: boolean;
  /** Withdrawn with its import, and nothing that is there needs it. */
  readonly withdrawn: boolean;
}

/** What the graph knows of a thing that a batch records; its state is read only where it may change. */
export interface StoredNode extends ReferencedNode {
  readonly id: string;
  readonly hash: string;
  /** The changes that recorded or confirmed it, and the input that each of them took. */
  readonly seqs: readonly number[];
  readonly inputs: readonly string[];
  /** The fields that the last input gave, if it did not give all current ones. */
  readonly givenFields: readonly string[] | undefined;
}

/** A relay or a basis that the graph has. */
export interface StoredEdge {
  readonly seqs: readonly number[];
  readonly inputs: readonly string[];
  readonly withdrawn: boolean;
}

export async function readStoredNodes(
  transaction: WriteTransaction,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, StoredNode>> {
  const rows = await transaction.forEach('lookups/things/stored-nodes', [...new Set(ids)]);
  return new Map(rows.map((row) => [String(row.id), toStoredNode(row)]));
}

/** The texts of documents, where the graph has them. */
export async function readTexts(
  transaction: WriteTransaction,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction.forEach('lookups/things/texts', [...new Set(ids)]);
  return new Map(rows.flatMap(({ id, text }) => (typeof text === 'string' ? [[String(id), text] as const] : [])));
}

/** The relays or bases among `ends` that the graph has, by "from to". */
export async function readEdges(
  transaction: WriteTransaction,
  type: 'relay' | 'basis',
  ends: readonly { readonly from: string; readonly to: string }[],
): Promise<ReadonlyMap<string, StoredEdge>> {
  const rows = await transaction.forEach(edgesBetween(edgeTypes[type]), ends);
  return new Map(
    rows.map((row) => [
      `${row.from} ${row.to}`,
      { seqs: numbers(row.seqs), inputs: texts(row.inputs) ?? [], withdrawn: row.withdrawn === true },
    ]),
  );
}

function toStoredNode(row: Row): StoredNode {
  return {
    id: String(row.id),
    labels: texts(row.labels) ?? [],
    onlyProposed: row.onlyProposed === true,
    kind: optional(row.kind) as EntityKind | undefined,
    name: optional(row.name),
    signers: texts(row.signers),
    hash: String(row.hash),
    seqs: numbers(row.seqs),
    inputs: texts(row.inputs) ?? [],
    givenFields: texts(row.givenFields),
    withdrawn: optional(row.withdrawn) !== undefined,
    document: optional(row.document),
    source: optional(row.source),
    claim: optional(row.claim),
    depth: typeof row.depth === 'number' ? row.depth : 0,
    pubFrom: optional(row.pubFrom),
    change: typeof row.change === 'number' ? row.change : undefined,
  };
}

function optional(value: Value | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function texts(value: Value | undefined): readonly string[] | undefined {
  return Array.isArray(value) ? (value as readonly string[]) : undefined;
}

function numbers(value: Value | undefined): readonly number[] {
  return Array.isArray(value) ? (value as readonly number[]) : [];
}
