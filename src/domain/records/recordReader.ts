import { decisionId } from './identity.js';
import type { Id, IdKind, IdPart } from './ids.js';
import type { Keys } from './keys.js';
import type { RecordType } from './records.js';
import type { Ref, ResolvedRecordOf } from './resolvedRecord.js';

/** Reads the fields of a record and collects its references. */
export class RecordReader {
  readonly refs: Ref[] = [];

  constructor(
    readonly type: RecordType,
    readonly keys: Keys,
    readonly by: string | undefined,
  ) {}

  id(field: string, key: string, kinds: readonly IdKind[], speaks = false): Id {
    const ref = this.keys.find(`${this.type}: ${field}`, key, kinds);
    this.refs.push(speaks ? { ...ref, speaks } : ref);
    return ref.id;
  }

  full(key: string): string {
    return this.keys.full(`${this.type}: key`, key);
  }

  said<T extends RecordType>(type: T, id: Id, body: ResolvedRecordOf<T>['body'], key?: string): ResolvedRecordOf<T> {
    if (key !== undefined) this.keys.give(`${this.type}: key`, key, id);
    return { type, id, body, refs: this.refs };
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

type DecisionType = 'link' | 'assessment' | 'review' | 'retraction' | 'withdrawal';
