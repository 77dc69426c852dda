import { InvalidInput } from '../errors.js';
import { joinFaults } from './faults.js';
import { decisionId } from './identity.js';
import type { Id, IdKind, IdPart } from './ids.js';
import type { Keys } from './keys.js';
import type { RecordType } from './records.js';
import type { Ref, ResolvedRecordOf } from './resolvedRecord.js';

/** Stands for what a reference that cannot be resolved would refer to. Nothing with it leaves the reader. */
const unresolved = 'ent_00000000000000000000000000000000' as Id;

/** Reads the fields of a record and collects its references. */
export class RecordReader {
  readonly refs: Ref[] = [];
  readonly #faults: string[] = [];

  constructor(
    readonly type: RecordType,
    readonly keys: Keys,
    readonly by: string | undefined,
  ) {}

  /** A reference. One that cannot be resolved is told together with all others of the record. */
  id(field: string, key: string, kinds: readonly IdKind[], speaks = false): Id {
    try {
      const ref = this.keys.find(field, key, kinds);
      this.refs.push({ ...ref, field, ...(speaks ? { speaks } : {}) });
      return ref.id;
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      this.#faults.push(error.message);
      return unresolved;
    }
  }

  /** @throws InvalidInput with every reference that could not be resolved */
  check(): void {
    if (this.#faults.length > 0) throw new InvalidInput(joinFaults(this.type, this.#faults));
  }

  full(key: string): string {
    return this.keys.full(`${this.type}: key`, key);
  }

  said<T extends RecordType>(type: T, id: Id, body: ResolvedRecordOf<T>['body'], key?: string): ResolvedRecordOf<T> {
    this.check();
    if (key !== undefined) this.keys.give(`${this.type}: key`, key, id);
    return { type, id, body, refs: this.refs, ...(key === undefined ? {} : { key }) };
  }

  /** An entity or event: its key is its identity. */
  global<T extends 'entity' | 'event'>(
    type: T,
    id: Id,
    body: ResolvedRecordOf<T>['body'],
    key: string,
  ): ResolvedRecordOf<T> {
    this.keys.giveGlobal(`${this.type}: key`, key, id);
    return { type, id, body, refs: this.refs, key };
  }

  /** Reads a decision. The default for `by` is that of the input. */
  decided<T extends DecisionType>(
    type: T,
    body: ResolvedRecordOf<T>['body'],
    parts: readonly IdPart[],
  ): ResolvedRecordOf<T> {
    const by = body.by ?? this.by;
    const id = decisionId(type, parts, by, body.at);
    const decided = { ...body, key: id, ...(by === undefined ? {} : { by }) } as ResolvedRecordOf<T>['body'];
    const record = this.said(type, id, decided, body.key);
    return body.key === id ? { ...record, repeats: true } : record;
  }
}

export type DecisionType = 'link' | 'assessment' | 'review' | 'retraction' | 'withdrawal';
