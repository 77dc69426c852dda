import type { Role } from '../../domain/vocabulary.js';

/** Which roles the grammatical places of a construction may fill. */
export type SlotRoles = Readonly<Record<string, readonly Role[]>>;

/** A verb or a noun as a sense of a family: what its grammatical places mean. */
export interface Sense {
  readonly family: string;
  readonly isNoun: boolean;
  /** The words after the first: "back" of "push back". */
  readonly rest: readonly string[];
  readonly base: string;
  readonly slots: SlotRoles;
  readonly isTurned: boolean;
  readonly intransitive: boolean;
  readonly noObject: boolean;
  readonly symmetric: boolean;
  readonly owner: 'object' | undefined;
  /** Words that a claim must have too: an air strike is from the air. */
  readonly requires: readonly string[];
  /** What form of the verb the first word is. */
  readonly forms: ReadonlySet<'base' | 'third' | 'past' | 'participle' | 'gerund' | 'noun'>;
}
