import { type Fields, recordFields, unite } from '../../../domain/records/fold.js';
import { canonicalJson } from '../../../domain/records/ids.js';
import type { RecordGroup, ResolvedRecord, ResolvedRecordOf } from '../../../domain/records/resolvedRecord.js';
import type { MergeGroups } from '../transaction/mergeGroups.js';
import type { Placement } from '../transaction/nodeProps.js';
import * as rules from '../transaction/rules.js';
import type { Known, KnownEdge, Named } from '../transaction/storedNode.js';
import { placementOf } from './placement.js';
import type { RelayPaths } from './relayPaths.js';

/** A thing as a batch has it: all its records of this batch in one. */
export interface DraftThing {
  readonly said: ResolvedRecord;
  readonly fields: Fields;
  readonly placement: Placement;
  readonly known: Known | undefined;
}

/** A relay or a basis of a batch. */
export interface DraftEdge {
  readonly type: 'relay' | 'basis';
  readonly from: string;
  readonly to: string;
  readonly known: KnownEdge | undefined;
}

/** What a batch starts from. */
export interface Ground {
  /** Of what the batch records. */
  readonly known: ReadonlyMap<string, Known>;
  /** Of that, and of everything it names. */
  readonly named: ReadonlyMap<string, Named>;
  readonly edges: ReadonlyMap<string, KnownEdge>;
  /** The texts of stored documents that quotations of this batch stand in. */
  readonly texts: ReadonlyMap<string, string>;
  readonly paths: RelayPaths;
  readonly groups: MergeGroups;
}

/** What a batch has taken so far: each item wholly or not at all. */
export class Draft {
  readonly things = new Map<string, DraftThing>();
  readonly edges = new Map<string, DraftEdge>();
  /** Records that differ from another record of the same thing in this batch. */
  united = 0;
  readonly #characters = new Map<string, rules.Characters>();
  #undo: (() => void)[] = [];

  constructor(private readonly ground: Ground) {}

  /** @throws InvalidInput, Conflict: then nothing of the item is taken */
  take(item: RecordGroup): void {
    this.#undo = [];
    try {
      for (const said of item.said) this.#takeOne(said);
    } catch (error) {
      for (const undo of this.#undo.reverse()) undo();
      throw error;
    }
  }

  /** Whether the graph has it as a source. */
  isSource(id: string): boolean {
    return this.ground.named.get(id)?.labels.includes('Source') ?? false;
  }

  readonly find: rules.Find = (id) => {
    const drafted = this.things.get(id);
    if (drafted !== undefined) return seenOf(drafted);
    const named = this.ground.named.get(id);
    return named?.withdrawn ? 'WITHDRAWN' : named;
  };

  #takeOne(said: ResolvedRecord): void {
    rules.checkReferences(this.find, said.refs);
    if (said.type === 'relay') this.#takeEdge('relay', said.id, said.body.from, said.body.to);
    else if (said.type === 'basis') this.#takeEdge('basis', said.id, said.body.from, said.body.on);
    else this.#takeThing(said);
  }

  #takeThing(said: Exclude<ResolvedRecord, { type: 'relay' | 'basis' }>): void {
    this.#check(said);
    const before = this.things.get(said.id);
    const fields = recordFields(said);
    const known = this.ground.known.get(said.id);
    const thing =
      before === undefined
        ? { said, fields, placement: placementOf(said, this.find), known }
        : { ...before, fields: unite(before.fields, fields) };
    if (before !== undefined && canonicalJson(before.fields) !== canonicalJson(fields)) this.#count();
    this.#set(this.things, said.id, thing);
  }

  #check(said: ResolvedRecord): void {
    if (said.type === 'entity') rules.checkKind(said, this.#there(said.id) ?? this.ground.known.get(said.id));
    if (said.type === 'attribution') {
      rules.checkWithdraws(this.find, said);
      rules.checkSpan(said, this.#textOf(said));
    }
    if (said.type === 'link' && said.body.kind === 'SAME_AS') this.#checkMerge(said);
  }

  #there(id: string): rules.Seen | undefined {
    return rules.present(this.find(id));
  }

  #checkMerge(said: ResolvedRecordOf<'link'>): void {
    rules.checkMerge(this.find, said);
    const { known, groups } = this.ground;
    if (known.has(said.id) || this.things.has(said.id)) return;
    // An export holds withdrawn merges beside those that hold, and tells which is which further down.
    if (said.repeats) return;
    groups.check(said.body.from, said.body.to);
    this.#undo.push(groups.join(said.body.from, said.body.to));
  }

  #takeEdge(type: DraftEdge['type'], id: string, from: string, to: string): void {
    const known = this.ground.edges.get(`${type} ${id}`);
    const there = known !== undefined && !known.withdrawn;
    if (type === 'relay' && !there && this.#there(from)?.document === this.#there(to)?.document) {
      this.ground.paths.check(from, to);
      this.ground.paths.add(from, to);
      this.#undo.push(() => this.ground.paths.remove(from, to));
    }
    this.#set(this.edges, `${type} ${id}`, { type, from, to, known });
  }

  #textOf({ body }: ResolvedRecordOf<'attribution'>): rules.Characters | undefined {
    if (body.span === undefined) return undefined;
    const read = this.#characters.get(body.document);
    if (read !== undefined) return read;
    const text = this.things.get(body.document)?.fields.text ?? this.ground.texts.get(body.document);
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

  #count(): void {
    this.united += 1;
    this.#undo.push(() => {
      this.united -= 1;
    });
  }
}

/** What rules see of a thing of a batch. */
export function seenOf({ said, placement }: DraftThing): rules.Seen {
  switch (said.type) {
    case 'entity':
      return { kind: said.body.kind, depth: 0 };
    case 'attribution':
      return { ...placement, document: said.body.document, source: said.body.source };
    default:
      return placement;
  }
}
