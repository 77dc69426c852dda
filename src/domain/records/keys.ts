import { InvalidInput } from '../errors.js';
import { entityId, eventId } from './identity.js';
import { type Id, type IdKind, idOfKinds, isId, kindOfId, nameOfKind } from './ids.js';
import { KeyTable } from './keyTable.js';
import type { Ref } from './resolvedRecord.js';

const longestKey = 300;

/** The header fields that records rely on. */
export interface InputContext {
  /** The default namespace for keys of entities and events. */
  readonly namespace: string | undefined;
  /** The default `by` of decisions. */
  readonly by: string | undefined;
  /** Whether ids in the input were made as in version 1 of the interchange format: then they stand for the ids of today. */
  readonly hasOldIds?: boolean;
}

/** One key is used for two things. */
export class KeyConflict extends InvalidInput {
  constructor(
    message: string,
    /** The thing that an earlier record gave the key. */
    readonly earlier: Id,
  ) {
    super(message);
  }
}

/**
 * The keys of one input. A reference is resolved as a key defined earlier in the input, else as an id, else (for entities and
 * events) as a global key. Only local keys are stored, so that an export, whose keys are ids, needs no memory.
 */
export class Keys {
  readonly #local = new KeyTable();

  constructor(
    private readonly namespace: string | undefined,
    private readonly hasOldIds = false,
  ) {}

  /** An importer's own key of what a claim codes, with its namespace if the input has one. */
  occurrence(key: string): string {
    return this.namespace === undefined || key.includes(':') ? key : `${this.namespace}:${key}`;
  }

  /** The key of an entity or event with its namespace. @throws InvalidInput if there is none */
  full(field: string, key: string): string {
    const at = key.indexOf(':');
    if (isId(key)) throw new InvalidInput(`${field}: ${key} has the format of an id: use a descriptive key`);
    if (at === 0 || at === key.length - 1) {
      throw new InvalidInput(`${field}: ${quote(key)} has an empty namespace or key; write "namespace:key"`);
    }
    if (at < 0 && this.namespace === undefined) {
      throw new InvalidInput(
        `${field}: ${quote(key)} has no namespace: write "namespace:key", or set namespace in the header of the file`,
      );
    }
    const full = at > 0 ? key : `${this.namespace}:${key}`;
    if (full.length > longestKey) {
      throw new InvalidInput(
        `${field}: the key with its namespace is longer than ${longestKey} characters: use a shorter key`,
      );
    }
    return full;
  }

  /**
   * Defines a key of an entity or event, as far as it is a name in this input: with a namespace of its own it is none.
   * @throws KeyConflict if it is already defined differently
   */
  giveGlobal(field: string, key: string, id: Id): void {
    const own = `${this.namespace}:`;
    const local = this.namespace !== undefined && key.startsWith(own) ? key.slice(own.length) : key;
    if (!local.includes(':')) this.give(field, local, id);
  }

  /** Defines a key of this input. @throws InvalidInput, KeyConflict if it is already defined differently */
  give(field: string, key: string, id: Id): void {
    if (isId(key)) {
      if (key !== id && this.hasOldIds && kindOfId(key) === kindOfId(id)) this.#local.set(key, id);
      else if (key !== id) {
        throw new InvalidInput(
          `${field}: ${key} is the id of another node: this record has the id ${id}; correct or omit the key`,
        );
      }
      return;
    }
    const before = this.#local.get(key);
    if (before !== undefined && before !== id && isConflict(kindOfId(before), kindOfId(id))) {
      const other =
        kindOfId(before) === kindOfId(id)
          ? `is used for different content (${before} and ${id})`
          : `is that of ${nameOfKind(kindOfId(before))} (${before})`;
      throw new KeyConflict(`${field}: the key ${quote(key)} ${other}: use another key for one of them`, before);
    }
    // An entity can be referenced by its key from any input, so a local definition of the same key takes precedence.
    if (before === undefined || kindOfId(id) !== 'entity') this.#local.set(key, id);
  }

  /** Resolves a reference. @throws InvalidInput if it cannot be resolved or has the wrong kind */
  find(field: string, key: string, kinds: readonly IdKind[]): Ref {
    const local = this.#local.get(key);
    if (local !== undefined && kinds.includes(kindOfId(local))) return { id: local, field, key };
    const byKey = kinds.find((kind) => kind === 'entity' || kind === 'event');
    if (local !== undefined && (byKey === undefined || isGlobal(kindOfId(local)))) {
      throw new InvalidInput(
        `${field}: ${quote(key)} is the key of ${nameOfKind(kindOfId(local))} (${local}); expected ${kinds.map(nameOfKind).join(' or ')}`,
      );
    }
    if (isId(key)) return { id: idOfKinds(field, key, kinds), field, key };
    if (byKey === undefined) {
      throw new InvalidInput(`${field}: ${quote(key)} is neither a key defined earlier in this input nor an id`);
    }
    if (this.namespace === undefined && !key.includes(':')) {
      throw new InvalidInput(
        `${field}: ${quote(key)} is neither a key defined earlier in this input, nor an id, nor "namespace:key"`,
      );
    }
    const full = this.full(field, key);
    return { id: byKey === 'entity' ? entityId(full) : eventId(full), field, key };
  }
}

/** Whether things of these kinds have their keys in every input. */
function isGlobal(kind: IdKind): boolean {
  return kind === 'entity' || kind === 'event';
}

/** Whether two things of these kinds may not share a key: a field could mean either. */
function isConflict(one: IdKind, other: IdKind): boolean {
  return (one !== 'entity' && other !== 'entity') || (isGlobal(one) && isGlobal(other));
}

function quote(key: string): string {
  return JSON.stringify(key.length > 80 ? `${key.slice(0, 80)}…` : key);
}
