import { InvalidInput } from '../errors.js';
import { entityId, eventId } from './identity.js';
import { type Id, type IdKind, idOfKinds, isId, kindOfId } from './ids.js';
import { KeyTable } from './keyTable.js';
import type { Ref } from './resolvedRecord.js';

const longestKey = 300;

/** What an input says of itself that its records rely on. */
export interface InputContext {
  /** Put before keys of entities and events that name no namespace. */
  readonly namespace: string | undefined;
  /** Stands as `by` of decisions that do not name theirs. */
  readonly by: string | undefined;
}

/**
 * The keys of one input. A field that names a thing is read as a key given before in this input, else as an id, else
 * (where an entity or event fits) as the key of one. Only keys that an input made up are remembered, so that an export,
 * whose keys are all ids, needs no memory.
 */
export class Keys {
  readonly #local = new KeyTable();

  constructor(private readonly namespace: string | undefined) {}

  /** The key of an entity or event with its namespace. @throws InvalidInput when it has none */
  full(field: string, key: string): string {
    const at = key.indexOf(':');
    if (isId(key)) throw new InvalidInput(`${field}: ${key} has the form of an id: give a key that says what it is`);
    if (at === 0 || at === key.length - 1) {
      throw new InvalidInput(`${field}: ${quote(key)} has nothing on one side of ":"; write "namespace:key"`);
    }
    if (at < 0 && this.namespace === undefined) {
      throw new InvalidInput(
        `${field}: ${quote(key)} has no namespace: write "namespace:key", or give the header of the file a namespace`,
      );
    }
    const full = at > 0 ? key : `${this.namespace}:${key}`;
    if (full.length > longestKey) {
      throw new InvalidInput(`${field}: the key and its namespace have more than ${longestKey} characters together`);
    }
    return full;
  }

  /** Remembers what a key of this input stands for. @throws InvalidInput when it already stands for something else */
  give(field: string, key: string, id: Id): void {
    if (isId(key)) {
      if (key !== id) {
        throw new InvalidInput(`${field}: ${key} is the id of something else: what this record says has the id ${id}`);
      }
      return;
    }
    const before = this.#local.get(key);
    if (before !== undefined && before !== id) {
      throw new InvalidInput(
        `${field}: the key ${quote(key)} stands twice with different content (${before} and ${id}): give one another key`,
      );
    }
    this.#local.set(key, id);
  }

  /** What a field names. @throws InvalidInput when that is nothing, or a thing of the wrong kind */
  find(field: string, key: string, kinds: readonly IdKind[]): Ref {
    const local = this.#local.get(key);
    if (local !== undefined && kinds.includes(kindOfId(local))) return { id: local, field, key };
    const byKey = kinds.find((kind) => kind === 'entity' || kind === 'event');
    if (isId(key) || (local !== undefined && byKey === undefined)) {
      return { id: idOfKinds(field, local ?? (key as Id), kinds), field, key };
    }
    if (byKey === undefined) {
      throw new InvalidInput(`${field}: ${quote(key)} is neither a key given before in this input nor an id`);
    }
    if (this.namespace === undefined && !key.includes(':')) {
      throw new InvalidInput(
        `${field}: ${quote(key)} is neither a key given before in this input, nor an id, nor "namespace:key"`,
      );
    }
    const full = this.full(field, key);
    return { id: byKey === 'entity' ? entityId(full) : eventId(full), field, key };
  }
}

function quote(key: string): string {
  return JSON.stringify(key.length > 80 ? `${key.slice(0, 80)}…` : key);
}
