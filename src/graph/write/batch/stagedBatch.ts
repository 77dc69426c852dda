import { unite } from '../../../domain/records/fold.js';
import { canonicalJson } from '../../../domain/records/ids.js';
import { type Fields, recordFields } from '../../../domain/records/recordFields.js';
import type { RecordGroup, ResolvedRecord, ResolvedRecordOf } from '../../../domain/records/resolvedRecord.js';
import type { MergeGroups } from '../transaction/mergeGroups.js';
import type { InheritedFacts } from '../transaction/nodeProps.js';
import * as rules from '../transaction/rules.js';
import type { ReferencedNode, StoredEdge, StoredNode } from '../transaction/storedNode.js';
import { type Difference, differencesBetween } from './differences.js';
import { inheritedFactsOf } from './inheritedFacts.js';
import type { RelayPaths } from './relayPaths.js';

/** A thing as a batch has it: all its records of this batch in one. */
export interface StagedNode {
  readonly record: ResolvedRecord;
  readonly fields: Fields;
  readonly inherited: InheritedFacts;
  readonly stored: StoredNode | undefined;
  /** The line of its first record. */
  readonly line: number;
  /** The line that gave the value of a field, where that is not the first. */
  readonly lines: Readonly<Record<string, number>>;
}

/** A relay or a basis of a batch. */
export interface StagedEdge {
  readonly type: 'relay' | 'basis';
  readonly from: string;
  readonly to: string;
  readonly stored: StoredEdge | undefined;
}

/** What a batch starts from. */
export interface WriteSnapshot {
  /** Of what the batch records. */
  readonly stored: ReadonlyMap<string, StoredNode>;
  /** Of that, and of everything it names. */
  readonly referenced: ReadonlyMap<string, ReferencedNode>;
  readonly edges: ReadonlyMap<string, StoredEdge>;
  /** The texts of stored documents that quotations of this batch stand in. */
  readonly texts: ReadonlyMap<string, string>;
  readonly paths: RelayPaths;
  readonly groups: MergeGroups;
}

/** What a batch has taken so far: each item wholly or not at all. */
export class StagedBatch {
  readonly things = new Map<string, StagedNode>();
  readonly edges = new Map<string, StagedEdge>();
  /** Records that differ from another record of the same thing in this batch. */
  united = 0;
  /** The fields in which they do, where one value stands for both. */
  readonly differences: Difference[] = [];
  readonly #characters = new Map<string, rules.Characters>();
  #undo: (() => void)[] = [];

  constructor(private readonly snapshot: WriteSnapshot) {}

  /** @throws InvalidInput, Conflict: then nothing of the item is taken */
  take(item: RecordGroup): void {
    this.#undo = [];
    try {
      for (const record of item.records) this.#takeOne(record, item.line);
    } catch (error) {
      for (const undo of this.#undo.reverse()) undo();
      throw error;
    }
  }

  /** Whether the graph has it as a source, not only by proposals. */
  isSource(id: string): boolean {
    const known = this.snapshot.referenced.get(id);
    return known?.labels.includes('Source') === true && known.onlyProposed !== true;
  }

  readonly find: rules.Find = (id) => {
    const drafted = this.things.get(id);
    if (drafted !== undefined) return nodeFactsOf(drafted);
    const named = this.snapshot.referenced.get(id);
    return named?.withdrawn ? 'WITHDRAWN' : named;
  };

  #takeOne(record: ResolvedRecord, line: number): void {
    rules.checkReferences(this.find, record);
    if (record.type === 'attribution') this.#takeJoint(record.joint, line);
    if (record.type === 'relay') this.#takeEdge('relay', record.id, record.body.from, record.body.to);
    else if (record.type === 'basis') this.#takeEdge('basis', record.id, record.body.from, record.body.on);
    else this.#takeThing(record, line);
  }

  /** A joint source that no record has given so far. */
  #takeJoint(record: ResolvedRecordOf<'source'> | undefined, line: number): void {
    if (record !== undefined && !this.things.has(record.id)) this.#takeThing(record, line);
  }

  #takeThing(record: Exclude<ResolvedRecord, { type: 'relay' | 'basis' }>, line: number): void {
    this.#check(record);
    const before = this.things.get(record.id);
    const fields = recordFields(record);
    const stored = this.snapshot.stored.get(record.id);
    const thing =
      before === undefined
        ? { record, fields, inherited: inheritedFactsOf(record, this.find), stored, line, lines: {} }
        : united(before, fields, line);
    if (before !== undefined && differs(before.fields, fields)) this.#tellDifference(before, record, fields, line);
    this.#set(this.things, record.id, thing);
  }

  #check(record: ResolvedRecord): void {
    if (record.type === 'entity')
      rules.checkKind(record, this.#there(record.id) ?? this.snapshot.stored.get(record.id));
    if (record.type === 'attribution') {
      rules.checkWithdraws(this.find, record);
      rules.checkPositions(record, this.#textOf(record));
    }
    if (record.type === 'link' || record.type === 'assessment') rules.checkNotJoint(this.find, record);
    if (record.type === 'link' && record.body.kind === 'SAME_AS') this.#checkMerge(record);
  }

  #there(id: string): rules.NodeFacts | undefined {
    return rules.present(this.find(id));
  }

  #checkMerge(record: ResolvedRecordOf<'link'>): void {
    rules.checkMerge(this.find, record);
    const { stored, groups } = this.snapshot;
    if (stored.has(record.id) || this.things.has(record.id)) return;
    // An export holds withdrawn merges beside those that hold, and tells which is which further down.
    if (record.repeats) return;
    groups.check(record.body.from, record.body.to);
    this.#undo.push(groups.join(record.body.from, record.body.to));
  }

  #takeEdge(type: StagedEdge['type'], id: string, from: string, to: string): void {
    const stored = this.snapshot.edges.get(`${type} ${id}`);
    const there = stored !== undefined && !stored.withdrawn;
    if (type === 'relay' && !there && this.#there(from)?.document === this.#there(to)?.document) {
      this.snapshot.paths.check(from, to);
      this.snapshot.paths.add(from, to);
      this.#undo.push(() => this.snapshot.paths.remove(from, to));
    }
    this.#set(this.edges, `${type} ${id}`, { type, from, to, stored });
  }

  #textOf(record: ResolvedRecordOf<'attribution'>): rules.Characters | undefined {
    if (!rules.hasPositions(record)) return undefined;
    const { body } = record;
    const read = this.#characters.get(body.document);
    if (read !== undefined) return read;
    const text = this.things.get(body.document)?.fields.text ?? this.snapshot.texts.get(body.document);
    if (typeof text !== 'string') return undefined;
    const characters = [...text];
    this.#characters.set(body.document, characters);
    return characters;
  }

  #set<T>(map: Map<string, T>, id: string, value: T): void {
    const before = map.get(id);
    map.set(id, value);
    this.#undo.push(() => (before === undefined ? map.delete(id) : map.set(id, before)));
  }

  #tellDifference(before: StagedNode, record: ResolvedRecord, fields: Fields, line: number): void {
    const earlier = { fields: before.fields, lineOf: (field: string) => before.lines[field] ?? before.line };
    const found = differencesBetween(earlier, record, fields, line);
    this.united += 1;
    this.differences.push(...found);
    this.#undo.push(() => {
      this.united -= 1;
      this.differences.length -= found.length;
    });
  }
}

function united(before: StagedNode, fields: Fields, line: number): StagedNode {
  const all = unite(before.fields, fields);
  const own = Object.keys(fields).filter((name) => canonicalJson(all[name]) !== canonicalJson(before.fields[name]));
  return { ...before, fields: all, lines: { ...before.lines, ...Object.fromEntries(own.map((name) => [name, line])) } };
}

/** A joint source may have no fields yet: then nothing differs. */
function differs(before: Fields, fields: Fields): boolean {
  return Object.keys(before).length > 0 && canonicalJson(before) !== canonicalJson(fields);
}

/** What rules see of a thing of a batch. */
export function nodeFactsOf({ record, inherited }: StagedNode): rules.NodeFacts {
  switch (record.type) {
    case 'entity':
      return { kind: record.body.kind, name: record.body.name, depth: 0 };
    case 'source':
      return { ...inherited, signers: record.body.signers };
    case 'attribution':
      return { ...inherited, document: record.body.document, source: record.body.source };
    default:
      return inherited;
  }
}
